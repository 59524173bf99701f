//! The soak: a program of channels, timers, cancellation and exceptions under GC stress, whose memory must stay flat.
//!
//! ```text
//! cargo test -p aw-tests --test soak                    five seconds in each mode
//! AW_SOAK=600 cargo test -p aw-tests --test soak        ten minutes in each; figures on standard error with --nocapture
//! ```
//! The program measures its heap itself; what the process takes of the system is measured from here, where the system tells.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use aw_tests::{aw, root, run};

/// Environments in which it runs.
const MODES: &[(&str, &str)] = &[("gc=2000", "2"), ("suspend,gc=5000,shuffle=1", "4"), ("leaks", "8")];

/// A process may take so much more at the end than at its middle: threads come and go.
const SLACK: u64 = 24 << 20;

#[test]
fn memory_stays_flat() {
    let seconds: u64 = std::env::var("AW_SOAK").ok().and_then(|v| v.parse().ok()).unwrap_or(5);
    let built = Built::new();
    for (stress, workers) in MODES {
        let mut command = Command::new(&built.0);
        command.arg(seconds.to_string()).env("AW_STRESS", stress).env("AW_WORKERS", workers);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let sizes = watch(&mut child, Duration::from_secs(seconds * 3 + 60));
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        eprintln!("[{stress}] {} resident {}", err.trim(), shown(&sizes));
        assert_eq!((output.status.code(), out.as_str()), (Some(0), "flat\n"), "[{stress}] {err}");
        let half = sizes.len() / 2;
        if half >= 4 {
            let (middle, end) = (median(&sizes[half / 2..half]), median(&sizes[half + half / 2..]));
            assert!(end <= middle + middle / 4 + SLACK, "[{stress}] grows: {}", shown(&sizes));
        }
    }
}

/// The executable; gone with this.
struct Built(PathBuf);

impl Built {
    fn new() -> Built {
        let exe = std::env::temp_dir().join(format!("aw-soak-{}", std::process::id()));
        let source = root().join("tests/soak/soak.aw");
        let built =
            run(Command::new(aw()).arg("build").arg(source).arg("-o").arg(&exe), "").expect("aw ends");
        assert_eq!(built.code, 0, "{}", built.stderr);
        Built(exe)
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

/// Resident sizes in bytes, at regular times until the process ends. It is killed when it does not.
fn watch(child: &mut Child, limit: Duration) -> Vec<u64> {
    let start = Instant::now();
    let mut sizes = Vec::new();
    while let Ok(None) = child.try_wait() {
        if start.elapsed() > limit {
            drop(child.kill());
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
        sizes.extend(resident(child.id()));
    }
    sizes
}

fn resident(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kb| kb * 1024)
}

fn median(sizes: &[u64]) -> u64 {
    let mut sorted = sizes.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or(0)
}

/// Ten of the sizes, in megabytes.
fn shown(sizes: &[u64]) -> String {
    let step = (sizes.len() / 10).max(1);
    let list: Vec<String> = sizes.iter().step_by(step).map(|s| format!("{:.1}", *s as f64 / 1e6)).collect();
    format!("{} MB", list.join(" "))
}
