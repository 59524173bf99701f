//! `tests/run/**/*.aw`: programs with their expected output, in every mode.
//!
//! `x.aw` prints what `x.out` holds. Comments at the head of the program say the rest:
//!
//! ```text
//! // exit: 3               exit code (default 0)
//! // stderr: some text     standard error contains this (may be repeated)
//! // stdin: line           one line of standard input (may be repeated)
//! // args: a b c           arguments of the program
//! // modes: jit            runs only in the modes whose name starts with this
//! // gc: 1000              under GC stress collect at every 1000th allocation (default: every one)
//! ```
//!
//! `AW_SEEDS=200` runs the executables under shuffled scheduling with as many seeds, with and without forced suspension, on 1, 2, 4
//! and 8 workers.
//!
//! Modes: JIT with and without optimisation, a native executable with and without, each stress mode, 1, 2 and 8
//! workers, and continuations of timers that are queued. All must print the same. `AW_BLESS=1` writes `x.out` from the plain JIT run.

use std::path::{Path, PathBuf};
use std::process::Command;

use aw_tests::{Outcome, aw, blessing, difference, files_below, root, run};
use libtest_mimic::{Arguments, Failed, Trial};

/// Environments under which a program must behave the same.
const STRESS: &[(&str, &[(&str, &str)])] = &[
    ("plain", &[]),
    ("suspend", &[("AW_STRESS", "suspend")]),
    ("gc", &[("AW_STRESS", "gc")]),
    ("shuffle", &[("AW_STRESS", "shuffle=1"), ("AW_WORKERS", "2")]),
    ("all", &[("AW_STRESS", "suspend,gc,shuffle=7"), ("AW_WORKERS", "2")]),
    ("leaks", &[("AW_STRESS", "leaks,suspend"), ("AW_WORKERS", "2")]),
    ("workers1", &[("AW_WORKERS", "1")]),
    ("queued", &[("AW_WORKERS", "1"), ("AW_CONTINUATIONS", "queued")]),
    ("workers8", &[("AW_WORKERS", "8"), ("AW_STRESS", "suspend,shuffle=3")]),
];

struct Case {
    source: PathBuf,
    expected: String,
    exit: i32,
    stderr: Vec<String>,
    stdin: String,
    args: Vec<String>,
    modes: Option<String>,
    /// Allocations from one collection to the next under GC stress: programs that allocate a lot would never end at 1.
    gc: u32,
}

fn main() {
    let args = Arguments::from_args();
    let dirs = [root().join("tests/run"), root().join("examples")];
    let mut trials = Vec::new();
    for source in dirs.iter().flat_map(|d| files_below(d, "aw")) {
        let name =
            source.strip_prefix(root()).expect("below the root").with_extension("").display().to_string();
        // An example without expected output is for people (it waits for input, or its times vary).
        if !source.with_extension("out").exists() && !blessing() {
            if name.starts_with("tests") {
                trials.push(Trial::test(name, || Err("there is no .out file beside it".into())));
            }
            continue;
        }
        for (mode, go) in [("jit", jit as fn(&Case) -> Result<(), Failed>), ("native", native)] {
            let source = source.clone();
            trials.push(Trial::test(format!("{name}::{mode}"), move || go(&Case::load(&source)?)));
        }
    }
    libtest_mimic::run(&args, trials).exit();
}

impl Case {
    fn load(source: &Path) -> Result<Case, Failed> {
        let text = std::fs::read_to_string(source)?;
        let mut case = Case {
            source: source.to_owned(),
            expected: String::new(),
            exit: 0,
            stderr: Vec::new(),
            stdin: String::new(),
            args: Vec::new(),
            modes: None,
            gc: 1,
        };
        for line in text.lines().take_while(|l| l.starts_with("//") || l.starts_with("#!") || l.is_empty()) {
            let Some((key, value)) = line.trim_start_matches('/').trim().split_once(':') else { continue };
            let value = value.strip_prefix(' ').unwrap_or(value);
            match key {
                "exit" => case.exit = value.trim().parse()?,
                "stderr" => case.stderr.push(value.to_owned()),
                "stdin" => case.stdin.push_str(&format!("{value}\n")),
                "args" => case.args.extend(value.split_whitespace().map(str::to_owned)),
                "gc" => case.gc = value.trim().parse()?,
                "modes" => case.modes = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        let out = source.with_extension("out");
        if blessing() {
            let outcome = run(&mut case.jit_command(&[], true), &case.stdin)?;
            std::fs::write(&out, &outcome.stdout)?;
        }
        case.expected = std::fs::read_to_string(&out)?;
        Ok(case)
    }

    fn wants(&self, mode: &str) -> bool {
        self.modes.as_ref().is_none_or(|m| mode.starts_with(m.as_str()))
    }

    fn jit_command(&self, env: &[(&str, &str)], optimise: bool) -> Command {
        let mut command = Command::new(aw());
        clean(&mut command, self, env).arg("run");
        if !optimise {
            command.arg("-O0");
        }
        command.arg(&self.source).arg("--").args(&self.args);
        command
    }

    fn check(&self, mode: &str, outcome: &Outcome) -> Result<(), Failed> {
        let fail = |what: String| -> Result<(), Failed> {
            Err(format!("[{mode}] {what}\n--- stderr ---\n{}", outcome.stderr).into())
        };
        if outcome.stdout != self.expected {
            return fail(difference(&self.expected, &outcome.stdout));
        }
        if outcome.code != self.exit {
            return fail(format!("exit code {}, expected {}", outcome.code, self.exit));
        }
        match self.stderr.iter().find(|s| !outcome.stderr.contains(s.as_str())) {
            Some(missing) => fail(format!("standard error lacks {missing:?}")),
            None => Ok(()),
        }
    }
}

/// Only the environment that the mode asks for.
fn clean<'a>(command: &'a mut Command, case: &Case, env: &[(&str, &str)]) -> &'a mut Command {
    let gc = format!("gc={}", case.gc);
    let env = env.iter().map(|&(name, value)| (name, value.replace("gc", &gc)));
    command.env_remove("AW_STRESS").env_remove("AW_WORKERS").env_remove("AW_CONTINUATIONS").envs(env)
}

fn jit(case: &Case) -> Result<(), Failed> {
    for (stress, env) in STRESS {
        let mode = format!("jit-{stress}");
        if case.wants(&mode) {
            case.check(&mode, &run(&mut case.jit_command(env, true), &case.stdin)?)?;
        }
    }
    if case.wants("jit-O0") {
        case.check("jit-O0", &run(&mut case.jit_command(&[], false), &case.stdin)?)?;
    }
    Ok(())
}

fn native(case: &Case) -> Result<(), Failed> {
    if !case.wants("native") {
        return Ok(());
    }
    let id = format!("{}-{:x}", std::process::id(), hash(&case.source));
    let exe = std::env::temp_dir().join(format!("aw-run-{id}{}", std::env::consts::EXE_SUFFIX));
    let result = native_modes(case, &exe);
    drop(std::fs::remove_file(&exe));
    result
}

fn native_modes(case: &Case, exe: &Path) -> Result<(), Failed> {
    for optimise in [false, true] {
        let mut build = Command::new(aw());
        build.arg("build").arg(&case.source).arg("-o").arg(exe);
        if !optimise {
            build.arg("-O0");
        }
        let built = run(&mut build, "")?;
        if built.code != 0 {
            return Err(format!("`aw build` failed with {}:\n{}", built.code, built.stderr).into());
        }
        let modes = if optimise { STRESS } else { &STRESS[..1] };
        for (stress, env) in modes {
            let mode = format!("native{}-{stress}", if optimise { "" } else { "-O0" });
            let mut command = Command::new(exe);
            clean(&mut command, case, env).args(&case.args);
            case.check(&mode, &run(&mut command, &case.stdin)?)?;
        }
    }
    seeds(case, exe)
}

/// Shuffled scheduling with many seeds, when `AW_SEEDS` asks for it.
fn seeds(case: &Case, exe: &Path) -> Result<(), Failed> {
    let count: u32 = std::env::var("AW_SEEDS").ok().map_or(Ok(0), |v| v.parse())?;
    for seed in 0..count {
        let suspend = if seed % 2 == 0 { "" } else { "suspend," };
        let stress = format!("{suspend}shuffle={seed}");
        let workers = ["1", "2", "4", "8"][seed as usize / 2 % 4];
        let mut command = Command::new(exe);
        clean(&mut command, case, &[("AW_STRESS", &stress), ("AW_WORKERS", workers)]).args(&case.args);
        case.check(&format!("native-{stress}-{workers}"), &run(&mut command, &case.stdin)?)?;
    }
    Ok(())
}

fn hash(path: &Path) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = std::hash::DefaultHasher::new();
    path.hash(&mut hasher);
    hasher.finish()
}
