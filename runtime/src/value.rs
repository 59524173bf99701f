//! Structs and enums in boxes: comparison and text where no member of the program or the library says how.

use crate::entry;
use crate::export::{exports, ret};
use crate::number::format::{self, Integer};
use crate::object;
use crate::string::Str;
use aw_abi::{
    ENUM_FLAGS, EnumDesc, HEADER_SIZE, Object, PartDesc, Prim, Ret, SLOT_EQUALS, SLOT_GET_HASH_CODE, TypeDesc,
};

/// The bytes of the value in a box, and the references among them (as byte offsets).
///
/// # Safety
/// `object` is a box.
unsafe fn content<'a>(object: *mut Object) -> (&'a [u8], &'a [u32]) {
    // SAFETY: a box is `size` bytes; its descriptor lists its references.
    unsafe {
        let desc = &*(*object).desc;
        let value = object.cast::<u8>().add(HEADER_SIZE as usize);
        (std::slice::from_raw_parts(value, desc.elem_size as usize), crate::slice(desc.refs, desc.refs_len as usize))
    }
}

/// Calls `a.Equals(b)` or `a.GetHashCode()`.
unsafe fn call(slot: u32, object: *mut Object, argument: *mut Object) -> Ret<u64> {
    // SAFETY: a live object whose vtable starts with `object`'s members; the thread is inside.
    unsafe { entry::enter(object::vtable_slot((*object).desc, slot), [object as u64, argument as u64, 0, 0]) }
}

/// The parts of a value that are asked whether they are equal.
unsafe fn parts<'a>(object: *mut Object) -> &'a [PartDesc] {
    // SAFETY: a box; its descriptor lists its parts.
    unsafe { crate::slice((*(*object).desc).parts, (*(*object).desc).parts_len as usize) }
}

/// A part of a value in a box of its own; null for a `T?` without value.
unsafe fn part_box(object: *mut Object, part: &PartDesc) -> Result<*mut Object, *mut Object> {
    // SAFETY: the offsets lie in the value, and the part's descriptor is that of its box.
    unsafe {
        let value = object.cast::<u8>().add(HEADER_SIZE as usize);
        if part.is_nullable != 0 && value.add(part.offset as usize).read() == 0 {
            return Ok(std::ptr::null_mut());
        }
        let copy = crate::gc::new_object(part.desc, (*part.desc).size as usize)?;
        let target = copy.cast::<u8>().add(HEADER_SIZE as usize);
        target.copy_from_nonoverlapping(value.add(part.value as usize), (*part.desc).elem_size as usize);
        Ok(copy)
    }
}

/// Same type, same bits, and references and parts that are equal.
unsafe fn equal(a: *mut Object, b: *mut Object) -> Result<bool, *mut Object> {
    // SAFETY: both are boxes, and alike once their descriptors are the same.
    unsafe {
        if !std::ptr::eq((*a).desc, (*b).desc) {
            return Ok(false);
        }
        let ((x, refs), (y, _)) = (content(a), content(b));
        let parts = parts(a);
        let in_part = |at: usize| parts.iter().any(|p| (p.offset as usize..(p.offset + p.size) as usize).contains(&at));
        let is_ref = |at: usize| refs.iter().any(|&r| (r - HEADER_SIZE) as usize == at);
        let mut at = 0;
        while at < x.len() {
            if is_ref(at) {
                at += 8;
                continue;
            }
            if x[at] != y[at] && !in_part(at) {
                return Ok(false);
            }
            at += 1;
        }
        for part in parts {
            let (f, g) = (part_box(a, part)?, part_box(b, part)?);
            if f.is_null() || g.is_null() {
                if f != g {
                    return Ok(false);
                }
                continue;
            }
            let result = call(SLOT_EQUALS, f, g);
            if result.tag != 0 {
                return Err(std::ptr::with_exposed_provenance_mut(result.tag as usize));
            }
            if result.value as u8 == 0 {
                return Ok(false);
            }
        }
        for &offset in refs.iter().filter(|&&r| !in_part((r - HEADER_SIZE) as usize)) {
            let field = |object: *mut Object| object.cast::<u8>().add(offset as usize).cast::<*mut Object>().read();
            let (f, g) = (field(a), field(b));
            if std::ptr::eq(f, g) {
                continue;
            }
            if f.is_null() || g.is_null() {
                return Ok(false);
            }
            let result = call(SLOT_EQUALS, f, g);
            if result.tag != 0 {
                return Err(std::ptr::with_exposed_provenance_mut(result.tag as usize));
            }
            if result.value as u8 == 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The number in the box of an enum or a primitive.
unsafe fn number(object: *mut Object) -> Integer {
    // SAFETY: a box of a type whose descriptor says which primitive it is.
    unsafe {
        let value = object.cast::<u8>().add(HEADER_SIZE as usize);
        match (*(*object).desc).prim {
            Prim::SByte => Integer::signed(value.cast::<i8>().read().into(), 8),
            Prim::Short => Integer::signed(value.cast::<i16>().read().into(), 16),
            Prim::Int => Integer::signed(value.cast::<i32>().read().into(), 32),
            Prim::Long | Prim::NInt => Integer::signed(value.cast::<i64>().read(), 64),
            Prim::Bool | Prim::Byte => Integer::unsigned(value.read().into()),
            Prim::Char | Prim::UShort => Integer::unsigned(value.cast::<u16>().read().into()),
            Prim::UInt | Prim::Float => Integer::unsigned(value.cast::<u32>().read().into()),
            Prim::ULong | Prim::NUInt | Prim::Double => Integer::unsigned(value.cast::<u64>().read()),
            Prim::None => Integer::unsigned(0),
        }
    }
}

/// The value as the member table has it: sign-extended.
fn key(value: Integer) -> u64 {
    if value.negative { (value.magnitude as i64).wrapping_neg() as u64 } else { value.magnitude }
}

fn decimal(value: Integer) -> String {
    format!("{}{}", if value.negative { "-" } else { "" }, value.magnitude)
}

/// Names and values of an enum's members.
unsafe fn members(desc: *const TypeDesc) -> (Vec<(u64, &'static str)>, bool) {
    // SAFETY: the descriptor's tables live for ever.
    unsafe {
        let Some(EnumDesc { members, len, flags }) = (*desc).members.as_ref() else { return (Vec::new(), false) };
        let members = crate::slice(*members, *len as usize).iter();
        (members.map(|m| (m.value, crate::text(m.name, m.name_len))).collect(), flags & ENUM_FLAGS != 0)
    }
}

/// `Enum.ToString()`: the member's name, for flags the names of which the value is made, else the number.
unsafe fn enum_text(object: *mut Object, as_flags: bool) -> String {
    // SAFETY: a box of an enum.
    let (value, (members, is_flags)) = unsafe { (number(object), members((*object).desc)) };
    let key = key(value);
    if let Ok(mut at) = members.binary_search_by_key(&key, |m| m.0) {
        // Of several names for one value, .NET takes the first.
        while at > 0 && members[at - 1].0 == key {
            at -= 1;
        }
        return members[at].1.to_string();
    }
    if !(is_flags || as_flags) || key == 0 {
        return decimal(value);
    }
    let mut rest = key;
    let mut names = Vec::new();
    for &(bits, name) in members.iter().rev() {
        if bits != 0 && rest & bits == bits {
            rest &= !bits;
            names.push(name);
        }
    }
    if rest != 0 {
        return decimal(value);
    }
    names.reverse();
    names.join(", ")
}

exports! {
    /// `ValueType.Equals` of two boxes.
    fn aw_value_equals(a: *mut Object, b: *mut Object) -> Ret<u8> {
        // SAFETY: the library passes two objects; the first is a box.
        ret(unsafe { equal(a, b) }.map(u8::from))
    }

    /// `ValueType.GetHashCode` of a box.
    fn aw_value_hash(object: *mut Object) -> Ret<i32> {
        // SAFETY: a box.
        unsafe {
            let (bytes, refs) = content(object);
            let mut hash = 0x9e37_79b9_7f4a_7c15_u64;
            let mut mix = |value: u64| hash = (hash ^ value).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(31);
            let is_ref = |at: usize| refs.iter().any(|&r| (r - HEADER_SIZE) as usize == at);
            let parts = parts(object);
            let mut at = 0;
            while at < bytes.len() {
                if let Some(part) = parts.iter().find(|p| p.offset as usize == at) {
                    at += part.size as usize;
                    let boxed = match part_box(object, part) {
                        Ok(boxed) => boxed,
                        Err(exception) => return Ret { value: 0, tag: exception as u64 },
                    };
                    if !boxed.is_null() {
                        let result = call(SLOT_GET_HASH_CODE, boxed, boxed);
                        if result.tag != 0 {
                            return Ret { value: 0, tag: result.tag };
                        }
                        mix(u64::from(result.value as u32));
                    }
                    continue;
                }
                if !is_ref(at) {
                    mix(bytes[at].into());
                    at += 1;
                    continue;
                }
                let field = object.cast::<u8>().add(HEADER_SIZE as usize + at).cast::<*mut Object>().read();
                if !field.is_null() {
                    let result = call(SLOT_GET_HASH_CODE, field, field);
                    if result.tag != 0 {
                        return Ret { value: 0, tag: result.tag };
                    }
                    mix(u64::from(result.value as u32));
                }
                at += 8;
            }
            Ret::ok((hash >> 32) as i32)
        }
    }

    /// `Enum.ToString()`
    fn aw_enum_to_string(object: *mut Object) -> Ret<Str> {
        // SAFETY: a box of an enum.
        ret(Str::new(&unsafe { enum_text(object, false) }))
    }

    /// `Enum.ToString(format)`; null when the format is bad.
    fn aw_enum_format(object: *mut Object, format: Str) -> Ret<Str> {
        // SAFETY: a box of an enum.
        let (value, size) = unsafe { (number(object), (*(*object).desc).elem_size as usize) };
        let text = match format.to_string().as_str() {
            // SAFETY: as above.
            "G" | "g" => unsafe { enum_text(object, false) },
            // SAFETY: as above.
            "F" | "f" => unsafe { enum_text(object, true) },
            "D" | "d" => decimal(value),
            "X" | "x" => {
                let digits = format!("X{}", size * 2).encode_utf16().collect::<Vec<_>>();
                match format::integer(value, &digits) {
                    Ok(units) => String::from_utf16_lossy(&units),
                    Err(_) => return Ret::ok(Str::NULL),
                }
            }
            _ => return Ret::ok(Str::NULL),
        };
        ret(Str::new(&text))
    }

    /// `Enum.CompareTo` of two boxes of the same enum.
    fn aw_enum_compare(a: *mut Object, b: *mut Object) -> Ret<i32> {
        // SAFETY: two boxes of an enum.
        let (a, b) = unsafe { (number(a), number(b)) };
        let order = |value: Integer| (!value.negative, key(value));
        Ret::ok(order(a).cmp(&order(b)) as i32)
    }

    /// Number of members of an enum.
    fn aw_enum_count(desc: *const TypeDesc) -> Ret<i32> {
        // SAFETY: a `Type` keeps a descriptor.
        Ret::ok(unsafe { members(desc).0.len() } as i32)
    }

    /// Name of a member of an enum, in ascending order of the values.
    fn aw_enum_name(desc: *const TypeDesc, index: i32) -> Ret<Str> {
        // SAFETY: as above.
        ret(Str::new(unsafe { members(desc).0[index as usize].1 }))
    }

    /// Value of a member of an enum.
    fn aw_enum_value(desc: *const TypeDesc, index: i32) -> Ret<i64> {
        // SAFETY: as above.
        Ret::ok(unsafe { members(desc).0[index as usize].0 } as i64)
    }

    /// Bytes of the type under an enum; negative if it has no sign.
    fn aw_enum_underlying(desc: *const TypeDesc) -> Ret<i32> {
        // SAFETY: a `Type` keeps a descriptor.
        let (prim, size) = unsafe { ((*desc).prim, (*desc).elem_size as i32) };
        let signed = matches!(prim, Prim::SByte | Prim::Short | Prim::Int | Prim::Long | Prim::NInt);
        Ret::ok(if signed { size } else { -size })
    }

    /// The number in the box of an enum.
    fn aw_enum_number(object: *mut Object) -> Ret<i64> {
        // SAFETY: a box of an enum.
        Ret::ok(key(unsafe { number(object) }) as i64)
    }

    /// A box of an enum with this number.
    fn aw_enum_box(desc: *const TypeDesc, value: i64) -> Ret<*mut Object> {
        // SAFETY: a `Type` keeps a descriptor; the low bytes of the number are the value.
        unsafe {
            ret(crate::gc::new_object(desc, (*desc).size as usize).inspect(|&object| {
                let bytes = value.to_le_bytes();
                let target = object.cast::<u8>().add(HEADER_SIZE as usize);
                target.copy_from_nonoverlapping(bytes.as_ptr(), (*desc).elem_size as usize);
            }))
        }
    }
}
