// System.ArraySegment<T>: a stretch of an array.

using System.Collections;
using System.Collections.Generic;

namespace System;

public readonly struct ArraySegment<T> : IList<T>, IReadOnlyList<T>, IEquatable<ArraySegment<T>>
{
    private readonly T[]? _array;
    private readonly int _offset;
    private readonly int _count;

    public ArraySegment(T[] array)
    {
        _array = array ?? throw new ArgumentNullException("array");
        _offset = 0;
        _count = array.Length;
    }

    public ArraySegment(T[] array, int offset, int count)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (offset < 0)
            throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
        if (offset > array.Length - count)
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        _array = array;
        _offset = offset;
        _count = count;
    }

    public static ArraySegment<T> Empty => new ArraySegment<T>(System.Array.Empty<T>());

    public T[]? Array => _array;

    public int Offset => _offset;

    public int Count => _count;

    private T[] Need() => _array ?? throw new InvalidOperationException("The underlying array is null.");

    public T this[int index]
    {
        get
        {
            Check(index);
            return _array![_offset + index];
        }
        set
        {
            Check(index);
            _array![_offset + index] = value;
        }
    }

    private void Check(int index)
    {
        if ((uint)index >= (uint)_count)
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
    }

    public ArraySegment<T> Slice(int index)
    {
        T[] array = Need();
        if ((uint)index > (uint)_count)
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        return new ArraySegment<T>(array, _offset + index, _count - index);
    }

    public ArraySegment<T> Slice(int index, int count)
    {
        T[] array = Need();
        if ((uint)index > (uint)_count || (uint)count > (uint)(_count - index))
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        return new ArraySegment<T>(array, _offset + index, count);
    }

    public T[] ToArray()
    {
        T[] copy = new T[_count];
        System.Array.Copy(Need(), _offset, copy, 0, _count);
        return copy;
    }

    public void CopyTo(T[] destination) => CopyTo(destination, 0);

    public void CopyTo(T[] destination, int destinationIndex) =>
        System.Array.Copy(Need(), _offset, destination, destinationIndex, _count);

    public IEnumerator<T> GetEnumerator()
    {
        Need();
        return Elements();
    }

    private IEnumerator<T> Elements()
    {
        for (int i = 0; i < _count; i++)
            yield return _array![_offset + i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => IndexOf(item) >= 0;

    public int IndexOf(T item)
    {
        int at = System.Array.IndexOf(Need(), item, _offset, _count);
        return at < 0 ? -1 : at - _offset;
    }

    bool ICollection<T>.IsReadOnly => true;

    void ICollection<T>.Add(T item) => throw new NotSupportedException("Specified method is not supported.");

    void ICollection<T>.Clear() => throw new NotSupportedException("Specified method is not supported.");

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException("Specified method is not supported.");

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException("Specified method is not supported.");

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException("Specified method is not supported.");

    public bool Equals(ArraySegment<T> obj) => obj._array == _array && obj._offset == _offset && obj._count == _count;

    public override bool Equals(object? obj) => obj is ArraySegment<T> other && Equals(other);

    public override int GetHashCode() => _array == null ? 0 : HashCode.Combine(_offset, _count, _array.GetHashCode());

    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => a.Equals(b);

    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => !a.Equals(b);

    public static implicit operator ArraySegment<T>(T[] array) => array != null ? new ArraySegment<T>(array) : default;
}
