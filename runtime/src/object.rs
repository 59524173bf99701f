//! Objects and their types: names, type tests, identity.

use crate::export::{Value, exports, ret};
use crate::gc;
use crate::string::Str;
use aw_abi::{Delegate, Object, ObjectKind, Ret, SLOT_DELEGATE_INVOKE_LIST, TypeDesc, VTABLE_OFFSET, Prim};
use std::ptr::null;

/// `Type.FullName`.
///
/// # Safety
/// `desc` is a descriptor.
pub unsafe fn full_name(desc: *const TypeDesc) -> &'static str {
    // SAFETY: descriptors live for ever and so do their names.
    unsafe { crate::text((*desc).name, (*desc).name_len) }
}

/// `Type.Name`: without the namespace, outer types and type arguments.
///
/// ```text
/// System.Collections.Generic.List`1[System.Int32][] → List`1[]        Outer+Inner → Inner
/// ```
///
/// # Safety
/// `desc` is a descriptor.
pub unsafe fn short_name(desc: *const TypeDesc) -> String {
    // SAFETY: as above; `name_skip` bytes are the namespace.
    let name = unsafe { &full_name(desc)[(*desc).name_skip as usize..] };
    let (head, brackets) = name.split_at(name.find('[').unwrap_or(name.len()));
    let head = head.rsplit('+').next().unwrap_or(head);
    // A first pair of brackets with names in it holds type arguments, not the rank of an array.
    let mut depth = 0;
    let end = brackets.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == '[') - i32::from(c == ']');
        (depth == 0).then_some(at + 1)
    });
    let rank = match end {
        Some(end) if brackets[1..end - 1].bytes().any(|b| b != b',') => &brackets[end..],
        _ => brackets,
    };
    format!("{head}{rank}")
}

/// Code address in a vtable.
///
/// # Safety
/// `desc` is a descriptor whose vtable has the slot.
pub unsafe fn vtable_slot(desc: *const TypeDesc, slot: u32) -> *const u8 {
    // SAFETY: the vtable follows directly behind the descriptor.
    unsafe { desc.cast::<u8>().add(VTABLE_OFFSET as usize).cast::<*const u8>().add(slot as usize).read() }
}

/// Are two value types the same but for sign and for being an enum? Then arrays of them convert: an `int[]` behind an
/// `object` is a `uint[]`, as ECMA-335 I.8.7.1 has it.
///
/// # Safety
/// Both are descriptors of boxes, or null.
unsafe fn same_reduced(from: *const TypeDesc, to: *const TypeDesc) -> bool {
    // SAFETY: as promised; the element of an enum's box is its underlying type.
    unsafe fn reduced(desc: *const TypeDesc) -> Option<Prim> {
        // SAFETY: as promised.
        let desc = unsafe { desc.as_ref() }?;
        Some(match desc.prim {
            Prim::Byte => Prim::SByte,
            Prim::UShort => Prim::Short,
            Prim::UInt => Prim::Int,
            Prim::ULong => Prim::Long,
            Prim::NUInt => Prim::NInt,
            Prim::None => return None,
            other => other,
        })
    }
    // SAFETY: as promised.
    unsafe { reduced(from).is_some_and(|from| reduced(to) == Some(from)) }
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
        if implements(f, to) {
            return true;
        }
        f.kind == ObjectKind::Array
            && t.kind == ObjectKind::Array
            && f.rank == t.rank
            && match (is_reference(f.element), is_reference(t.element)) {
                (true, true) => is_assignable(f.element, t.element),
                (false, false) => same_reduced(f.element, t.element),
                _ => false,
            }
    }
}

unsafe fn implements(desc: &TypeDesc, interface: *const TypeDesc) -> bool {
    // SAFETY: the list has the length the descriptor gives.
    unsafe { crate::slice(desc.interfaces, desc.interfaces_len as usize) }
        .iter()
        .any(|entry| std::ptr::eq(entry.interface, interface))
}

/// Are a type's values references? (`desc` may be null: no.)
///
/// # Safety
/// `desc` is null or a descriptor.
pub unsafe fn is_reference(desc: *const TypeDesc) -> bool {
    // SAFETY: null or a descriptor.
    unsafe { desc.as_ref() }.is_some_and(|desc| desc.kind != ObjectKind::Boxed)
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
        ret(Str::new(&unsafe { short_name(desc) }))
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

    /// `object.MemberwiseClone()`
    fn aw_object_clone(object: *mut Object) -> Ret<*mut Object> {
        // SAFETY: an object of fixed size (arrays and strings clone otherwise); the copy has the same layout.
        unsafe {
            let size = (*(*object).desc).size as usize;
            ret(gc::new_object((*object).desc, size).inspect(|&copy| {
                object.cast::<u8>().copy_to_nonoverlapping(copy.cast(), size);
            }))
        }
    }

    /// `Type.Namespace`: null where there is none.
    fn aw_type_namespace(desc: *const TypeDesc) -> Ret<Str> {
        // SAFETY: a `Type` keeps a descriptor.
        match unsafe { (full_name(desc), (*desc).name_skip as usize) } {
            (_, 0) => Ret::ok(Str::NULL),
            (name, skip) => ret(Str::new(&name[..skip - 1])),
        }
    }

    /// What kind of objects a type has: an [`ObjectKind`].
    fn aw_type_kind(desc: *const TypeDesc) -> Ret<i32> {
        // SAFETY: as above.
        Ret::ok(unsafe { (*desc).kind } as i32)
    }

    /// `Type.GetElementType()`, or the underlying type of an enum; null where there is none.
    fn aw_type_element(desc: *const TypeDesc) -> Ret<*const TypeDesc> {
        // SAFETY: as above.
        Ret::ok(unsafe { (*desc).element })
    }

    /// `Type.BaseType`: null for `object`.
    fn aw_type_base(desc: *const TypeDesc) -> Ret<*const TypeDesc> {
        // SAFETY: a descriptor has `depth + 1` ancestors.
        unsafe {
            Ret::ok(match (*desc).depth.checked_sub(1) {
                Some(above) if !(*desc).ancestors.is_null() => *(*desc).ancestors.add(above as usize),
                _ => null(),
            })
        }
    }

    /// `to.IsAssignableFrom(from)`
    fn aw_type_assignable(from: *const TypeDesc, to: *const TypeDesc) -> Ret<u8> {
        // SAFETY: a `Type` keeps a descriptor.
        Ret::ok(u8::from(unsafe { is_assignable(from, to) }))
    }

    /// A delegate of the same type that calls all of the list in order.
    fn aw_delegate_of_list(like: *mut Object, list: *mut Object) -> Ret<*mut Object> {
        // SAFETY: a delegate, and an array of delegates; the vtable has the code that calls a list.
        unsafe {
            let desc = (*like).desc;
            ret(gc::new_object(desc, (*desc).size as usize).inspect(|&delegate| {
                let new = delegate.cast::<Delegate>();
                gc::store(&raw mut (*new).target, delegate);
                gc::store(&raw mut (*new).list, list);
                (*new).code = vtable_slot(desc, SLOT_DELEGATE_INVOKE_LIST);
            }))
        }
    }
}
