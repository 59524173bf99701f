//! The library is the first large program.

use super::*;

#[test]
fn every_body_of_the_library_checks() {
    let mut diags = Diagnostics::default();
    let p = program("", &mut diags);
    diags.list.clear();
    for t in p.defs.types.ids() {
        let _ = p.defs.types[t].methods.len();
    }
    let mut at = 0;
    while at < p.defs.methods.len() {
        let m = MethodId::new(at);
        at += 1;
        super::super::check_body(&p.names, m, &mut diags);
    }
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/src/std");
    let mut names: Vec<_> =
        std::fs::read_dir(dir).expect("dir").filter_map(|e| e.ok().map(|e| e.path())).collect();
    names.sort();
    let names: Vec<_> = names.into_iter().filter(|p| p.extension().is_some_and(|e| e == "aw")).collect();
    let mut out = String::new();
    for d in &diags.list {
        let span = d.span();
        let path = &names[span.file.index() - 1];
        let text = std::fs::read_to_string(path).expect("text");
        let before = &text[..span.lo as usize];
        let line = before.matches('\n').count() + 1;
        let code = text[span.lo as usize..span.hi as usize].lines().next().unwrap_or("").to_owned();
        out.push_str(&format!(
            "{}:{line} `{code}` {}: {}\n",
            path.file_name().and_then(|n| n.to_str()).unwrap_or(""),
            d.code,
            d.message
        ));
    }
    assert!(out.is_empty(), "{} findings\n{out}", diags.list.len());
}
