//! Expressions before conversion: what is known of `x => x + 1`, `null`, `F` or `(1, null)` on its own.

use std::cell::RefCell;
use std::rc::Rc;

use super::Checker;
use super::scope::Entity;
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::hir::{self, ExprKind, FnId, LocalId, ScopeId};
use crate::syntax::ast;
use crate::ty::defs::EventId;
use crate::ty::members::Candidate;
use crate::ty::{Ty, TyKind};

/// A checked expression whose type may still depend on where it stands.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A value or place with a type; the literal `null` has [`Ty::null`], a `throw` [`Ty::never`].
    Value(hir::ExprId),
    Lambda(ast::ExprId),
    Group(Rc<Group>),
    LocalGroup {
        fun: FnId,
        targs: Vec<Ty>,
        span: Span,
    },
    /// `default` without a type
    Default(Span),
    /// `new(…)`
    New(Rc<PendingNew>),
    /// `?:` whose branches have no common type
    Ternary(Rc<PendingTernary>),
    Switch(Rc<PendingSwitch>),
    Collection(Rc<PendingCollection>),
    Tuple(Rc<PendingTuple>),
    Event {
        target: Option<hir::ExprId>,
        event: EventId,
        owner: Ty,
        /// Written `base.E`.
        base: bool,
        span: Span,
    },
    Type(Ty, Span),
    Namespace(Symbol, Span),
    Error(Span),
}

/// Methods of one name before a call or a conversion chooses one.
#[derive(Debug)]
pub struct Group {
    pub name: ast::Ident,
    /// The receiver as a value; None for static ones.
    pub target: Option<hir::ExprId>,
    /// `T` of `T.M`; the enclosing type of a simple name.
    pub target_ty: Ty,
    pub receiver: Receiver,
    pub methods: Vec<Candidate>,
    pub targs: Vec<Ty>,
    pub span: Span,
}

/// How the receiver of a method was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Receiver {
    /// `value.M`
    Value,
    /// `Type.M`
    Type,
    /// `M`: `this` if the method chosen needs it
    Implicit,
    /// `base.M`
    Base,
    /// `Color.M` where `Color` is both a value and its type: whichever the method needs
    Both,
}

#[derive(Debug)]
pub struct PendingNew {
    pub args: super::args::Args,
    pub expr: ast::ExprId,
    pub span: Span,
}

#[derive(Debug)]
pub struct PendingTernary {
    pub cond: hir::ExprId,
    pub then: Operand,
    pub els: Operand,
    pub span: Span,
}

#[derive(Debug)]
pub struct PendingSwitch {
    pub value: hir::ExprId,
    pub temp: LocalId,
    pub arms: RefCell<Vec<PendingArm>>,
    /// The best common type of the arms.
    pub natural: Option<Ty>,
    pub span: Span,
}

#[derive(Debug)]
pub struct PendingArm {
    /// Taken by the final conversion.
    pub pat: Option<hir::Pat>,
    pub guard: Option<hir::ExprId>,
    pub value: ArmValue,
    pub span: Span,
}

/// What an arm gives, with the variables of its pattern: a lambda is checked when its type is known, and may name them.
#[derive(Clone, Debug)]
pub struct ArmValue {
    pub op: Operand,
    pub scope: ScopeId,
    pub names: Rc<[(Symbol, Entity, Span)]>,
}

#[derive(Debug)]
pub struct PendingCollection {
    /// The element, and whether it is spread (`..e`).
    pub elems: Vec<(bool, Operand)>,
    pub span: Span,
}

#[derive(Debug)]
pub struct PendingTuple {
    pub elems: Vec<(Option<Symbol>, Operand)>,
    pub span: Span,
}

impl Operand {
    pub fn is_error(&self, c: &Checker<'_>) -> bool {
        match self {
            Operand::Value(e) => c.body[*e].ty.is_error(),
            Operand::Error(_) => true,
            Operand::Type(t, _) => t.is_error(),
            Operand::Tuple(t) => t.elems.iter().any(|(_, e)| e.is_error(c)),
            Operand::Switch(s) => s.arms.borrow().iter().any(|a| a.value.op.is_error(c)),
            Operand::Ternary(t) => t.then.is_error(c) || t.els.is_error(c),
            Operand::Collection(t) => t.elems.iter().any(|(_, e)| e.is_error(c)),
            Operand::Lambda(_)
            | Operand::Group(_)
            | Operand::LocalGroup { .. }
            | Operand::Default(_)
            | Operand::New(_)
            | Operand::Event { .. }
            | Operand::Namespace(..) => false,
        }
    }

    pub fn span(&self, c: &Checker<'_>) -> Span {
        match self {
            Operand::Value(e) => c.body[*e].span,
            Operand::Lambda(e) => c.lambda_span(*e),
            Operand::Group(g) => g.span,
            Operand::New(n) => n.span,
            Operand::Ternary(t) => t.span,
            Operand::Switch(s) => s.span,
            Operand::Collection(s) => s.span,
            Operand::Tuple(t) => t.span,
            Operand::Default(s)
            | Operand::LocalGroup { span: s, .. }
            | Operand::Event { span: s, .. }
            | Operand::Type(_, s)
            | Operand::Namespace(_, s)
            | Operand::Error(s) => *s,
        }
    }
}

impl Checker<'_> {
    /// The type an operand has on its own, without side effects.
    pub fn natural_ty(&mut self, op: &Operand) -> Option<Ty> {
        match op {
            Operand::Value(e) => {
                let ty = self.body[*e].ty;
                (!matches!(ty.kind(), TyKind::Null | TyKind::Never)).then_some(ty)
            }
            Operand::Switch(s) => s.natural,
            Operand::Tuple(t) => {
                let mut elems = Vec::new();
                let mut names = Vec::new();
                for (name, e) in &t.elems {
                    let ty = self.natural_ty(e)?;
                    if ty.is_void() {
                        return None;
                    }
                    elems.push(ty);
                    names.push(*name);
                }
                Some(Ty::intern(TyKind::Tuple { elems: elems.into(), names: names.into() }))
            }
            Operand::Event { event, owner, .. } => {
                Some(crate::ty::members::event_type(self.defs, *event, *owner))
            }
            Operand::Error(_) => Some(Ty::error()),
            Operand::Lambda(_)
            | Operand::Group(_)
            | Operand::LocalGroup { .. }
            | Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Collection(_)
            | Operand::Type(..)
            | Operand::Namespace(..) => None,
        }
    }

    /// What inference of a `var` or a lambda's result sees: also lambdas and method groups with a delegate type of
    /// their own.
    pub fn with_natural_type(&mut self, op: Operand) -> Operand {
        let span = op.span(self);
        match &op {
            Operand::Lambda(l) => match self.lambda_natural(*l) {
                Some(ty) => Operand::Value(self.convert(op, ty, span)),
                None => op,
            },
            Operand::Group(_) | Operand::LocalGroup { .. } => match self.group_natural(&op) {
                Some(ty) => Operand::Value(self.convert(op, ty, span)),
                None => op,
            },
            Operand::Switch(_) | Operand::Tuple(_) => match self.natural_ty(&op) {
                Some(ty) => Operand::Value(self.convert(op, ty, span)),
                None => op,
            },
            Operand::Event { target, event, owner, span, .. } => {
                Operand::Value(self.event_value(*target, *event, *owner, *span))
            }
            Operand::Value(_)
            | Operand::Default(_)
            | Operand::New(_)
            | Operand::Ternary(_)
            | Operand::Collection(_)
            | Operand::Type(..)
            | Operand::Namespace(..)
            | Operand::Error(_) => op,
        }
    }

    /// Reads an operand as a value with a type; reports what has none.
    pub fn value(&mut self, op: Operand) -> hir::ExprId {
        let op = self.with_natural_type(op);
        let span = op.span(self);
        match &op {
            Operand::Value(e) => {
                self.check_readable(*e);
                return *e;
            }
            Operand::Error(_) => {}
            Operand::Type(ty, _) => {
                if !ty.is_error() {
                    let text =
                        format!("'{}' is a type, which is not valid in the given context", self.show(*ty));
                    self.report(Diagnostic::error(119, span, text).label("a value is expected here"));
                }
            }
            Operand::Namespace(name, _) => {
                let text = format!("'{name}' is a namespace but is used like a variable");
                self.error(118, span, text);
            }
            Operand::Event { target, event, owner, .. } => {
                return self.event_value(*target, *event, *owner, span);
            }
            Operand::Lambda(_) => {
                let d = Diagnostic::error(8917, span, "The delegate type could not be inferred.").help(
                    "give the parameters types, or say what delegate is meant: `(Func<int, int>)(x => …)`",
                );
                self.report(d);
            }
            Operand::Group(g) => {
                let text = format!("Cannot convert method group '{}' to a value here", g.name.name);
                let d = Diagnostic::error(8917, span, "The delegate type could not be inferred.")
                    .label(text)
                    .help("to call the method, add `()`");
                self.report(d);
            }
            Operand::LocalGroup { .. } => {
                let d = Diagnostic::error(8917, span, "The delegate type could not be inferred.")
                    .help("to call the function, add `()`");
                self.report(d);
            }
            Operand::Default(_) => {
                let d = Diagnostic::error(8716, span, "There is no target type for the default literal.")
                    .help("write `default(T)` with the type");
                self.report(d);
            }
            Operand::New(_) => {
                self.error(8754, span, "There is no target type for 'new(...)'");
            }
            Operand::Collection(_) => {
                self.error(9176, span, "There is no target type for the collection expression.");
            }
            Operand::Switch(_) => self.error(8506, span, "No best type was found for the switch expression."),
            Operand::Tuple(t) => {
                // The elements say what is wrong.
                for (_, e) in &t.elems {
                    self.value(e.clone());
                }
            }
            Operand::Ternary(t) => {
                let (a, b) = (self.show_operand(&t.then), self.show_operand(&t.els));
                let text = format!(
                    "Type of conditional expression cannot be determined because there is no implicit conversion \
                     between '{a}' and '{b}'"
                );
                let d = Diagnostic::error(173, span, text).help("convert one of them with a cast");
                self.report(d);
            }
        }
        self.error_expr(span)
    }

    /// As messages name an operand: its type, or what it is.
    pub fn show_operand(&mut self, op: &Operand) -> String {
        match op {
            Operand::Value(e) => {
                let ty = self.body[*e].ty;
                self.show(ty)
            }
            Operand::Lambda(e) => match self.ast.exprs.get(*e).map(|e| &e.kind) {
                Some(ast::ExprKind::Lambda(l)) if l.params.is_none() => "anonymous method".into(),
                _ => "lambda expression".into(),
            },
            Operand::Group(_) | Operand::LocalGroup { .. } => "method group".into(),
            Operand::Default(_) => "default".into(),
            Operand::New(n) => {
                let args: Vec<_> = n.args.list.iter().map(|a| self.show_operand(&a.op)).collect();
                format!("new({})", args.join(", "))
            }
            Operand::Ternary(_) => "<null>".into(),
            Operand::Switch(s) => match s.natural {
                Some(ty) => self.show(ty),
                None => "<switch expression>".into(),
            },
            Operand::Collection(_) => "collection expressions".into(),
            Operand::Tuple(t) => {
                let parts: Vec<_> = t.elems.iter().map(|(_, e)| self.show_operand(e)).collect();
                format!("({})", parts.join(", "))
            }
            Operand::Event { event, owner, .. } => {
                let ty = crate::ty::members::event_type(self.defs, *event, *owner);
                self.show(ty)
            }
            Operand::Type(ty, _) => self.show(*ty),
            Operand::Namespace(n, _) => n.to_string(),
            Operand::Error(_) => "?".into(),
        }
    }

    /// A property that is read needs a getter that may be called from here.
    fn check_readable(&mut self, e: hir::ExprId) {
        let expr = &self.body[e];
        let span = expr.span;
        let ExprKind::Property { getter, setter, .. } = &expr.kind else { return };
        let Some(any) = getter.as_ref().or(setter.as_ref()) else { return };
        let (has_getter, method) = (getter.is_some(), any.method);
        if !has_getter {
            let name = self.property_name(method);
            let text = format!(
                "The property or indexer '{name}' cannot be used in this context because it lacks the get accessor"
            );
            self.error(154, span, text);
        } else if !crate::ty::members::is_accessible_method(self.defs, self.from, method) {
            let name = self.property_name(method);
            let text = format!(
                "The property or indexer '{name}' cannot be used in this context because the get accessor is \
                 inaccessible"
            );
            self.error(271, span, text);
        }
    }

    /// `C.P` of one of its accessors.
    pub fn property_name(&self, accessor: crate::ty::defs::MethodId) -> String {
        let m = &self.defs.methods[accessor];
        let name = m.name.as_str();
        let name = name.strip_prefix("get_").or(name.strip_prefix("set_")).unwrap_or(name);
        let name = if name == "Item" { "this[]" } else { name };
        format!("{}.{name}", self.show(self.defs.self_type(m.owner)))
    }
}
