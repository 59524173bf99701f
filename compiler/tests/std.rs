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
/// `new T()` itself.
const REPLACED: [&str; 2] = ["string_ctor", "new_instance"];

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
