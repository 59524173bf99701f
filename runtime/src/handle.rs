//! References that Rust code keeps outside stacks: a slot that the collector knows.
//!
//! ```ignore
//! let handle = Handle::new(exception, Purpose::Test);   // survives collections while `handle` lives
//! let exception = handle.get();
//! ```

use crate::gc::mark::Marker;
use aw_abi::Object;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a handle is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// The start of a thread: until it runs.
    Start,
    /// The gate of what raises `UnobservedTaskException`, for good.
    Unobserved,
    /// The exception of a static constructor, for good.
    StaticFailure,
    /// A thread's list of exception handlers.
    Handlers,
    /// In tests.
    Test,
}

impl Purpose {
    /// Will it be gone when no thread runs the program's code?
    pub fn is_transient(self) -> bool {
        match self {
            Purpose::Start | Purpose::Handlers => true,
            Purpose::Unobserved | Purpose::StaticFailure | Purpose::Test => false,
        }
    }
}

struct Slots {
    /// Words, not pointers, so that the table may be a static.
    objects: Vec<usize>,
    purposes: Vec<Purpose>,
    free: Vec<u32>,
}

static SLOTS: Mutex<Slots> = Mutex::new(Slots { objects: Vec::new(), purposes: Vec::new(), free: Vec::new() });

fn slots() -> MutexGuard<'static, Slots> {
    SLOTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps an object alive.
#[derive(Debug)]
pub struct Handle(u32);

impl Handle {
    pub fn new(object: *mut Object, purpose: Purpose) -> Handle {
        let mut slots = slots();
        let word = object.expose_provenance();
        match slots.free.pop() {
            Some(slot) => {
                slots.objects[slot as usize] = word;
                slots.purposes[slot as usize] = purpose;
                Handle(slot)
            }
            None => {
                slots.objects.push(word);
                slots.purposes.push(purpose);
                Handle((slots.objects.len() - 1) as u32)
            }
        }
    }

    pub fn get(&self) -> *mut Object {
        std::ptr::with_exposed_provenance_mut(slots().objects[self.0 as usize])
    }

    pub fn set(&self, object: *mut Object) {
        slots().objects[self.0 as usize] = object.expose_provenance();
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        let mut slots = slots();
        slots.objects[self.0 as usize] = 0;
        slots.free.push(self.0);
    }
}

/// All handles that keep something.
pub(crate) fn all() -> Vec<(usize, Purpose)> {
    let slots = slots();
    let all = slots.objects.iter().copied().zip(slots.purposes.iter().copied());
    all.filter(|&(object, _)| object != 0).collect()
}

pub(crate) fn visit(marker: &mut Marker) {
    for &word in &slots().objects {
        marker.object(std::ptr::with_exposed_provenance_mut(word));
    }
}
