//! Which modifiers may stand where.

use crate::diag::Diagnostic;
use crate::syntax::ast::{Modifier, Modifiers};
use crate::ty::defs::Access;

/// The accessibility that is written, if any.
pub(super) fn access_of(m: &Modifiers) -> Option<Access> {
    let has = |x| m.has(x);
    Some(if has(Modifier::Public) {
        Access::Public
    } else if has(Modifier::Protected) && has(Modifier::Internal) {
        Access::ProtectedInternal
    } else if has(Modifier::Private) && has(Modifier::Protected) {
        Access::PrivateProtected
    } else if has(Modifier::Protected) {
        Access::Protected
    } else if has(Modifier::Internal) || has(Modifier::File) {
        Access::Internal
    } else if has(Modifier::Private) {
        Access::Private
    } else {
        return None;
    })
}

pub(super) fn text(m: Modifier) -> &'static str {
    match m {
        Modifier::Public => "public",
        Modifier::Private => "private",
        Modifier::Protected => "protected",
        Modifier::Internal => "internal",
        Modifier::File => "file",
        Modifier::Static => "static",
        Modifier::Abstract => "abstract",
        Modifier::Sealed => "sealed",
        Modifier::Virtual => "virtual",
        Modifier::Override => "override",
        Modifier::New => "new",
        Modifier::Readonly => "readonly",
        Modifier::Const => "const",
        Modifier::Volatile => "volatile",
        Modifier::Extern => "extern",
        Modifier::Async => "async",
        Modifier::Partial => "partial",
        Modifier::Required => "required",
        Modifier::Unsafe => "unsafe",
        Modifier::Ref => "ref",
        Modifier::Fixed => "fixed",
    }
}

pub(super) fn access_text(a: Access) -> &'static str {
    match a {
        Access::Private => "private",
        Access::PrivateProtected => "private protected",
        Access::Protected => "protected",
        Access::Internal => "internal",
        Access::ProtectedInternal => "protected internal",
        Access::Public => "public",
    }
}

const ACCESS: &[Modifier] = &[Modifier::Public, Modifier::Private, Modifier::Protected, Modifier::Internal];

/// Kinds of declarations, as far as their modifiers differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item {
    Class,
    Struct,
    Interface,
    Enum,
    Delegate,
    Field,
    Const,
    Method,
    Property,
    Indexer,
    Event,
    Ctor,
    StaticCtor,
    Operator,
}

fn allowed(item: Item) -> &'static [Modifier] {
    use Modifier::*;
    match item {
        Item::Class => &[New, Static, Abstract, Sealed, Partial, File],
        Item::Struct => &[New, Readonly, Ref, Partial, File],
        Item::Interface => &[New, Partial, File],
        Item::Enum | Item::Delegate => &[New, File],
        Item::Field => &[New, Static, Readonly, Volatile, Required],
        Item::Const => &[New, Const],
        Item::Method => &[New, Static, Virtual, Abstract, Sealed, Override, Extern, Async, Readonly, Partial],
        Item::Property => {
            &[New, Static, Virtual, Abstract, Sealed, Override, Extern, Readonly, Required, Partial]
        }
        Item::Indexer => &[New, Virtual, Abstract, Sealed, Override, Extern, Readonly, Partial],
        Item::Event => &[New, Static, Virtual, Abstract, Sealed, Override, Extern, Readonly, Partial],
        Item::Ctor => &[Extern],
        Item::StaticCtor => &[Static, Extern],
        Item::Operator => &[Static, Extern, Abstract, Virtual],
    }
}

fn takes_access(item: Item) -> bool {
    item != Item::StaticCtor
}

/// Reports modifiers that do not belong, stand twice, or exclude each other. `explicit`: an explicit interface
/// implementation. `in_interface`: a member of one.
pub(super) fn check(
    m: &Modifiers,
    item: Item,
    explicit: bool,
    in_interface: bool,
    diags: &mut Vec<Diagnostic>,
) {
    use Modifier::*;
    let error =
        |code: u16, span, message: String, label: &str| Diagnostic::error(code, span, message).label(label);
    for (i, &(modifier, span)) in m.spans.iter().enumerate() {
        let name = text(modifier);
        if m.spans[..i].iter().any(|&(earlier, _)| earlier == modifier) {
            diags.push(error(1004, span, format!("Duplicate '{name}' modifier"), "a second time"));
            continue;
        }
        if modifier == Unsafe {
            diags.push(error(
                9001,
                span,
                "`unsafe` code is not part of Aw".into(),
                "left out of the language",
            ));
            continue;
        }
        let has = |wanted| m.spans.iter().any(|&(other, _)| other == wanted);
        let left_out = match (modifier, item) {
            (Partial, Item::Event) => Some("partial events are"),
            (Partial, Item::Ctor) => Some("partial constructors are"),
            (Abstract | Virtual, Item::Event) if in_interface && has(Static) => {
                Some("static virtual events are")
            }
            _ => None,
        };
        if let Some(what) = left_out {
            diags.push(error(9001, span, format!("{what} not part of Aw"), "left out of the language"));
            continue;
        }
        let is_access = ACCESS.contains(&modifier);
        let fits = match explicit {
            true => {
                matches!(modifier, Async | Extern | Readonly | Static)
                    || (in_interface && modifier == Abstract)
            }
            false if in_interface && modifier == Override => false,
            false => allowed(item).contains(&modifier) || (is_access && takes_access(item)),
        };
        if !fits {
            diags.push(error(
                106,
                span,
                format!("The modifier '{name}' is not valid for this item"),
                "does not belong here",
            ));
        }
    }
    let access: Vec<_> = m.spans.iter().filter(|(x, _)| ACCESS.contains(x)).collect();
    let pair_is_fine = matches!(
        (m.has(Public), m.has(Private), m.has(Protected), m.has(Internal)),
        (false, false, true, true) | (false, true, true, false)
    );
    if access.len() > 1 && !(access.len() == 2 && pair_is_fine) {
        diags.push(error(
            107,
            access[1].1,
            "More than one protection modifier".into(),
            "there is one before",
        ));
    }
}
