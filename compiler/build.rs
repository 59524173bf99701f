//! Puts the library and the runtime into `aw`, so that a lone `aw` file can run programs and build executables.
//!
//! The library's files are skimmed here, so that a start of the compiler need not look at each of them.
//!
//! The runtime goes into release builds. Development builds leave it out, because making it takes a while: they make it when it is first linked (see `link`).
//! `AW_EMBED_RUNTIME=1` puts it into those, too, `AW_EMBED_RUNTIME=0` leaves it out of release builds.

#[path = "src/syntax/decl.rs"]
#[allow(dead_code)]
mod decl;
#[path = "src/link/runtime.rs"]
mod runtime;
#[path = "src/syntax/skim.rs"]
mod skim;
#[path = "src/syntax/skim_index.rs"]
#[allow(dead_code)]
mod skim_index;

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/link/runtime.rs");
    println!("cargo::rerun-if-env-changed=AW_EMBED_RUNTIME");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    library(&out);
    let target = |part| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        // At a fixed address 12,000 pointers need not be adjusted at every start.
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    let embedded = out.join("runtime.o");
    let wish = std::env::var("AW_EMBED_RUNTIME").ok();
    let release = std::env::var("PROFILE").is_ok_and(|p| p == "release");
    if !wish.map_or(release, |w| w != "0") {
        write(&embedded, b"");
        return;
    }
    let root = package().join("..");
    for part in ["runtime/src", "runtime/abi", "runtime/Cargo.toml", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={}", root.join(part).display());
    }
    // …/target/release/build/aw-1234/out
    let target = out.ancestors().nth(4).unwrap_or(&out).join("aw-runtime");
    // The name tells cargo's fingerprints nothing, so an old file must not survive a failure.
    let _ = std::fs::remove_file(&embedded);
    if let Err(error) = runtime::build(&root, &target, &embedded) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

/// Where this package stands: asked for at each run, since several checkouts may share one compiled build script.
fn package() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from)
}

fn write(path: &Path, bytes: &[u8]) {
    if let Err(error) = std::fs::write(path, bytes) {
        fail(path, &error);
    }
}

/// Writes `library.rs`, a list of the library's files with their texts and skim indexes.
fn library(out: &Path) {
    let folder = package().join("src/std");
    for path in [folder.as_path(), Path::new("src/syntax/skim.rs"), Path::new("src/syntax/skim_index.rs")] {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|e| fail(&folder, &e))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "aw"))
        .collect();
    paths.sort();
    let mut list = String::from("&[\n");
    for path in &paths {
        let text = std::fs::read_to_string(path).unwrap_or_else(|e| fail(path, &e));
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let index = out.join(format!("{name}.index"));
        write(&index, &skim_index::write(&text, &skim::skim(&text)));
        list.push_str(&format!("    (\"std/{name}\", include_str!({path:?}), include_bytes!({index:?})),\n"));
    }
    list.push(']');
    write(&out.join("library.rs"), list.as_bytes());
}

fn fail(path: &Path, error: &std::io::Error) -> ! {
    eprintln!("{}: {error}", path.display());
    std::process::exit(1);
}
