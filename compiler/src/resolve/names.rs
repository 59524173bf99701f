//! What names mean inside bodies.

use std::sync::Arc;

use crate::base::{FileId, Symbol};
use crate::diag::{Diagnostic, Diagnostics};
use crate::syntax::ast::{self, Ast, Ident};
use crate::ty::Ty;
use crate::ty::defs::{Const, Defs, FieldId, MethodId, TypeDefId, TypeParamId};
use crate::ty::members::{From, Member};

pub struct Names {
    defs: Arc<Defs>,
}

/// A place in the program as far as names of types and members go; locals are the checker's.
#[derive(Clone, Debug)]
pub struct Scope {
    pub file: FileId,
    /// The innermost type around.
    pub ty: Option<TypeDefId>,
    /// Type parameters of the method, then of generic local functions around the place: later ones hide earlier ones.
    pub type_params: Vec<TypeParamId>,
}

impl Scope {
    pub fn from(&self, defs: &Defs) -> From {
        let _ = defs;
        unimplemented!()
    }
}

/// What a simple name (that is no local) stands for, in C#'s order of looking.
#[derive(Clone, Debug)]
pub enum NameRes {
    /// A member of an enclosing type (`this` is that type seen from inside) or of a `using static` type.
    Member {
        this: Ty,
        found: Member,
    },
    /// A parameter of the primary constructor of an enclosing type; `field` keeps it when members use it (then initialisers
    /// read the field, too).
    PrimaryParam {
        ty: TypeDefId,
        ctor: MethodId,
        index: usize,
        field: Option<FieldId>,
    },
    TypeParam(TypeParamId),
    /// A type, constructed with the arguments given.
    Type(Ty),
    /// A type of that name has another number of type parameters (CS0305).
    WrongArity(TypeDefId),
    Namespace(Symbol),
    /// Several types of that name are imported (CS0104): their full names.
    Ambiguous(Vec<String>),
    /// There is one, but not for this place (CS0122).
    Inaccessible(String),
    NotFound,
}

impl Names {
    pub fn defs(&self) -> &Arc<Defs> {
        &self.defs
    }

    pub fn ast(&self, file: FileId) -> &Arc<Ast> {
        let _ = file;
        unimplemented!()
    }

    /// Findings of definitions that were resolved late, since the last call.
    pub fn take_diagnostics(&self) -> Vec<Diagnostic> {
        unimplemented!()
    }

    /// The scope of a method's body and of its signature.
    pub fn method_scope(&self, method: MethodId) -> Scope {
        let _ = method;
        unimplemented!()
    }

    /// The scope of a type's body: field initialisers.
    pub fn type_scope(&self, ty: TypeDefId) -> Scope {
        let _ = ty;
        unimplemented!()
    }

    /// Adds the type parameters of a local function to a scope.
    pub fn declare_type_params(
        &self,
        scope: &Scope,
        params: &[ast::TypeParam],
        constraints: &[ast::ConstraintClause],
        diags: &mut Diagnostics,
    ) -> (Scope, Vec<TypeParamId>) {
        let _ = (scope, params, constraints, diags);
        unimplemented!()
    }

    /// The type an expression of the tree names; reports CS0246 and the like. `var` is the caller's.
    pub fn resolve_type(&self, scope: &Scope, ty: ast::TypeId, diags: &mut Diagnostics) -> Ty {
        let _ = (scope, ty, diags);
        unimplemented!()
    }

    /// As `resolve_type`, but None instead of a report: for names that may be a type or a value.
    pub fn try_type(&self, scope: &Scope, ty: ast::TypeId) -> Option<Ty> {
        let _ = (scope, ty);
        unimplemented!()
    }

    /// `var` means inference unless a type of that name is in scope: that type.
    pub fn type_named_var(&self, scope: &Scope) -> Option<Ty> {
        let _ = scope;
        unimplemented!()
    }

    /// A simple name with its type arguments. In an `initializer` (of a field or property, or the arguments of the base
    /// class) primary constructor parameters come before members.
    pub fn lookup_simple(
        &self,
        scope: &Scope,
        name: Symbol,
        targs: &[Ty],
        invoked: bool,
        initializer: bool,
    ) -> NameRes {
        let _ = (scope, name, targs, invoked, initializer);
        unimplemented!()
    }

    /// `namespace.name<targs>`: a type or a namespace.
    pub fn lookup_in_namespace(
        &self,
        scope: &Scope,
        namespace: Symbol,
        name: Symbol,
        targs: &[Ty],
    ) -> NameRes {
        let _ = (scope, namespace, name, targs);
        unimplemented!()
    }

    /// `alias::name<targs>`; `global` is an alias too.
    pub fn lookup_alias(&self, scope: &Scope, alias: Symbol, name: Symbol, targs: &[Ty]) -> NameRes {
        let _ = (scope, alias, name, targs);
        unimplemented!()
    }

    /// The extension methods of that name, in groups: innermost namespace first. A call takes the first group in which
    /// one is applicable.
    pub fn extension_methods(&self, scope: &Scope, name: Symbol) -> Vec<Vec<MethodId>> {
        let _ = (scope, name);
        unimplemented!()
    }

    /// "The name 'x' does not exist in the current context" with what may have been meant. `locals` are the names in
    /// scope that only the checker knows.
    pub fn unknown_name(&self, scope: &Scope, name: Ident, locals: &[Symbol]) -> Diagnostic {
        let _ = (scope, name, locals);
        unimplemented!()
    }

    /// "'T' does not contain a definition for 'x'" with what may have been meant.
    pub fn unknown_member(&self, scope: &Scope, ty: Ty, name: Ident) -> Diagnostic {
        let _ = (scope, ty, name);
        unimplemented!()
    }

    /// Turns a failed [`NameRes`] (not `Member`, `Type`, …) for a name in a type's place into its diagnostic.
    pub fn report(&self, scope: &Scope, name: Ident, arity: usize, res: &NameRes, diags: &mut Diagnostics) {
        let _ = (scope, name, arity, res, diags);
        unimplemented!()
    }

    /// Value of a constant expression outside of bodies, converted to `ty`.
    pub fn eval_const(
        &self,
        scope: &Scope,
        expr: ast::ExprId,
        ty: Ty,
        diags: &mut Diagnostics,
    ) -> Option<Const> {
        let _ = (scope, expr, ty, diags);
        unimplemented!()
    }

    /// Are the arguments within the constraints of the parameters? Reports CS0310, CS0311, CS0314, CS0452, CS0453.
    pub fn check_constraints(
        &self,
        params: &[TypeParamId],
        args: &[Ty],
        what: &str,
        span: crate::base::Span,
        diags: &mut Diagnostics,
    ) -> bool {
        let _ = (params, args, what, span, diags);
        unimplemented!()
    }
}
