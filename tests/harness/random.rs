//! Random async programs against their synchronous twins ([`aw_tests::twins`]): the same trace, whatever suspends.
//!
//! ```text
//! AW_TWINS=100000 cargo test -p aw-tests --test twins     the soak; without it, 500 programs
//! AW_TWINS=1 AW_TWINS_SEED=1234 AW_TWINS_KEEP=DIR …       one program, both texts kept in DIR
//! ```

use std::path::{Path, PathBuf};
use std::process::Command;

use aw_tests::{Outcome, aw, difference, run, twins};
use libtest_mimic::{Arguments, Failed, Trial};

/// Programs in one file: compiling one file is dearer than running it.
const TOGETHER: u64 = 50;

/// Environments in which the async twin runs.
const STRESS: &[(&str, &str)] = &[
    ("", "2"),
    ("suspend", "1"),
    ("suspend,gc=40", "2"),
    ("suspend,shuffle=1", "2"),
    ("shuffle=2", "8"),
    ("suspend,gc=100,shuffle=3", "2"),
];

fn main() {
    let args = Arguments::from_args();
    let (count, first) = (setting("AW_TWINS", 500), setting("AW_TWINS_SEED", 0));
    let trials = (first..first + count).step_by(TOGETHER as usize).map(|seed| {
        let count = TOGETHER.min(first + count - seed);
        Trial::test(format!("twins::{seed}"), move || compare(seed, count))
    });
    libtest_mimic::run(&args, trials.collect()).exit();
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .map_or(default, |v| v.parse().unwrap_or_else(|_| panic!("{name} is not a number")))
}

fn compare(seed: u64, count: u64) -> Result<(), Failed> {
    let (of_async, of_sync) = twins::file(seed, count);
    let kept = std::env::var_os("AW_TWINS_KEEP").map(PathBuf::from);
    let dir =
        kept.clone().unwrap_or_else(|| std::env::temp_dir().join(format!("aw-twins-{}", std::process::id())));
    std::fs::create_dir_all(&dir)?;
    let path = |what: &str| dir.join(format!("{what}{seed}"));
    let files = [path("async").with_extension("aw"), path("sync").with_extension("aw"), path("built")];
    std::fs::write(&files[0], of_async)?;
    std::fs::write(&files[1], of_sync)?;
    let result = modes(seed, &files[0], &files[1], &files[2]);
    if kept.is_none() {
        files.iter().for_each(|f| drop(std::fs::remove_file(f)));
        // Fails as long as another trial has files in it.
        drop(std::fs::remove_dir(&dir));
    }
    result
}

fn modes(seed: u64, of_async: &Path, of_sync: &Path, built: &Path) -> Result<(), Failed> {
    let expected = good(run(Command::new(aw()).arg("run").arg(of_sync), "")?, "sync")?.stdout;
    let check = |mode: &str, command: &mut Command| -> Result<(), Failed> {
        let outcome = good(run(command, "")?, mode)?;
        if outcome.stdout == expected {
            return Ok(());
        }
        // The program that the first different line belongs to.
        let same = expected.lines().zip(outcome.stdout.lines()).take_while(|(e, a)| e == a);
        let program = same.map(|(line, _)| line).filter(|l| l.starts_with("program ")).last();
        let what = difference(&expected, &outcome.stdout);
        Err(format!("[{mode}] {} (file of seed {seed}): {what}", program.unwrap_or("the first program"))
            .into())
    };
    good(run(Command::new(aw()).arg("build").arg(of_async).arg("-o").arg(built), "")?, "build")?;
    for (stress, workers) in STRESS {
        let mut command = Command::new(built);
        check(stress, command.env("AW_STRESS", stress).env("AW_WORKERS", workers))?;
    }
    let mut command = Command::new(aw());
    check("-O0, suspend", command.args(["run", "-O0"]).arg(of_async).env("AW_STRESS", "suspend"))
}

fn good(outcome: Outcome, mode: &str) -> Result<Outcome, Failed> {
    match outcome.code {
        0 => Ok(outcome),
        code => Err(format!("[{mode}] exit code {code}:\n{}", outcome.stderr).into()),
    }
}
