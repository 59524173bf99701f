//! Every command shown in the book and the README prints what they say it prints.
//!
//! A `console` block starts with `$ aw …`; the lines after it are the command's output, from the repository's root:
//!
//! ````text
//! ```console
//! $ aw run examples/hello.aw
//! Hello, World!
//! ```
//! ````
//!
//! `AW_BLESS=1` writes the output into the file instead.

use std::path::Path;
use std::process::Command;

use aw_tests::{aw, blessing, difference, files_below, root, run};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let args = Arguments::from_args();
    let mut files = files_below(&root().join("book/src"), "md");
    files.push(root().join("README.md"));
    let trials = files
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(root()).expect("below the root").display().to_string();
            Trial::test(name, move || check(&file))
        })
        .collect();
    libtest_mimic::run(&args, trials).exit();
}

fn check(file: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)?;
    let mut fresh = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        push(&mut fresh, line);
        if line.trim() != "```console" {
            continue;
        }
        let block: Vec<&str> = lines.by_ref().take_while(|l| l.trim() != "```").collect();
        push(&mut fresh, &actual(&block)?);
        push(&mut fresh, "```");
    }
    if blessing() {
        std::fs::write(file, fresh)?;
    } else if fresh != text {
        return Err(difference(&text, &fresh).into());
    }
    Ok(())
}

fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// The block as it would look when its commands are typed now.
fn actual(block: &[&str]) -> Result<String, Failed> {
    let mut shown = Vec::new();
    for line in block.iter().filter(|l| l.starts_with("$ ")) {
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        let Some((&"aw", args)) = words.split_first() else {
            return Err(format!("`{line}`: only `aw` is run here").into());
        };
        let outcome = run(Command::new(aw()).args(args).env("NO_COLOR", "1").current_dir(root()), "")?;
        shown.push((*line).to_owned());
        let output = format!("{}{}", outcome.stdout, outcome.stderr);
        shown.extend(output.trim_end().lines().map(|l| l.trim_end().to_owned()));
    }
    Ok(shown.join("\n"))
}
