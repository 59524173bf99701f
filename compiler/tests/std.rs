//! The library is sound by itself: it parses, and every runtime function it names exists.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use aw::base::{FileId, Idx, Symbol};
use aw::diag::Diagnostics;
use aw::mono::intrinsic::Expanded;

fn sources() -> BTreeMap<String, String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/std");
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        sources.insert(name, fs::read_to_string(path).unwrap());
    }
    sources
}

#[test]
fn the_library_parses() {
    let mut wrong = Vec::new();
    for (i, (name, text)) in sources().iter().enumerate() {
        let mut diags = Diagnostics::default();
        aw::syntax::parser::parse(FileId::new(i), text, &mut diags);
        for d in &diags.list {
            let at = d.span().lo as usize;
            let line = text[..at].lines().count();
            wrong.push(format!("{name}:{line}: {}: {}", d.code, d.message));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names in `[Intrinsic("…")]`, with the file.
fn intrinsics() -> Vec<(String, String)> {
    let mut names = Vec::new();
    for (file, text) in sources() {
        for part in text.split("[Intrinsic(\"").skip(1) {
            let name = part.split('"').next().unwrap();
            names.push((file.clone(), name.to_string()));
        }
    }
    names
}

/// Declarations that never become a call by this name: `new string(…)` calls `Ctor`, and the compiler finds the constructor of
/// `new T()` and the right one of several methods itself.
const REPLACED: [&str; 3] = ["string_ctor", "new_instance", "by_constraint"];

#[test]
fn every_intrinsic_exists() {
    let runtime: HashSet<&str> = aw_runtime::symbols().iter().map(|(name, _)| *name).collect();
    let missing: Vec<String> = intrinsics()
        .into_iter()
        .filter(|(_, name)| {
            let name = name.as_str();
            !runtime.contains(format!("aw_{name}").as_str())
                && Expanded::parse(Symbol::intern(name)).is_none()
                && !REPLACED.contains(&name)
        })
        .map(|(file, name)| format!("{file}: {name}"))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Every declaration and every body, as if all of it were the program's own.
#[test]
fn the_library_is_well_typed() {
    let mut diags = Diagnostics::default();
    let mut texts = Vec::new();
    let mut files = Vec::new();
    for (name, text) in sources() {
        let id = FileId::new(files.len());
        let ast = std::sync::Arc::new(aw::syntax::parser::parse(id, &text, &mut diags));
        files.push(aw::resolve::SourceFile { id, ast, is_std: true });
        texts.push((name, text));
    }
    let id = FileId::new(files.len());
    let main = "System.Console.WriteLine(1);".to_string();
    let ast = std::sync::Arc::new(aw::syntax::parser::parse(id, &main, &mut diags));
    files.push(aw::resolve::SourceFile { id, ast, is_std: false });
    texts.push(("main".to_string(), main));

    let program = aw::resolve::resolve(files, &mut diags);
    let mut at = 0;
    // Asking for members makes more types and methods.
    while let Some(def) = program.defs.types.ids().nth(at) {
        for &method in &program.defs.types[def].methods {
            aw::check::check_body(&program.names, method, &mut diags);
        }
        at += 1;
    }
    diags.list.append(&mut program.names.take_diagnostics());
    let mut wrong: Vec<String> = diags
        .list
        .iter()
        .map(|d| {
            let (name, text) = &texts[d.span().file.index()];
            let line = text[..d.span().lo as usize].lines().count();
            format!("{name}:{line}: {}: {}", d.code, d.message)
        })
        .collect();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} findings:\n{}", wrong.len(), wrong.join("\n"));
}
