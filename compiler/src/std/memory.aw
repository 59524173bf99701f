// System.Memory<T> and ReadOnlyMemory<T>: what a span is, but a plain struct, which may live in objects and across awaits.

namespace System;

public readonly struct Memory<T> : IEquatable<Memory<T>>
{
    private readonly T[]? _array;
    private readonly int _start;
    private readonly int _length;

    public Memory(T[]? array)
    {
        if (array == null)
            return;
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
            throw new ArrayTypeMismatchException();
        _array = array;
        _length = array.Length;
    }

    public Memory(T[]? array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0)
                throw new ArgumentOutOfRangeException();
            return;
        }
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
            throw new ArrayTypeMismatchException();
        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            throw new ArgumentOutOfRangeException();
        _array = array;
        _start = start;
        _length = length;
    }

    internal Memory(T[]? array, int start, int length, bool isChecked)
    {
        _array = array;
        _start = start;
        _length = length;
    }

    public static Memory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public Span<T> Span => new Span<T>(_array, _start, _length, true);

    public Memory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
            throw new ArgumentOutOfRangeException("start");
        return new Memory<T>(_array, _start + start, _length - start, true);
    }

    public Memory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            throw new ArgumentOutOfRangeException("start");
        return new Memory<T>(_array, _start + start, length, true);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);

    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public T[] ToArray() => Span.ToArray();

    public override string ToString() =>
        typeof(T) == typeof(char) ? Span.ToString() : "System.Memory<" + typeof(T).Name + ">[" + _length + "]";

    public bool Equals(Memory<T> other) =>
        _array == other._array && _start == other._start && _length == other._length;

    public override bool Equals(object? obj) => obj is Memory<T> other && Equals(other);

    public override int GetHashCode() =>
        _array == null ? 0 : HashCode.Combine(SpanCore.As<object>(_array).GetHashCode(), _start, _length);

    public static implicit operator Memory<T>(T[]? array) => new Memory<T>(array);

    public static implicit operator Memory<T>(ArraySegment<T> segment) =>
        new Memory<T>(segment.Array, segment.Offset, segment.Count);

    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) =>
        new ReadOnlyMemory<T>(memory._array, memory._start, memory._length, true);
}

public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    private readonly T[]? _array;
    private readonly int _start;
    private readonly int _length;

    public ReadOnlyMemory(T[]? array)
    {
        if (array == null)
            return;
        _array = array;
        _length = array.Length;
    }

    public ReadOnlyMemory(T[]? array, int start, int length)
    {
        if (array == null)
        {
            if (start != 0 || length != 0)
                throw new ArgumentOutOfRangeException();
            return;
        }
        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            throw new ArgumentOutOfRangeException();
        _array = array;
        _start = start;
        _length = length;
    }

    internal ReadOnlyMemory(T[]? array, int start, int length, bool isChecked)
    {
        _array = array;
        _start = start;
        _length = length;
    }

    public static ReadOnlyMemory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<T> Span => new ReadOnlySpan<T>(_array, _start, _length, true);

    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
            throw new ArgumentOutOfRangeException("start");
        return new ReadOnlyMemory<T>(_array, _start + start, _length - start, true);
    }

    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            throw new ArgumentOutOfRangeException("start");
        return new ReadOnlyMemory<T>(_array, _start + start, length, true);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);

    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public T[] ToArray() => Span.ToArray();

    public override string ToString() =>
        typeof(T) == typeof(char) ? Span.ToString() : "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + _length + "]";

    public bool Equals(ReadOnlyMemory<T> other) =>
        _array == other._array && _start == other._start && _length == other._length;

    public override bool Equals(object? obj) => obj is ReadOnlyMemory<T> other && Equals(other);

    public override int GetHashCode() =>
        _array == null ? 0 : HashCode.Combine(SpanCore.As<object>(_array).GetHashCode(), _start, _length);

    public static implicit operator ReadOnlyMemory<T>(T[]? array) => new ReadOnlyMemory<T>(array);

    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) =>
        new ReadOnlyMemory<T>(segment.Array, segment.Offset, segment.Count);
}
