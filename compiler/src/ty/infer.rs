//! Inference of a generic method's type arguments (C# spec 12.6.3).

use crate::syntax::ast::ParamMode;
use crate::ty::Ty;
use crate::ty::defs::{Defs, TypeParamId};

/// One argument as inference sees it.
#[derive(Clone, Debug)]
pub enum Arg {
    /// An expression with a type.
    Typed(Ty),
    /// `null`, `default`, `throw …`: says nothing.
    Untyped,
    /// A lambda: `params` if their types are written. `is_async` for the shape of what it returns.
    Lambda {
        params: Option<Vec<Ty>>,
        count: Option<usize>,
    },
    MethodGroup,
    Tuple(Vec<Arg>),
}

/// What inference must ask the checker. `arg` is the path to the argument: index in the list, then in tuple literals.
pub trait Callbacks {
    /// The inferred return type of a lambda whose parameters have these types: for an async one `Task<T>`. None: it has
    /// no type, or no value is returned.
    fn lambda_return(&mut self, arg: &[usize], delegate: Ty, params: &[Ty]) -> Option<Ty>;
    /// The result type of the method that overload resolution picks with arguments of these types.
    fn group_return(&mut self, arg: &[usize], params: &[Ty]) -> Option<Ty>;
}

/// A parameter that an argument stands at, in its normal or (for `params`) expanded form.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    pub arg: &'a Arg,
    pub param: Ty,
    pub mode: ParamMode,
}

/// The type arguments for `type_params`, or None if some cannot be inferred. Constraints are not checked.
pub fn infer(
    defs: &Defs,
    type_params: &[TypeParamId],
    pairs: &[Pair<'_>],
    callbacks: &mut dyn Callbacks,
) -> Option<Vec<Ty>> {
    let _ = (defs, type_params, pairs, callbacks);
    unimplemented!()
}
