//! Objects and their types: names, type tests, casts, interface calls, identity.

use crate::export::{Value, exports, ret};
use crate::string::Str;
use aw_abi::{Object, ObjectKind, Ret, TypeDesc, VTABLE_OFFSET};
use std::cell::Cell;
use std::ptr::null;

/// `Type.FullName`.
///
/// # Safety
/// `desc` is a descriptor.
pub unsafe fn full_name(desc: *const TypeDesc) -> &'static str {
    // SAFETY: descriptors live for ever and so do their names.
    unsafe { crate::text((*desc).name, (*desc).name_len) }
}

/// `Type.Name`: without the namespace.
///
/// # Safety
/// `desc` is a descriptor.
pub unsafe fn short_name(desc: *const TypeDesc) -> &'static str {
    // SAFETY: as above; `name_skip` bytes are the namespace.
    unsafe { &full_name(desc)[(*desc).name_skip as usize..] }
}

/// Code address in a vtable.
///
/// # Safety
/// `desc` is a descriptor whose vtable has the slot.
pub unsafe fn vtable_slot(desc: *const TypeDesc, slot: u32) -> *const u8 {
    // SAFETY: the vtable follows directly behind the descriptor.
    unsafe { desc.cast::<u8>().add(VTABLE_OFFSET as usize).cast::<*const u8>().add(slot as usize).read() }
}

/// Can a reference to an instance of `from` be used as a `to`? Identity, base classes, interfaces, array covariance.
///
/// # Safety
/// Both are descriptors.
pub unsafe fn is_assignable(from: *const TypeDesc, to: *const TypeDesc) -> bool {
    if std::ptr::eq(from, to) {
        return true;
    }
    // SAFETY: descriptors with their tables live for ever.
    unsafe {
        let (f, t) = (&*from, &*to);
        if t.depth <= f.depth && !f.ancestors.is_null() && std::ptr::eq(*f.ancestors.add(t.depth as usize), to) {
            return true;
        }
        if !interface_methods(from, to).is_null() || implements(f, to) {
            return true;
        }
        f.kind == ObjectKind::Array
            && t.kind == ObjectKind::Array
            && f.rank == t.rank
            && is_reference(f.element)
            && is_reference(t.element)
            && is_assignable(f.element, t.element)
    }
}

/// An interface without methods has no table, but may be implemented.
unsafe fn implements(desc: &TypeDesc, interface: *const TypeDesc) -> bool {
    // SAFETY: the list has the length the descriptor gives.
    unsafe { crate::slice(desc.interfaces, desc.interfaces_len as usize) }
        .iter()
        .any(|entry| std::ptr::eq(entry.interface, interface))
}

unsafe fn is_reference(desc: *const TypeDesc) -> bool {
    // SAFETY: null or a descriptor.
    unsafe { desc.as_ref() }.is_some_and(|desc| desc.kind != ObjectKind::Boxed)
}

const CACHE: usize = 64;

thread_local! {
    /// Recent answers: type, interface, table of methods.
    static METHODS: [Cell<(*const TypeDesc, *const TypeDesc, *const *const u8)>; CACHE] =
        const { [const { Cell::new((null(), null(), null())) }; CACHE] };
}

/// The table of a type's methods for an interface, or null.
unsafe fn interface_methods(desc: *const TypeDesc, interface: *const TypeDesc) -> *const *const u8 {
    // SAFETY: a descriptor.
    let entries = unsafe { crate::slice((*desc).interfaces, (*desc).interfaces_len as usize) };
    // A short list is as fast as the cache.
    if entries.len() <= 2 {
        let entry = entries.iter().find(|entry| std::ptr::eq(entry.interface, interface));
        return entry.map_or(null(), |entry| entry.methods);
    }
    METHODS.with(|cache| {
        let cell = &cache[((desc.addr() / 8) ^ (interface.addr() / 64)) % CACHE];
        let (cached_desc, cached_interface, methods) = cell.get();
        if std::ptr::eq(cached_desc, desc) && std::ptr::eq(cached_interface, interface) {
            return methods;
        }
        let entry = entries.iter().find(|entry| std::ptr::eq(entry.interface, interface));
        let methods = entry.map_or(null(), |entry| entry.methods);
        cell.set((desc, interface, methods));
        methods
    })
}

/// `RuntimeHelpers.GetHashCode`: objects do not move, so the address serves.
pub fn identity_hash(object: *mut Object) -> i32 {
    let granule = object.addr() as u64 >> 4;
    (granule.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 38) as i32
}

impl Value for Str {
    const ZERO: Str = Str::NULL;
}

exports! {
    /// `object is T` for any type; null is of no type.
    fn aw_is_instance(object: *mut Object, desc: *const TypeDesc) -> Ret<u8> {
        // SAFETY: a live object has a descriptor; compiled code passes one.
        Ret::ok(u8::from(!object.is_null() && unsafe { is_assignable((*object).desc, desc) }))
    }

    /// Is a type another one, or does it implement it? Compiled code has looked at base classes itself.
    fn aw_implements(desc: *const TypeDesc, target: *const TypeDesc) -> Ret<u8> {
        // SAFETY: compiled code passes descriptors.
        Ret::ok(u8::from(unsafe { is_assignable(desc, target) }))
    }

    /// May `value` be stored into an element of `array`? Null always.
    fn aw_can_store(array: *mut Object, value: *mut Object) -> Ret<u8> {
        // SAFETY: as above; an array's descriptor knows its element type.
        Ret::ok(u8::from(value.is_null() || unsafe {
            is_assignable((*value).desc, (*(*array).desc).element)
        }))
    }

    /// Code address of method `index` of an interface that the type implements.
    fn aw_interface_method(desc: *const TypeDesc, interface: *const TypeDesc, index: u32) -> Ret<*const u8> {
        // SAFETY: compiled code passes descriptors, and an index of the interface's methods.
        unsafe {
            let methods = interface_methods(desc, interface);
            assert!(
                !methods.is_null(),
                "{} does not implement {}",
                full_name(desc),
                full_name(interface)
            );
            Ret::ok(*methods.add(index as usize))
        }
    }

    /// The object's type, as a number that `Type` keeps.
    fn aw_object_type(object: *mut Object) -> Ret<*const TypeDesc> {
        // SAFETY: compiled code has checked for null.
        Ret::ok(unsafe { (*object).desc })
    }

    /// `Type.FullName`
    fn aw_type_full_name(desc: *const TypeDesc) -> Ret<Str> {
        // SAFETY: a `Type` keeps a descriptor.
        ret(Str::new(unsafe { full_name(desc) }))
    }

    /// `Type.Name`
    fn aw_type_name(desc: *const TypeDesc) -> Ret<Str> {
        // SAFETY: as above.
        ret(Str::new(unsafe { short_name(desc) }))
    }

    /// `object.GetHashCode()` where nothing overrides it.
    fn aw_object_hash(object: *mut Object) -> Ret<i32> {
        Ret::ok(identity_hash(object))
    }

    /// `object.ToString()` where nothing overrides it.
    fn aw_object_to_string(object: *mut Object) -> Ret<Str> {
        // SAFETY: compiled code has checked for null.
        ret(Str::new(unsafe { full_name((*object).desc) }))
    }
}
