//! MIR as text, for dumps and tests. [`super::parse`] reads it back: `print(parse(t)) == t`.
//!
//! ```text
//! async fn Program.Sum(_0 n: int) -> int {
//!   var _1 sum: int
//!   tmp _2: int
//!
//!   bb0:
//!     _1 = 0
//!     goto bb1
//!   bb1:
//!     _2 = await call Program.Next(_0) -> bb2 unwind bb3
//!   bb2:
//!     _1 = add _1, _2
//!     return _1
//!   bb3 cold:
//!     _4 = caught
//!     throw _4
//! }
//! ```
//!
//! An exception edge is written only where it leads to a block of the body; without it the exception goes to the caller.
//! A constant shows its type unless its spelling does (`5` is an int, `5L` a long, `5: byte` a byte). A field or method
//! whose name is not unique in its type has its number behind it: `Console.WriteLine#3`.

use std::fmt::{self, Display, Write as _, from_fn};

use crate::base::{BitSet, Idx, Span, Symbol};
use crate::mir::uses::{Access, Visit};
use crate::mir::*;
use crate::ty::defs::{Defs, MethodId, TypeDefId};
use crate::ty::{Prim, TyKind};

/// What to show besides the code itself.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// `@lo..hi` behind statements, so that parsing gives the same spans.
    pub spans: bool,
    /// Lines of spans, for a comment where the line changes.
    pub line_of: Option<&'a dyn Fn(Span) -> Option<u32>>,
}

/// The text of a body, ending in a newline.
pub fn print_body(defs: &Defs, body: &Body, options: Options) -> String {
    let mut p = Printer { cx: Cx { defs, body: Some(body) }, body, options, out: String::new(), line: None };
    p.body();
    p.out
}

/// A type as MIR text writes it.
pub fn print_ty(defs: &Defs, ty: Ty) -> String {
    Cx { defs, body: None }.ty(ty).to_string()
}

/// A statement, without its span.
pub fn print_stmt(defs: &Defs, body: &Body, stmt: &StmtKind) -> String {
    Cx { defs, body: Some(body) }.stmt(stmt).to_string()
}

/// A terminator, without its span.
pub fn print_terminator(defs: &Defs, body: &Body, term: &Terminator) -> String {
    Cx { defs, body: Some(body) }.terminator(term).to_string()
}

/// `Program.F`, with what it takes to tell it from others: `Program.F#1/fn2@start`.
pub fn print_func(defs: &Defs, func: Func) -> String {
    Cx { defs, body: None }.func(func, Role::Plain).to_string()
}

struct Printer<'a> {
    cx: Cx<'a>,
    body: &'a Body,
    options: Options<'a>,
    out: String,
    /// The line that the last comment named.
    line: Option<u32>,
}

impl Printer<'_> {
    fn body(&mut self) {
        let (cx, body) = (self.cx, self.body);
        let path = cx.func(body.func, default_role(body.kind)).to_string();
        self.out.push_str(match body.kind {
            BodyKind::Plain => "fn ",
            BodyKind::Async(AsyncKind::Task) => "async fn ",
            BodyKind::Async(AsyncKind::ValueTask) => "async valuetask fn ",
            BodyKind::Async(AsyncKind::Void | AsyncKind::Custom) => "async void fn ",
            BodyKind::AsyncStart => "start fn ",
            BodyKind::AsyncResume => "resume fn ",
        });
        self.out.push_str(&path);
        if body.name.as_str() != path {
            let _ = write!(self.out, " {}", string_literal(body.name.as_str().encode_utf16()));
        }
        if !body.type_params.is_empty() {
            let names = list(&body.type_params, |p, f| ident(cx.defs.type_params[*p].name).fmt(f));
            let _ = write!(self.out, "<{names}>");
        }
        let params = list(&body.params, |&p, f| {
            let local = &body.locals[p];
            if local.kind != LocalKind::Param {
                write!(f, "{} ", local_keyword(local.kind))?;
            }
            cx.declared(p).fmt(f)
        });
        let _ = write!(self.out, "({params}) -> {}", cx.ty(body.ret));
        self.span(body.span);
        self.out.push_str(" {\n");
        // A reader of a dump is not shown what the passes have left no use of.
        let used = self.options.line_of.is_some().then(|| used_locals(body));
        for (id, local) in body.locals.iter_ids() {
            if !body.params.contains(&id) && used.as_ref().is_none_or(|used| used.contains(id)) {
                let _ = writeln!(self.out, "  {} {}", local_keyword(local.kind), cx.declared(id));
            }
        }
        if let Some(frame) = &body.frame {
            self.frame(frame);
        }
        if let Some(machine) = &body.machine
            && machine.pauses.is_empty()
        {
            let _ = writeln!(self.out, "  machine {}", cx.place(&machine.index));
        }
        if body.params.len() < body.locals.len() || body.frame.is_some() || body.machine.is_some() {
            self.out.push('\n');
        }
        for (id, block) in body.blocks.iter_ids() {
            let _ = writeln!(self.out, "  {id}{}:", if block.cold { " cold" } else { "" });
            for stmt in &block.stmts {
                self.code_line(&cx.stmt(&stmt.kind).to_string(), stmt.span);
            }
            self.code_line(&cx.terminator(&block.term).to_string(), block.term_span);
        }
        self.out.push_str("}\n");
    }

    fn frame(&mut self, frame: &Frame) {
        let kind = match frame.kind {
            AsyncKind::Task => "task",
            AsyncKind::ValueTask => "valuetask",
            AsyncKind::Void | AsyncKind::Custom => "void",
        };
        let _ = writeln!(self.out, "  frame {kind} -> {} {{", self.cx.ty(frame.result));
        for (id, state) in frame.states.iter_ids() {
            let on = match state.on {
                StateOn::Call => "call",
                StateOn::Task => "task",
                StateOn::Yield => "yield",
                StateOn::Slice => "slice",
            };
            let _ = write!(self.out, "    {id} {on}");
            self.span(state.span);
            self.out.push(':');
            for (i, saved) in state.saved.iter().enumerate() {
                let (word, span) = match saved.why {
                    Why::ReadAt(span) => ("read", span),
                    Why::ReadByHandlerAt(span) => ("handler", span),
                };
                let _ = write!(self.out, "{} {} {word}", if i > 0 { "," } else { "" }, saved.local);
                self.span(span);
            }
            self.out.push('\n');
        }
        self.out.push_str("  }\n");
    }

    fn code_line(&mut self, text: &str, span: Span) {
        let start = self.out.len();
        self.out.push_str("    ");
        self.out.push_str(text);
        self.span(span);
        if let Some(line) = self.options.line_of.and_then(|f| f(span))
            && self.line != Some(line)
        {
            self.line = Some(line);
            let width = self.out[start..].chars().count();
            let pad = 60usize.saturating_sub(width).max(1);
            let _ = write!(self.out, "{:pad$}// line {line}", "");
        }
        self.out.push('\n');
    }

    fn span(&mut self, span: Span) {
        if self.options.spans {
            let _ = write!(self.out, " @{}..{}", span.lo, span.hi);
        }
    }
}

fn default_role(kind: BodyKind) -> Role {
    match kind {
        BodyKind::Plain | BodyKind::Async(_) => Role::Plain,
        BodyKind::AsyncStart => Role::Start,
        BodyKind::AsyncResume => Role::Resume,
    }
}

fn local_keyword(kind: LocalKind) -> &'static str {
    match kind {
        LocalKind::Param => "param",
        LocalKind::Var => "var",
        LocalKind::Temp => "tmp",
    }
}

/// What names need: definitions, and the body's locals to leave out what follows from their types.
#[derive(Clone, Copy)]
struct Cx<'a> {
    defs: &'a Defs,
    body: Option<&'a Body>,
}

fn list<'a, T>(
    items: &'a [T],
    show: impl Fn(&T, &mut fmt::Formatter) -> fmt::Result + 'a,
) -> impl Display + 'a {
    from_fn(move |f| {
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            show(item, f)?;
        }
        Ok(())
    })
}

/// A name, in backticks unless it is made of letters, digits and underscores.
fn ident(name: Symbol) -> impl Display {
    from_fn(move |f| {
        let text = name.as_str();
        let plain = text.chars().all(|c| c.is_alphanumeric() || c == '_')
            && text.chars().next().is_some_and(|c| !c.is_numeric());
        if plain || text == ".ctor" || text == ".cctor" { f.write_str(text) } else { write!(f, "`{text}`") }
    })
}

fn string_literal(units: impl Iterator<Item = u16>) -> String {
    let mut out = String::from("\"");
    for c in char::decode_utf16(units) {
        push_char(&mut out, c.map_err(|e| e.unpaired_surrogate()), '"');
    }
    out.push('"');
    out
}

fn push_char(out: &mut String, c: Result<char, u16>, quote: char) {
    match c {
        Ok('\n') => out.push_str("\\n"),
        Ok(c) if c == quote || c == '\\' => {
            out.push('\\');
            out.push(c);
        }
        Ok(c) if c.is_control() => {
            let _ = write!(out, "\\u{:04x}", c as u32);
        }
        Ok(c) => out.push(c),
        Err(unit) => {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
}

impl<'a> Cx<'a> {
    /// `_2 sum: int`
    fn declared(self, id: LocalId) -> impl Display + 'a {
        from_fn(move |f| {
            let Some(local) = self.body.and_then(|b| b.locals.get(id)) else { return write!(f, "{id}") };
            match local.name {
                Some(name) => write!(f, "{id} {}: {}", ident(name), self.ty(local.ty)),
                None => write!(f, "{id}: {}", self.ty(local.ty)),
            }
        })
    }

    fn ty(self, ty: Ty) -> impl Display + 'a {
        from_fn(move |f| match ty.kind() {
            TyKind::Void => f.write_str("void"),
            TyKind::Prim(p) => f.write_str(p.keyword()),
            TyKind::String => f.write_str("string"),
            TyKind::Object => f.write_str("object"),
            TyKind::Named(def, args) => self.named(f, *def, args),
            TyKind::Array { .. } => {
                // The outermost dimension comes first: `int[][,]` is an array of `int[,]`.
                let mut dims = String::new();
                let mut elem = ty;
                while let TyKind::Array { elem: e, rank } = elem.kind() {
                    let _ = write!(dims, "[{}]", ",".repeat((*rank as usize).saturating_sub(1)));
                    elem = *e;
                }
                write!(f, "{}{dims}", self.nested_ty(elem))
            }
            TyKind::Nullable(t) => write!(f, "{}?", self.nested_ty(*t)),
            TyKind::Tuple { elems, names } => {
                f.write_str("(")?;
                for (i, elem) in elems.iter().enumerate() {
                    write!(f, "{}{}", if i > 0 { ", " } else { "" }, self.nested_ty(*elem))?;
                    if let Some(Some(name)) = names.get(i) {
                        write!(f, " {}", ident(*name))?;
                    }
                }
                f.write_str(")")
            }
            TyKind::Param(p) => ident(self.defs.type_params[*p].name).fmt(f),
            TyKind::Ref(t) => write!(f, "ref {}", self.nested_ty(*t)),
            TyKind::Null => f.write_str("<null>"),
            TyKind::Never => f.write_str("<never>"),
            TyKind::Error => f.write_str("<error>"),
        })
    }

    /// The recursion of [`Cx::ty`] goes through a box, because an opaque type cannot contain itself.
    fn nested_ty(self, ty: Ty) -> Box<dyn Display + 'a> {
        Box::new(self.ty(ty))
    }

    fn named(self, f: &mut fmt::Formatter, def: TypeDefId, args: &[Ty]) -> fmt::Result {
        let d = &self.defs.types[def];
        let own = d.own_params.min(args.len());
        let (outer_args, own) = args.split_at(args.len() - own);
        if let Some(outer) = d.outer {
            self.named(f, outer, outer_args)?;
            f.write_str(".")?;
        }
        ident(d.name).fmt(f)?;
        if own.is_empty() {
            return Ok(());
        }
        write!(f, "<{}>", list(own, |t, f| self.nested_ty(*t).fmt(f)))
    }

    /// The path of a definition, with its number of type parameters: `List'1`.
    fn def_path(self, f: &mut fmt::Formatter, def: TypeDefId) -> fmt::Result {
        let d = &self.defs.types[def];
        if let Some(outer) = d.outer {
            self.def_path(f, outer)?;
            f.write_str(".")?;
        }
        ident(d.name).fmt(f)?;
        if d.own_params > 0 {
            write!(f, "'{}", d.own_params)?;
        }
        Ok(())
    }

    /// A method's name, with its number among those of the same name.
    fn method_name(self, method: MethodId) -> impl Display + 'a {
        from_fn(move |f| {
            let m = &self.defs.methods[method];
            ident(m.name).fmt(f)?;
            let same = |&&id: &&MethodId| self.defs.methods[id].name == m.name;
            let overloads = self.defs.types[m.owner].methods.iter().filter(same);
            match overloads.clone().position(|&id| id == method) {
                Some(number) if overloads.count() > 1 => write!(f, "#{number}"),
                Some(_) | None => Ok(()),
            }
        })
    }

    fn func(self, func: Func, default_role: Role) -> impl Display + 'a {
        from_fn(move |f| {
            self.def_path(f, self.defs.methods[func.method].owner)?;
            write!(f, ".{}", self.method_name(func.method))?;
            if func.nested.index() != 0 {
                write!(f, "/{}", func.nested)?;
            }
            if func.role == default_role {
                return Ok(());
            }
            f.write_str(match func.role {
                Role::Plain => "@plain",
                Role::Start => "@start",
                Role::Resume => "@resume",
                Role::Thunk => "@thunk",
            })
        })
    }

    fn ty_args(self, args: &'a [Ty]) -> impl Display + 'a {
        from_fn(move |f| match args {
            [] => Ok(()),
            args => write!(f, "<{}>", list(args, |t, f| self.ty(*t).fmt(f))),
        })
    }

    fn callee(self, callee: &'a Callee) -> impl Display + 'a {
        from_fn(move |f| match callee {
            Callee::Direct(r) => write!(f, "{}{}", self.func(r.func, Role::Plain), self.ty_args(&r.args)),
            Callee::Virtual { method, owner, targs } => {
                let name = self.method_name(*method);
                write!(f, "virtual {}::{name}{}", self.ty(*owner), self.ty_args(targs))
            }
            Callee::Constrained { receiver, method, owner, targs } => {
                let (receiver, name) = (self.ty(*receiver), self.method_name(*method));
                write!(f, "constrained {receiver}: {}::{name}{}", self.ty(*owner), self.ty_args(targs))
            }
            Callee::Delegate { ty } => write!(f, "delegate {}", self.ty(*ty)),
            Callee::Runtime(name) => write!(f, "runtime {}", ident(*name)),
            Callee::StaticInit(ty) => write!(f, "static_init {}", self.ty(*ty)),
        })
    }

    fn operand(self, operand: &'a Operand) -> impl Display + 'a {
        from_fn(move |f| match operand {
            Operand::Local(local) => write!(f, "{local}"),
            Operand::Const(value, ty) => self.constant(f, value, *ty),
        })
    }

    fn operands(self, operands: &'a [Operand]) -> impl Display + 'a {
        list(operands, move |o, f| Cx::operand(self, o).fmt(f))
    }

    fn constant(self, f: &mut fmt::Formatter, value: &Const, ty: Ty) -> fmt::Result {
        let typed = match value {
            Const::Null => {
                f.write_str("null")?;
                None
            }
            Const::Default => {
                f.write_str("default")?;
                None
            }
            Const::Bool(b) => {
                write!(f, "{b}")?;
                Some(Ty::bool())
            }
            Const::Char(unit) => {
                let mut text = String::from("'");
                let c = char::from_u32(u32::from(*unit)).ok_or(*unit);
                push_char(&mut text, c, '\'');
                write!(f, "{text}'")?;
                Some(Ty::char())
            }
            Const::Int(n) => {
                let suffix = match ty.as_prim() {
                    Some(Prim::Long) => "L",
                    Some(Prim::UInt) => "u",
                    Some(Prim::ULong) => "UL",
                    _ => "",
                };
                write!(f, "{n}{suffix}")?;
                Some(if suffix.is_empty() { Ty::int() } else { ty })
            }
            Const::Float(x) => {
                if x.is_nan() {
                    write!(f, "nan:{:x}f", x.to_bits())?;
                } else {
                    write!(f, "{x:?}f")?;
                }
                Some(Ty::prim(Prim::Float))
            }
            Const::Double(x) => {
                if x.is_nan() {
                    write!(f, "nan:{:x}", x.to_bits())?;
                } else {
                    write!(f, "{x:?}")?;
                }
                Some(Ty::double())
            }
            Const::Decimal(x) => {
                write!(f, "{x}m")?;
                Some(ty)
            }
            Const::Str(units) => {
                f.write_str(&string_literal(units.iter().copied()))?;
                Some(Ty::string())
            }
        };
        if typed == Some(ty) { Ok(()) } else { write!(f, ": {}", self.ty(ty)) }
    }

    /// A field's name, with its number among those of the same name.
    fn field_name(self, field: &FieldRef) -> impl Display + 'a {
        let id = field.field;
        from_fn(move |f| {
            let field = &self.defs.fields[id];
            ident(field.name).fmt(f)?;
            let same = |&&id: &&FieldId| self.defs.fields[id].name == field.name;
            let all = self.defs.types[field.owner].fields.iter().filter(same);
            match all.clone().position(|&f| f == id) {
                Some(number) if all.count() > 1 => write!(f, "#{number}"),
                Some(_) | None => Ok(()),
            }
        })
    }

    fn place(self, place: &'a Place) -> impl Display + 'a {
        from_fn(move |f| {
            // The type that a field's owner is compared with: equal, it need not be written.
            let ty_of = |local: LocalId| self.body.and_then(|b| b.locals.get(local)).map(|l| l.ty);
            let mut separator = ".";
            let mut ty = match &place.base {
                Base::Local(local) => {
                    write!(f, "{local}")?;
                    ty_of(*local)
                }
                Base::Deref(local) => {
                    if place.path.is_empty() {
                        write!(f, "*{local}")?;
                    } else {
                        write!(f, "(*{local})")?;
                    }
                    ty_of(*local).and_then(|t| match t.kind() {
                        TyKind::Ref(t) => Some(*t),
                        _ => None,
                    })
                }
                Base::Object(local) => {
                    separator = "->";
                    write!(f, "{local}")?;
                    ty_of(*local)
                }
                Base::Elem { array, indices } => {
                    write!(f, "{array}[{}]", self.operands(indices))?;
                    ty_of(*array).and_then(|t| match t.kind() {
                        TyKind::Array { elem, .. } => Some(*elem),
                        _ => None,
                    })
                }
                Base::Static(field) => {
                    write!(f, "static {}::{}", self.ty(field.owner), self.field_name(field))?;
                    field_ty(self.defs, field)
                }
                Base::Boxed(local, ty) => {
                    write!(f, "(boxed {} {local})", self.ty(*ty))?;
                    Some(*ty)
                }
            };
            for field in &place.path {
                f.write_str(std::mem::replace(&mut separator, "."))?;
                if ty == Some(field.owner) {
                    self.field_name(field).fmt(f)?;
                } else {
                    write!(f, "({}::{})", self.ty(field.owner), self.field_name(field))?;
                }
                ty = field_ty(self.defs, field);
            }
            Ok(())
        })
    }

    fn rvalue(self, rvalue: &'a Rvalue) -> impl Display + 'a {
        from_fn(move |f| match rvalue {
            Rvalue::Use(a) => self.operand(a).fmt(f),
            Rvalue::Unary(op, a) => write!(f, "{} {}", un_op_name(*op), self.operand(a)),
            Rvalue::Binary(op, a, b) => {
                write!(f, "{} {}, {}", bin_op_name(*op), self.operand(a), self.operand(b))
            }
            Rvalue::Convert { value, from, to } => {
                write!(f, "conv ({} -> {}) {}", self.ty(*from), self.ty(*to), self.operand(value))
            }
            Rvalue::Load(place) => write!(f, "load {}", self.place(place)),
            Rvalue::AddrOf(place) => write!(f, "addr {}", self.place(place)),
            Rvalue::Length(array) => write!(f, "len {array}"),
            Rvalue::DimLength(array, dim) => write!(f, "dimlen {array}, {dim}"),
            Rvalue::IsInstance { value, ty } => write!(f, "is {} {}", self.ty(*ty), self.operand(value)),
            Rvalue::Box { value, ty } => write!(f, "box {} {}", self.ty(*ty), self.operand(value)),
            Rvalue::New(ty) => write!(f, "new {}", self.ty(*ty)),
            Rvalue::NewArray { elem, lens } => {
                write!(f, "newarr {} [{}]", self.ty(*elem), self.operands(lens))
            }
            Rvalue::NewDelegate { ty, target, callee } => {
                write!(f, "delegate {}, {}", self.ty(*ty), self.callee(callee))?;
                match target {
                    Some(target) => write!(f, " on {}", self.operand(target)),
                    None => Ok(()),
                }
            }
            Rvalue::CaughtException => f.write_str("caught"),
            Rvalue::Typeof(ty) => write!(f, "typeof {}", self.ty(*ty)),
            Rvalue::FrameNew => f.write_str("frame_new"),
            Rvalue::ForcedSuspend => f.write_str("forced_suspend"),
            Rvalue::Snapshot { of, state, saved, on } => {
                let of = Callee::Direct((**of).clone());
                let saved = list(saved, |(local, value), f| write!(f, "{local}: {}", self.operand(value)));
                write!(f, "snapshot {} {state} [{saved}] on {}", self.callee(&of), suspend_on(on))
            }
            Rvalue::FrameState(frame) => write!(f, "frame_state {frame}"),
            Rvalue::FrameLoad { frame, state, local } => write!(f, "frame_load {frame} {state} {local}"),
            Rvalue::TaskFinished { ty, value: None } => write!(f, "task_finished {}", self.ty(*ty)),
            Rvalue::TaskFinished { ty, value: Some(value) } => {
                write!(f, "task_finished {} {}", self.ty(*ty), self.operand(value))
            }
            Rvalue::TaskFaulted { ty, exception } => {
                write!(f, "task_faulted {} {}", self.ty(*ty), self.operand(exception))
            }
            Rvalue::TaskOfFrame { ty, frame } => {
                write!(f, "task_of_frame {} {}", self.ty(*ty), self.operand(frame))
            }
        })
    }

    fn check(self, check: &'a Check) -> impl Display + 'a {
        from_fn(move |f| match check {
            Check::NotNull(local) => write!(f, "notnull {local}"),
            Check::Bounds { array, indices } => write!(f, "bounds {array}[{}]", self.operands(indices)),
            Check::NonZero(a) => write!(f, "nonzero {}", self.operand(a)),
            Check::DivOverflow(a, b) => write!(f, "divoverflow {}, {}", self.operand(a), self.operand(b)),
            Check::Overflow(op, a, b) => {
                write!(f, "overflow {} {}, {}", bin_op_name(*op), self.operand(a), self.operand(b))
            }
            Check::NegOverflow(a) => write!(f, "negoverflow {}", self.operand(a)),
            Check::ConvOverflow { value, from, to } => {
                write!(f, "convoverflow ({} -> {}) {}", self.ty(*from), self.ty(*to), self.operand(value))
            }
            Check::Cast { value, ty } => write!(f, "cast {} {value}", self.ty(*ty)),
            Check::Unbox { value, ty } => write!(f, "unbox {} {value}", self.ty(*ty)),
            Check::ArrayStore { array, value } => write!(f, "arraystore {array}, {}", self.operand(value)),
            Check::ArrayExact(array) => write!(f, "arrayexact {array}"),
            Check::ArraySize(a) => write!(f, "arraysize {}", self.operand(a)),
        })
    }

    fn stmt(self, stmt: &'a StmtKind) -> impl Display + 'a {
        from_fn(move |f| match stmt {
            StmtKind::Assign(local, rvalue) => write!(f, "{local} = {}", self.rvalue(rvalue)),
            StmtKind::Store(place, value) => {
                write!(f, "store {} = {}", self.place(place), self.operand(value))
            }
            StmtKind::Check(check, unwind) => {
                write!(f, "check {}{}", self.check(check), unwind_text(*unwind))
            }
            StmtKind::Safepoint => f.write_str("safepoint"),
            StmtKind::FrameStore { frame, state, local } => write!(f, "frame_store {frame} {state} {local}"),
            StmtKind::Suspend { frame, state, on } => {
                write!(f, "suspend {frame} {state} on {}", suspend_on(on))
            }
            StmtKind::Trace(exception) => write!(f, "trace {exception}"),
            StmtKind::Nop => f.write_str("nop"),
        })
    }

    fn terminator(self, term: &'a Terminator) -> impl Display + 'a {
        let call = move |callee, args| {
            from_fn(move |f| write!(f, "{}({})", self.callee(callee), self.operands(args)))
        };
        from_fn(move |f| match term {
            Terminator::Goto(target) => write!(f, "goto {target}"),
            Terminator::Branch { cond, then, els } => {
                write!(f, "branch {} then {then} else {els}", self.operand(cond))
            }
            Terminator::Switch { value, cases, default } => {
                let cases = list(cases, |(n, b), f| write!(f, "{n}: {b}"));
                write!(f, "switch {} [{cases}] else {default}", self.operand(value))
            }
            Terminator::Return(None) => f.write_str("return"),
            Terminator::Return(Some(value)) => write!(f, "return {}", self.operand(value)),
            Terminator::Throw { exception, rethrow, unwind } => {
                let word = if *rethrow { "rethrow" } else { "throw" };
                write!(f, "{word} {}{}", self.operand(exception), unwind_text(*unwind))
            }
            Terminator::Call { callee, args, dest, target, unwind } => {
                let (dest, call) = (dest_text(*dest), call(callee, args));
                write!(f, "{dest}call {call} -> {target}{}", unwind_text(*unwind))
            }
            Terminator::Unreachable => f.write_str("unreachable"),
            Terminator::Await { operand, dest, resume, unwind } => {
                write!(f, "{}await ", dest_text(*dest))?;
                match operand {
                    AwaitOperand::Call { callee, args } => write!(f, "call {}", call(callee, args))?,
                    AwaitOperand::Task(task) => write!(f, "task {task}")?,
                    AwaitOperand::Awaiter { task, callee, args } => {
                        write!(f, "awaiter {task} then call {}", call(callee, args))?
                    }
                    AwaitOperand::Yield => f.write_str("yield")?,
                }
                write!(f, " -> {resume}{}", unwind_text(*unwind))
            }
            Terminator::StartCall { callee, args, dest, done, child, suspended, unwind } => {
                let (dest, call) = (dest_text(*dest), call(callee, args));
                write!(f, "{dest}start {call} -> {done}, suspended {child} -> {suspended}")?;
                f.write_str(&unwind_text(*unwind))
            }
            Terminator::PollTask { task, dest, done, suspended, unwind } => {
                write!(f, "{}poll {task} -> {done}, suspended -> {suspended}", dest_text(*dest))?;
                f.write_str(&unwind_text(*unwind))
            }
            Terminator::TakeResult { frame, dest, target, unwind } => {
                write!(f, "{}take {frame} -> {target}{}", dest_text(*dest), unwind_text(*unwind))
            }
            Terminator::Pause { number, leave, resume } => {
                write!(f, "pause {number} -> {leave}, resume {resume}")
            }
            Terminator::Tick { target, yields } => write!(f, "tick -> {target}, yields -> {yields}"),
            Terminator::Suspended(frame) => write!(f, "suspended {frame}"),
            Terminator::Complete { frame, value: None } => write!(f, "complete {frame}"),
            Terminator::Complete { frame, value: Some(value) } => {
                write!(f, "complete {frame}, {}", self.operand(value))
            }
        })
    }
}

fn dest_text(dest: Option<LocalId>) -> String {
    dest.map(|d| format!("{d} = ")).unwrap_or_default()
}

fn unwind_text(unwind: Unwind) -> String {
    match unwind {
        Unwind::Propagate => String::new(),
        Unwind::To(block) => format!(" unwind {block}"),
    }
}

pub fn un_op_name(op: UnOp) -> &'static str {
    match op {
        UnOp::Neg => "neg",
        UnOp::Not => "not",
        UnOp::BitNot => "bitnot",
    }
}

pub fn bin_op_name(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "add",
        BinOp::Sub => "sub",
        BinOp::Mul => "mul",
        BinOp::Div => "div",
        BinOp::Rem => "rem",
        BinOp::And => "and",
        BinOp::Or => "or",
        BinOp::Xor => "xor",
        BinOp::Shl => "shl",
        BinOp::Shr => "shr",
        BinOp::UShr => "ushr",
        BinOp::Eq => "eq",
        BinOp::Ne => "ne",
        BinOp::Lt => "lt",
        BinOp::Le => "le",
        BinOp::Gt => "gt",
        BinOp::Ge => "ge",
    }
}

fn used_locals(body: &Body) -> BitSet<LocalId> {
    struct Used(BitSet<LocalId>);
    impl Visit for Used {
        fn local(&mut self, local: &LocalId, _: Access) {
            self.0.insert(*local);
        }
    }
    let mut used = Used(BitSet::new(body.locals.len()));
    for block in body.blocks.iter() {
        block.stmts.iter().for_each(|s| used.stmt(&s.kind));
        used.terminator(&block.term);
    }
    for saved in body.frame.iter().flat_map(|f| f.states.iter()).flat_map(|s| &s.saved) {
        used.0.insert(saved.local);
    }
    used.0
}

fn suspend_on(on: &SuspendOn) -> impl Display {
    from_fn(move |f| match on {
        SuspendOn::Call(local) => write!(f, "call {local}"),
        SuspendOn::Task(local) => write!(f, "task {local}"),
        SuspendOn::Yield => f.write_str("yield"),
    })
}
