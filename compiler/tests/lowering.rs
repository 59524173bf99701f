//! Source text to MIR: what each construct becomes.

use std::path::Path;
use std::sync::Arc;

use aw::base::{FileId, Idx};
use aw::diag::Diagnostics;
use aw::mir::{Body, print, verify};
use aw::resolve::{Program, SourceFile};
use aw::ty::defs::{Defs, MethodId};
use aw::{build_mir, check, resolve, syntax};

/// The library and one file of a program, as `source`.
fn program(source: &str) -> Program {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/std");
    let mut paths: Vec<_> = std::fs::read_dir(dir)
        .expect("the library")
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "aw"))
        .collect();
    paths.sort();
    let mut texts = vec![(source.to_owned(), false)];
    texts.extend(paths.iter().map(|p| (std::fs::read_to_string(p).expect("readable"), true)));
    let mut diags = Diagnostics::default();
    let mut files = Vec::new();
    for (i, (text, is_std)) in texts.iter().enumerate() {
        let id = FileId::new(i);
        let ast = Arc::new(syntax::parse(id, text, &mut diags));
        files.push(SourceFile { id, ast, is_std: *is_std });
    }
    let program = resolve::resolve(files, &mut diags);
    assert!(!diags.has_errors(), "{:#?}", diags.list);
    program
}

/// The bodies of one method; empty if it has none, or an error that is the checker's.
fn lower(p: &Program, method: MethodId) -> Result<Vec<Body>, String> {
    if let Some(body) = build_mir::build_special(&p.defs, method) {
        return Ok(vec![body]);
    }
    let mut diags = Diagnostics::default();
    let Some(hir) = check::check_body(&p.names, method, &mut diags) else { return Ok(Vec::new()) };
    diags.list.extend(p.names.take_diagnostics());
    if diags.has_errors() {
        println!("{}: {:#?}", build_mir::method_name(&p.defs, method), diags.list);
        return Ok(Vec::new());
    }
    let bodies = build_mir::build(&p.defs, &hir, &mut diags);
    if diags.has_errors() { Err(format!("{:#?}", diags.list)) } else { Ok(bodies) }
}

fn verified(defs: &Defs, body: &Body) -> Result<(), String> {
    let errors = verify::verify(defs, body, verify::Phase::Built);
    if errors.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n{errors:#?}", print::print_body(defs, body, print::Options::default())))
}

/// The MIR of all methods of a program, without the library's.
fn mir(source: &str) -> String {
    let p = program(source);
    let mut text = String::new();
    for method in p.defs.methods.ids() {
        if p.defs.methods[method].file != FileId::new(0) {
            continue;
        }
        for body in lower(&p, method).unwrap_or_else(|e| panic!("{e}")) {
            text += &print::print_body(&p.defs, &body, print::Options::default());
            text.push('\n');
            verified(&p.defs, &body).unwrap_or_else(|e| panic!("{e}"));
        }
    }
    text
}

#[test]
fn every_body_of_the_library_lowers_to_valid_mir() {
    let p = program("return;");
    for ty in p.defs.types.ids() {
        let _ = &p.defs.types[ty].methods;
    }
    let mut failed = 0;
    let mut count = 0;
    for method in p.defs.methods.ids() {
        let name = build_mir::method_name(&p.defs, method);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let bodies = lower(&p, method)?;
            for body in &bodies {
                verified(&p.defs, body)?;
            }
            Ok::<usize, String>(bodies.len())
        }));
        match result {
            Ok(Ok(n)) => count += n,
            Ok(Err(e)) => {
                println!("{name}: {e}");
                failed += 1;
            }
            Err(_) => {
                println!("{name}: panicked");
                failed += 1;
            }
        }
    }
    assert_eq!(failed, 0);
    assert!(count > 1000, "only {count} bodies");
}

#[test]
fn every_kind_of_statement_lowers_to_valid_mir() {
    let text = mir(include_str!("lowering/all.aw"));
    // Nothing of it is left out.
    for name in ["T.Run", "T.Async", "MoveNext", "T.Gen<T1>"] {
        assert!(text.contains(name), "{name} is missing");
    }
}
