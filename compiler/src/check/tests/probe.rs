//! A program from a file, for trying things out: `AW_PROBE=file.aw cargo test -p aw --lib probe -- --nocapture`.

use super::*;

#[test]
fn probe() {
    let Some(path) = std::env::var_os("AW_PROBE") else { return };
    let text = std::fs::read_to_string(path).expect("a program");
    let found = errors(&text);
    println!("{found}");
    if !found.lines().any(|l| !l.contains("(warning)")) {
        println!("{}", hir(&text));
    }
}
