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

use aw_tests::root;

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
    drop(std::fs::remove_dir_all(&dir));
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
