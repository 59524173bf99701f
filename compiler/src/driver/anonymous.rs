//! Anonymous types (C# spec 12.8.17.4). Their classes are written as source text before names are resolved, one for each
//! list of property names in the program, generic in the types of the properties:
//!
//! ```text
//! new { p.X, Y = 1 }   →   class <>f__AnonymousType0<T0, T1>(T0 v0, T1 v1) { public T0 X { get; } = v0; … }
//! ```
//! The checker finds the class by its properties, so that the same names in the same order are the same type.

use crate::base::Symbol;
use crate::resolve::SourceFile;
use crate::session::Sources;
use crate::syntax;
use crate::syntax::ast::{ANONYMOUS, Ast, ExprKind, Item, TypeExprKind};
use crate::{base::FileId, diag::Diagnostics};
use std::fmt::Write as _;
use std::sync::Arc;

/// The file with the classes of all anonymous types in these trees; None if there are none.
pub(super) fn file(asts: &[(FileId, Ast)], sources: &mut Sources) -> Option<SourceFile> {
    let mut shapes: Vec<Vec<Symbol>> = Vec::new();
    for (_, ast) in asts {
        for &new in &ast.anonymous {
            if let ExprKind::NewAnonymous(fields) = &ast[new].kind
                && let Some(shape) = ast.anonymous_shape(fields)
                && !shapes.contains(&shape)
            {
                shapes.push(shape);
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

/// As the text names them; nobody can say the names that they get then.
const PLAIN: &str = "AnonymousType__";

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
    let props = list(&|n, name| format!("    public T__{n} @{name} {{ get; }} = v__{n};\n"), "");
    let equal = list(
        &|n, name| format!(" && EqualityComparer<T__{n}>.Default.Equals(this.@{name}, o__.@{name})"),
        "",
    );
    let hash = list(
        &|n, name| {
            format!(
                "        h__ = unchecked(h__ * -1521134295 + EqualityComparer<T__{n}>.Default.GetHashCode(this.@{name}));\n"
            )
        },
        "",
    );
    let shown = list(&|_, name| format!("\"{name} = \" + this.@{name}"), " + \", \" + ");
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

fn rename(ast: &mut Ast) {
    let renamed = |name: &mut Symbol| {
        if let Some(number) = name.as_str().strip_prefix(PLAIN) {
            *name = Symbol::intern(&format!("{ANONYMOUS}{number}"));
        }
    };
    for item in &mut ast.items {
        if let Item::Type(decl) = item {
            renamed(&mut decl.name.name);
        }
    }
    for ty in ast.types.iter_mut() {
        if let TypeExprKind::Name(parts) = &mut ty.kind {
            parts.iter_mut().for_each(|p| renamed(&mut p.name.name));
        }
    }
}
