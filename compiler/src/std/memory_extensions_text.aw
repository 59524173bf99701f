// System.MemoryExtensions: spans of characters.

using System.Text;

namespace System;

public static partial class MemoryExtensions
{
    public static ReadOnlySpan<char> AsSpan(this string? text) =>
        text == null ? default : new ReadOnlySpan<char>(SpanCore.As<char[]>(text), 0, text.Length, true);

    public static ReadOnlySpan<char> AsSpan(this string? text, int start)
    {
        int length = text == null ? 0 : text.Length;
        if ((uint)start > (uint)length)
            throw new ArgumentOutOfRangeException("start");
        return AsSpan(text).Slice(start);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, int start, int length)
    {
        int all = text == null ? 0 : text.Length;
        if ((uint)start > (uint)all || (uint)length > (uint)(all - start))
            throw new ArgumentOutOfRangeException("start");
        return AsSpan(text).Slice(start, length);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, Index startIndex) =>
        AsSpan(text, startIndex.GetOffset(text == null ? 0 : text.Length));

    public static ReadOnlySpan<char> AsSpan(this string? text, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text == null ? 0 : text.Length);
        return AsSpan(text, start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text) =>
        text == null ? default : new ReadOnlyMemory<char>(SpanCore.As<char[]>(text), 0, text.Length, true);

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start)
    {
        if ((uint)start > (uint)(text == null ? 0 : text.Length))
            throw new ArgumentOutOfRangeException("start");
        return AsMemory(text).Slice(start);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start, int length)
    {
        int all = text == null ? 0 : text.Length;
        if ((uint)start > (uint)all || (uint)length > (uint)(all - start))
            throw new ArgumentOutOfRangeException("start");
        return AsMemory(text).Slice(start, length);
    }

    public static bool IsWhiteSpace(this ReadOnlySpan<char> span)
    {
        foreach (char c in span)
        {
            if (!char.IsWhiteSpace(c))
                return false;
        }
        return true;
    }

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span)
    {
        int start = 0;
        while (start < span.Length && char.IsWhiteSpace(span[start]))
            start++;
        return span.Slice(start);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span)
    {
        int end = span.Length;
        while (end > 0 && char.IsWhiteSpace(span[end - 1]))
            end--;
        return span.Slice(0, end);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span) => TrimEnd(TrimStart(span));

    public static Span<char> TrimStart(this Span<char> span)
    {
        int start = 0;
        while (start < span.Length && char.IsWhiteSpace(span[start]))
            start++;
        return span.Slice(start);
    }

    public static Span<char> TrimEnd(this Span<char> span)
    {
        int end = span.Length;
        while (end > 0 && char.IsWhiteSpace(span[end - 1]))
            end--;
        return span.Slice(0, end);
    }

    public static Span<char> Trim(this Span<char> span) => TrimEnd(TrimStart(span));

    // An empty set of characters stands for white space.

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars)
    {
        if (trimChars.IsEmpty)
            return TrimStart(span);
        int start = 0;
        while (start < span.Length && trimChars.IndexOf(span[start]) >= 0)
            start++;
        return span.Slice(start);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars)
    {
        if (trimChars.IsEmpty)
            return TrimEnd(span);
        int end = span.Length;
        while (end > 0 && trimChars.IndexOf(span[end - 1]) >= 0)
            end--;
        return span.Slice(0, end);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        TrimEnd(TrimStart(span, trimChars), trimChars);

    // ---- As strings are compared

    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) =>
        string.Equals(span.ToString(), other.ToString(), comparisonType);

    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) =>
        string.Compare(span.ToString(), other.ToString(), comparisonType);

    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        span.ToString().Contains(value.ToString(), comparisonType);

    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        span.ToString().IndexOf(value.ToString(), comparisonType);

    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        span.ToString().StartsWith(value.ToString(), comparisonType);

    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        span.ToString().EndsWith(value.ToString(), comparisonType);

    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.Length > destination.Length)
            return -1;
        for (int i = 0; i < source.Length; i++)
            destination[i] = char.ToUpperInvariant(source[i]);
        return source.Length;
    }

    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (source.Length > destination.Length)
            return -1;
        for (int i = 0; i < source.Length; i++)
            destination[i] = char.ToLowerInvariant(source[i]);
        return source.Length;
    }

    // ---- Parts

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator) where T : IEquatable<T> =>
        new SpanSplitEnumerator<T>(source, separator);

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator) where T : IEquatable<T> =>
        new SpanSplitEnumerator<T>(source, separator);

    public static int Split(
        this ReadOnlySpan<char> source,
        Span<Range> destination,
        char separator,
        StringSplitOptions options = StringSplitOptions.None)
    {
        if (destination.IsEmpty)
            return 0;
        bool trims = (options & StringSplitOptions.TrimEntries) != 0;
        bool skipsEmpty = (options & StringSplitOptions.RemoveEmptyEntries) != 0;
        int count = 0, start = 0;
        while (start <= source.Length)
        {
            int end = start + source.Slice(start).IndexOf(separator);
            if (end < start || count == destination.Length - 1)
                end = source.Length;
            int from = start, to = end;
            if (count == destination.Length - 1 && skipsEmpty)
            {
                // The last part takes the rest, without the empty parts before it.
                int next = start + source.Slice(start).IndexOf(separator);
                while (next >= start && Length(source, start, next, trims) == 0)
                {
                    start = next + 1;
                    next = start + source.Slice(start).IndexOf(separator);
                }
                from = start;
            }
            if (trims)
            {
                while (from < to && char.IsWhiteSpace(source[from]))
                    from++;
                while (to > from && char.IsWhiteSpace(source[to - 1]))
                    to--;
            }
            if (from < to || !skipsEmpty)
            {
                destination[count++] = from..to;
                if (count == destination.Length)
                    return count;
            }
            start = end + 1;
        }
        return count;
    }

    private static int Length(ReadOnlySpan<char> source, int from, int to, bool trims) =>
        trims ? source.Slice(from, to - from).Trim().Length : to - from;

    public ref struct SpanSplitEnumerator<T> where T : IEquatable<T>
    {
        private readonly ReadOnlySpan<T> _source;
        private readonly T _separator;
        private readonly ReadOnlySpan<T> _separators;
        private readonly bool _isSequence;
        private int _start;
        private int _end;
        private int _next;

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, T separator)
        {
            _source = source;
            _separator = separator;
            _separators = default;
            _isSequence = false;
            _start = _end = _next = 0;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, ReadOnlySpan<T> separators)
        {
            _source = source;
            _separator = default!;
            _separators = separators;
            _isSequence = true;
            _start = _end = _next = 0;
        }

        public SpanSplitEnumerator<T> GetEnumerator() => this;

        public Range Current => _start.._end;

        public bool MoveNext()
        {
            if (_next > _source.Length)
                return false;
            ReadOnlySpan<T> rest = _source.Slice(_next);
            int at = !_isSequence ? rest.IndexOf(_separator) : _separators.IsEmpty ? -1 : rest.IndexOf(_separators);
            int width = _isSequence ? _separators.Length : 1;
            _start = _next;
            if (at < 0)
            {
                _end = _source.Length;
                _next = _source.Length + 1;
            }
            else
            {
                _end = _start + at;
                _next = _end + width;
            }
            return true;
        }
    }

    public static SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => new SpanLineEnumerator(span);
}
