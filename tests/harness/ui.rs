//! `tests/ui/**/*.aw`: programs with mistakes, each expected diagnostic written beside its line.
//!
//! ```text
//! int x = "a"; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
//! y = 1;
//! //~^ AW0103: The name 'y' does not exist
//! ```
//!
//! `//~^^` points two lines up, and so on; `//~?` matches on any line. The text is the start of the message; several
//! may stand on one line. Exactly these errors and warnings must be reported, no more and no fewer.

use std::path::Path;
use std::process::Command;

use aw_tests::{aw, files_below, root, run};
use libtest_mimic::{Arguments, Failed, Trial};

#[derive(Debug, PartialEq)]
struct Finding {
    /// None: any line.
    line: Option<usize>,
    code: String,
    text: String,
}

fn main() {
    let args = Arguments::from_args();
    let trials = files_below(&root().join("tests/ui"), "aw")
        .into_iter()
        .map(|source| {
            let name =
                source.strip_prefix(root()).expect("below the root").with_extension("").display().to_string();
            Trial::test(name, move || check(&source))
        })
        .collect();
    libtest_mimic::run(&args, trials).exit();
}

fn check(source: &Path) -> Result<(), Failed> {
    let text = String::from_utf8_lossy(&std::fs::read(source)?).into_owned();
    let mut expected = expectations(&text)?;
    if expected.is_empty() {
        return Err("no `//~` expectation in this file".into());
    }
    let outcome = run(Command::new(aw()).args(["check", "--message-format=short"]).arg(source), "")?;
    if ![0, 1].contains(&outcome.code) {
        return Err(format!("exit code {}\n{}", outcome.code, outcome.stderr).into());
    }
    let mut surplus = Vec::new();
    for line in outcome.stderr.lines() {
        let Some(found) = parse_finding(line) else { continue };
        let fits = |e: &Finding| {
            e.line.is_none_or(|l| Some(l) == found.line)
                && e.code == found.code
                && found.text.starts_with(&e.text)
        };
        match expected.iter().position(fits) {
            Some(i) => drop(expected.remove(i)),
            None => surplus.push(line.to_owned()),
        }
    }
    if expected.is_empty() && surplus.is_empty() {
        return Ok(());
    }
    let missing: Vec<String> = expected
        .iter()
        .map(|e| format!("line {}: {}: {}", e.line.map_or("?".to_owned(), |l| l.to_string()), e.code, e.text))
        .collect();
    Err(format!("not reported:\n  {}\nnot expected:\n  {}", missing.join("\n  "), surplus.join("\n  "))
        .into())
}

fn expectations(text: &str) -> Result<Vec<Finding>, Failed> {
    let mut found = Vec::new();
    for (i, line) in text.lines().enumerate() {
        for comment in line.split("//~").skip(1) {
            let up = comment.chars().take_while(|&c| c == '^').count();
            let any = comment.starts_with('?');
            let body = comment.trim_start_matches(['^', '?']).trim();
            let (code, text) =
                body.split_once(':').ok_or_else(|| format!("line {}: `//~ CODE: text`", i + 1))?;
            let line = (!any).then(|| i + 1 - up);
            found.push(Finding { line, code: code.trim().to_owned(), text: text.trim().to_owned() });
        }
    }
    Ok(found)
}

/// `path:line:column: error AW0103: text`
fn parse_finding(line: &str) -> Option<Finding> {
    let (place, rest) = line.split_once(": error ").or_else(|| line.split_once(": warning "))?;
    let (code, text) = rest.split_once(": ")?;
    let mut numbers = place.rsplit(':').skip(1);
    let line = numbers.next()?.parse().ok();
    Some(Finding { line, code: code.to_owned(), text: text.to_owned() })
}
