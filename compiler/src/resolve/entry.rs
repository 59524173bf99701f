//! Where the program starts.

use super::Names;
use crate::base::Span;
use crate::diag::Diagnostic;
use crate::ty::defs::{MethodId, MethodKind, TypeDefId};
use crate::ty::members::display_method;
use crate::ty::{Ty, TyKind};

pub(super) fn find(names: &Names, own_types: &[TypeDefId]) {
    let defs = &names.defs;
    let mains: Vec<MethodId> = own_types
        .iter()
        .flat_map(|&t| defs.types[t].methods.iter().copied())
        .filter(|&m| {
            let m = &defs.methods[m];
            m.name.as_str() == "Main" && m.is_static && m.kind == MethodKind::Ordinary
        })
        .collect();
    let (suitable, others): (Vec<MethodId>, Vec<MethodId>) = mains.into_iter().partition(|&m| fits(names, m));
    if let Some((program, _)) = names.program {
        let top = defs.types[program]
            .methods
            .iter()
            .copied()
            .find(|&m| defs.methods[m].kind == MethodKind::TopLevel);
        if let Some(top) = top {
            let _ = defs.entry.set(top);
        }
        for main in suitable {
            let shown = display_method(defs, main);
            let message =
                format!("The entry point of the program is global code; ignoring '{shown}' entry point.");
            names.push_diag(
                Diagnostic::warning(7022, defs.methods[main].span, message)
                    .label("never called by the system"),
            );
        }
        return;
    }
    for &m in &others {
        let message = format!("'{}' has the wrong signature to be an entry point", display_method(defs, m));
        names.push_diag(
            Diagnostic::warning(28, defs.methods[m].span, message)
                .label("takes nothing or `string[]`, returns nothing, `int`, `Task` or `Task<int>`"),
        );
    }
    // An asynchronous Main counts only where there is no other.
    let is_async = |m: &MethodId| !matches!(defs.methods[*m].ret.kind(), TyKind::Void | TyKind::Prim(_));
    let plain: Vec<MethodId> = suitable.iter().copied().filter(|m| !is_async(m)).collect();
    let candidates = if plain.is_empty() { suitable } else { plain };
    match candidates[..] {
        [] => {
            let message = "Program does not contain a static 'Main' method suitable for an entry point";
            let d = Diagnostic::error(5001, start_of(names, own_types), message)
                .help("write statements at the top of the file, or `static void Main()` in a class");
            names.push_diag(d.label("the program would start nowhere"));
        }
        [main] => {
            if let Some((crate::ty::defs::AsyncKind::Void, _)) = defs.methods[main].is_async {
                let shown = display_method(defs, main);
                let message = format!("'{shown}': A void or int returning entry point cannot be async");
                let d = Diagnostic::error(4009, defs.methods[main].span, message)
                    .label("nobody could wait for it");
                names.push_diag(d.help("return `Task`"));
            }
            let _ = defs.entry.set(main);
        }
        [first, second, ..] => {
            let message = "Program has more than one entry point defined. Compile with /main to specify the type that \
                           contains the entry point.";
            names.push_diag(
                Diagnostic::error(17, defs.methods[second].span, message)
                    .label("a second `Main`")
                    .also(defs.methods[first].span, "the first")
                    .help("keep one of them"),
            );
        }
    }
}

fn fits(names: &Names, main: MethodId) -> bool {
    let defs = &names.defs;
    let m = &defs.methods[main];
    let params = match &m.params[..] {
        [] => true,
        [p] => p.ty == Ty::array(Ty::string()) && p.mode == crate::syntax::ast::ParamMode::Value,
        _ => false,
    };
    let lang = &defs.lang;
    let result = m.ret.is_void()
        || m.ret == Ty::int()
        || m.ret.as_named().is_some_and(|(d, args)| {
            Some(d) == lang.task || (Some(d) == lang.task_of && args == [Ty::int()])
        });
    params && result && m.type_params.is_empty() && defs.types[m.owner].params.is_empty()
}

fn start_of(names: &Names, own_types: &[TypeDefId]) -> Span {
    let file = own_types.first().map(|&t| names.defs.types[t].file).or_else(|| {
        let mut own: Vec<_> = names.files.iter().filter(|(_, f)| !f.is_std).map(|(&id, _)| id).collect();
        own.sort();
        own.first().copied()
    });
    let file = file.unwrap_or_else(|| crate::base::Idx::new(0));
    Span::new(file, 0, 0)
}
