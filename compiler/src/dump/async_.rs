//! `aw dump async`: the state machine of each async method.
//!
//! ```text
//! async Program.Sum(n: int) -> int                                                          sum.aw:1
//! ==================================================================================================
//!
//! resume index  line  waits for  source
//!            1     2  a call     int a = await Next(n);
//!            2     3  a call     int b = await Next(a);
//!
//! frame: 48 bytes
//!   offset  size
//!        0    40  the task: type, status, resume index, who goes on, what is awaited
//!       40     4  once finished: result, int
//!   1 saves nothing
//!   2 saves 4 bytes
//!       40     4  _1 a: int          read at line 4: return a + b;
//!
//! start …                            the MIR of the three functions
//! ```
//!
//! Offsets are those of the code generator ([`Layouts::frame`]). A generic method has them only for given type arguments.

use std::fmt::Write as _;

use aw_abi::TASK_SIZE;

use crate::base::{Idx, Span};
use crate::codegen::layout::{FrameLayout, Layouts};
use crate::mir::print::{self, Options, print_ty};
use crate::mir::{Body, BodyKind, Frame, LocalId, State, StateId, StateOn, Why};
use crate::session::Sources;
use crate::ty::Ty;
use crate::ty::defs::{AsyncKind, Defs};

use super::machine;

/// Columns that the text is laid out for.
const WIDTH: usize = 100;

/// One text for each iterator and async function among `bodies`, whose other roles must be there, too.
pub fn methods(
    defs: &Defs,
    bodies: &[Body],
    sources: &Sources,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let bodies_wanted = bodies.iter().filter(|b| wanted(b.name.as_str()));
    bodies_wanted
        .filter_map(|start| {
            let machine = start.machine.as_ref().map(|m| machine::text(defs, start, m, sources));
            if start.kind == BodyKind::Plain {
                return machine;
            }
            let frame = start.frame.as_ref().filter(|_| start.kind == BodyKind::AsyncStart)?;
            let roles = bodies.iter().filter(|b| {
                b.func.method == start.func.method
                    && b.func.nested == start.func.nested
                    && b.func != start.func
            });
            let mut all = vec![start];
            all.extend(roles);
            all.sort_by_key(|b| match b.kind {
                BodyKind::AsyncStart => 0,
                BodyKind::AsyncResume => 1,
                BodyKind::Plain | BodyKind::Async(_) => 2,
            });
            let mut method = Method { defs, sources, start, frame, out: String::new() };
            method.header();
            method.indices();
            method.frame();
            method.code(&all);
            Some(machine.unwrap_or_default() + &method.out)
        })
        .collect()
}

struct Method<'a> {
    defs: &'a Defs,
    sources: &'a Sources,
    start: &'a Body,
    frame: &'a Frame,
    out: String,
}

impl<'a> Method<'a> {
    fn header(&mut self) {
        let kind = match self.frame.kind {
            AsyncKind::Task => "async",
            AsyncKind::ValueTask => "async valuetask",
            AsyncKind::Void => "async void",
            AsyncKind::Custom => "async, with a builder",
        };
        self.out += &header(self.defs, self.start, kind, self.frame.result, self.sources);
    }

    /// Resume index ↔ await.
    fn indices(&mut self) {
        if self.frame.states.is_empty() {
            self.out.push_str("never suspends\n\n");
            return;
        }
        self.out.push_str("resume index  line  waits for       source\n");
        for (id, state) in self.frame.states.iter_ids() {
            let on = match state.on {
                StateOn::Call => "a call",
                StateOn::Task => "a task",
                StateOn::Yield => "its next turn",
                StateOn::Slice => "its next slice",
            };
            let (line, text) = (self.sources.line(state.span), line_text(self.sources, state.span));
            let _ = writeln!(self.out, "{:>12}  {line:>4}  {on:<14}  {text}", index(id));
        }
        self.out.push('\n');
    }

    fn frame(&mut self) {
        let generic = self.frame.result.is_generic()
            || self.frame.states.iter().flat_map(|s| &s.saved).any(|s| self.ty_of(s.local).is_generic());
        let layouts = Layouts::new(self.defs);
        let layout = (!generic).then(|| layouts.frame(self.start, self.frame));
        match &layout {
            Some(layout) => drop(writeln!(self.out, "frame: {} bytes", layout.size)),
            None => self.out.push_str("frame: its size depends on the type arguments\n"),
        }
        self.out.push_str("  offset  size\n");
        let task = "the task: type, status, resume index, who goes on, what is awaited";
        let _ = writeln!(self.out, "{:>8}  {TASK_SIZE:>4}  {task}", 0);
        if !self.frame.result.is_void() {
            let size = (!generic).then(|| layouts.size(self.frame.result));
            let result = format!("once finished: the result, {}", print_ty(self.defs, self.frame.result));
            self.out += &row(Some(TASK_SIZE), size, &result, "");
        }
        for (id, state) in self.frame.states.iter_ids() {
            self.state(id, state, layout.as_ref(), &layouts);
        }
        self.out.push('\n');
    }

    fn state(&mut self, id: StateId, state: &State, layout: Option<&FrameLayout>, layouts: &Layouts) {
        let _ = write!(self.out, "  {} saves ", index(id));
        if state.saved.is_empty() {
            self.out.push_str("nothing\n");
            return;
        }
        let mut slots: Vec<(LocalId, Option<u32>)> = match layout {
            Some(layout) => {
                let state = &layout.states[id];
                let _ = write!(self.out, "{} bytes", state.end - TASK_SIZE);
                if state.refs > 0 {
                    let words = if state.refs == 1 { "word is a reference" } else { "words are references" };
                    let _ = write!(self.out, ", the first {}{words}", count(state.refs));
                }
                state.slots.iter().map(|&(local, offset)| (local, Some(offset))).collect()
            }
            None => {
                self.out.push_str("these");
                state.saved.iter().map(|s| (s.local, None)).collect()
            }
        };
        self.out.push('\n');
        slots.sort_by_key(|&(_, offset)| offset);
        for (local, offset) in slots {
            let ty = self.ty_of(local);
            let data = &self.start.locals[local];
            let name = data.name.map(|n| format!(" {n}")).unwrap_or_default();
            let what = format!("{local}{name}: {}", print_ty(self.defs, ty));
            let why = state
                .saved
                .iter()
                .find(|s| s.local == local)
                .map(|s| why(self.sources, s.why))
                .unwrap_or_default();
            self.out += &row(offset, offset.map(|_| layouts.size(ty)), &what, &why);
        }
    }

    fn code(&mut self, roles: &[&Body]) {
        let sources = self.sources;
        let line_of = |span: Span| Some(sources.line(span));
        let texts = roles.iter().map(|body| {
            let what = match body.kind {
                BodyKind::AsyncStart => {
                    "// start: runs until it must wait; then the cold blocks take the snapshot\n"
                }
                BodyKind::AsyncResume => "// resume: goes on from a frame\n",
                BodyKind::Plain | BodyKind::Async(_) => {
                    "// wrapper: for callers that want a Task object, or nothing\n"
                }
            };
            what.to_owned()
                + &print::print_body(self.defs, body, Options { spans: false, line_of: Some(&line_of) })
        });
        let texts = texts.collect::<Vec<_>>().join("\n");
        self.out.push_str(&texts);
    }

    fn ty_of(&self, local: LocalId) -> Ty {
        self.start.locals[local].ty
    }
}

pub(super) fn why(sources: &Sources, why: Why) -> String {
    let (verb, span) = match why {
        Why::ReadAt(span) => ("read", span),
        Why::ReadByHandlerAt(span) => ("if the await throws: read", span),
    };
    format!("{verb} at line {}: {}", sources.line(span), line_text(sources, span))
}

/// The first line of a place.
pub(super) fn line_text(sources: &Sources, span: Span) -> &str {
    let text = sources.line_text(span.file, sources.line(span)).trim();
    // One line of the table, whatever the source's looks like.
    match text.char_indices().nth(60) {
        Some((end, _)) => text.get(..end).unwrap_or(text),
        None => text,
    }
}

/// `async Program.F(n: int) -> int            f.aw:1`, underlined.
pub(super) fn header(defs: &Defs, body: &Body, kind: &str, ret: Ty, sources: &Sources) -> String {
    let params = body.params.iter().map(|&p| {
        let local = &body.locals[p];
        let name = local.name.map_or(p.to_string(), |n| n.to_string());
        format!("{name}: {}", print_ty(defs, local.ty))
    });
    let params = params.collect::<Vec<_>>().join(", ");
    let title = format!("{kind} {}({params}) -> {}", body.name, print_ty(defs, ret));
    let place = format!("{}:{}", sources.files[body.span.file].name, sources.line(body.span));
    let gap = WIDTH.saturating_sub(width(&title) + width(&place)).max(2);
    format!("{title}{:gap$}{place}\n{}\n\n", "", "=".repeat(width(&title) + gap + width(&place)))
}

/// `      40     4  _1 a: int          read at line 4: return a + b;`
pub(super) fn row(offset: Option<u32>, size: Option<u32>, what: &str, why: &str) -> String {
    let number = |n: Option<u32>| n.map_or("?".to_owned(), |n| n.to_string());
    let row = format!("{:>8}  {:>4}  {what:<24}  {why}", number(offset), number(size));
    format!("{}\n", row.trim_end())
}

/// The number that the frame holds while it stands at this suspension.
fn index(state: StateId) -> usize {
    state.index() + 1
}

fn width(text: &str) -> usize {
    text.chars().count()
}

fn count(n: u32) -> String {
    if n == 1 { String::new() } else { format!("{n} ") }
}
