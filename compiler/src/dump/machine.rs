//! `aw dump async`: the objects that iterators, and async functions with a builder, pause in.
//!
//! ```text
//! iterator Program.Up.MoveNext(iter: Program.`<Up>d__0`) -> bool                             up.aw:1
//! ==================================================================================================
//!
//! resume index  line  source
//!            1     2  while (true) yield return n++;
//!
//! object: 32 bytes
//!   offset  size
//!        8     4  <>state: int
//!       12     4  <>current: int
//!   1 saves
//!       24     4  _1 n: int                 read at line 2: while (true) yield return n++;
//!
//! fn Program.`<Up>d__0`.MoveNext …   the MIR
//! ```

use std::fmt::Write as _;

use crate::codegen::layout::Layouts;
use crate::mir::print::{self, Options, print_ty};
use crate::mir::{Body, BodyKind, Machine};
use crate::session::Sources;
use crate::ty::defs::{Defs, FieldId};

use super::async_::{header, line_text, row, why};

pub(super) fn text(defs: &Defs, body: &Body, machine: &Machine, sources: &Sources) -> String {
    let interface = defs.methods[body.func.method].explicit.and_then(|i| i.as_named());
    let kind = match interface.map(|(def, _)| defs.types[def].name.as_str()) {
        Some("IAsyncEnumerator") => "async iterator",
        Some("IAsyncStateMachine") => "async, with a builder:",
        _ => "iterator",
    };
    let mut out = header(defs, body, kind, body.ret, sources);
    if machine.pauses.is_empty() {
        out.push_str("never pauses\n\n");
    } else {
        out.push_str("resume index  line  source\n");
        for pause in &machine.pauses {
            let (line, text) = (sources.line(pause.span), line_text(sources, pause.span));
            let _ = writeln!(out, "{:>12}  {line:>4}  {text}", pause.number);
        }
        out.push('\n');
    }
    object(&mut out, defs, body, machine, sources);
    out.push('\n');
    if body.kind == BodyKind::Plain {
        let line_of = |span| Some(sources.line(span));
        out += &print::print_body(defs, body, Options { spans: false, line_of: Some(&line_of) });
    }
    out
}

/// Its fields: those that are always there, then what each pause saves.
fn object(out: &mut String, defs: &Defs, body: &Body, machine: &Machine, sources: &Sources) {
    let ty = body.locals[machine.object].ty;
    let Some((def, _)) = ty.as_named() else { return };
    let saved = |field: FieldId| machine.pauses.iter().any(|p| p.saved.iter().any(|s| s.1 == field));
    let is_generic = ty.is_generic();
    let layouts = Layouts::new(defs);
    let layout = (!is_generic).then(|| layouts.object(ty));
    match &layout {
        Some(layout) => drop(writeln!(out, "object: {} bytes", layout.size)),
        None => out.push_str("object: its size depends on the type arguments\n"),
    }
    out.push_str("  offset  size\n");
    let place = |field: FieldId| {
        let found = layout.as_ref()?.fields.iter().find(|f| f.field == field)?;
        Some((found.offset, layouts.size(found.ty)))
    };
    let mut always: Vec<FieldId> = defs.instance_fields(def).filter(|&f| !saved(f)).collect();
    always.sort_by_key(|&f| place(f));
    for field in always {
        let what = format!("{}: {}", defs.fields[field].name, print_ty(defs, defs.fields[field].ty));
        let (offset, size) = place(field).unzip();
        *out += &row(offset, size, &what, "");
    }
    for pause in &machine.pauses {
        let nothing = if pause.saved.is_empty() { " nothing" } else { "" };
        let _ = writeln!(out, "  {} saves{nothing}", pause.number);
        for (saved, field) in &pause.saved {
            let local = &body.locals[saved.local];
            let name = local.name.map(|n| format!(" {n}")).unwrap_or_default();
            let what = format!("{}{name}: {}", saved.local, print_ty(defs, local.ty));
            let (offset, size) = place(*field).unzip();
            *out += &row(offset, size, &what, &why(sources, saved.why));
        }
    }
}
