//! Tests of the checker: a snippet becomes the text of its typed tree, or its diagnostics.
//!
//! `UPDATE_EXPECT=1 cargo test -p aw --lib check` rewrites the expectations.

mod big;
mod library;
mod probe;

use std::sync::Arc;

use crate::base::{FileId, Idx};
use crate::diag::Diagnostics;
use crate::resolve::{self, Program, SourceFile};
use crate::syntax;
use crate::ty::defs::MethodId;

/// The library, parsed once per test.
fn library(first: usize) -> Vec<SourceFile> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/src/std");
    let mut names: Vec<_> = std::fs::read_dir(dir)
        .expect("the library's directory")
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "aw"))
        .collect();
    names.sort();
    names
        .iter()
        .enumerate()
        .map(|(i, path)| {
            let text = std::fs::read_to_string(path).expect("a library file");
            let id = FileId::new(first + i);
            let mut diags = Diagnostics::default();
            let ast = syntax::parser::parse(id, &text, &mut diags);
            assert!(!diags.has_errors(), "{}: {:#?}", path.display(), diags.list);
            SourceFile { id, ast: Arc::new(ast), is_std: true }
        })
        .collect()
}

/// File 0 is the program.
fn program(text: &str, diags: &mut Diagnostics) -> Program {
    let id = FileId::new(0);
    let ast = syntax::parser::parse(id, text, diags);
    let mut files = library(1);
    files.insert(0, SourceFile { id, ast: Arc::new(ast), is_std: false });
    resolve::resolve(files, diags)
}

fn own_methods(p: &Program) -> Vec<MethodId> {
    p.defs.methods.ids().filter(|&m| p.defs.methods[m].file == FileId::new(0)).collect()
}

/// The typed trees of all bodies in a program without errors.
fn hir(text: &str) -> String {
    let mut diags = Diagnostics::default();
    let p = program(text, &mut diags);
    let mut out = String::new();
    for m in own_methods(&p) {
        if let Some(body) = super::check_body(&p.names, m, &mut diags) {
            out.push_str(&crate::hir::print::print(&p.defs, &body));
        }
    }
    assert!(!diags.has_errors(), "{}", show(text, &diags));
    out
}

fn show(text: &str, diags: &Diagnostics) -> String {
    let mut out = String::new();
    for d in &diags.list {
        let span = d.span();
        let place = if span.file == FileId::new(0) {
            let before = &text[..span.lo as usize];
            let line = before.matches('\n').count() + 1;
            let col = before.len() - before.rfind('\n').map_or(0, |i| i + 1) + 1;
            let code = &text[span.lo as usize..span.hi as usize];
            format!("{line}:{col} `{}`", code.lines().next().unwrap_or(""))
        } else {
            format!("{:?}:{}", span.file, span.lo)
        };
        let kind = match d.severity {
            crate::diag::Severity::Error => "",
            crate::diag::Severity::Warning => " (warning)",
        };
        out.push_str(&format!("{place} {}{kind}: {}\n", d.code, d.message));
    }
    out
}

/// The diagnostics of a program.
fn errors(text: &str) -> String {
    let mut diags = Diagnostics::default();
    let p = program(text, &mut diags);
    for m in own_methods(&p) {
        super::check_body(&p.names, m, &mut diags);
    }
    show(text, &diags)
}
