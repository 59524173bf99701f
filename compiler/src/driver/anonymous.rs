//! Anonymous types (C# spec 12.8.17.4). Their classes are written as source text before names are resolved, one for each
//! list of property names in the program, generic in the types of the properties:
//!
//! ```text
//! new { p.X, Y = 1 }   →   class <>f__AnonymousType0<T0, T1>(T0 v0, T1 v1) { public T0 X { get; } = v0; … }
//! ```
//! The checker finds the class by its properties, so that the same names in the same order are the same type. Queries keep
//! several range variables in such objects, too.

use crate::base::Symbol;
use crate::resolve::SourceFile;
use crate::session::Sources;
use crate::syntax;
use crate::syntax::ast::{ANONYMOUS, Ast, ExprKind, Item, MemberKind, TypeExprKind};
use crate::{base::FileId, diag::Diagnostics};
use std::fmt::Write as _;
use std::sync::Arc;

/// The file with the classes of all anonymous types in these trees; None if there are none.
pub(super) fn file(asts: &[(FileId, Ast)], sources: &mut Sources) -> Option<SourceFile> {
    let mut shapes: Vec<Vec<Symbol>> = Vec::new();
    for (_, ast) in asts {
        for &new in &ast.anonymous {
            let found = match &ast[new].kind {
                ExprKind::NewAnonymous(fields) => ast.anonymous_shape(fields).into_iter().collect(),
                ExprKind::Query(query) => query.pairs().into_iter().map(Vec::from).collect(),
                _ => Vec::new(),
            };
            for shape in found {
                if !shapes.contains(&shape) {
                    shapes.push(shape);
                }
            }
        }
    }
    if shapes.is_empty() {
        return None;
    }
    let mut text = String::from("using System.Collections.Generic;\n");
    for (i, shape) in shapes.iter().enumerate() {
        write_class(&mut text, i, shape);
    }
    let id = sources.add("anonymous.aw", text, true);
    let mut diags = Diagnostics::default();
    let mut ast = syntax::parse(id, &sources.files[id].text, &mut diags);
    rename(&mut ast);
    Some(SourceFile { id, ast: Arc::new(ast), is_std: true })
}

/// As the text names the types; nobody can say the names that they get then.
const PLAIN: &str = "AnonymousType__";
/// Stands in the text before a name of a property that nobody can say.
const UNSPEAKABLE: &str = "Unspeakable__";

/// How the text writes the name of a property.
fn written(name: &str) -> String {
    match name.strip_prefix("<>") {
        Some(rest) => format!("{UNSPEAKABLE}{rest}"),
        None => format!("@{name}"),
    }
}

fn write_class(out: &mut String, i: usize, shape: &[Symbol]) {
    let list = |each: &dyn Fn(usize, &str) -> String, separator: &str| {
        let parts: Vec<String> = shape.iter().enumerate().map(|(n, s)| each(n, s.as_str())).collect();
        parts.join(separator)
    };
    let targs = match shape.len() {
        0 => String::new(),
        _ => format!("<{}>", list(&|n, _| format!("T__{n}"), ", ")),
    };
    let params = list(&|n, _| format!("T__{n} v__{n}"), ", ");
    let props = list(&|n, name| format!("    public T__{n} {} {{ get; }} = v__{n};\n", written(name)), "");
    let equal = list(
        &|n, name| format!(" && EqualityComparer<T__{n}>.Default.Equals(this.{0}, o__.{0})", written(name)),
        "",
    );
    let hash = list(
        &|n, name| {
            format!(
                "        h__ = unchecked(h__ * -1521134295 + EqualityComparer<T__{n}>.Default.GetHashCode(this.{}));\n",
                written(name)
            )
        },
        "",
    );
    let shown = list(&|_, name| format!("\"{name} = \" + this.{}", written(name)), " + \", \" + ");
    let shown = if shape.is_empty() { "\"{ }\"".to_owned() } else { format!("\"{{ \" + {shown} + \" }}\"") };
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "public sealed class {PLAIN}{i}{targs}({params})
{{
{props}    public override bool Equals(object o) {{
        return o is {PLAIN}{i}{targs} o__{equal};
    }}
    public override int GetHashCode() {{
        int h__ = {i};
{hash}        return h__;
    }}
    public override string ToString() {{ return {shown}; }}
}}
"
    );
}

/// Gives types and properties the names that cannot be written.
fn rename(ast: &mut Ast) {
    let renamed = |name: &mut Symbol| {
        let text = name.as_str();
        if let Some(number) = text.strip_prefix(PLAIN) {
            *name = Symbol::intern(&format!("{ANONYMOUS}{number}"));
        } else if let Some(rest) = text.strip_prefix(UNSPEAKABLE) {
            *name = Symbol::intern(&format!("<>{rest}"));
        }
    };
    for item in &mut ast.items {
        if let Item::Type(decl) = item {
            renamed(&mut decl.name.name);
            for member in &mut decl.members {
                if let MemberKind::Property { name, .. } = &mut member.kind {
                    renamed(&mut name.name);
                }
            }
        }
    }
    for ty in ast.types.iter_mut() {
        if let TypeExprKind::Name(parts) = &mut ty.kind {
            parts.iter_mut().for_each(|p| renamed(&mut p.name.name));
        }
    }
    for e in ast.exprs.iter_mut() {
        if let ExprKind::Member { name, .. } = &mut e.kind {
            renamed(&mut name.name);
        }
    }
}
