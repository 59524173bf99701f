//! The skimmer against the parser, over the whole library.

use std::fmt::Write;

use super::ast::{Ast, Item, MemberKind, TypeDecl};
use super::skim::{Outline, skim};
use super::skim_index;
use crate::base::{FileId, Idx};
use crate::diag::Diagnostics;

fn of_tree(namespace: &str, decl: &TypeDecl, depth: usize, out: &mut String) {
    let params: Vec<String> =
        decl.type_params.iter().map(|p| format!("{:?} {}", p.variance, p.name.name)).collect();
    let _ = writeln!(
        out,
        "{:depth$}{namespace}.{} {:?} [{}] {:b} at {} to {}",
        "",
        decl.name.name,
        decl.kind,
        params.join(", "),
        decl.modifiers.set,
        decl.name.span.lo,
        decl.span.hi,
    );
    for m in &decl.members {
        match &m.kind {
            MemberKind::Nested(inner) => of_tree("", inner, depth + 1, out),
            MemberKind::Method(method)
                if decl.modifiers.has(super::ast::Modifier::Static)
                    && method.params.first().is_some_and(|p| p.is_this) =>
            {
                let _ = writeln!(out, "extension {}", method.name.name);
            }
            _ => {}
        }
    }
}

fn items(namespace: &str, items: &[Item], out: &mut String) {
    for item in items {
        match item {
            Item::Namespace(ns) => {
                let parts: Vec<&str> = ns.name.iter().map(|n| n.name.as_str()).collect();
                let name = parts.join(".");
                let full = if namespace.is_empty() { name } else { format!("{namespace}.{name}") };
                self::items(&full, &ns.items, out);
            }
            Item::Type(decl) => of_tree(namespace, decl, 0, out),
        }
    }
}

fn of_outline(o: &Outline<'_>, depth: usize, out: &mut String) {
    let params: Vec<String> = o.params.iter().map(|(v, w)| format!("{v:?} {}", w.text)).collect();
    let _ = writeln!(
        out,
        "{:depth$}{}.{} {:?} [{}] {:b} at {} to {}",
        "",
        o.namespace,
        o.name.text,
        o.kind,
        params.join(", "),
        o.modifiers,
        o.name.start,
        o.end,
    );
    for e in &o.extensions {
        let _ = writeln!(out, "extension {e}");
    }
    for n in &o.nested {
        of_outline(n, depth + 1, out);
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

#[test]
fn finds_what_the_parser_finds() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/std");
    for entry in std::fs::read_dir(dir).expect("std") {
        let path = entry.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let mut diags = Diagnostics::default();
        let ast: Ast = super::parse(FileId::new(0), &text, &mut diags);
        let mut expected = String::new();
        items("", &ast.items, &mut expected);
        let mut found = String::new();
        let skimmed = skim(&text);
        assert_eq!(skim_index::read(&text, &skim_index::write(&text, &skimmed)), skimmed);
        skimmed.types.iter().for_each(|o| of_outline(o, 0, &mut found));
        assert_eq!(sorted(&found), sorted(&expected), "{}", path.display());
        let usings = ast.usings.len()
            + ast
                .items
                .iter()
                .map(|i| if let Item::Namespace(n) = i { n.usings.len() } else { 0 })
                .sum::<usize>();
        assert_eq!(skimmed.usings.len(), usings, "{}: only plain `using`s", path.display());
    }
}
