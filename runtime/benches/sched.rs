//! The scheduler against plain tokio tasks, in one run: `cargo bench -p aw-runtime --bench sched`.
//!
//! Both sides have one worker and do the same: yield, start a task and wait for it, two tasks that wake each other, and a
//! million sleepers. The frames are what the compiler makes: a `start`, a `resume`, saved words. Trust the ratios.

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/common/mod.rs"]
mod common;

use aw_abi::*;
use aw_runtime::export::{VOID, Void};
use aw_runtime::sched::vm;
use aw_runtime::task;
use common::{Step, options, run, types};
use std::hint::black_box;
use std::ptr::null_mut;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

fn main() {
    match std::env::var("AW_BENCH_CHILD").as_deref() {
        Ok("sleepers_aw") => return sleepers_aw(),
        Ok(_) => return sleepers_tokio(),
        Err(_) => {}
    }
    println!("{:<34}{:>10}{:>10}{:>8}", "", "aw", "tokio", "ratio");
    let row = |name: &str, unit: &str, aw: f64, tokio: f64| {
        println!("{name:<26}{unit:>8}{aw:>10.1}{tokio:>10.1}{:>8.2}", tokio / aw);
    };
    row("yield, one task", "ns", yield_aw(1), yield_tokio(1));
    row("yield, 1,000 tasks", "ns", yield_aw(1000), yield_tokio(1000));
    row("start and wait", "ns", spawn_aw(), spawn_tokio());
    row("start all, wait for all", "ns", fan_aw(), fan_tokio());
    row("wake each other", "ns", ping_aw(), ping_tokio());
    let (aw_bytes, aw_ns) = child("sleepers_aw");
    let (tokio_bytes, tokio_ns) = child("sleepers_tokio");
    row("a million sleepers, each", "bytes", aw_bytes, tokio_bytes);
    row("a million sleepers, each", "ns", aw_ns, tokio_ns);
}

const YIELDS: u64 = 10_000_000;
const SPAWNS: u64 = 2_000_000;
const FAN: u64 = 1_000_000;
const PINGS: u64 = 5_000_000;
const SLEEPERS: u64 = 1_000_000;

fn per(time: Duration, count: u64) -> f64 {
    time.as_nanos() as f64 / count as f64
}

// ---- Frames as compiled -------------------------------------------------------------------------------------------

/// `async Task Loop(long left) { while (left > 0) { left--; await …; } }`
#[repr(C)]
struct Loop {
    task: Task,
    on: *mut Task,
    left: u64,
}

static STATES: [FrameState; 1] =
    [FrameState { refs: 1, line: 1, extra_refs: std::ptr::null(), extra_refs_len: 0, _pad: 0 }];

/// The descriptor of a frame like `Loop` with this `resume`.
fn frame_desc(cell: &'static OnceLock<usize>, resume: *const u8) -> *const TypeDesc {
    *cell.get_or_init(|| {
        let mut frame = Box::new(FrameDesc {
            resume,
            states: STATES.as_ptr(),
            states_len: 1,
            result_refs_len: 0,
            result_refs: std::ptr::null(),
            name: std::ptr::null(),
            name_len: 0,
            file_len: 0,
            file: std::ptr::null(),
            flags: 0,
        });
        frame.flags = 0;
        // SAFETY: a descriptor without vtable is plain data.
        let mut desc = Box::new(unsafe { std::ptr::read(types().frame) });
        desc.size = size_of::<Loop>() as u32;
        desc.frame = Box::leak(frame);
        std::ptr::from_ref(Box::leak(desc)).addr()
    }) as *const TypeDesc
}

unsafe fn suspend(frame: *mut Task, kind: u64, on: *mut Task) -> Void {
    // SAFETY: the frame is live and saved.
    unsafe {
        let ctx = vm::context();
        (*frame).state = 1;
        (*frame).awaited = on.cast();
        ((*ctx).pending_kind, (*ctx).pending_frame, (*ctx).pending_on) = (kind, frame, on);
        Void { value: frame as u64, tag: TAG_SUSPENDED }
    }
}

unsafe fn start(desc: *const TypeDesc, left: u64, kind: u64, on: *mut Task) -> *mut Task {
    // SAFETY: our own descriptor.
    unsafe {
        let frame = vm::alloc(desc).cast::<Loop>();
        (*frame).left = left;
        (*frame).on = on;
        suspend(frame.cast(), kind, on);
        task::publish();
        frame.cast()
    }
}

extern "sysv64" fn resume_yield(frame: *mut Task) -> Void {
    // SAFETY: called with the frames that have this descriptor.
    unsafe {
        let left = &mut (*frame.cast::<Loop>()).left;
        if *left == 0 {
            return VOID;
        }
        *left -= 1;
        suspend(frame, PENDING_YIELD, null_mut())
    }
}

fn yields_desc() -> *const TypeDesc {
    static CELL: OnceLock<usize> = OnceLock::new();
    frame_desc(&CELL, resume_yield as *const u8)
}

/// Runs `body` as main on one worker; it is called until it returns None, and awaits what it returns.
fn measure(mut body: impl FnMut() -> Option<*mut Task> + 'static) -> Duration {
    static mut TIME: Duration = Duration::ZERO;
    let start = Instant::now();
    let outcome = run(options(1), move |_| match body() {
        Some(on) => Step::Await(on),
        None => {
            // SAFETY: one run at a time, and this thread reads it afterwards.
            unsafe { TIME = start.elapsed() };
            Step::Return(0)
        }
    });
    assert_eq!(outcome, Ok(0));
    // SAFETY: as above.
    unsafe { TIME }
}

fn yield_aw(tasks: u64) -> f64 {
    let mut started = Vec::new();
    let mut first = true;
    let time = measure(move || {
        if std::mem::take(&mut first) {
            // SAFETY: our own descriptor. `kept` because the vector is not a root.
            started = (0..tasks)
                .map(|_| {
                    common::kept(unsafe { start(yields_desc(), YIELDS / tasks, PENDING_YIELD, null_mut()) })
                })
                .collect();
        }
        while let Some(&task) = started.last() {
            if !common::is_done(task) {
                return Some(task);
            }
            started.pop();
        }
        None
    });
    per(time, YIELDS)
}

fn spawn_aw() -> f64 {
    let mut left = SPAWNS;
    let time = measure(move || {
        if left == 0 {
            return None;
        }
        left -= 1;
        // SAFETY: our own descriptor.
        Some(unsafe { start(yields_desc(), 0, PENDING_YIELD, null_mut()) })
    });
    per(time, SPAWNS)
}

fn fan_aw() -> f64 {
    let mut started: Vec<*mut Task> = Vec::new();
    let mut keep = null_mut();
    let mut first = true;
    let time = measure(move || {
        if std::mem::take(&mut first) {
            for _ in 0..FAN {
                // The frames are in the queue, which is a root; the last one ends last.
                // SAFETY: our own descriptor.
                keep = unsafe { start(yields_desc(), 0, PENDING_YIELD, null_mut()) };
            }
            started.push(common::kept(keep));
            return Some(keep);
        }
        None
    });
    per(time, FAN)
}

/// Two frames, each waiting for a promise that the other one ends. The promises are in `on` of two objects, as fields of a class
/// would be.
fn ping_aw() -> f64 {
    type Pair = [*mut Loop; 2];
    fn promise(pair: &Pair, of: usize) -> *mut Task {
        // SAFETY: live, see below.
        unsafe { (*pair[of]).on }
    }
    fn player(pair: Pair, me: usize, mut left: u64) -> impl FnMut(*mut Task) -> Step {
        move |_| {
            let other = promise(&pair, 1 - me);
            if left == 0 {
                // Let the partner end too, unless it has.
                if !common::is_done(other) {
                    task::new::aw_task_finish(other, 1, null_mut(), false, false);
                }
                return Step::Return(0);
            }
            left -= 1;
            let mine = task::new::aw_task_new(types().known.task).value;
            // SAFETY: as above.
            unsafe { (*pair[me]).on = mine };
            if !other.is_null() {
                task::new::aw_task_finish(other, 1, null_mut(), false, false);
            }
            Step::Await(mine)
        }
    }
    let mut first = true;
    let time = measure(move || {
        if std::mem::take(&mut first) {
            let pair: Pair = std::array::from_fn(|_| {
                // SAFETY: our own descriptor; the object is kept.
                unsafe {
                    let object = vm::alloc(yields_desc()).cast::<Task>();
                    (*object).state = 1;
                    common::kept(object).cast()
                }
            });
            let a = common::call(player(pair, 0, PINGS / 2));
            let _ = common::call(player(pair, 1, PINGS / 2));
            return Some(a);
        }
        None
    });
    per(time, PINGS)
}

// ---- The same with tokio ------------------------------------------------------------------------------------------

fn tokio_runtime() -> tokio::runtime::Runtime {
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => panic!("{error}"),
    }
}

async fn join(handle: tokio::task::JoinHandle<()>) {
    if let Err(error) = handle.await {
        panic!("{error}");
    }
}

fn yield_tokio(tasks: u64) -> f64 {
    tokio_runtime().block_on(async {
        let start = Instant::now();
        let one = |count: u64| async move {
            for _ in 0..count {
                tokio::task::yield_now().await;
            }
        };
        let handles: Vec<_> = (0..tasks).map(|_| tokio::spawn(one(YIELDS / tasks))).collect();
        for handle in handles {
            join(handle).await;
        }
        per(start.elapsed(), YIELDS)
    })
}

fn spawn_tokio() -> f64 {
    tokio_runtime().block_on(tokio::task::unconstrained(async {
        let start = Instant::now();
        for i in 0..SPAWNS {
            join(tokio::spawn(async move {
                black_box(i);
            }))
            .await;
        }
        per(start.elapsed(), SPAWNS)
    }))
}

fn fan_tokio() -> f64 {
    tokio_runtime().block_on(async {
        let start = Instant::now();
        let mut last = None;
        for i in 0..FAN {
            last = Some(tokio::spawn(async move {
                black_box(i);
            }));
        }
        if let Some(last) = last {
            join(last).await;
        }
        per(start.elapsed(), FAN)
    })
}

fn ping_tokio() -> f64 {
    tokio_runtime().block_on(async {
        let pair = std::rc::Rc::new([tokio::sync::Notify::new(), tokio::sync::Notify::new()]);
        let local = tokio::task::LocalSet::new();
        let start = Instant::now();
        let player = |me: usize| {
            let pair = pair.clone();
            async move {
                for _ in 0..PINGS / 2 {
                    pair[1 - me].notify_one();
                    pair[me].notified().await;
                }
                pair[1 - me].notify_one();
            }
        };
        let a = local.spawn_local(player(0));
        let _b = local.spawn_local(player(1));
        local.run_until(join(a)).await;
        per(start.elapsed(), PINGS)
    })
}

// ---- A million sleepers, each side in a process of its own --------------------------------------------------------

fn resident() -> f64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: f64 = text.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0.0);
    pages * 4096.0
}

fn child(what: &str) -> (f64, f64) {
    let Ok(exe) = std::env::current_exe() else { return (0.0, 0.0) };
    let output = std::process::Command::new(exe).env("AW_BENCH_CHILD", what).output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let line = text.lines().last().unwrap_or_default();
    let mut numbers = line.split(' ').map(|number| number.parse().unwrap_or(0.0));
    (numbers.next().unwrap_or(0.0), numbers.next().unwrap_or(0.0))
}

extern "sysv64" fn resume_end(_frame: *mut Task) -> Void {
    VOID
}

fn sleepers_aw() {
    static CELL: OnceLock<usize> = OnceLock::new();
    let before = resident();
    let began = Instant::now();
    let mut first = true;
    measure(move || {
        if !std::mem::take(&mut first) {
            println!("{} {}", (resident() - before) / SLEEPERS as f64, per(began.elapsed(), SLEEPERS));
            return None;
        }
        for _ in 0..SLEEPERS {
            let timer = task::new::aw_task_delay(3000).value;
            // SAFETY: our own descriptor.
            unsafe { start(frame_desc(&CELL, resume_end as *const u8), 0, PENDING_TASK, timer) };
        }
        Some(task::new::aw_task_delay(10).value)
    });
}

fn sleepers_tokio() {
    let before = resident();
    let began = Instant::now();
    tokio_runtime().block_on(async {
        for _ in 0..SLEEPERS {
            tokio::spawn(tokio::time::sleep(Duration::from_secs(3)));
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
        println!("{} {}", (resident() - before) / SLEEPERS as f64, per(began.elapsed(), SLEEPERS));
    });
}
