//! Puts the runtime into release builds of `aw`, so that a lone `aw` file can build executables.
//!
//! Development builds leave it out, because making it takes a while: they make it when it is first linked (see `link`).
//! `AW_EMBED_RUNTIME=1` puts it into those, too, `AW_EMBED_RUNTIME=0` leaves it out of release builds.

#[path = "src/link/runtime.rs"]
mod runtime;

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/link/runtime.rs");
    println!("cargo::rerun-if-env-changed=AW_EMBED_RUNTIME");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let embedded = out.join("runtime.o");
    let wish = std::env::var("AW_EMBED_RUNTIME").ok();
    let release = std::env::var("PROFILE").is_ok_and(|p| p == "release");
    if !wish.map_or(release, |w| w != "0") {
        write(&embedded);
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
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

/// No runtime inside.
fn write(embedded: &Path) {
    if let Err(error) = std::fs::write(embedded, b"") {
        eprintln!("cannot write {}: {error}", embedded.display());
        std::process::exit(1);
    }
}
