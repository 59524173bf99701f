//! Implicit span conversions (C# 14): between arrays, strings, `Span<T>` and `ReadOnlySpan<T>`.
//!
//! ```text
//! int[]        to Span<int>, ReadOnlySpan<int>
//! string[]     to ReadOnlySpan<object>             covariant: nobody can write through it
//! Span<string> to ReadOnlySpan<object>
//! string       to ReadOnlySpan<char>
//! ```

use super::is_identity_or_reference;
use crate::ty::defs::Defs;
use crate::ty::{Ty, TyKind};

/// The element type of `Span<T>`, and of `ReadOnlySpan<T>` if `read_only`.
pub fn element(defs: &Defs, ty: Ty, read_only: bool) -> Option<Ty> {
    let def = if read_only { defs.lang.read_only_span } else { defs.lang.span }?;
    match ty.kind() {
        TyKind::Named(d, args) if *d == def => args.first().copied(),
        _ => None,
    }
}

pub fn is_span_conversion(defs: &Defs, from: Ty, to: Ty) -> bool {
    let array = match from.kind() {
        TyKind::Array { elem, rank: 1 } => Some(*elem),
        _ => None,
    };
    if let (Some(from), Some(to)) = (array, element(defs, to, false)) {
        return super::same_type(from, to);
    }
    let Some(to) = element(defs, to, true) else { return false };
    if *from.kind() == TyKind::String {
        return to == Ty::char();
    }
    let from = array.or_else(|| element(defs, from, false)).or_else(|| element(defs, from, true));
    from.is_some_and(|from| is_identity_or_reference(defs, from, to))
}
