//! How a process ends when it cannot end in the ordinary way, and the quit signal. Each test runs itself again as the program.

#[allow(dead_code, reason = "each file uses its part")]
mod common;

use common::*;
use std::process::{Command, Output, Stdio};

/// Runs test `name` again with `AW_TEST_CHILD` set.
fn child(name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([name, "--exact", "--nocapture"]).env("AW_TEST_CHILD", "1");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn is_child() -> bool {
    std::env::var_os("AW_TEST_CHILD").is_some()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Main waits for a task that nobody ends, through a chain of two; three others wait too.
fn main_waits_forever(workers: usize) {
    let mut started = false;
    let _ = run(options(workers), move |_| {
        if !started {
            started = true;
            for _ in 0..3 {
                call(|_| Step::Await(promise()));
            }
            let never = promise();
            let inner = call(move |_| Step::Await(never));
            return Step::Await(inner);
        }
        Step::Return(0)
    });
}

const LINE: &str = "   at Test.Method() in test.aw:line 7, resume index 1\n";
const CODE: &str = "waiting for a task that code must end";

#[test]
fn deadlock_of_awaits() {
    if is_child() {
        main_waits_forever(2);
    }
    let output = child("deadlock_of_awaits").output().unwrap();
    assert_eq!(output.status.code(), Some(134), "{}", stderr(&output));
    let text = stderr(&output);
    assert!(text.starts_with("Deadlock: "), "{text}");
    let expected = format!("Suspended async methods:\n   3 times, {CODE}:\n{LINE}\n   {CODE}:\n{LINE}{LINE}");
    assert!(text.ends_with(&expected), "{text}");
}

#[test]
fn deadlock_of_a_blocking_wait() {
    if is_child() {
        let _ = run(options(2), |_| {
            let never = promise();
            let inner = call(move |_| Step::Await(never));
            aw_runtime::task::new::aw_task_wait(inner, -1);
            Step::Return(0)
        });
    }
    let output = child("deadlock_of_a_blocking_wait").output().unwrap();
    assert_eq!(output.status.code(), Some(134), "{}", stderr(&output));
    let thread = "   thread 1 is blocked until it ends\nBlocked threads:\n   thread 1 waits for a task\n";
    let expected = format!("Suspended async methods:\n   {CODE}:\n{LINE}{thread}");
    assert!(stderr(&output).ends_with(&expected), "{}", stderr(&output));
}

#[test]
#[cfg(unix)]
fn quit_signal_lists_what_is_suspended() {
    if is_child() {
        aw_runtime::trace::install_signal_handlers(&Default::default());
        let mut asked = false;
        let _ = run(options(2), move |_| {
            if asked {
                return Step::Return(0);
            }
            asked = true;
            let on = delay(200);
            call(move |_| if is_done(on) { Step::Return(0) } else { Step::Await(on) });
            // SAFETY: the handler is installed.
            std::thread::spawn(|| unsafe {
                std::thread::sleep(std::time::Duration::from_millis(50));
                libc::kill(libc::getpid(), libc::SIGQUIT);
            });
            Step::Await(on)
        });
        return;
    }
    let output = child("quit_signal_lists_what_is_suspended").output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let start = "Suspended async methods:\n   2 times, waiting for a timer, due in ";
    assert!(stderr(&output).contains(start) && stderr(&output).contains(LINE), "{}", stderr(&output));
}

/// A frame that only a handle keeps is a leak; what a timer will wake is none.
#[test]
fn leaks_are_told_from_what_is_under_way() {
    use aw_runtime::{leaks, options::Leaks, sched};
    if is_child() {
        let mut made = false;
        let _ = run(options(1), move |_| {
            if !std::mem::replace(&mut made, true) {
                let soon = delay(60_000);
                call(move |_| Step::Await(soon));
                for _ in 0..20 {
                    let never = promise();
                    call(move |_| Step::Await(never));
                }
                return Step::Await(delay(1));
            }
            let leaks = leaks::check(sched::sched(), Leaks::ReportAll);
            Step::Return(if leaks { 5 } else { 0 })
        });
        return;
    }
    let output = child("leaks_are_told_from_what_is_under_way").output().unwrap();
    let text = stderr(&output);
    let place = "Test.Method() in test.aw:line 7, resume index 1";
    // The stack may still show one or two of them.
    assert!(text.lines().filter(|l| l.starts_with("leak: ")).count() >= 15, "{text}");
    assert!(text.contains(&format!("leak: {place}: a handle of the runtime alone keeps it\n")), "{text}");
    assert!(text.contains(&format!("remains: {place}: a timer will wake it\n")), "{text}");
}

/// Main ends while its thread is stuck in another frame: the process ends all the same.
#[test]
fn main_ends_without_its_thread() {
    if is_child() {
        let mut started = false;
        let _ = run(options(2), move |_| {
            if started {
                return Step::Return(3);
            }
            started = true;
            let mut yielded = false;
            call(move |_| {
                if !std::mem::replace(&mut yielded, true) {
                    return Step::Yield;
                }
                loop {
                    std::hint::spin_loop();
                }
            });
            Step::Await(delay(20))
        });
    }
    let output = child("main_ends_without_its_thread").output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
}
