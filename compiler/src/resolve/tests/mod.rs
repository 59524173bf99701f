//! Snippets in; definitions and diagnostics out.

mod bodies;
mod convert;
mod decls;
mod errors;

use std::fmt::Write;
use std::sync::Arc;

use super::{LibraryFile, Program, SourceFile, print, resolve_with};
use crate::base::FileId;
use crate::base::Idx;
use crate::diag::{Diagnostics, Severity};
use crate::syntax::skim::skim;

/// The library itself has no mistakes in its declarations.
#[test]
fn the_library_is_right() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/std");
    let mut paths: Vec<_> = std::fs::read_dir(dir).expect("std").map(|e| e.expect("entry").path()).collect();
    paths.sort();
    let mut diags = Diagnostics::default();
    let mut texts: Vec<String> = Vec::new();
    let mut files = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(path).expect("text");
        let id = FileId::new(texts.len());
        let leaked: &'static str = String::leak(text.clone());
        files.push(LibraryFile { id, text: leaked, skim: skim(leaked) });
        texts.push(text);
    }
    let program = resolve_with(Vec::new(), files, &mut diags);
    let defs = &program.defs;
    for t in defs.types.ids() {
        print::print_type(defs, t, &mut String::new());
        defs.types[t].fields.iter().for_each(|&f| _ = defs.fields[f].constant());
    }
    assert!(defs.types.len() > 100, "the library is there");
    program.names.check_types(&defs.types.ids().collect::<Vec<_>>());
    diags.list.extend(program.names.take_diagnostics());
    let test = Test { program, diags, texts };
    expect_test::expect![[""]].assert_eq(&test.diagnostics());
}

/// As much of a library as the tests need.
const STD: &str = include_str!("std.aw");

struct Test {
    program: Program,
    diags: Diagnostics,
    texts: Vec<String>,
}

fn load(sources: &[&str]) -> Test {
    let mut diags = Diagnostics::default();
    let mut files = Vec::new();
    let mut texts = vec![STD.to_owned()];
    texts.extend(sources.iter().map(|s| (*s).to_owned()));
    for (i, text) in texts.iter().enumerate() {
        let id = FileId::new(i);
        if i > 0 {
            let ast = crate::syntax::parse(id, text, &mut diags);
            files.push(SourceFile { id, ast: Arc::new(ast), is_std: false });
        }
    }
    assert!(diags.list.is_empty(), "{:?}", diags.list);
    let library = LibraryFile { id: FileId::new(0), text: STD, skim: skim(STD) };
    let program = resolve_with(files, vec![library], &mut diags);
    Test { program, diags, texts }
}

impl Test {
    fn diagnostics(&self) -> String {
        let mut list: Vec<_> = self.diags.list.iter().collect();
        list.sort_by_key(|d| (d.span().file, d.span().lo));
        let mut out = String::new();
        for d in list {
            let span = d.span();
            let text = &self.texts[span.file.index()];
            let before = &text[..span.lo as usize];
            let line = before.matches('\n').count() + 1;
            let column = before.len() - before.rfind('\n').map_or(0, |i| i + 1) + 1;
            let severity = if d.severity == Severity::Error { "error" } else { "warning" };
            let file = if span.file.index() == 1 { String::new() } else { format!("{}:", span.file.index()) };
            let _ = write!(out, "{file}{line}:{column} {severity} {}: {}", d.code.0, d.message);
            let _ = write!(out, " [{}: {}]", &text[span.lo as usize..span.hi as usize], d.labels[0].text);
            if let Some(help) = &d.help {
                let _ = write!(out, " ({help})");
            }
            out.push('\n');
        }
        out
    }
}

/// The definitions of a snippet, which must be right.
fn defs(source: &str, expected: expect_test::Expect) {
    let test = load(&[source]);
    let found = test.diagnostics();
    assert!(found.is_empty(), "{found}");
    expected.assert_eq(&print::print_program(&test.program.defs, &|_| true));
}

/// What is wrong with a snippet.
fn errors(source: &str, expected: expect_test::Expect) {
    expected.assert_eq(&load(&[source]).diagnostics());
}
