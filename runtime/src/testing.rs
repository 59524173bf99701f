//! What unit tests share: a small program image, and a thread that may touch objects.

use crate::{entry, thread};
use aw_abi::{Exception, Object, ObjectKind, Prim, ProgramImage, TRAPS, TypeDesc, WellKnown};
use std::mem::offset_of;
use std::ptr::{null, null_mut};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

fn leak<T>(value: T) -> &'static mut T {
    Box::leak(Box::new(value))
}

/// A descriptor without vtable; `refs` are byte offsets.
pub fn desc(
    kind: ObjectKind,
    size: u32,
    elem_size: u32,
    refs: &[u32],
    base: *const TypeDesc,
    name: &'static str,
) -> *const TypeDesc {
    // SAFETY: null or a descriptor.
    let depth = unsafe { base.as_ref() }.map_or(0, |base| base.depth + 1);
    let desc = leak(TypeDesc {
        size,
        elem_size,
        kind,
        prim: Prim::None,
        rank: u8::from(kind == ObjectKind::Array),
        is_open: 0,
        refs_len: refs.len() as u32,
        refs: leak(refs.to_vec()).as_ptr(),
        depth,
        interfaces_len: 0,
        ancestors: null(),
        interfaces: null(),
        element: null(),
        name: name.as_ptr(),
        name_len: name.len() as u32,
        name_skip: name.rfind('.').map_or(0, |at| at + 1) as u32,
        frame: null(),
        type_object: null(),
        members: null(),
        vtable_len: 0,
        array: std::ptr::null(),
        parts_len: 0,
        parts: std::ptr::null(),
    });
    let mut line: Vec<*const TypeDesc> =
        // SAFETY: a descriptor has `depth + 1` ancestors.
        (0..depth).map(|i| unsafe { *(*base).ancestors.add(i as usize) }).collect();
    line.push(&raw const *desc);
    desc.ancestors = leak(line).as_ptr();
    &raw const *desc
}

pub struct Types {
    pub known: WellKnown,
    /// `class Node { Node left, right; long value; }`
    pub node: *const TypeDesc,
    /// `object[]`
    pub array: *const TypeDesc,
}

// SAFETY: immutable data that is never freed.
unsafe impl Sync for Types {}
// SAFETY: as above.
unsafe impl Send for Types {}

pub fn types() -> &'static Types {
    static TYPES: OnceLock<Types> = OnceLock::new();
    TYPES.get_or_init(|| {
        let object: *const TypeDesc = desc(ObjectKind::Plain, 8, 0, &[], null(), "System.Object");
        let class = |name| -> *const TypeDesc {
            let refs =
                [offset_of!(Exception, message), offset_of!(Exception, inner), offset_of!(Exception, trace)];
            desc(ObjectKind::Plain, size_of::<Exception>() as u32, 0, &refs.map(|r| r as u32), object, name)
        };
        let exception = class("System.Exception");
        let array = |elem, refs: &[u32], name| -> *const TypeDesc {
            desc(ObjectKind::Array, 16, elem, refs, object, name)
        };
        Types {
            known: WellKnown {
                string: desc(ObjectKind::String, 16, 2, &[], object, "System.String"),
                object,
                task: desc(ObjectKind::Task, 40, 0, &[], object, "System.Threading.Tasks.Task"),
                long_array: array(8, &[], "System.Int64[]"),
                string_array: array(8, &[0], "System.String[]"),
                trap_exceptions: [exception; TRAPS],
                aggregate_exception: exception,
                operation_canceled_exception: exception,
                task_canceled_exception: exception,
                type_initialization_exception: class("System.TypeInitializationException"),
            },
            node: desc(ObjectKind::Plain, 32, 0, &[8, 16], object, "Node"),
            array: array(8, &[0], "System.Object[]"),
        }
    })
}

/// Tests that count what is alive run one at a time, in a process where nobody else allocates meanwhile.
fn exclusive() -> MutexGuard<'static, ()> {
    static LOCK: Mutex<()> = Mutex::new(());
    LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Announces the image. The thread need not be attached.
pub fn announce() {
    static IMAGE: OnceLock<usize> = OnceLock::new();
    let image = *IMAGE.get_or_init(|| {
        let image = leak(ProgramImage {
            main: null(),
            is_async: 0,
            returns_code: 0,
            _pad: [0; 6],
            well_known: &raw const types().known,
            statics: null(),
            statics_len: 0,
            functions: null(),
            functions_len: 0,
        });
        std::ptr::from_mut(image).expose_provenance()
    });
    // SAFETY: the image leaked above.
    entry::set_image(unsafe { &*std::ptr::with_exposed_provenance::<ProgramImage>(image) });
}

/// Runs a test on a thread that may touch objects.
pub fn inside<R>(test: impl FnOnce() -> R) -> R {
    let _exclusive = exclusive();
    announce();
    let _attached = thread::attach();
    thread::running(test)
}

pub fn new_node(left: *mut Object, right: *mut Object) -> *mut Object {
    // SAFETY: the descriptor and size of a node; its fields are references.
    unsafe {
        let node = crate::gc::new_object(types().node, 32).unwrap_or(null_mut());
        crate::gc::store(node.cast::<*mut Object>().add(1), left);
        crate::gc::store(node.cast::<*mut Object>().add(2), right);
        node
    }
}
