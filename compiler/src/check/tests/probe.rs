//! Programs from a file, for trying things out: `AW_PROBE=file.aw cargo test -p aw --lib probe -- --nocapture`.
//! A line `//---` separates programs; `AW_PROBE_HIR=1` prints the typed trees of those without errors.

use super::*;

#[test]
fn probe() {
    let Some(path) = std::env::var_os("AW_PROBE") else { return };
    let text = std::fs::read_to_string(path).expect("a program");
    for part in text.split("//---\n") {
        let found = errors(part);
        println!("{}\n    {}", part.trim(), found.trim().replace('\n', "\n    "));
        if !found.lines().any(|l| !l.contains("(warning)")) && std::env::var_os("AW_PROBE_HIR").is_some() {
            println!("{}", hir(part));
        }
    }
}
