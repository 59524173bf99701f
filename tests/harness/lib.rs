//! What the test runners share: finding `aw` and the test files, running a process with a time limit, blessing.

pub mod generate;
pub mod twins;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").to_owned()
}

/// The `aw` that the same cargo invocation has built.
pub fn aw() -> PathBuf {
    let exe = std::env::current_exe().expect("the path of this test");
    let target = exe.ancestors().nth(2).expect("tests run from target/PROFILE/deps");
    let aw = target.join(format!("aw{}", std::env::consts::EXE_SUFFIX));
    assert!(aw.exists(), "{} is missing: run the tests with `cargo test --workspace`", aw.display());
    aw
}

/// All files below `dir` with this extension, sorted.
pub fn files_below(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut stack = vec![dir.to_owned()];
    while let Some(dir) = stack.pop() {
        let Ok(entries) = std::fs::read_dir(&dir) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                stack.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `AW_BLESS=1`: write what the program printed instead of comparing.
pub fn blessing() -> bool {
    std::env::var_os("AW_BLESS").is_some_and(|v| v == "1")
}

/// What a process did.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Exit code; 128 + signal when killed by one, as a shell says it.
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Longest time one program may take in any mode; a hang is a failure, not a stuck run.
/// A development build of `aw` makes the runtime at its first link, which takes a while.
pub const LIMIT: Duration = Duration::from_secs(300);

/// Runs a command to its end, feeding `stdin`. `Err` if it did not end in time.
pub fn run(command: &mut Command, stdin: &str) -> Result<Outcome, String> {
    let what = format!("{command:?}");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start {what}: {e}"))?;
    let mut input = child.stdin.take().expect("stdin is piped");
    let stdin = stdin.to_owned();
    // A program that does not read its input closes the pipe: that is no error of the test.
    let feeder = std::thread::spawn(move || drop(input.write_all(stdin.as_bytes())));
    let out = collect(child.stdout.take().expect("stdout is piped"));
    let err = collect(child.stderr.take().expect("stderr is piped"));
    let code = wait(&mut child).ok_or_else(|| format!("{what} did not end within {LIMIT:?}"))?;
    feeder.join().expect("feeding does not panic");
    let text = |t: std::thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&t.join().expect("reading does not panic")).into_owned()
    };
    Ok(Outcome { code, stdout: text(out), stderr: text(err) })
}

fn collect(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        drop(pipe.read_to_end(&mut bytes));
        bytes
    })
}

fn wait(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(exit_code(status)),
            Ok(None) if start.elapsed() < LIMIT => std::thread::sleep(pause),
            Ok(None) | Err(_) => {
                drop(child.kill());
                drop(child.wait());
                return None;
            }
        }
        pause = (pause * 2).min(Duration::from_millis(10));
    }
}

#[cfg(unix)]
fn exit_code(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().or_else(|| status.signal().map(|s| 128 + s)).unwrap_or(-1)
}

#[cfg(not(unix))]
fn exit_code(status: std::process::ExitStatus) -> i32 {
    status.code().unwrap_or(-1)
}

/// Where two texts first differ, with the lines around it.
pub fn difference(expected: &str, actual: &str) -> String {
    let (e, a): (Vec<_>, Vec<_>) = (expected.lines().collect(), actual.lines().collect());
    let at = e.iter().zip(&a).take_while(|(x, y)| x == y).count();
    let show = |lines: &[&str]| match lines.get(at) {
        Some(line) => format!("{line:?}"),
        None => "the end".to_owned(),
    };
    format!(
        "line {}: expected {}, got {} (expected {} lines, got {})",
        at + 1,
        show(&e),
        show(&a),
        e.len(),
        a.len()
    )
}
