//! References that Rust code keeps outside stacks: a slot that the collector knows.
//!
//! ```ignore
//! let handle = Handle::new(exception);   // survives collections while `handle` lives
//! let exception = handle.get();
//! ```

use crate::gc::mark::Marker;
use aw_abi::Object;
use std::sync::{Mutex, MutexGuard, PoisonError};

struct Slots {
    /// Words, not pointers, so that the table may be a static.
    objects: Vec<usize>,
    free: Vec<u32>,
}

static SLOTS: Mutex<Slots> = Mutex::new(Slots { objects: Vec::new(), free: Vec::new() });

fn slots() -> MutexGuard<'static, Slots> {
    SLOTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps an object alive.
#[derive(Debug)]
pub struct Handle(u32);

impl Handle {
    pub fn new(object: *mut Object) -> Handle {
        let mut slots = slots();
        let word = object.expose_provenance();
        match slots.free.pop() {
            Some(slot) => {
                slots.objects[slot as usize] = word;
                Handle(slot)
            }
            None => {
                slots.objects.push(word);
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

pub(crate) fn visit(marker: &mut Marker) {
    for &word in &slots().objects {
        marker.object(std::ptr::with_exposed_provenance_mut(word));
    }
}
