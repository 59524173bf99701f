//! Values of constants and enum members, found when asked for, straight from the syntax: a constant may be needed (as a
//! default argument, say) before the members of its type are known.

use std::sync::Mutex;

use rustc_hash::FxHashMap;

use super::const_eval::ConstCx;
use super::lookup::Scope;
use super::types::TypeCx;
use super::{Names, SpaceId};
use crate::base::{Span, Symbol};
use crate::diag::Diagnostic;
use crate::syntax::ast::{self, Ast, ExprId, ExprKind, MemberKind, Modifier, TypeDecl};
use crate::ty::defs::{Const, Decimal, FieldId, TypeDefId, TypeDefKind};
use crate::ty::fold;
use crate::ty::{Prim, Ty, TyKind};

#[derive(Default)]
pub(super) struct Consts {
    of_field: Mutex<FxHashMap<FieldId, Key>>,
    values: Mutex<FxHashMap<Key, Slot>>,
}

/// A constant's declaration: type, part of the type, member, variable in a list.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Key {
    pub ty: TypeDefId,
    pub part: u32,
    pub member: u32,
    pub var: u32,
}

#[derive(Clone)]
enum Slot {
    Busy,
    Done(Option<Value>),
}

/// A constant with its type.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Value {
    pub ty: Ty,
    pub value: Const,
}

/// Why there is no value.
pub(super) enum Fail {
    /// The expression is not constant: the caller knows which sentence to say.
    NotConstant,
    Reported,
}

pub(super) type Eval<T> = Result<T, Fail>;

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

pub(super) fn remember(names: &Names, field: FieldId, key: Key) {
    lock(&names.consts.of_field).insert(field, key);
}

pub(super) fn of_field(names: &Names, field: FieldId) -> Option<Const> {
    let key = lock(&names.consts.of_field).get(&field).copied()?;
    value_of(names, key).map(|v| v.value)
}

/// The value behind a declaration; reports a circle once.
pub(super) fn value_of(names: &Names, key: Key) -> Option<Value> {
    let slot = lock(&names.consts.values).get(&key).cloned();
    match slot {
        Some(Slot::Done(value)) => return value,
        Some(Slot::Busy) => {
            let (span, shown) = describe(names, key);
            let message =
                format!("The evaluation of the constant value for '{shown}' involves a circular definition");
            names.push_diag(Diagnostic::error(110, span, message).label("its value depends on itself"));
            return None;
        }
        None => {}
    }
    lock(&names.consts.values).insert(key, Slot::Busy);
    let value = compute(names, key);
    lock(&names.consts.values).insert(key, Slot::Done(value.clone()));
    value
}

fn describe(names: &Names, key: Key) -> (Span, String) {
    let (_, decl) = part_of(names, key);
    let name = match &decl.members[key.member as usize].kind {
        MemberKind::Field { vars, .. } => vars[key.var as usize].name,
        MemberKind::EnumMember { name, .. } => *name,
        _ => decl.name,
    };
    (name.span, format!("{}.{}", names.defs.display(names.defs.self_type(key.ty)), name.name))
}

fn part_of(names: &Names, key: Key) -> (&super::Part, &TypeDecl) {
    let part = &names.decls[key.ty].parts[key.part as usize];
    (part, names.decl(part))
}

/// Inside a type's body.
pub(super) fn body_scope(names: &Names, ty: TypeDefId, part: &super::Part) -> Scope {
    names.scope(part.file, part.chunk, part.ns, Some(ty))
}

fn compute(names: &Names, key: Key) -> Option<Value> {
    let (part, decl) = part_of(names, key);
    let scope = body_scope(names, key.ty, part);
    match &decl.members[key.member as usize].kind {
        MemberKind::Field { ty, vars } => {
            let var = &vars[key.var as usize];
            // The type's own mistakes are reported where the field is declared.
            let ty = TypeCx::new(names, &scope).ty(*ty);
            let init = var.init?;
            let mut cx = ConstCx::new(names, &scope);
            let shown = format!("{}.{}", names.defs.display(names.defs.self_type(key.ty)), var.name.name);
            let value = cx.converted(init, ty, |span| {
                let message = format!("The expression being assigned to '{shown}' must be constant");
                Diagnostic::error(133, span, message).label("not a constant")
            });
            cx.finish();
            value
        }
        MemberKind::EnumMember { name, .. } => {
            let underlying = Ty::prim(names.defs.types[key.ty].underlying.unwrap_or(Prim::Int));
            let (start, step) = enum_start(names, key, decl, underlying)?;
            let value = start + step;
            let prim = underlying.as_prim().unwrap_or(Prim::Int);
            if !fold::fits(value, prim) {
                let shown = format!("{}.{}", names.defs.types[key.ty].name, name.name);
                let message = format!("'{shown}': the enumerator value is too large to fit in its type");
                names.push_diag(
                    Diagnostic::error(543, name.span, message)
                        .label(format!("{value} is no {}", names.defs.display(underlying))),
                );
                return None;
            }
            Some(Value { ty: names.defs.self_type(key.ty), value: Const::int(value) })
        }
        _ => None,
    }
}

/// The nearest member at or before this one whose value is written, and how many members lie between: no recursion, as
/// enums are long.
fn enum_start(names: &Names, key: Key, decl: &TypeDecl, underlying: Ty) -> Option<(i128, i128)> {
    for back in 0..=key.member {
        let at = key.member - back;
        // Values are mostly asked for in order, so that the one before is known.
        if back > 0
            && let Some(Slot::Done(Some(known))) = lock(&names.consts.values).get(&Key { member: at, ..key })
            && let Const::Int(start) = known.value
        {
            return Some((start.get(), i128::from(back)));
        }
        let MemberKind::EnumMember { value, name } = &decl.members[at as usize].kind else { continue };
        let Some(expr) = value else { continue };
        if back > 0 {
            // Through the table, so that a value is worked out, and an error told, only once.
            let earlier = value_of(names, Key { member: at, ..key })?;
            let Const::Int(start) = earlier.value else { return None };
            return Some((start.get(), i128::from(back)));
        }
        let (part, _) = part_of(names, key);
        let scope = body_scope(names, key.ty, part);
        let mut cx = ConstCx::new(names, &scope);
        cx.enum_body = Some(key.ty);
        let shown = format!("{}.{}", names.defs.types[key.ty].name, name.name);
        let value = cx.converted(*expr, underlying, |span| {
            let message = format!("The expression being assigned to '{shown}' must be constant");
            Diagnostic::error(133, span, message).label("not a constant")
        });
        cx.finish();
        return match value?.value {
            Const::Int(i) => Some((i.get(), 0)),
            _ => None,
        };
    }
    Some((0, i128::from(key.member)))
}

/// What a name means as a member, as far as constants go.
pub(super) enum MemberConst {
    Constant(Key),
    /// A member that is no constant.
    Other,
}

pub(super) fn member(names: &Names, ty: TypeDefId, name: Symbol) -> Option<MemberConst> {
    for (p, (_, decl)) in names.parts(ty).enumerate() {
        for (m, member) in decl.members.iter().enumerate() {
            let key = |var: usize| Key { ty, part: p as u32, member: m as u32, var: var as u32 };
            match &member.kind {
                MemberKind::Field { vars, .. } => {
                    if let Some(v) = vars.iter().position(|v| v.name.name == name) {
                        let is_const = member.modifiers.has(Modifier::Const);
                        return Some(if is_const {
                            MemberConst::Constant(key(v))
                        } else {
                            MemberConst::Other
                        });
                    }
                }
                MemberKind::EnumMember { name: n, .. } if n.name == name => {
                    return Some(MemberConst::Constant(key(0)));
                }
                MemberKind::Property { name: n, .. } if n.name == name => return Some(MemberConst::Other),
                MemberKind::Method(method) if method.name.name == name => return Some(MemberConst::Other),
                _ => {}
            }
        }
    }
    let base = names.try_header(ty)?.base?;
    let (base, _) = names.defs.definition_of(base)?;
    member(names, base, name)
}

/// What an expression that may be a dotted name stands for.
pub(super) enum Path {
    Space(SpaceId),
    Type(Ty),
    Value(Value),
}

/// Zero in the form constants of a type have.
pub(super) fn default_value(defs: &crate::ty::defs::Defs, ty: Ty, given: Const) -> Const {
    match ty.kind() {
        TyKind::Prim(Prim::Bool) => Const::Bool(false),
        TyKind::Prim(Prim::Char) => Const::Char(0),
        TyKind::Prim(Prim::Float) => Const::Float(0.0),
        TyKind::Prim(Prim::Double) => Const::Double(0.0),
        TyKind::Prim(_) => Const::int(0),
        TyKind::Named(def, _) if defs.types[*def].kind == TypeDefKind::Enum => Const::int(0),
        TyKind::Nullable(_) => Const::Null,
        _ if defs.is_reference(ty) => Const::Null,
        _ if fold::is_decimal(defs, ty) => Const::decimal(Decimal::whole(0)),
        _ => given,
    }
}

/// A literal, without its suffix; None if it is too large.
pub fn decimal_literal(text: &str) -> Option<Decimal> {
    const NUMBER_STYLES_FLOAT: u32 = 167;
    let units: Vec<u16> = text.encode_utf16().collect();
    Decimal::parse(&units, NUMBER_STYLES_FLOAT).ok()
}

/// What `nameof` says: the last name of the expression.
pub fn last_name(ast: &Ast, expr: ExprId) -> Option<Symbol> {
    match &ast[expr].kind {
        ExprKind::Name { name, .. } | ExprKind::Member { name, .. } => Some(name.name),
        ExprKind::AliasName(written) => Some(written.name.name),
        ExprKind::Paren(inner) | ExprKind::SuppressNull(inner) => last_name(ast, *inner),
        ExprKind::Type(ty) => match &ast[*ty].kind {
            ast::TypeExprKind::Name(parts) => parts.last().map(|p| p.name.name),
            _ => None,
        },
        _ => None,
    }
}
