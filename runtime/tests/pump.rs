//! Frames through the real scheduler: completion chains, yields, delays, fan-in, stealing, blocking.

#[allow(dead_code, reason = "each file uses its part")]
mod common;

use aw_abi::{CONTINUATION_DONE, STATUS_CANCELED, STATUS_FAULTED, Task};
use aw_runtime::task::{self, new};
use common::*;
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A method with a program counter: `code(pc)` for pc = 0, 1, 2, …
fn steps(mut code: impl FnMut(u32) -> Step + 'static) -> impl FnMut(*mut Task) -> Step + 'static {
    let mut pc = 0;
    move |_| {
        pc += 1;
        code(pc - 1)
    }
}

#[test]
fn main_without_suspension() {
    assert_eq!(run(options(1), steps(|_| Step::Return(7))), Ok(7));
}

#[test]
fn main_that_yields() {
    let code = run(options(1), steps(|pc| if pc < 1000 { Step::Yield } else { Step::Return(3) }));
    assert_eq!(code, Ok(3));
}

#[test]
fn main_that_delays() {
    let start = Instant::now();
    let code = run(options(2), steps(|pc| if pc < 3 { Step::Await(delay(10)) } else { Step::Return(0) }));
    assert_eq!(code, Ok(0));
    assert!(start.elapsed() >= Duration::from_millis(30));
}

#[test]
fn exception_leaves_main() {
    let outcome = run(options(1), steps(|pc| if pc == 0 { Step::Yield } else { Step::Throw(exception()) }));
    assert!(outcome.is_err());
}

/// g awaits a timer, f awaits g, …, 1,000 deep: the end of the leaf runs them all without native recursion.
#[test]
fn chain_completes_from_leaf_to_root() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let seen = order.clone();
    let code = run(
        options(1),
        steps(move |pc| match pc {
            0 => {
                let mut below = delay(5);
                for depth in 0..1000 {
                    let (order, on) = (order.clone(), below);
                    below = call(steps(move |pc| match pc {
                        0 => Step::Await(on),
                        _ => {
                            order.borrow_mut().push(depth);
                            Step::Return(depth)
                        }
                    }));
                }
                Step::Await(below)
            }
            _ => Step::Return(1),
        }),
    );
    assert_eq!(code, Ok(1));
    assert!(seen.borrow().iter().copied().eq(0..1000));
}

/// As .NET: the first one runs inside the call, the others come from the queue, in order.
#[test]
fn many_waiters_of_one_task_run_in_order() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let seen = order.clone();
    let mut tasks = Vec::new();
    let code = run(
        options(1),
        steps(move |pc| {
            if pc == 0 {
                let source = promise();
                for i in 0..5 {
                    let order = order.clone();
                    tasks.push(call(steps(move |pc| match pc {
                        0 => Step::Await(source),
                        _ => {
                            order.borrow_mut().push(i);
                            Step::Return(0)
                        }
                    })));
                }
                finish(source);
                assert_eq!(*order.borrow(), [0]);
                assert_eq!(
                    unsafe { (*source).continuation.load(Ordering::Relaxed) } as usize,
                    CONTINUATION_DONE
                );
            }
            match tasks.pop() {
                Some(task) if is_done(task) => Step::Yield,
                Some(task) => Step::Await(task),
                None => Step::Return(0),
            }
        }),
    );
    assert_eq!(code, Ok(0));
    assert_eq!(*seen.borrow(), [0, 1, 2, 3, 4]);
}

#[test]
fn delays_fire_in_order_of_deadline() {
    let order = Arc::new(Mutex::new(Vec::new()));
    let seen = order.clone();
    let code = run(
        options(1),
        steps(move |pc| match pc {
            0 => {
                for ms in [30, 10, 20, 5, 10] {
                    let order = order.clone();
                    call(steps(move |pc| match pc {
                        0 => Step::Await(delay(ms)),
                        _ => {
                            order.lock().unwrap().push(ms);
                            Step::Return(0)
                        }
                    }));
                }
                // All are overdue when the pump looks.
                std::thread::sleep(Duration::from_millis(40));
                Step::Await(delay(31))
            }
            _ => Step::Return(0),
        }),
    );
    assert_eq!(code, Ok(0));
    assert_eq!(*seen.lock().unwrap(), [5, 10, 10, 20, 30]);
}

fn fan_in(options: aw_runtime::options::Options, n: u64) {
    let sum = Arc::new(AtomicU64::new(0));
    let seen = sum.clone();
    let mut tasks = Vec::new();
    let code = run(
        options,
        steps(move |pc| {
            if pc == 0 {
                tasks = (0..n)
                    .map(|i| {
                        let sum = sum.clone();
                        call(steps(move |pc| match pc {
                            0..4 => Step::Yield,
                            4 => Step::Await(delay(i % 7)),
                            _ => {
                                sum.fetch_add(i, Ordering::SeqCst);
                                Step::Return(i)
                            }
                        }))
                    })
                    .collect();
            }
            while let Some(&task) = tasks.last() {
                if !is_done(task) {
                    return Step::Await(task);
                }
                assert_eq!(result(task), tasks.len() as u64 - 1);
                tasks.pop();
            }
            Step::Return(5)
        }),
    );
    assert_eq!(code, Ok(5));
    assert_eq!(seen.load(Ordering::SeqCst), n * (n - 1) / 2);
}

#[test]
fn fan_in_with_one_worker() {
    fan_in(options(1), 2000);
}

#[test]
fn fan_in_with_eight_workers() {
    for _ in 0..5 {
        fan_in(options(8), 2000);
    }
}

#[test]
fn fan_in_shuffled() {
    for seed in 0..5 {
        let mut options = options(1 + seed as usize % 3);
        options.stress.shuffle = Some(seed);
        fan_in(options, 1000);
    }
}

/// Each frame blocks its thread until all four run: stealing and lazily started workers must get them there.
#[test]
fn frames_spread_over_workers() {
    let barrier = Arc::new(std::sync::Barrier::new(4));
    let threads = Arc::new(Mutex::new(HashSet::new()));
    let seen = threads.clone();
    let mut tasks = Vec::new();
    let code = run(
        options(4),
        steps(move |pc| {
            if pc == 0 {
                for _ in 0..4 {
                    let (barrier, threads) = (barrier.clone(), threads.clone());
                    tasks.push(call(steps(move |pc| match pc {
                        0 => Step::Yield,
                        _ => {
                            barrier.wait();
                            threads.lock().unwrap().insert(std::thread::current().id());
                            Step::Return(0)
                        }
                    })));
                }
            }
            match tasks.pop() {
                Some(task) => Step::Await(task),
                None => Step::Return(0),
            }
        }),
    );
    assert_eq!(code, Ok(0));
    assert_eq!(seen.lock().unwrap().len(), 4);
}

#[test]
fn blocking_wait_leaves_the_worker_to_others() {
    let code = run(
        options(1),
        steps(|_| {
            let inner = call(steps(|pc| match pc {
                0..3 => Step::Yield,
                3 => Step::Await(delay(5)),
                _ => Step::Return(9),
            }));
            assert!(new::aw_task_wait(inner, -1).value);
            Step::Return(result(inner))
        }),
    );
    assert_eq!(code, Ok(9));
}

/// After the first wait the thread has no worker, and nobody may be awake to see its timers.
#[test]
fn waiting_again_and_again() {
    for workers in [1, 2] {
        let code = run(
            options(workers),
            steps(|_| {
                for i in 0..5 {
                    let inner =
                        call(steps(move |pc| if pc == 0 { Step::Await(delay(3)) } else { Step::Return(i) }));
                    assert!(new::aw_task_wait(inner, -1).value);
                    assert_eq!(result(inner), i);
                    new::aw_thread_sleep(5);
                }
                Step::Return(1)
            }),
        );
        assert_eq!(code, Ok(1));
    }
}

#[test]
fn nested_blocking_waits() {
    fn nest(depth: u64) -> *mut Task {
        call(steps(move |pc| match pc {
            0 => Step::Yield,
            _ if depth == 0 => Step::Return(0),
            _ => {
                let inner = nest(depth - 1);
                assert!(new::aw_task_wait(inner, -1).value);
                Step::Return(result(inner) + 1)
            }
        }))
    }
    for workers in [1, 2] {
        let mut outer = std::ptr::null_mut();
        let code = run(
            options(workers),
            steps(move |pc| match pc {
                0 => {
                    outer = nest(50);
                    Step::Await(outer)
                }
                _ => Step::Return(result(outer)),
            }),
        );
        assert_eq!(code, Ok(50));
    }
}

#[test]
fn wait_with_timeout() {
    let code = run(
        options(1),
        steps(|_| {
            assert!(!new::aw_task_wait(delay(1000), 10).value);
            assert!(new::aw_task_wait(delay(5), 1000).value);
            Step::Return(0)
        }),
    );
    assert_eq!(code, Ok(0));
}

#[test]
fn faults_and_cancellation() {
    let mut tasks = Vec::new();
    let code = run(
        options(1),
        steps(move |pc| match pc {
            0 => {
                tasks.push(call(steps(|pc| if pc == 0 { Step::Yield } else { Step::Throw(exception()) })));
                tasks.push(call(steps(|pc| if pc == 0 { Step::Yield } else { Step::Throw(cancellation()) })));
                Step::Await(kept(new::aw_task_ended(tasks[1]).value))
            }
            _ => {
                unsafe {
                    assert_eq!(task::status(tasks[0]), STATUS_FAULTED);
                    assert_eq!(task::status(tasks[1]), STATUS_CANCELED);
                }
                Step::Return(0)
            }
        }),
    );
    assert_eq!(code, Ok(0));
}

/// 100,000 completions nested in each other: the depth guard queues what would overflow the stack.
#[test]
fn nested_completions_do_not_overflow() {
    const N: usize = 100_000;
    let code = run(
        options(1),
        steps(move |pc| match pc {
            0 => {
                let sources: Vec<_> = (0..=N).map(|_| promise()).collect();
                for i in 0..N {
                    let (on, then) = (sources[i], sources[i + 1]);
                    call(steps(move |pc| match pc {
                        0 => Step::Await(on),
                        _ => {
                            finish(then);
                            Step::Return(0)
                        }
                    }));
                }
                finish(sources[0]);
                Step::Await(sources[N])
            }
            _ => Step::Return(4),
        }),
    );
    assert_eq!(code, Ok(4));
}

#[test]
fn ten_thousand_sleepers_need_no_threads() {
    let most = Arc::new(AtomicU64::new(0));
    let seen = most.clone();
    let mut start = Instant::now();
    let mut last = None;
    let code = run(
        options(2),
        steps(move |pc| match pc {
            0 => {
                start = Instant::now();
                for _ in 0..10_000 {
                    last = Some(call(steps(
                        |pc| if pc == 0 { Step::Await(delay(300)) } else { Step::Return(0) },
                    )));
                }
                Step::Await(delay(100))
            }
            1 => {
                most.store(std::fs::read_dir("/proc/self/task").unwrap().count() as u64, Ordering::SeqCst);
                Step::Await(last.unwrap())
            }
            _ => {
                assert!(start.elapsed() < Duration::from_secs(10));
                Step::Return(0)
            }
        }),
    );
    assert_eq!(code, Ok(0));
    // The harness's own main thread and the waiting test threads come on top.
    assert!(seen.load(Ordering::SeqCst) <= 2 + 3 + 1 + 32);
}

/// A frame that never returns to the pump must not keep others from running.
#[test]
fn a_stuck_worker_starves_nobody() {
    static STOP: AtomicU64 = AtomicU64::new(0);
    STOP.store(0, Ordering::SeqCst);
    let code = run(
        options(2),
        steps(|pc| match pc {
            0 => {
                call(steps(|pc| match pc {
                    0 => Step::Await(delay(20)),
                    _ => {
                        STOP.store(1, Ordering::SeqCst);
                        Step::Return(0)
                    }
                }));
                Step::Yield
            }
            _ => {
                while STOP.load(Ordering::SeqCst) == 0 {
                    std::hint::spin_loop();
                }
                Step::Return(6)
            }
        }),
    );
    assert_eq!(code, Ok(6));
}

/// Each blocked frame lends its worker to a spare thread; the threads end when they have had nothing to do for a while.
#[test]
fn spare_threads_come_and_go() {
    const BLOCKED: usize = 40;
    let threads = || aw_runtime::sched::sched().threads();
    let start = Instant::now();
    let mut gate = None;
    let mut shrinks = false;
    let code = run(options(2), move |_| {
        assert!(start.elapsed() < Duration::from_secs(60), "{} threads", threads());
        let Some(on) = gate else {
            let on = promise();
            gate = Some(on);
            for _ in 0..BLOCKED {
                call(steps(move |pc| match pc {
                    0 => Step::Yield,
                    _ => {
                        new::aw_task_wait(on, -1);
                        Step::Return(0)
                    }
                }));
            }
            return Step::Await(delay(5));
        };
        if !shrinks && threads() >= BLOCKED {
            shrinks = true;
            finish(on);
        }
        // Two stay where the workers are in use.
        if shrinks && threads() <= 3 { Step::Return(8) } else { Step::Await(delay(5)) }
    });
    assert_eq!(code, Ok(8));
}
