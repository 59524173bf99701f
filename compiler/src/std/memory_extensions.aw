// System.MemoryExtensions: searching, comparing and changing spans.

using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    // ---- Making spans

    public static Span<T> AsSpan<T>(this T[]? array) => new Span<T>(array);

    public static Span<T> AsSpan<T>(this T[]? array, int start) =>
        array == null ? new Span<T>(array, start, 0) : new Span<T>(array, start, array.Length - start);

    public static Span<T> AsSpan<T>(this T[]? array, int start, int length) => new Span<T>(array, start, length);

    public static Span<T> AsSpan<T>(this T[]? array, Index startIndex)
    {
        int length = array == null ? 0 : array.Length;
        int start = startIndex.GetOffset(length);
        return new Span<T>(array, start, length - start);
    }

    public static Span<T> AsSpan<T>(this T[]? array, Range range)
    {
        if (array == null)
        {
            if (!range.Start.Equals(Index.Start) || !range.End.Equals(Index.Start))
                throw new ArgumentNullException("array");
            return default;
        }
        var (start, length) = range.GetOffsetAndLength(array.Length);
        return new Span<T>(array, start, length);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => segment;

    public static Memory<T> AsMemory<T>(this T[]? array) => new Memory<T>(array);

    public static Memory<T> AsMemory<T>(this T[]? array, int start) =>
        array == null ? new Memory<T>(array, start, 0) : new Memory<T>(array, start, array.Length - start);

    public static Memory<T> AsMemory<T>(this T[]? array, int start, int length) => new Memory<T>(array, start, length);

    public static Memory<T> AsMemory<T>(this T[]? array, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(array == null ? 0 : array.Length);
        return new Memory<T>(array, start, length);
    }

    public static void CopyTo<T>(this T[]? source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);

    public static void CopyTo<T>(this T[]? source, Memory<T> destination) => source.CopyTo(destination.Span);

    // ---- Searching

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value) => IndexOf(span, value) >= 0;

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer) =>
        IndexOf(span, value, comparer) >= 0;

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (comparer.Equals(span[i], value))
                return i;
        }
        return -1;
    }

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer)
    {
        comparer ??= EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (comparer.Equals(span[i], value))
                return i;
        }
        return -1;
    }

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
        {
            if (span.Slice(i, value.Length).SequenceEqual(value))
                return i;
        }
        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (comparer.Equals(span[i], value))
                return i;
        }
        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
    {
        for (int i = span.Length - value.Length; i >= 0; i--)
        {
            if (span.Slice(i, value.Length).SequenceEqual(value))
                return i;
        }
        return -1;
    }

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (comparer.Equals(span[i], value0) || comparer.Equals(span[i], value1))
                return i;
        }
        return -1;
    }

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (comparer.Equals(span[i], value0) || comparer.Equals(span[i], value1) || comparer.Equals(span[i], value2))
                return i;
        }
        return -1;
    }

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (values.IndexOf(span[i]) >= 0)
                return i;
        }
        return -1;
    }

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (comparer.Equals(span[i], value0) || comparer.Equals(span[i], value1))
                return i;
        }
        return -1;
    }

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (values.IndexOf(span[i]) >= 0)
                return i;
        }
        return -1;
    }

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], value))
                return i;
        }
        return -1;
    }

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (values.IndexOf(span[i]) < 0)
                return i;
        }
        return -1;
    }

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
    {
        var comparer = EqualityComparer<T>.Default;
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (!comparer.Equals(span[i], value))
                return i;
        }
        return -1;
    }

    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i].CompareTo(lowInclusive) >= 0 && span[i].CompareTo(highInclusive) <= 0)
                return i;
        }
        return -1;
    }

    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (span[i].CompareTo(lowInclusive) < 0 || span[i].CompareTo(highInclusive) > 0)
                return i;
        }
        return -1;
    }

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1) => IndexOfAny(span, value0, value1) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) => IndexOfAny(span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value) => IndexOfAnyExcept(span, value) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) =>
        IndexOfAnyExcept(span, values) >= 0;

    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> =>
        IndexOfAnyInRange(span, lowInclusive, highInclusive) >= 0;

    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive)
        where T : IComparable<T> => IndexOfAnyExceptInRange(span, lowInclusive, highInclusive) >= 0;

    public static int Count<T>(this ReadOnlySpan<T> span, T value)
    {
        var comparer = EqualityComparer<T>.Default;
        int count = 0;
        foreach (ref readonly T item in span)
        {
            if (comparer.Equals(item, value))
                count++;
        }
        return count;
    }

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
    {
        if (value.IsEmpty)
            return 0;
        int count = 0;
        for (int i = span.IndexOf(value); i >= 0; i = span.IndexOf(value))
        {
            count++;
            span = span.Slice(i + value.Length);
        }
        return count;
    }

    public static int BinarySearch<T>(this ReadOnlySpan<T> span, T value) where T : IComparable<T>
    {
        int low = 0, high = span.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order = span[middle].CompareTo(value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }

    // ---- Comparing

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
    {
        if (span.Length != other.Length)
            return false;
        var comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], other[i]))
                return false;
        }
        return true;
    }

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer)
    {
        if (span.Length != other.Length)
            return false;
        comparer ??= EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], other[i]))
                return false;
        }
        return true;
    }

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IComparable<T>
    {
        int shared = span.Length < other.Length ? span.Length : other.Length;
        for (int i = 0; i < shared; i++)
        {
            int order = span[i].CompareTo(other[i]);
            if (order != 0)
                return order;
        }
        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) =>
        span.Length >= value.Length && span.Slice(0, value.Length).SequenceEqual(value);

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value) =>
        span.Length > 0 && EqualityComparer<T>.Default.Equals(span[0], value);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) =>
        span.Length >= value.Length && span.Slice(span.Length - value.Length).SequenceEqual(value);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value) =>
        span.Length > 0 && EqualityComparer<T>.Default.Equals(span[span.Length - 1], value);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
    {
        var comparer = EqualityComparer<T>.Default;
        int i = 0;
        while (i < span.Length && i < other.Length && comparer.Equals(span[i], other[i]))
            i++;
        return i;
    }

    // ---- Trimming

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement)
    {
        int start = span.IndexOfAnyExcept(trimElement);
        return start < 0 ? span.Slice(span.Length) : span.Slice(start);
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement) =>
        span.Slice(0, span.LastIndexOfAnyExcept(trimElement) + 1);

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement) =>
        TrimEnd(TrimStart(span, trimElement), trimElement);

    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement)
    {
        int start = IndexOfAnyExcept((ReadOnlySpan<T>)span, trimElement);
        return start < 0 ? span.Slice(span.Length) : span.Slice(start);
    }

    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement) =>
        span.Slice(0, LastIndexOfAnyExcept((ReadOnlySpan<T>)span, trimElement) + 1);

    public static Span<T> Trim<T>(this Span<T> span, T trimElement) => TrimEnd(TrimStart(span, trimElement), trimElement);

    // ---- Changing

    public static void Reverse<T>(this Span<T> span)
    {
        if (span.Length > 1)
            Array.Reverse(span.Source!, span.Offset, span.Length);
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue)
    {
        var comparer = EqualityComparer<T>.Default;
        foreach (ref T item in span)
        {
            if (comparer.Equals(item, oldValue))
                item = newValue;
        }
    }

    public static void Sort<T>(this Span<T> span)
    {
        if (span.Length > 1)
            Array.Sort(span.Source!, span.Offset, span.Length);
    }

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
    {
        if (comparison == null)
            throw new ArgumentNullException("comparison");
        if (span.Length > 1)
            Array.Sort(span.Source!, span.Offset, span.Length, Comparer<T>.Create(comparison));
    }

    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer) where TComparer : IComparer<T>?
    {
        if (span.Length > 1)
            Array.Sort(span.Source!, span.Offset, span.Length, comparer);
    }
}
