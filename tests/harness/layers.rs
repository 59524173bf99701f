//! The direction of imports in the compiler: a stage imports its input, its output and the base modules.

use std::collections::BTreeMap;

use aw_tests::{files_below, root};

/// What every stage may use.
const BASE: &[&str] = &["base", "diag", "session", "bug", "new_id"];

/// Stage → what else it may use. `ty` holds types and definitions, which every typed stage shares.
fn allowed() -> BTreeMap<&'static str, &'static [&'static str]> {
    BTreeMap::from([
        ("base", &[][..]),
        ("session", &[]),
        ("diag", &[]),
        ("syntax", &[]),
        ("ty", &["syntax", "resolve"]),
        ("resolve", &["syntax", "ty"]),
        ("hir", &["syntax", "ty"]),
        ("check", &["syntax", "ty", "resolve", "hir"]),
        ("mir", &["hir", "ty", "syntax"]),
        ("build_mir", &["hir", "mir", "ty", "syntax"]),
        ("passes", &["mir", "ty"]),
        ("mono", &["mir", "ty", "hir", "passes", "syntax"]),
        ("codegen", &["mir", "ty", "mono", "passes", "hir"]),
        ("link", &[]),
        ("dump", &["syntax", "ty", "hir", "mir", "passes", "mono", "codegen"]),
    ])
}

#[test]
fn stages_import_only_their_neighbours() {
    let src = root().join("compiler/src");
    let allowed = allowed();
    let mut wrong = Vec::new();
    for file in files_below(&src, "rs") {
        let relative = file.strip_prefix(&src).expect("below src");
        let first = relative.components().next().expect("a path").as_os_str().to_string_lossy().into_owned();
        let stage = first.trim_end_matches(".rs");
        let Some(may) = allowed.get(stage) else { continue };
        let text = std::fs::read_to_string(&file).expect("a readable source");
        for (i, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or("");
            for used in code.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let fine = used == stage
                    || used.is_empty()
                    || BASE.contains(&used.as_str())
                    || may.contains(&used.as_str());
                if !fine && !relative.to_string_lossy().contains("tests") {
                    wrong.push(format!("{}:{}: {stage} uses {used}", relative.display(), i + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "imports against the direction of the chain:\n  {}", wrong.join("\n  "));
}
