//! Operations that library declarations name with `[Intrinsic("…")]` and that become code in place, because they depend
//! on a type argument or are one instruction. Every other intrinsic is the runtime function `aw_` + name.
//!
//! ```csharp
//! [Intrinsic("task_result")] internal static extern T ResultOf<T>(Task<T> task);
//! ```

use crate::base::Symbol;

/// `T F<T>()`: `new T()`. Becomes a function of its own for every `T`.
pub const NEW_INSTANCE: &str = "new_instance";

/// `R F<T>(…)`: `FGeneric<T>` of the same class if `T` meets the constraint there, else `FObject<T>`.
pub const BY_CONSTRAINT: &str = "by_constraint";

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Expanded {
    /// `nint F<T>()`: address of the descriptor of reference type `T`, or of a box of value type `T`; for runtime
    /// functions that make objects. Instances of `T` are taken to exist.
    TypeDesc,
    /// `bool F<T>()`: `T` is a reference type.
    IsReference,
    /// `bool F<T>()`: `T` is a reference type or contains references.
    HasReferences,
    /// `int F<T>()`: bytes of a `T` in an array.
    SizeOf,
    /// `T F<T>(object o)`: a cast that is known to succeed.
    UnsafeCast,
    /// `T F<T>(Task<T> task)`: the result of a task that has ended well.
    TaskResult,
    /// `void F<T>(Task<T> task, T result)`: stores it; the task has not ended.
    TaskSetResult,
    /// `bool F(object a, object b)`
    ReferenceEquals,
    /// `nint F(object o)`: address of the descriptor of an object that is not null.
    DescOf,
    /// `Type F(nint desc)`: the type object of a descriptor.
    TypeOf,
    /// `double F(double)`, and the same for `float`
    Sqrt,
    Floor,
    Ceiling,
    Truncate,
    /// To the nearest even.
    Nearest,
    /// `long F(double)` and back; `int` for `float`: the same bits.
    Bits,
    /// `int F(ref int, int)`, and for `long` and references; the old value.
    Exchange,
    /// The old value.
    ExchangeAdd,
    /// `T F(ref T, T value, T comparand)`: the old value.
    CompareExchange,
    /// `T F(ref T)` for primitives and references: acquire.
    VolatileRead,
    /// `void F(ref T, T)`: release.
    VolatileWrite,
    /// `void F()`: full fence.
    Fence,
    LeadingZeros,
    TrailingZeros,
    PopCount,
    /// `ref T F<T>(T[] array, int index)` without a check.
    ElementRef,
    /// `int F(string)`, `int F(Array)`: the length word of an object that is not null.
    Length,
    /// `char F(string, int)`, with its check.
    StringChar,
}

impl Expanded {
    pub fn parse(name: Symbol) -> Option<Expanded> {
        Some(match name.as_str() {
            "type_desc" => Expanded::TypeDesc,
            "is_reference" => Expanded::IsReference,
            "has_references" => Expanded::HasReferences,
            "size_of" => Expanded::SizeOf,
            "unsafe_cast" => Expanded::UnsafeCast,
            "task_result" => Expanded::TaskResult,
            "task_set_result" => Expanded::TaskSetResult,
            "reference_equals" => Expanded::ReferenceEquals,
            "desc_of" | "object_type" => Expanded::DescOf,
            "type_of" => Expanded::TypeOf,
            "sqrt" => Expanded::Sqrt,
            "floor" => Expanded::Floor,
            "ceiling" => Expanded::Ceiling,
            "truncate" => Expanded::Truncate,
            "nearest" => Expanded::Nearest,
            "bits" => Expanded::Bits,
            "exchange" => Expanded::Exchange,
            "exchange_add" => Expanded::ExchangeAdd,
            "compare_exchange" => Expanded::CompareExchange,
            "volatile_read" => Expanded::VolatileRead,
            "volatile_write" => Expanded::VolatileWrite,
            "fence" => Expanded::Fence,
            "leading_zeros" => Expanded::LeadingZeros,
            "trailing_zeros" => Expanded::TrailingZeros,
            "pop_count" => Expanded::PopCount,
            "element_ref" => Expanded::ElementRef,
            "string_length" | "array_length" => Expanded::Length,
            "string_char" => Expanded::StringChar,
            _ => return None,
        })
    }
}
