//! What awaiting and waiting cost, where it can be counted instead of timed: objects, and threads.

use std::path::{Path, PathBuf};
use std::process::Command;

use aw_tests::{aw, root, run};

/// An executable in a directory of its own that goes when the test ends.
struct Exe(PathBuf);

impl Exe {
    fn build(name: &str, source: &Path) -> Exe {
        let dir = std::env::temp_dir().join(format!("aw-cost-{}-{name}", std::process::id()));
        drop(std::fs::remove_dir_all(&dir));
        std::fs::create_dir_all(&dir).expect("a directory for this test");
        let exe = Exe(dir.join(name));
        let built = run(Command::new(aw()).arg("build").arg(source).arg("-o").arg(&exe.0), "");
        let built = built.expect("the build ends");
        assert_eq!(built.code, 0, "{}", built.stderr);
        exe
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.0);
        command.env_remove("AW_STRESS").env_remove("AW_WORKERS");
        command
    }
}

impl Drop for Exe {
    fn drop(&mut self) {
        drop(self.0.parent().map(std::fs::remove_dir_all));
    }
}

/// A million awaits of tasks and methods that have ended: the program counts the bytes itself.
#[test]
fn an_await_that_completes_at_once_allocates_nothing() {
    let source = root().join("tests/harness/data/completed_awaits.aw");
    let exe = Exe::build("completed_awaits", &source);
    let outcome = run(&mut exe.command(), "").expect("it ends");
    assert_eq!((outcome.code, outcome.stdout.as_str()), (0, "500000500000\n0 bytes\n"), "{}", outcome.stderr);
}

/// While ten thousand delays are pending, the process has its workers, the ticker, and nobody who waits.
#[cfg(target_os = "linux")]
#[test]
fn ten_thousand_delays_hold_no_thread() {
    use std::time::Duration;
    let exe = Exe::build("ten_thousand", &root().join("examples/ten_thousand.aw"));
    let mut child = exe
        .command()
        .env("AW_WORKERS", "2")
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("the executable starts");
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    let mut looks = 0;
    while child.try_wait().expect("a child can be waited for").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let threads =
            text.lines().find_map(|l| l.strip_prefix("Threads:")).and_then(|n| n.trim().parse().ok());
        most = most.max(threads.unwrap_or(0));
        looks += 1;
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(looks > 10, "the program was over before it was looked at");
    assert!((1..=5).contains(&most), "{most} threads with 2 workers");
}
