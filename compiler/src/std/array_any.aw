// System.Array where the element type is not known: elements as objects, by one index or by several.

using System.Collections;
using System.Collections.Generic;

namespace System;

public abstract partial class Array
{
    [Intrinsic("array_of_element")]
    private static extern Array? NewArray(nint element, int length);

    public static Array CreateInstance(Type elementType, int length)
    {
        if (elementType is null)
            throw new ArgumentNullException("elementType");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
        Array? array = NewArray(elementType.Desc, length);
        return array ?? throw new NotSupportedException("Arrays of this type are made by new only.");
    }

    public long GetLongLength(int dimension) => GetLength(dimension);

    public void Initialize() { }

    public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length) =>
        Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);

    // Boxes, unboxes or widens each element, where the types allow one of it.
    private static void CopyConverted(Array from, int fromIndex, Array to, int toIndex, int length)
    {
        Type source = from.GetType().GetElementType()!;
        Type target = to.GetType().GetElementType()!;
        TypeCode code = Type.GetTypeCode(target);
        bool boxes = source.IsValueType && !target.IsValueType && target.IsAssignableFrom(source);
        bool unboxes = !source.IsValueType && target.IsValueType && source.IsAssignableFrom(target);
        bool widens = source.IsPrimitive && target.IsPrimitive && Widens(Type.GetTypeCode(source), code);
        if (!boxes && !unboxes && !widens)
            throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        for (int i = 0; i < length; i++)
        {
            object? element = from.At(fromIndex + i);
            if (unboxes && (element == null || !target.IsInstanceOfType(element)))
                throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
            to.Put(toIndex + i, widens ? Widened(element!, code) : element);
        }
    }

    // Does every value of one primitive type have a place in the other? (.NET's table: no sign is lost, precision may be.)
    private static bool Widens(TypeCode from, TypeCode to)
    {
        if (to < TypeCode.Char || to > TypeCode.Double)
            return false;
        int allowed = from switch
        {
            TypeCode.Char => 0x7F10,
            TypeCode.SByte => 0x6AA0,
            TypeCode.Byte => 0x7FD0,
            TypeCode.Int16 => 0x6A80,
            TypeCode.UInt16 => 0x7F10,
            TypeCode.Int32 => 0x6A00,
            TypeCode.UInt32 => 0x7C00,
            TypeCode.Int64 => 0x6800,
            TypeCode.UInt64 => 0x7000,
            TypeCode.Single => 0x6000,
            _ => 0,
        };
        return (allowed >> (int)to & 1) != 0;
    }

    // What SetValue stores.
    private static object ForElement(object value, Type element)
    {
        Type own = value.GetType();
        if (!element.IsPrimitive || !own.IsPrimitive || own == element)
            return value;
        TypeCode into = Type.GetTypeCode(element);
        if (!Widens(Type.GetTypeCode(own), into))
            throw new ArgumentException("Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.");
        return Widened(value, into);
    }

    private static object Widened(object value, TypeCode to)
    {
        if (value is float single)
            return to == TypeCode.Single ? value : (object)(double)single;
        if (value is ulong big)
            return to switch { TypeCode.Single => (object)(float)big, TypeCode.Double => (double)big, _ => value };
        long number = value switch
        {
            char c => c,
            sbyte n => n,
            byte n => n,
            short n => n,
            ushort n => n,
            int n => n,
            uint n => n,
            _ => (long)value,
        };
        return to switch
        {
            TypeCode.Char => (object)(char)number,
            TypeCode.Byte => (object)(byte)number,
            TypeCode.SByte => (object)(sbyte)number,
            TypeCode.Int16 => (object)(short)number,
            TypeCode.UInt16 => (object)(ushort)number,
            TypeCode.Int32 => (object)(int)number,
            TypeCode.UInt32 => (object)(uint)number,
            TypeCode.Int64 => (object)number,
            TypeCode.UInt64 => (object)(ulong)number,
            TypeCode.Single => (object)(float)number,
            _ => (object)(double)number,
        };
    }

    private static Array Need(Array? array)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (RankOf(array) != 1)
            throw new RankException("Only single dimension arrays are supported here.");
        return array;
    }

    public static int IndexOf(Array array, object? value) => IndexOf(array, value, 0, Need(array).Length);

    public static int IndexOf(Array array, object? value, int startIndex) =>
        IndexOf(array, value, startIndex, Need(array).Length - startIndex);

    public static int IndexOf(Array array, object? value, int startIndex, int count)
    {
        Need(array);
        if (startIndex < 0 || startIndex > array.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > array.Length - count)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        for (int i = startIndex; i < startIndex + count; i++)
        {
            object? element = array.GetValue(i);
            if (element == null ? value == null : element.Equals(value))
                return i;
        }
        return -1;
    }

    public static int LastIndexOf(Array array, object? value)
    {
        for (int i = Need(array).Length - 1; i >= 0; i--)
        {
            object? element = array.GetValue(i);
            if (element == null ? value == null : element.Equals(value))
                return i;
        }
        return -1;
    }

    public static void Reverse(Array array) => Reverse(array, 0, Need(array).Length);

    public static void Reverse(Array array, int index, int length)
    {
        CheckRange(array, index, length);
        for (int i = index, j = index + length - 1; i < j; i++, j--)
        {
            object? element = array.GetValue(i);
            array.SetValue(array.GetValue(j), i);
            array.SetValue(element, j);
        }
    }

    private static void CheckRange(Array array, int index, int length)
    {
        Need(array);
        if (index < 0)
            throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
        if (array.Length - index < length)
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }

    public static void Sort(Array array) => Sort(array, 0, Need(array).Length, null);

    public static void Sort(Array array, IComparer? comparer) => Sort(array, 0, Need(array).Length, comparer);

    public static void Sort(Array array, int index, int length) => Sort(array, index, length, null);

    public static void Sort(Array array, int index, int length, IComparer? comparer)
    {
        CheckRange(array, index, length);
        object?[] elements = new object?[length];
        for (int i = 0; i < length; i++)
            elements[i] = array.GetValue(index + i);
        IComparer by = comparer ?? System.Collections.Comparer.Default;
        Sorter<object?>.Sort(elements, 0, length, System.Collections.Generic.Comparer<object?>.Create((x, y) => by.Compare(x, y)));
        for (int i = 0; i < length; i++)
            array.SetValue(elements[i], index + i);
    }

    public static int BinarySearch(Array array, object? value) => BinarySearch(array, value, null);

    public static int BinarySearch(Array array, object? value, IComparer? comparer)
    {
        Need(array);
        IComparer by = comparer ?? System.Collections.Comparer.Default;
        int low = 0;
        int high = array.Length - 1;
        while (low <= high)
        {
            int middle = low + (high - low) / 2;
            int order = by.Compare(array.GetValue(middle), value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }
}

public static class Buffer
{
    [Intrinsic("buffer_copy")]
    private static extern bool CopyBytes(Array from, int fromOffset, Array to, int toOffset, int count);

    [Intrinsic("buffer_length")]
    private static extern int LengthOf(Array array);

    private static int Length(Array array, string name)
    {
        if (array == null)
            throw new ArgumentNullException(name);
        int length = LengthOf(array);
        return length >= 0 ? length : throw new ArgumentException("Object must be an array of primitives.", name);
    }

    public static int ByteLength(Array array) => Length(array, "array");

    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
    {
        int from = Length(src, "src");
        int to = Length(dst, "dst");
        if (srcOffset < 0)
            throw new ArgumentOutOfRangeException("srcOffset", "Non-negative number required.");
        if (dstOffset < 0)
            throw new ArgumentOutOfRangeException("dstOffset", "Non-negative number required.");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
        if (from - srcOffset < count || to - dstOffset < count)
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        CopyBytes(src, srcOffset, dst, dstOffset, count);
    }

    public static byte GetByte(Array array, int index)
    {
        if ((uint)index >= (uint)ByteLength(array))
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        byte[] one = new byte[1];
        CopyBytes(array, index, one, 0, 1);
        return one[0];
    }

    public static void SetByte(Array array, int index, byte value)
    {
        if ((uint)index >= (uint)ByteLength(array))
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        CopyBytes(new byte[] { value }, 0, array, index, 1);
    }
}
