//! Types: `int`, `A.B<C>`, `(int a, string b)`, `T?`, `T[,][]`; pointers are parsed to be refused by name.

use super::error::Expected;
use super::*;

/// What follows the type decides whether a `?` or `[` belongs to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    Normal,
    /// After `is`, `as` and in patterns: a `?` before an expression is the conditional operator.
    MayEnd,
    /// After `new`: sizes in brackets are not part of the type.
    New,
}

/// Array ranks and `?` of one type.
const MAX_SUFFIXES: usize = 64;

pub(super) fn ty(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    ty_in(inp, Mode::Normal)
}

/// `ref readonly T`, where a reference may be declared or returned.
pub(super) fn ref_ty(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    let start = here(inp);
    if !eat(inp, T::Ref) {
        return ty(inp);
    }
    let readonly = eat(inp, T::Readonly);
    let ty = ty(inp)?;
    Ok(push_type(inp, start, TypeExprKind::Ref { readonly, ty }))
}

pub(super) fn ty_in(inp: &mut In<'_, '_>, mode: Mode) -> PResult<TypeId> {
    deeper(inp, |inp| {
        let start = here(inp);
        let mut id = base(inp)?;
        let mut suffixes = 0;
        loop {
            suffixes += 1;
            if suffixes > MAX_SUFFIXES {
                return too_deep(inp);
            }
            match peek(inp) {
                T::Question if question_belongs(inp, mode) => {
                    bump(inp);
                    id = push_type(inp, start, TypeExprKind::Nullable(id));
                }
                T::LBracket if mode != Mode::New && rank_at(inp, 0).is_some() => {
                    id = arrays(inp, start, id, &mut suffixes)?;
                }
                T::Star if mode != Mode::New && pointer_belongs(inp, id) => {
                    bump(inp);
                    refuse(inp, start, "a pointer type");
                    id = push_type(inp, start, TypeExprKind::Pointer(id));
                }
                _ => return Ok(id),
            }
        }
    })
}

fn question_belongs(inp: &mut In<'_, '_>, mode: Mode) -> bool {
    let next = pos(inp) + 1;
    match mode {
        Mode::Normal => true,
        Mode::MayEnd => !inp.state().starts_expr(next),
        Mode::New => matches!(inp.state().kind(next), T::LParen | T::LBrace | T::LBracket),
    }
}

/// `*` after a predefined type or another pointer; `a * b` is left alone.
fn pointer_belongs(inp: &mut In<'_, '_>, id: TypeId) -> bool {
    match inp.state().ast.types[id].kind {
        TypeExprKind::Predef(_) | TypeExprKind::Pointer(_) => {
            let next = pos(inp) + 1;
            let state = inp.state();
            !state.starts_expr(next) || state.kind(next).is_ident() || state.kind(next) == T::Star
        }
        _ => false,
    }
}

/// Number of dimensions if `[,]` comes `n` tokens from here.
pub(super) fn rank_at(inp: &mut In<'_, '_>, n: usize) -> Option<u32> {
    let mut i = n + 1;
    while nth(inp, i) == T::Comma {
        i += 1;
    }
    (nth(inp, i) == T::RBracket).then_some((i - n) as u32)
}

/// `[][,]`: the first brackets are the outermost array.
pub(super) fn arrays(
    inp: &mut In<'_, '_>,
    start: Span,
    elem: TypeId,
    suffixes: &mut usize,
) -> PResult<TypeId> {
    let mut ranks = Vec::new();
    while at(inp, T::LBracket)
        && let Some(rank) = rank_at(inp, 0)
    {
        let end = pos(inp) + rank as usize + 1;
        advance(inp, end);
        ranks.push(rank);
        *suffixes += 1;
        if *suffixes > MAX_SUFFIXES {
            return too_deep(inp);
        }
    }
    let mut id = elem;
    for &rank in ranks.iter().rev() {
        id = push_type(inp, start, TypeExprKind::Array { elem: id, rank });
    }
    Ok(id)
}

/// A type without `?`, `[]`, `*`.
fn base(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    let start = here(inp);
    match peek(inp) {
        T::LParen => tuple(inp),
        T::Delegate if nth(inp, 1) == T::Star => {
            let here = pos(inp);
            let end = inp.state().scan_type(here).map_or(here + 2, |scan| scan.end);
            advance(inp, end);
            refuse(inp, start, "a function pointer");
            Ok(push_type(inp, start, TypeExprKind::Error))
        }
        kind if kind.is_ident() => name(inp),
        kind => match predef(kind) {
            Some(predef) => {
                bump(inp);
                Ok(push_type(inp, start, TypeExprKind::Predef(predef)))
            }
            None => fail(inp, Expected::TYPE),
        },
    }
}

pub(super) fn predef(kind: T) -> Option<Predef> {
    Some(match kind {
        T::Bool => Predef::Bool,
        T::Byte => Predef::Byte,
        T::Sbyte => Predef::SByte,
        T::Short => Predef::Short,
        T::Ushort => Predef::UShort,
        T::Int => Predef::Int,
        T::Uint => Predef::UInt,
        T::Long => Predef::Long,
        T::Ulong => Predef::ULong,
        T::Char => Predef::Char,
        T::Float => Predef::Float,
        T::Double => Predef::Double,
        T::Decimal => Predef::Decimal,
        T::String => Predef::String,
        T::Object => Predef::Object,
        T::Void => Predef::Void,
        _ => return None,
    })
}

/// `A.B<C>.D`, `alias::A`, or one of the names that mean a type of their own.
fn name(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    let start = here(inp);
    let first = peek(inp);
    if !matches!(nth(inp, 1), T::Dot | T::Lt | T::ColonColon) {
        let kind = match first {
            T::Var => Some(TypeExprKind::Var),
            T::Nint => Some(TypeExprKind::Predef(Predef::NInt)),
            T::Nuint => Some(TypeExprKind::Predef(Predef::NUInt)),
            T::Dynamic => Some(TypeExprKind::Predef(Predef::Dynamic)),
            _ => None,
        };
        if let Some(kind) = kind {
            bump(inp);
            if first == T::Dynamic {
                refuse(inp, start, "`dynamic`");
            }
            return Ok(push_type(inp, start, kind));
        }
    }
    let alias = if nth(inp, 1) == T::ColonColon {
        let alias = ident(inp)?;
        bump(inp);
        Some(alias)
    } else {
        None
    };
    let parts = name_parts(inp)?;
    let kind = match alias {
        Some(alias) => TypeExprKind::AliasName { alias, parts: parts.into() },
        None => TypeExprKind::Name(parts),
    };
    Ok(push_type(inp, start, kind))
}

/// `A.B<C>.D`
pub(super) fn name_parts(inp: &mut In<'_, '_>) -> PResult<Vec<NamePart>> {
    let mut parts = Vec::with_capacity(1);
    loop {
        parts.push(name_part(inp)?);
        if !(at(inp, T::Dot) && nth(inp, 1).is_ident()) {
            return Ok(parts);
        }
        bump(inp);
    }
}

fn name_part(inp: &mut In<'_, '_>) -> PResult<NamePart> {
    let name = ident(inp)?;
    let (args, unbound) = if at(inp, T::Lt) { type_args(inp)? } else { (Vec::new(), 0) };
    Ok(NamePart { name, args: args.into(), unbound })
}

/// `<A, B>`, or `<,>` with the number of arguments left open.
pub(super) fn type_args(inp: &mut In<'_, '_>) -> PResult<(Vec<TypeId>, u32)> {
    let start = here(inp);
    let first = pos(inp);
    bump(inp);
    if matches!(peek(inp), T::Comma | T::Gt | T::GtJoined) {
        let mut open = 1;
        while eat(inp, T::Comma) {
            open += 1;
        }
        close_angle(inp);
        let span = since(inp, start);
        if !inp.state().allow_unbound {
            let d = Diagnostic::error(7003, span, "Unexpected use of an unbound generic name");
            inp.state().report_at(first, d.help("write the type arguments"));
        }
        return Ok((Vec::new(), open));
    }
    let mut args = Vec::with_capacity(1);
    loop {
        args.push(ty(inp)?);
        if !eat(inp, T::Comma) {
            break;
        }
    }
    close_angle(inp);
    Ok((args, 0))
}

pub(super) fn close_angle(inp: &mut In<'_, '_>) {
    if !eat(inp, T::GtJoined) {
        expect(inp, T::Gt, Expected::GT);
    }
}

/// `(A a, B)`
fn tuple(inp: &mut In<'_, '_>) -> PResult<TypeId> {
    let start = here(inp);
    let elems = list(inp, T::RParen, Commas::Between, |inp| {
        let ty = ref_ty(inp)?;
        let name = if peek(inp).is_ident() { Some(ident(inp)?) } else { None };
        Ok((ty, name))
    })?;
    if elems.len() < 2 {
        let span = since(inp, start);
        let last = pos(inp) - 1;
        let d = Diagnostic::error(8124, span, "Tuple must contain at least two elements.");
        inp.state().report_at(last, d);
    }
    Ok(push_type(inp, start, TypeExprKind::Tuple(elems)))
}

/// Says that a construct is left out of the language.
pub(super) fn refuse(inp: &mut In<'_, '_>, start: Span, what: &str) {
    let span = since(inp, start);
    inp.state().refuse(span, what);
}
