//! `tests/mir/**/*.mir`: MIR in, what a pass or an analysis makes of it out.
//!
//! ```text
//! // test: async
//! // Why this test exists.
//! async fn Program.F() -> int { … }
//! ---- expected
//! start fn Program.F() -> int { … }
//! ```
//!
//! Kinds of tests are the names of the passes, and those of [`KINDS`]. Whatever the kind, the input must verify, the output
//! must verify, and printed bodies must parse back to the same text. Where the input can be executed, input and output are
//! executed with many seeds and must do the same. `AW_BLESS=1` writes the expected part.

#[path = "interp/mod.rs"]
mod interp;
#[path = "interp/random.rs"]
mod random;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use aw::dump;
use aw::mir::parse::{Module, parse};
use aw::mir::verify::{Phase, verify};
use aw::mir::{Body, BodyKind, FuncRef, dominators, liveness, print};
use aw::passes;
use aw::passes::async_::{Lowered, lower_async, lower_pauses};
use aw::session::Sources;
use libtest_mimic::{Arguments, Failed, Trial};

const SEPARATOR: &str = "---- expected\n";

/// Kinds of tests besides the passes.
const KINDS: [&str; 10] = [
    "print",
    "print-spans",
    "parse-error",
    "verify",
    "liveness",
    "loops",
    "pauses",
    "async",
    "wrapper",
    "dump-async",
];

fn main() {
    let args = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mir");
    let mut trials: Vec<Trial> = files(&root)
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("").display().to_string();
            Trial::test(name, move || run_file(&path).map_err(Failed::from))
        })
        .collect();
    for (name, test) in random::TESTS {
        trials.push(Trial::test(format!("random::{name}"), move || test().map_err(Failed::from)));
    }
    libtest_mimic::run(&args, trials).exit();
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "mir") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn run_file(path: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|e| e.to_string())?;
    let (input, expected) = text.split_once(SEPARATOR).unwrap_or((&text, ""));
    let actual = run_test(input)?;
    if actual == expected {
        return Ok(());
    }
    if std::env::var_os("AW_BLESS").is_some_and(|v| v == "1") {
        let gap = if input.ends_with('\n') { "" } else { "\n" };
        return std::fs::write(path, format!("{input}{gap}{SEPARATOR}{actual}")).map_err(|e| e.to_string());
    }
    Err(format!("expected\n{expected}\nbut got\n{actual}"))
}

fn run_test(input: &str) -> Result<String, String> {
    let kind = input
        .lines()
        .find_map(|l| l.strip_prefix("// test: "))
        .ok_or("the file has no `// test: KIND` line")?
        .trim();
    if kind == "parse-error" {
        return match parse(input) {
            Ok(_) => Err("the text parses".into()),
            Err(error) => Ok(format!("{error}\n")),
        };
    }
    let module = parse(input).map_err(|e| e.to_string())?;
    round_trip(&module, input, &module.bodies)?;
    if kind == "verify" {
        let mut out = String::new();
        for body in &module.bodies {
            let phase = if lowered(body) { Phase::Lowered } else { Phase::Built };
            for error in verify(&module.defs, body, phase) {
                let _ = writeln!(out, "{}: {error}", body.name);
            }
        }
        return Ok(out);
    }
    for body in &module.bodies {
        verified(&module, body, if lowered(body) { Phase::Lowered } else { Phase::Built })?;
    }
    match kind {
        "print" => {
            // Canonical text comes back unchanged.
            for (body, range) in module.bodies.iter().zip(&module.ranges) {
                let printed = print::print_body(&module.defs, body, print::Options::default());
                if printed.trim_end() != &input[range.clone()] {
                    return Err(format!("prints as\n{printed}"));
                }
            }
            Ok(String::new())
        }
        "print-spans" => {
            Ok(print_all(&module, &module.bodies, print::Options { spans: true, line_of: None }))
        }
        "liveness" => Ok(module.bodies.iter().map(show_liveness).collect()),
        "loops" => Ok(module.bodies.iter().map(show_loops).collect()),
        "pauses" => {
            let mut bodies = module.bodies.clone();
            for body in &mut bodies {
                lower_pauses(&module.defs, body);
                let is_async = matches!(body.kind, BodyKind::Async(_));
                verified(&module, body, if is_async { Phase::Built } else { Phase::Lowered })?;
            }
            for body in &module.bodies {
                for seed in 0..60 {
                    let before = interp::run(&module, body.name.as_str(), seed);
                    let after = interp::run_bodies(&module.defs, &bodies, body.name.as_str(), seed);
                    compare(&before, &after).map_err(|e| format!("{} with seed {seed}: {e}", body.name))?;
                }
            }
            bodies.retain(|b| b.machine.is_some());
            Ok(print_all(&module, &bodies, print::Options::default()))
        }
        "async" => {
            let lowered = lower_all(&module)?;
            let bodies: Vec<Body> =
                lowered.iter().flat_map(|l| [&l.start, &l.resume, &l.wrapper]).cloned().collect();
            round_trip(&module, input, &bodies)?;
            compare_async(&module, &lowered, 60)?;
            let shown: Vec<Body> = lowered.into_iter().flat_map(|l| [l.start, l.resume]).collect();
            Ok(print_all(&module, &shown, print::Options::default()))
        }
        "wrapper" => {
            let lowered = lower_all(&module)?;
            let bodies: Vec<Body> = lowered.into_iter().map(|l| l.wrapper).collect();
            round_trip(&module, input, &bodies)?;
            Ok(print_all(&module, &bodies, print::Options::default()))
        }
        "dump-async" => {
            let mut sources = Sources::default();
            sources.add("test.mir", input.to_owned(), false);
            let lowered = lower_all(&module)?;
            let bodies: Vec<Body> =
                lowered.into_iter().flat_map(|l| [l.start, l.resume, l.wrapper]).collect();
            Ok(dump::async_::methods(&module.defs, &bodies, &sources, &|_| true).join("\n"))
        }
        pass => run_pass(pass, &module, input),
    }
}

/// A body that only the async lowering makes.
fn lowered(body: &Body) -> bool {
    matches!(body.kind, BodyKind::AsyncStart | BodyKind::AsyncResume)
}

fn verified(module: &Module, body: &Body, phase: Phase) -> Result<(), String> {
    let errors = verify(&module.defs, body, phase);
    if errors.is_empty() {
        return Ok(());
    }
    let text = print::print_body(&module.defs, body, print::Options::default());
    Err(format!("{} does not verify:\n{}\n{text}", body.name, errors.join("\n")))
}

fn print_all(module: &Module, bodies: &[Body], options: print::Options) -> String {
    let texts: Vec<String> = bodies.iter().map(|b| print::print_body(&module.defs, b, options)).collect();
    texts.join("\n")
}

/// Printed bodies must parse back to the same text, with and without spans.
fn round_trip(module: &Module, input: &str, bodies: &[Body]) -> Result<(), String> {
    let mut declarations = String::new();
    let mut at = 0;
    for range in &module.ranges {
        declarations += &input[at..range.start];
        at = range.end;
    }
    declarations += &input[at..];
    // Methods that have bodies in the text only are declared by them.
    let missing = module.bodies.iter().filter(|b| !bodies.iter().any(|x| x.func.method == b.func.method));
    for body in missing {
        declarations += &print::print_body(&module.defs, body, print::Options::default());
    }
    for spans in [false, true] {
        let options = print::Options { spans, line_of: None };
        let printed = print_all(module, bodies, options);
        let again = parse(&format!("{declarations}\n{printed}"))
            .map_err(|e| format!("{e}: printed text does not parse\n{printed}"))?;
        let count = again.bodies.len();
        let reprinted = print_all(&again, &again.bodies[count - bodies.len()..], options);
        if reprinted != printed {
            return Err(format!("does not round-trip:\n{printed}\nbecame\n{reprinted}"));
        }
    }
    Ok(())
}

fn show_liveness(body: &Body) -> String {
    let live = liveness::liveness(body);
    let mut out = format!("{}:\n", body.name);
    for block in body.blocks.ids() {
        let mut lines = Vec::new();
        live.walk(body, block, |i, set| lines.push(format!("    after {i}: {set:?}\n")));
        let _ = writeln!(out, "  {block}: {:?}", live.entries[block]);
        lines.pop_if(|_| body.blocks[block].stmts.is_empty());
        out.extend(lines.into_iter().rev());
    }
    out
}

fn show_loops(body: &Body) -> String {
    let dom = dominators::dominators(body);
    let mut out = format!("{}:\n", body.name);
    for block in body.blocks.ids() {
        match dom.idom(block) {
            Some(idom) => drop(writeln!(out, "  {block}: dominated by {idom}")),
            None => drop(writeln!(out, "  {block}")),
        }
    }
    for l in dominators::loops(body, &dom) {
        let _ = writeln!(out, "  loop {} from {:?}: {:?}", l.header, l.latches, l.blocks);
    }
    out
}

fn lower_all(module: &Module) -> Result<Vec<Lowered>, String> {
    let mut all = Vec::new();
    for body in &module.bodies {
        if let Ok(lowered) = lower_async(&module.defs, body.clone()) {
            for body in [&lowered.start, &lowered.resume, &lowered.wrapper] {
                verified(module, body, Phase::Lowered)?;
            }
            all.push(lowered);
        }
    }
    Ok(all)
}

/// Executes every async body as it stands and lowered.
pub fn compare_async(module: &Module, lowered: &[Lowered], seeds: u64) -> Result<(), String> {
    for body in &module.bodies {
        for seed in 0..seeds {
            let before = interp::run(module, body.name.as_str(), seed);
            let after = interp::run_lowered(module, lowered, body.name.as_str(), seed);
            compare(&before, &after).map_err(|e| format!("{} with seed {seed}: {e}", body.name))?;
        }
    }
    Ok(())
}

pub fn compare(before: &interp::Run, after: &interp::Run) -> Result<(), String> {
    if before.end == interp::End::Steps || after.end == interp::End::Steps {
        return Ok(());
    }
    if matches!(before.end, interp::End::Broken(_)) {
        return Err(format!("the test itself is broken:\n{before}"));
    }
    if before != after { Err(format!("before:\n{before}after:\n{after}")) } else { Ok(()) }
}

fn run_pass(name: &str, module: &Module, input: &str) -> Result<String, String> {
    let pass = passes::find(name).ok_or_else(|| {
        format!("there is no pass `{name}`, and the kinds of tests are {}", KINDS.join(", "))
    })?;
    let mut after = module.bodies.clone();
    for body in &mut after {
        let callees = SameModule(&module.bodies);
        (pass.run)(body, &passes::Cx { defs: &module.defs, callees: &callees });
        verified(module, body, if lowered(body) { Phase::Optimized } else { Phase::Built })?;
    }
    round_trip(module, input, &after)?;
    for body in &module.bodies {
        if !lowered(body) {
            for seed in 0..60 {
                let before = interp::run(module, body.name.as_str(), seed);
                let changed = interp::run_bodies(&module.defs, &after, body.name.as_str(), seed);
                compare(&before, &changed).map_err(|e| format!("{} with seed {seed}: {e}", body.name))?;
            }
        }
    }
    Ok(print_all(module, &after, print::Options::default()))
}

/// Functions of the same test.
struct SameModule<'a>(&'a [Body]);

impl passes::Callees for SameModule<'_> {
    fn callee(&self, f: &FuncRef) -> Option<&Body> {
        self.0.iter().find(|b| b.func == f.func && f.args.is_empty())
    }
}
