//! Arrays: allocation, copying, clearing.

use crate::exception;
use crate::export::{VOID, Void, exports, ret, throw};
use crate::gc;
use crate::object;
use crate::trap;
use aw_abi::{LENGTH_OFFSET, Object, Prim, Ret, Trap, TypeDesc, elements_offset};

/// The longest array .NET makes.
const MAX_LENGTH: i64 = 0x7fff_ffc7;

/// Number of elements.
///
/// # Safety
/// `array` is an array or a string.
pub unsafe fn length(array: *mut Object) -> usize {
    // SAFETY: the length is in word 1.
    unsafe { array.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u32>().read() as usize }
}

/// Address of the first element.
///
/// # Safety
/// `array` is an array.
pub unsafe fn elements(array: *mut Object) -> *mut u8 {
    // SAFETY: the descriptor knows the rank.
    unsafe { array.cast::<u8>().add(elements_offset(u32::from((*(*array).desc).rank)) as usize) }
}

/// A new array of default values.
///
/// # Safety
/// `desc` describes an array type.
pub unsafe fn new(desc: *const TypeDesc, length: i64) -> Result<*mut Object, *mut Object> {
    if length < 0 {
        return Err(trap::exception(Trap::NegativeArraySize));
    }
    if length > MAX_LENGTH {
        return Err(trap::exception_with(Trap::OutOfMemory, "Array dimensions exceeded supported range."));
    }
    // SAFETY: a descriptor; the size is what the elements need.
    unsafe {
        let size = elements_offset(u32::from((*desc).rank)) as usize + length as usize * (*desc).elem_size as usize;
        let array = gc::new_object(desc, size)?;
        array.cast::<u8>().add(LENGTH_OFFSET as usize).cast::<u64>().write(length as u64);
        Ok(array)
    }
}

fn is_integer(prim: Prim) -> bool {
    match prim {
        Prim::SByte | Prim::Byte | Prim::Short | Prim::UShort | Prim::Int | Prim::UInt => true,
        Prim::Long | Prim::ULong | Prim::NInt | Prim::NUInt => true,
        Prim::None | Prim::Bool | Prim::Char | Prim::Float | Prim::Double => false,
    }
}

exports! {
    /// `array.Length`
    fn aw_array_length(array: *mut Object) -> Ret<i32> {
        // SAFETY: an array.
        Ret::ok(unsafe { length(array) } as i32)
    }

    /// `new T[length]`
    fn aw_new_array(desc: *const TypeDesc, length: i64) -> Ret<*mut Object> {
        // SAFETY: compiled code passes an array's descriptor.
        ret(unsafe { new(desc, length) })
    }

    /// `new T[a, b, …]`: `lengths` are as many as the rank.
    fn aw_new_array_rank(desc: *const TypeDesc, lengths: *const i64) -> Ret<*mut Object> {
        // SAFETY: compiled code passes an array's descriptor and as many lengths as its rank.
        unsafe {
            let lengths = crate::slice(lengths, usize::from((*desc).rank));
            if lengths.iter().any(|&length| length < 0) {
                return throw(trap::exception(Trap::NegativeArraySize));
            }
            let total = lengths.iter().fold(1i64, |total, &length| total.saturating_mul(length));
            let array = match new(desc, total) {
                Ok(array) => array,
                Err(exception) => return throw(exception),
            };
            let stored = array.cast::<u8>().add(aw_abi::ELEMENTS_OFFSET as usize).cast::<i32>();
            for (dimension, &length) in lengths.iter().enumerate() {
                stored.add(dimension).write(length as i32);
            }
            Ret::ok(array)
        }
    }

    /// Copies elements between arrays whose element types have the same representation; ranges are checked by the library, and
    /// may overlap.
    fn aw_array_copy(from: *mut Object, from_index: i32, to: *mut Object, to_index: i32, length: i32) -> Void {
        // SAFETY: the library has checked both ranges.
        unsafe {
            let size = (*(*from).desc).elem_size as usize;
            let source = elements(from).add(from_index as usize * size);
            let target = elements(to).add(to_index as usize * size);
            source.copy_to(target, length as usize * size);
        }
        VOID
    }

    /// How elements of one array get into another: 1 as they are, 2 each with a look at its type, 0 not at all.
    fn aw_array_can_copy(from: *mut Object, to: *mut Object) -> Ret<i32> {
        // SAFETY: both are arrays.
        unsafe {
            let (from, to) = ((*from).desc, (*to).desc);
            let how = if object::is_assignable(from, to) {
                1
            } else if (*from).rank != (*to).rank {
                0
            } else if object::is_reference((*from).element) && object::is_reference((*to).element) {
                2
            } else {
                // The same bits under another sign are allowed, e.g. int[] to uint[].
                i32::from((*from).elem_size == (*to).elem_size && is_integer((*from).prim) && is_integer((*to).prim))
            };
            Ret::ok(how)
        }
    }

    /// Copies references one by one; false at the first that the target does not take. Ranges have been checked.
    fn aw_array_copy_checked(from: *mut Object, from_index: i32, to: *mut Object, to_index: i32, length: i32) -> Ret<u8> {
        // SAFETY: arrays of references; the ranges are in bounds. (Two such arrays of different types are different arrays.)
        unsafe {
            let source = elements(from).cast::<*mut Object>().add(from_index as usize);
            let target = elements(to).cast::<*mut Object>().add(to_index as usize);
            for i in 0..length as usize {
                let value = *source.add(i);
                if !value.is_null() && !object::is_assignable((*value).desc, (*(*to).desc).element) {
                    return Ret::ok(0);
                }
                gc::store(target.add(i), value);
            }
        }
        Ret::ok(1)
    }

    /// Sets elements to their default value; the library has checked the range.
    fn aw_array_clear(array: *mut Object, index: i32, length: i32) -> Void {
        // SAFETY: the range is in bounds.
        unsafe {
            let size = (*(*array).desc).elem_size as usize;
            elements(array).add(index as usize * size).write_bytes(0, length as usize * size);
        }
        VOID
    }

    /// `array.Clone()`
    fn aw_array_clone(array: *mut Object) -> Ret<*mut Object> {
        // SAFETY: an array; the copy has the same layout.
        unsafe {
            let desc = (*array).desc;
            let size = elements_offset(u32::from((*desc).rank)) as usize + length(array) * (*desc).elem_size as usize;
            match gc::new_object(desc, size) {
                Ok(copy) => {
                    array.cast::<u8>().copy_to_nonoverlapping(copy.cast(), size);
                    Ret::ok(copy)
                }
                Err(exception) => throw(exception),
            }
        }
    }

    /// A new array of the elements that a `Type` describes; null if the program has no such arrays.
    fn aw_array_of_element(element: *const TypeDesc, len: i32) -> Ret<*mut Object> {
        // SAFETY: a `Type` keeps a descriptor.
        let desc = unsafe { (*element).array };
        if desc.is_null() {
            return Ret::ok(std::ptr::null_mut());
        }
        // SAFETY: the descriptor is that of an array.
        ret(unsafe { new(desc, len.into()) })
    }

    /// Stores an element by its place in the order of rows; false if it is not of the right type.
    fn aw_array_set_flat(array: *mut Object, at: i32, value: *mut Object) -> Ret<u8> {
        // SAFETY: an array with such an element; its descriptor describes the elements.
        unsafe {
            let (desc, element) = ((*array).desc, (*(*array).desc).element);
            let to = array.cast::<u8>().add(elements_offset(u32::from((*desc).rank)) as usize);
            let to = to.add(at as usize * (*desc).elem_size as usize);
            if object::is_reference(element) {
                let fits = value.is_null() || object::is_assignable((*value).desc, element);
                if fits {
                    gc::store(to.cast(), value);
                }
                return Ret::ok(u8::from(fits));
            }
            if value.is_null() {
                to.write_bytes(0, (*desc).elem_size as usize);
                return Ret::ok(1);
            }
            if !std::ptr::eq((*value).desc, element) {
                return Ret::ok(0);
            }
            let from = value.cast::<u8>().add(aw_abi::HEADER_SIZE as usize);
            if (*desc).refs_len == 0 {
                to.copy_from_nonoverlapping(from, (*desc).elem_size as usize);
            } else {
                for word in 0..(*desc).elem_size as usize / 8 {
                    gc::store(to.cast::<*mut Object>().add(word), from.cast::<*mut Object>().add(word).read());
                }
            }
            Ret::ok(1)
        }
    }

    /// `Buffer.BlockCopy` in bytes, which the library has checked.
    fn aw_buffer_copy(from: *mut Object, from_offset: i32, to: *mut Object, to_offset: i32, count: i32) -> Ret<u8> {
        // SAFETY: two arrays of primitives with so many bytes behind these offsets.
        unsafe {
            let bytes = |array: *mut Object, offset: i32| {
                let rank = u32::from((*(*array).desc).rank);
                array.cast::<u8>().add(elements_offset(rank) as usize + offset as usize)
            };
            bytes(to, to_offset).copy_from(bytes(from, from_offset), count as usize);
        }
        Ret::ok(1)
    }

    /// Bytes of an array's elements; -1 if they are no primitives.
    fn aw_buffer_length(array: *mut Object) -> Ret<i32> {
        // SAFETY: an array.
        unsafe {
            let desc = (*array).desc;
            if (*desc).prim == aw_abi::Prim::None {
                return Ret::ok(-1);
            }
            Ret::ok((length(array) * (*desc).elem_size as usize) as i32)
        }
    }

    /// `array.GetLength(dimension)`; -1 when there is no such dimension.
    fn aw_array_get_length(array: *mut Object, dimension: i32) -> Ret<i32> {
        // SAFETY: an array.
        unsafe {
            let rank = (*(*array).desc).rank.max(1);
            Ret::ok(match usize::try_from(dimension) {
                Ok(0) if rank == 1 => length(array) as i32,
                Ok(at) if at < usize::from(rank) => {
                    array.cast::<u8>().add(aw_abi::ELEMENTS_OFFSET as usize).cast::<i32>().add(at).read()
                }
                _ => -1,
            })
        }
    }

    /// `array.Rank`
    fn aw_array_rank(array: *mut Object) -> Ret<i32> {
        // SAFETY: an array.
        Ret::ok(i32::from(unsafe { (*(*array).desc).rank.max(1) }))
    }

    /// The exception that `new` throws when the heap is full.
    fn aw_out_of_memory() -> Ret<*mut Object> {
        throw(exception::out_of_memory())
    }
}
