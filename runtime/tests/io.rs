//! Rust futures as tasks: through a worker's driver, from other threads, and failing.

#[allow(dead_code, reason = "each file uses its part")]
mod common;

use aw_abi::{STATUS_FAULTED, TASK_SIZE, Task};
use aw_runtime::io::{Outcome, start};
use aw_runtime::task;
use common::*;
use std::time::Duration;

fn word(task: *mut Task) -> u64 {
    // SAFETY: an operation that has ended well.
    unsafe {
        assert_eq!(task::status(task), aw_abi::STATUS_RAN_TO_COMPLETION);
        *task.cast::<u8>().add(TASK_SIZE as usize).cast::<u64>()
    }
}

fn operation(work: impl Future<Output = Outcome> + Send + 'static) -> *mut Task {
    kept(start(work, std::ptr::null_mut()))
}

/// Main starts one operation and returns its word.
fn one(workers: usize, work: impl Fn() -> *mut Task + 'static) -> Result<i32, *mut aw_abi::Object> {
    let mut on: *mut Task = std::ptr::null_mut();
    run(options(workers), move |_| {
        if on.is_null() {
            on = work();
            return Step::Await(on);
        }
        Step::Return(word(on))
    })
}

#[test]
fn ready_at_once() {
    assert_eq!(one(1, || operation(async { Ok(5) })), Ok(5));
}

#[test]
fn timer_of_the_driver() {
    let work = || {
        operation(async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            Ok(7)
        })
    };
    assert_eq!(one(1, work), Ok(7));
    assert_eq!(one(3, work), Ok(7));
}

#[test]
fn woken_by_a_foreign_thread() {
    let work = || {
        operation(async {
            let (send, receive) = tokio::sync::oneshot::channel();
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(5));
                let _ = send.send(11);
            });
            Ok(receive.await.unwrap_or(0))
        })
    };
    assert_eq!(one(1, work), Ok(11));
    assert_eq!(one(2, work), Ok(11));
}

#[test]
fn sockets_echo() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let work = || {
        operation(async {
            let (mut a, mut b) = tokio::net::UnixStream::pair().unwrap();
            let server = async {
                let mut byte = [0];
                for _ in 0..1000 {
                    b.read_exact(&mut byte).await.unwrap();
                    b.write_all(&byte).await.unwrap();
                }
            };
            let client = async {
                let mut sum = 0;
                for i in 0..1000u64 {
                    a.write_all(&[i as u8]).await.unwrap();
                    let mut byte = [0];
                    a.read_exact(&mut byte).await.unwrap();
                    sum += u64::from(byte[0]);
                }
                sum
            };
            let mut server = std::pin::pin!(server);
            let mut client = std::pin::pin!(client);
            let mut served = false;
            let sum = std::future::poll_fn(|cx| {
                served = served || server.as_mut().poll(cx).is_ready();
                client.as_mut().poll(cx)
            })
            .await;
            Ok(sum)
        })
    };
    let expected = (0..1000u64).map(|i| u64::from(i as u8)).sum::<u64>() as i32;
    assert_eq!(one(1, work), Ok(expected));
    assert_eq!(one(2, work), Ok(expected));
}

#[test]
fn many_at_once_over_many_workers() {
    let mut tasks = Vec::new();
    let mut sum = 0;
    let code = run(options(4), move |_| {
        if tasks.is_empty() && sum == 0 {
            for i in 0..2000u64 {
                tasks.push(operation(async move {
                    tokio::time::sleep(Duration::from_millis(i % 5)).await;
                    Ok(i)
                }));
            }
        }
        while let Some(&task) = tasks.last() {
            if !is_done(task) {
                return Step::Await(task);
            }
            sum += word(task);
            tasks.pop();
        }
        Step::Return(sum)
    });
    assert_eq!(code, Ok((0..2000).sum::<i32>()));
}

#[test]
fn failure_becomes_the_exception() {
    let mut on: *mut Task = std::ptr::null_mut();
    let code = run(options(1), move |_| {
        if on.is_null() {
            on = operation(async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                Err(Box::new(exception) as Box<dyn FnOnce() -> *mut aw_abi::Object + Send>)
            });
            return Step::Await(on);
        }
        // SAFETY: live.
        assert_eq!(unsafe { task::status(on) }, STATUS_FAULTED);
        Step::Return(1)
    });
    assert_eq!(code, Ok(1));
}

/// The blocked thread's driver goes on under another thread.
#[test]
fn blocking_on_an_operation_of_the_own_worker() {
    let code = run(options(1), |_| {
        let on = operation(async {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Ok(3)
        });
        assert!(task::new::aw_task_wait(on, -1).value);
        Step::Return(word(on))
    });
    assert_eq!(code, Ok(3));
}
