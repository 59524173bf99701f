//! Makes the object file that every executable contains: the runtime with all it needs of Rust's library.
//!
//! ```text
//! cargo rustc -p aw-runtime --crate-type staticlib --profile runtime    libaw_runtime.a   (optimised as a whole)
//! cc -r --gc-sections -u aw_main -u aw_throw …                          runtime.o         (a tenth of the size)
//! ```
//!
//! Used by the build script, which puts the result into the `aw` binary, and by `link` in development builds, which have no
//! runtime inside so that `cargo check` need not make one. Uses nothing but `std`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the runtime of the workspace at `root`. Cargo works in `target`, the result goes to `out`.
pub fn build(root: &Path, target: &Path, out: &Path) -> Result<(), String> {
    let archive = archive(root, target)?;
    if is_newer(out, &archive) {
        return Ok(());
    }
    let partial = out.with_extension("partial");
    let made = match partial_link(root, &archive, &partial) {
        Ok(()) => std::fs::rename(&partial, out),
        // A linker without `-r --gc-sections`: the whole archive works, too.
        Err(_) => std::fs::copy(&archive, out).map(|_| ()),
    };
    let _ = std::fs::remove_file(&partial);
    made.map_err(|e| format!("cannot write {}: {e}", out.display()))
}

fn archive(root: &Path, target: &Path) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command
        .current_dir(root)
        .args(["rustc", "--quiet", "--package", "aw-runtime", "--lib", "--crate-type", "staticlib"])
        .args(["--profile", "runtime", "--target-dir"])
        .arg(target);
    // What the outer cargo was told is not meant for this build.
    for name in [
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET",
        "CARGO_PROFILE_RUNTIME_LTO",
    ] {
        command.env_remove(name);
    }
    let output = command.output().map_err(|e| format!("cannot run cargo: {e}"))?;
    if !output.status.success() {
        return Err(format!("cannot build the runtime:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(target.join("runtime").join("libaw_runtime.a"))
}

fn is_newer(out: &Path, than: &Path) -> bool {
    let time = |p: &Path| std::fs::metadata(p).and_then(|m| m.modified());
    matches!((time(out), time(than)), (Ok(out), Ok(than)) if out > than)
}

/// Keeps of the archive only what the functions that compiled code may name can reach.
fn partial_link(root: &Path, archive: &Path, out: &Path) -> Result<(), String> {
    let mut command = Command::new(std::env::var_os("CC").unwrap_or_else(|| OsString::from("cc")));
    command.args(["-r", "-nostdlib", "-Wl,--gc-sections", "-Wl,--strip-debug"]);
    for name in exported(&root.join("runtime/src")) {
        command.arg(format!("-Wl,-u,{name}"));
    }
    command.arg(archive).arg("-o").arg(out);
    let output = command.output().map_err(|e| format!("cannot run cc: {e}"))?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// The names `aw_…` that the runtime's sources declare as functions.
fn exported(sources: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![sources.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.flatten().map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                names.extend(text.match_indices("fn aw_").map(|(at, _)| {
                    text[at + 3..]
                        .chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                        .collect::<String>()
                }));
            }
        }
    }
    names.sort();
    names.dedup();
    names
}
