//! Static constructors: each runs once, before the first use of its class, whichever thread comes first.
//!
//! ```text
//! compiled code   if state != DONE → aw_static_init(&state, constructor, type)
//! ```
//! As in C#, a thread that asks again while its own constructor runs goes on (it sees what is initialised so far), another thread
//! waits, and a constructor that throws makes every use of the class throw a TypeInitializationException.

use crate::entry;
use crate::exception;
use crate::export::{VOID, Void, exports, throw};
use crate::handle::{Handle, Purpose};
use crate::object;
use crate::thread;
use aw_abi::{Exception, Object, STATIC_DONE, STATIC_NEW, STATIC_RUNNING, TypeDesc};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering::Acquire, Ordering::Release};
use std::sync::{Condvar, Mutex, PoisonError};

/// A class whose constructor is running, or has failed.
enum Class {
    Running { thread: i32 },
    Failed(Handle),
}

static CLASSES: Mutex<Option<HashMap<usize, Class>>> = Mutex::new(None);
static CHANGED: Condvar = Condvar::new();

fn with_classes<R>(f: impl FnOnce(&mut HashMap<usize, Class>) -> R) -> R {
    f(CLASSES.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default())
}

enum Turn {
    /// The constructor is this thread's to run.
    Run,
    /// Done, or this thread is running it already.
    Go,
    Wait,
    Fail(*mut Object),
}

fn take_turn(state: &AtomicU32, key: usize) -> Turn {
    let me = thread::current().id;
    with_classes(|classes| match classes.get(&key) {
        Some(Class::Failed(exception)) => Turn::Fail(exception.get()),
        Some(Class::Running { thread }) if *thread == me => Turn::Go,
        Some(Class::Running { .. }) => Turn::Wait,
        None if state.load(Acquire) == STATIC_DONE => Turn::Go,
        None => {
            state.store(STATIC_RUNNING, Release);
            classes.insert(key, Class::Running { thread: me });
            Turn::Run
        }
    })
}

/// Until nobody runs the class's constructor any more.
fn wait(key: usize) {
    thread::blocking(|| {
        let mut classes = CLASSES.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(Class::Running { .. }) = classes.get_or_insert_default().get(&key) {
            classes = CHANGED.wait(classes).unwrap_or_else(PoisonError::into_inner);
        }
    });
}

/// The exception that every use of the class throws from now on.
fn failure(desc: *const TypeDesc, inner: *mut Object) -> *mut Object {
    // SAFETY: descriptors live for ever.
    let name = unsafe { object::full_name(desc) };
    let message = format!("The type initializer for '{name}' threw an exception.");
    let exception = exception::new(entry::well_known().type_initialization_exception, &message, 0x8013_1534);
    // SAFETY: an exception starts with the fields of `Exception`.
    unsafe { crate::gc::store(&raw mut (*exception.cast::<Exception>()).inner, inner) };
    exception
}

exports! {
    /// Runs a static constructor once.
    fn aw_static_init(state: *const AtomicU32, code: *const u8, desc: *const TypeDesc) -> Void {
        // SAFETY: compiled code passes the class's own state word.
        let state = unsafe { &*state };
        let key = std::ptr::from_ref(state).addr();
        loop {
            match take_turn(state, key) {
                Turn::Go => return VOID,
                Turn::Fail(exception) => return throw(exception),
                Turn::Wait => wait(key),
                Turn::Run => break,
            }
        }
        // SAFETY: a static constructor takes nothing.
        let result = unsafe { entry::enter(code, [0; 4]) };
        if result.tag == 0 {
            state.store(STATIC_DONE, Release);
            with_classes(|classes| classes.remove(&key));
            CHANGED.notify_all();
            return VOID;
        }
        let exception = failure(desc, std::ptr::with_exposed_provenance_mut(result.tag as usize));
        let handle = Handle::new(exception, Purpose::StaticFailure);
        state.store(STATIC_NEW, Release);
        with_classes(|classes| classes.insert(key, Class::Failed(handle)));
        CHANGED.notify_all();
        throw(exception)
    }
}
