//! Definitions as text, for tests and `aw dump defs`.
//!
//! ```text
//! public class Dog : Animal
//!   private int <Age>k__BackingField
//!   public int Age { get; set; }
//!   public .ctor()                          default
//!   public override string ToString()       slot 0, overrides Object.ToString()
//! ```

use std::fmt::Write;

use super::modifiers::access_text;
use crate::ty::defs::{
    AsyncKind, BodySource, Const, Defs, MethodId, MethodKind, ParamDef, TypeDefId, TypeDefKind,
};
use crate::ty::members::{display_method, display_param};

/// The types of the program itself whose names are wanted, in the order they were declared.
pub fn print_program(defs: &Defs, wanted: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::new();
    let is_own = |&t: &TypeDefId| !defs.types[t].is_std && wanted(defs.types[t].name.as_str());
    for t in defs.types.ids().filter(is_own) {
        print_type(defs, t, &mut out);
    }
    if let Some(entry) = defs.entry() {
        let _ = writeln!(out, "entry {}", display_method(defs, entry));
    }
    out
}

pub fn print_type(defs: &Defs, ty: TypeDefId, out: &mut String) {
    let t = &defs.types[ty];
    let _ = write!(out, "{} ", access_text(t.access));
    for (flag, word) in [
        (t.is_static, "static "),
        (t.is_abstract && !t.is_static && t.kind == TypeDefKind::Class, "abstract "),
        (t.is_sealed && !t.is_static && t.kind == TypeDefKind::Class, "sealed "),
        (t.is_readonly, "readonly "),
        (t.is_record, "record "),
    ] {
        if flag {
            out.push_str(word);
        }
    }
    let kind = match t.kind {
        TypeDefKind::Class => "class",
        TypeDefKind::Struct => "struct",
        TypeDefKind::Interface => "interface",
        TypeDefKind::Enum => "enum",
        TypeDefKind::Delegate => "delegate",
    };
    let namespace = if t.namespace.as_str().is_empty() { String::new() } else { format!("{}.", t.namespace) };
    let _ = write!(out, "{kind} {namespace}{}", defs.display(defs.self_type(ty)));
    let mut bases: Vec<String> = t.base.map(|b| defs.display(b)).into_iter().collect();
    if let Some(p) = t.underlying {
        bases = vec![p.keyword().to_owned()];
    }
    bases.extend(t.interfaces.iter().map(|&i| defs.display(i)));
    if !bases.is_empty() {
        let _ = write!(out, " : {}", bases.join(", "));
    }
    out.push('\n');
    for &p in &t.params[t.params.len() - t.own_params..] {
        print_bounds(defs, p, out);
    }
    for &f in &t.fields {
        let f = &defs.fields[f];
        let mut words = vec![access_text(f.access).to_owned()];
        for (flag, word) in [
            (f.is_const, "const"),
            (f.is_static && !f.is_const, "static"),
            (f.is_readonly, "readonly"),
            (f.is_volatile, "volatile"),
            (f.is_required, "required"),
        ] {
            if flag {
                words.push(word.to_owned());
            }
        }
        let value = f.constant().map(|c| format!(" = {}", constant(c))).unwrap_or_default();
        let init = if f.init.is_some() { " = …" } else { "" };
        let _ = writeln!(out, "  {} {} {}{value}{init}", words.join(" "), defs.display(f.ty), f.name);
    }
    for &p in &t.props {
        let p = &defs.props[p];
        let params: Vec<String> = p.params.iter().map(|q| param(defs, q)).collect();
        let name =
            if params.is_empty() { p.name.to_string() } else { format!("this[{}]", params.join(", ")) };
        let explicit = p.explicit.map(|i| format!("{}.", defs.display(i))).unwrap_or_default();
        let get = if p.getter.is_some() { "get; " } else { "" };
        let set = match (p.setter, p.setter_is_init) {
            (None, _) => "",
            (Some(_), false) => "set; ",
            (Some(_), true) => "init; ",
        };
        let by_ref = if p.by_ref { "ref " } else { "" };
        let required = if p.is_required { "required " } else { "" };
        let is_static = if p.is_static { "static " } else { "" };
        let _ = writeln!(
            out,
            "  {} {is_static}{required}{by_ref}{} {explicit}{name} {{ {get}{set}}}",
            access_text(p.access),
            defs.display(p.ty)
        );
    }
    for &e in &t.events {
        let e = &defs.events[e];
        let _ = writeln!(out, "  {} event {} {}", access_text(e.access), defs.display(e.ty), e.name);
    }
    for &m in &t.methods {
        print_method(defs, m, out);
    }
}

fn print_bounds(defs: &Defs, p: crate::ty::defs::TypeParamId, out: &mut String) {
    let p = &defs.type_params[p];
    let mut all: Vec<String> = Vec::new();
    for (flag, word) in [
        (p.must_be_class, "class"),
        (p.must_be_struct, "struct"),
        (p.not_null, "notnull"),
        (p.must_have_new && !p.must_be_struct, "new()"),
    ] {
        if flag {
            all.push(word.to_owned());
        }
    }
    all.extend(p.types.iter().map(|&t| defs.display(t)));
    if !all.is_empty() {
        let _ = writeln!(out, "  where {} : {}", p.name, all.join(", "));
    }
}

fn print_method(defs: &Defs, id: MethodId, out: &mut String) {
    let m = &defs.methods[id];
    let mut words = vec![access_text(m.access)];
    for (flag, word) in [
        (m.is_static, "static"),
        (m.is_abstract, "abstract"),
        (m.is_virtual && !m.is_abstract, "virtual"),
        (m.is_sealed, "sealed"),
        (m.is_override, "override"),
        (m.is_readonly, "readonly"),
        (m.is_async.is_some(), "async"),
    ] {
        if flag {
            words.push(word);
        }
    }
    let params: Vec<String> = m.params.iter().map(|p| param(defs, p)).collect();
    let own: Vec<&str> = m.type_params.iter().map(|&p| defs.type_params[p].name.as_str()).collect();
    let own = if own.is_empty() { String::new() } else { format!("<{}>", own.join(", ")) };
    let explicit = m.explicit.map(|i| format!("{}.", defs.display(i))).unwrap_or_default();
    let by_ref = if m.ret_by_ref { "ref " } else { "" };
    let ret = match m.kind {
        MethodKind::Ctor | MethodKind::StaticCtor => String::new(),
        _ => format!("{by_ref}{} ", defs.display(m.ret)),
    };
    let mut notes: Vec<String> = Vec::new();
    if let Some(slot) = m.slot {
        notes.push(format!("slot {slot}"));
    }
    if let Some(base) = m.overrides {
        notes.push(format!("overrides {}", display_method(defs, base)));
    }
    if let Some((kind, result)) = m.is_async {
        let kind = match kind {
            AsyncKind::Task => "task",
            AsyncKind::ValueTask => "value task",
            AsyncKind::Void => "void",
            AsyncKind::Custom => "task-like",
        };
        notes.push(format!("{kind} of {}", defs.display(result)));
    }
    if m.is_iterator {
        notes.push("iterator".into());
    }
    if let Some(name) = m.intrinsic {
        notes.push(format!("intrinsic {name}"));
    }
    let body = match m.body {
        BodySource::None | BodySource::Ast(_) => None,
        BodySource::AutoGet(_)
        | BodySource::AutoSet(_)
        | BodySource::AutoAdd(_)
        | BodySource::AutoRemove(_) => Some("auto"),
        BodySource::DefaultCtor => Some("default"),
        BodySource::Record => Some("record"),
        BodySource::Built => Some("built"),
    };
    notes.extend(body.map(str::to_owned));
    let notes = if notes.is_empty() { String::new() } else { format!("  // {}", notes.join(", ")) };
    let _ =
        writeln!(out, "  {} {ret}{explicit}{}{own}({}){notes}", words.join(" "), m.name, params.join(", "));
    for &p in &m.type_params {
        print_bounds(defs, p, out);
    }
}

fn param(defs: &Defs, p: &ParamDef) -> String {
    let this = if p.is_this { "this " } else { "" };
    let default = p.default.as_ref().map(|c| format!(" = {}", constant(c))).unwrap_or_default();
    format!("{this}{} {}{default}", display_param(defs, p), p.name)
}

/// A constant as C# writes it.
pub fn constant(c: &Const) -> String {
    match c {
        Const::Null => "null".into(),
        Const::Bool(b) => b.to_string(),
        Const::Char(c) => format!("{:?}", char::from_u32(u32::from(*c)).unwrap_or('\u{fffd}')),
        Const::Int(i) => i.to_string(),
        Const::Float(f) => format!("{f:?}f"),
        Const::Double(d) => format!("{d:?}"),
        Const::Decimal(d) => format!("{d}m"),
        Const::Str(s) => format!("{:?}", String::from_utf16_lossy(s)),
        Const::Default => "default".into(),
    }
}
