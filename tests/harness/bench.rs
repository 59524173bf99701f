//! Benchmarks as ratios: pairs of commands run in turn, the median of the pairwise ratios is the figure.
//!
//! ```text
//! cargo build --release && cargo bench -p aw-tests
//! ```
//!
//! Each row is `A against B`: how many times B's wall time A takes. The peers are `/bin/true` for start-up, plain calls for
//! awaits, and Node.js where it is installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use aw_tests::{generate, root};

const RUNS: usize = 7;

fn main() {
    let aw = root().join("target/release/aw");
    if !aw.exists() {
        println!("no {}: run `cargo build --release` first", aw.display());
        return;
    }
    let dir = std::env::temp_dir().join(format!("aw-bench-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory for the executables");
    let build = |name: &str, source: &Path| -> PathBuf {
        let out = dir.join(name);
        let status = Command::new(&aw).arg("build").arg(source).arg("-o").arg(&out).status();
        assert!(status.is_ok_and(|s| s.success()), "{} does not build", source.display());
        out
    };
    let bench = |name: &str| build(name, &root().join("tests/bench").join(name).with_extension("aw"));

    let hello_source = root().join("examples/hello.aw");
    let hello = build("hello", &hello_source);
    row("aw run hello.aw", &[path(&aw), "run", path(&hello_source)], "/bin/true", &["/bin/true"]);
    row("built hello", &[path(&hello)], "/bin/true", &["/bin/true"]);
    println!("built hello: {} bytes, stripped {}", size(&hello), stripped(&hello, &dir));

    let (calls, done) = (bench("calls"), bench("await_done"));
    row("100M awaits that complete", &[path(&done)], "100M calls", &[path(&calls)]);
    let node = Command::new("node").arg("--version").output().is_ok();
    for name in ["yield", "spawn", "fib", "nbody"] {
        let exe = bench(name);
        let script = root().join("tests/bench").join(name).with_extension("js");
        if node && script.exists() {
            row(&format!("{name} (aw)"), &[path(&exe)], "node", &["node", path(&script)]);
        } else {
            println!(
                "{name}: {:.3} s",
                median(&mut (0..RUNS).map(|_| seconds(&[path(&exe)])).collect::<Vec<_>>())
            );
        }
    }
    for lines in [10_000, 100_000, 500_000] {
        large(&aw, &dir, &format!("{lines} lines of classes"), &generate::classes(lines));
    }
    large(&aw, &dir, "a method of 20,000 statements", &generate::one_method(20_000));
    drop(std::fs::remove_dir_all(&dir));
}

/// How fast a large program is compiled: the stages from `--time-passes`, and the whole.
fn large(aw: &Path, dir: &Path, name: &str, text: &str) {
    let source = dir.join("large.aw");
    std::fs::write(&source, text).expect("a file for the program");
    let start = Instant::now();
    let out = dir.join("large");
    let build = [path(aw), "build", "--time-passes", path(&source), "-o", path(&out)];
    let output = Command::new(build[0]).args(&build[1..]).output().expect("aw runs");
    let whole = start.elapsed().as_secs_f64();
    assert!(output.status.success(), "{name} does not build");
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    let row = |wanted: &str| -> f64 {
        let line = report.lines().find(|l| l.starts_with(wanted)).unwrap_or("");
        line[wanted.len().min(line.len())..]
            .split_whitespace()
            .next()
            .and_then(|n| n.parse().ok())
            .unwrap_or(0.0)
            / 1e3
    };
    let parse = row("parse ");
    let front = parse + row("resolve ") + row("check ") + row("instances ");
    let lines = text.lines().count() as f64;
    println!(
        "{name}: lex+parse {:.0}, to MIR {:.0}, whole build {:.0} lines/s; {:.0} bytes a line at most",
        lines / parse,
        lines / front,
        lines / whole,
        peak(&build, dir) / lines
    );
}

/// Most memory that a command ever had, in bytes; 0 where GNU time is not installed.
fn peak(command: &[&str], dir: &Path) -> f64 {
    let file = dir.join("peak");
    let time = Command::new("/usr/bin/time").args(["-f", "%M", "-o", path(&file)]).args(command).output();
    let text = time.ok().and_then(|_| std::fs::read_to_string(&file).ok()).unwrap_or_default();
    text.trim().parse::<f64>().unwrap_or(0.0) * 1024.0
}

fn path(p: &Path) -> &str {
    p.to_str().expect("a UTF-8 path")
}

fn row(a: &str, a_args: &[&str], b: &str, b_args: &[&str]) {
    seconds(a_args);
    seconds(b_args);
    let pairs: Vec<(f64, f64)> = (0..RUNS).map(|_| (seconds(a_args), seconds(b_args))).collect();
    let ratio = median(&mut pairs.iter().map(|(x, y)| x / y).collect::<Vec<_>>());
    let (x, y) = (
        median(&mut pairs.iter().map(|p| p.0).collect::<Vec<_>>()),
        median(&mut pairs.iter().map(|p| p.1).collect::<Vec<_>>()),
    );
    println!("{a} against {b}: {ratio:.2} ({:.2} ms against {:.2} ms)", x * 1e3, y * 1e3);
}

fn seconds(args: &[&str]) -> f64 {
    let start = Instant::now();
    let status = Command::new(args[0]).args(&args[1..]).stdout(Stdio::null()).status();
    let took = start.elapsed().as_secs_f64();
    assert!(status.is_ok_and(|s| s.success()), "{args:?} fails");
    took
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |m| m.len())
}

fn stripped(file: &Path, dir: &Path) -> u64 {
    let out = dir.join("stripped");
    drop(Command::new("strip").arg("-o").arg(&out).arg(file).status());
    size(&out)
}
