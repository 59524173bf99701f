// System.Array, what every array implements, and sorting.

using System.Collections;
using System.Collections.Generic;

namespace System;

public abstract partial class Array : ICloneable, ICollection
{
    [Intrinsic("array_length")]
    private static extern int LengthOf(Array array);

    [Intrinsic("array_rank")]
    private static extern int RankOf(Array array);

    [Intrinsic("array_get_length")]
    private static extern int DimensionOf(Array array, int dimension);

    [Intrinsic("array_copy")]
    private protected static extern void CopyElements(Array from, int fromIndex, Array to, int toIndex, int length);

    // For spans: the types fit and the ranges are in bounds.
    internal static void CopyWithin<T>(T[] from, int fromIndex, T[] to, int toIndex, int length) =>
        CopyElements(from, fromIndex, to, toIndex, length);

    // 1: elements can be copied as they are; 2: references, of which each must be checked; 0: not at all.
    [Intrinsic("array_can_copy")]
    private static extern int CanCopy(Array from, Array to);

    // Copies references that the target's element type allows; false at the first one that it does not.
    [Intrinsic("array_copy_checked")]
    private static extern bool CopyChecked(Array from, int fromIndex, Array to, int toIndex, int length);

    [Intrinsic("array_clear")]
    private static extern void ClearElements(Array array, int index, int length);

    [Intrinsic("array_clone")]
    private static extern object CloneOf(Array array);

    public int Length => LengthOf(this);

    public long LongLength => LengthOf(this);

    public int Rank => RankOf(this);

    public static int MaxLength => 0x7FFFFFC7;

    public int GetLength(int dimension)
    {
        int length = DimensionOf(this, dimension);
        if (length < 0)
            throw new IndexOutOfRangeException();
        return length;
    }

    public int GetLowerBound(int dimension)
    {
        GetLength(dimension);
        return 0;
    }

    public int GetUpperBound(int dimension) => GetLength(dimension) - 1;

    public object Clone() => CloneOf(this);

    public static T[] Empty<T>() => EmptyArray<T>.Value;

    // ---- Copying

    public static void Copy(Array sourceArray, Array destinationArray, int length) =>
        Copy(sourceArray, 0, destinationArray, 0, length);

    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        if (sourceArray == null)
            throw new ArgumentNullException("sourceArray");
        if (destinationArray == null)
            throw new ArgumentNullException("destinationArray");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "length ('" + length.ToString() + "') must be a non-negative value.");
        if (sourceIndex < 0)
            throw new ArgumentOutOfRangeException("sourceIndex", "Number was less than the array's lower bound in the first dimension.");
        if (destinationIndex < 0)
            throw new ArgumentOutOfRangeException("destinationIndex", "Number was less than the array's lower bound in the first dimension.");
        if (sourceIndex > LengthOf(sourceArray) - length)
            throw new ArgumentException("Source array was not long enough. Check the source index, length, and the array's lower bounds.", "sourceArray");
        if (destinationIndex > LengthOf(destinationArray) - length)
            throw new ArgumentException("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", "destinationArray");
        int how = CanCopy(sourceArray, destinationArray);
        if (how == 0)
            CopyConverted(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
        else if (how == 1)
            CopyElements(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
        else if (!CopyChecked(sourceArray, sourceIndex, destinationArray, destinationIndex, length))
            throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
    }

    // The element at this place of all elements in a row, and its change: what Array<T> and Grid<T> know.
    private protected virtual object? At(int place) => throw new NotSupportedException();

    private protected virtual void Put(int place, object? value) => throw new NotSupportedException();

    public virtual IEnumerator GetEnumerator() => throw new NotSupportedException();

    int ICollection.Count => LengthOf(this);

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public bool IsReadOnly => false;

    public bool IsFixedSize => true;

    public object? GetValue(int index) => At(Place(index));

    public object? GetValue(int index1, int index2) => At(Place(index1, index2));

    public object? GetValue(int index1, int index2, int index3) => At(Place(index1, index2, index3));

    public object? GetValue(params int[] indices) => At(Place(indices));

    public void SetValue(object? value, int index) => Store(value, Place(index));

    public void SetValue(object? value, int index1, int index2) => Store(value, Place(index1, index2));

    public void SetValue(object? value, int index1, int index2, int index3) => Store(value, Place(index1, index2, index3));

    public void SetValue(object? value, params int[] indices) => Store(value, Place(indices));

    private int Place(int index)
    {
        if (RankOf(this) != 1)
            throw new ArgumentException("Array was not a one-dimensional array.");
        if (index < 0 || index >= LengthOf(this))
            throw new IndexOutOfRangeException();
        return index;
    }

    private int Place(int index1, int index2)
    {
        if (RankOf(this) != 2)
            throw new ArgumentException("Array was not a two-dimensional array.");
        return Place(new int[] { index1, index2 });
    }

    private int Place(int index1, int index2, int index3)
    {
        if (RankOf(this) != 3)
            throw new ArgumentException("Array was not a three-dimensional array.");
        return Place(new int[] { index1, index2, index3 });
    }

    private int Place(int[] indices)
    {
        if (indices == null)
            throw new ArgumentNullException("indices");
        if (RankOf(this) != indices.Length)
            throw new ArgumentException("Indices length does not match the array rank.");
        int place = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            int length = DimensionOf(this, i);
            if (indices[i] < 0 || indices[i] >= length)
                throw new IndexOutOfRangeException();
            place = place * length + indices[i];
        }
        return place;
    }

    private void Store(object? value, int place)
    {
        try
        {
            Type element = GetType().GetElementType()!;
            if (value == null && element.IsValueType)
                ClearElements(this, place, 1);
            else
                Put(place, value == null ? null : ForElement(value, element));
        }
        catch (InvalidCastException)
        {
            throw new InvalidCastException("Object cannot be stored in an array of this type.");
        }
    }

    public void CopyTo(Array array, int index) => Copy(this, 0, array, index, LengthOf(this));

    public static void Clear(Array array)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        ClearElements(array, 0, LengthOf(array));
    }

    public static void Clear(Array array, int index, int length)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (index < 0 || length < 0 || index > LengthOf(array) - length)
            throw new IndexOutOfRangeException();
        ClearElements(array, index, length);
    }

    public static void Resize<T>(ref T[]? array, int newSize)
    {
        if (newSize < 0)
            throw new ArgumentOutOfRangeException("newSize", "Non-negative number required.");
        T[]? old = array;
        if (old == null)
        {
            array = new T[newSize];
            return;
        }
        if (old.Length == newSize)
            return;
        T[] resized = new T[newSize];
        CopyElements(old, 0, resized, 0, old.Length < newSize ? old.Length : newSize);
        array = resized;
    }

    public static void Fill<T>(T[] array, T value)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        for (int i = 0; i < array.Length; i++)
            array[i] = value;
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        CheckRange(array, startIndex, count);
        for (int i = startIndex; i < startIndex + count; i++)
            array[i] = value;
    }

    private static void CheckRange<T>(T[] array, int index, int count)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (index < 0 || index > array.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || count > array.Length - index)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
    }

    public static void Reverse<T>(T[] array)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        Reverse(array, 0, array.Length);
    }

    public static void Reverse<T>(T[] array, int index, int length)
    {
        CheckSlice(array, index, length);
        int i = index;
        int j = index + length - 1;
        while (i < j)
        {
            T temp = array[i];
            array[i] = array[j];
            array[j] = temp;
            i++;
            j--;
        }
    }

    private static void CheckSlice<T>(T[] array, int index, int length)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (index < 0)
            throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
        if (length < 0)
            throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
        if (array.Length - index < length)
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }

    // ---- Searching

    public static int IndexOf<T>(T[] array, T value)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        return IndexOf(array, value, 0, array.Length);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        return IndexOf(array, value, startIndex, array.Length - startIndex);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        CheckRange(array, startIndex, count);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (Defaults.Equals(array[i], value))
                return i;
        }
        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (Defaults.Equals(array[i], value))
                return i;
        }
        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex) =>
        LastIndexOf(array, value, startIndex, array == null || array.Length == 0 ? 0 : startIndex + 1);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (array.Length == 0)
        {
            if (startIndex != -1 && startIndex != 0)
                throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (count != 0)
                throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
            return -1;
        }
        if ((uint)startIndex >= (uint)array.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || startIndex - count + 1 < 0)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (Defaults.Equals(array[i], value))
                return i;
        }
        return -1;
    }

    public static int BinarySearch<T>(T[] array, T value)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        return BinarySearch(array, 0, array.Length, value, null);
    }

    public static int BinarySearch<T>(T[] array, T value, IComparer<T>? comparer)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        return BinarySearch(array, 0, array.Length, value, comparer);
    }

    public static int BinarySearch<T>(T[] array, int index, int length, T value) =>
        BinarySearch(array, index, length, value, null);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>? comparer)
    {
        CheckSlice(array, index, length);
        if (comparer == null)
            comparer = Comparer<T>.Default;
        int low = index;
        int high = index + length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order;
            try
            {
                order = comparer.Compare(array[middle], value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException("Failed to compare two elements in the array.", e);
            }
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) != -1;

    public static T? Find<T>(T[] array, Predicate<T> match)
    {
        int index = FindIndex(array, match);
        return index < 0 ? default : array[index];
    }

    public static int FindIndex<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(array, match);
        for (int i = 0; i < array.Length; i++)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        return FindIndex(array, startIndex, array.Length - startIndex, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (startIndex < 0 || startIndex > array.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > array.Length - count)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        if (match == null)
            throw new ArgumentNullException("match");
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    public static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match) => FindLastIndex(array, startIndex, startIndex + 1, match);

    public static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (match == null)
            throw new ArgumentNullException("match");
        if (array.Length == 0 ? startIndex != -1 : startIndex < 0 || startIndex >= array.Length)
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || startIndex - count + 1 < 0)
            throw new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    public static T? FindLast<T>(T[] array, Predicate<T> match)
    {
        int index = FindLastIndex(array, match);
        return index < 0 ? default : array[index];
    }

    public static int FindLastIndex<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(array, match);
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (match(array[i]))
                return i;
        }
        return -1;
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(array, match);
        List<T> found = new List<T>();
        for (int i = 0; i < array.Length; i++)
        {
            if (match(array[i]))
                found.Add(array[i]);
        }
        return found.ToArray();
    }

    public static bool TrueForAll<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(array, match);
        for (int i = 0; i < array.Length; i++)
        {
            if (!match(array[i]))
                return false;
        }
        return true;
    }

    private static void CheckMatch<T>(T[] array, Predicate<T> match)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (match == null)
            throw new ArgumentNullException("match");
    }

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (action == null)
            throw new ArgumentNullException("action");
        for (int i = 0; i < array.Length; i++)
            action(array[i]);
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (converter == null)
            throw new ArgumentNullException("converter");
        TOutput[] converted = new TOutput[array.Length];
        for (int i = 0; i < array.Length; i++)
            converted[i] = converter(array[i]);
        return converted;
    }

    public static IList<T> AsReadOnly<T>(T[] array) => new System.Collections.ObjectModel.ReadOnlyCollection<T>(array);

    // ---- Sorting

    public static void Sort<T>(T[] array)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        Sorter<T>.Sort(array, 0, array.Length, Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, IComparer<T>? comparer)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        Sorter<T>.Sort(array, 0, array.Length, comparer ?? Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        if (array == null)
            throw new ArgumentNullException("array");
        if (comparison == null)
            throw new ArgumentNullException("comparison");
        Sorter<T>.Sort(array, 0, array.Length, Comparer<T>.Create(comparison));
    }

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer)
    {
        CheckSlice(array, index, length);
        Sorter<T>.Sort(array, index, length, comparer ?? Comparer<T>.Default);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => Sort(keys, items, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer)
    {
        if (keys == null)
            throw new ArgumentNullException("keys");
        if (items == null)
        {
            Sort(keys, comparer);
            return;
        }
        if (items.Length < keys.Length)
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        KeyValuePair<TKey, TValue>[] pairs = new KeyValuePair<TKey, TValue>[keys.Length];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = new KeyValuePair<TKey, TValue>(keys[i], items[i]);
        Sorter<KeyValuePair<TKey, TValue>>.Sort(pairs, 0, pairs.Length, new ByKey<TKey, TValue>(comparer ?? Comparer<TKey>.Default));
        for (int i = 0; i < pairs.Length; i++)
        {
            keys[i] = pairs[i].Key;
            items[i] = pairs[i].Value;
        }
    }
}

internal static class EmptyArray<T>
{
    internal static readonly T[] Value = new T[0];
}

internal sealed class ByKey<TKey, TValue> : IComparer<KeyValuePair<TKey, TValue>>
{
    private readonly IComparer<TKey> _keys;

    internal ByKey(IComparer<TKey> keys)
    {
        _keys = keys;
    }

    public int Compare(KeyValuePair<TKey, TValue> x, KeyValuePair<TKey, TValue> y) => _keys.Compare(x.Key, y.Key);
}

// What T[] implements: here `this` is the array.
internal abstract class Array<T> : Array, IList<T>, IReadOnlyList<T>, IList
{
    private static T[] Self(object array) => (T[])array;

    private protected override object? At(int place) => Self(this)[place];

    private protected override void Put(int place, object? value) => Self(this)[place] = (T)value!;

    public override IEnumerator GetEnumerator() => new ArrayEnumerator<T>(Self(this));

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new ArrayEnumerator<T>(Self(this));

    IEnumerator IEnumerable.GetEnumerator() => new ArrayEnumerator<T>(Self(this));

    int ICollection<T>.Count => Self(this).Length;

    int IReadOnlyCollection<T>.Count => Self(this).Length;

    int ICollection.Count => Self(this).Length;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    void ICollection.CopyTo(Array array, int index) => Array.Copy(this, 0, array, index, Self(this).Length);

    bool ICollection<T>.IsReadOnly => true;

    bool IList.IsReadOnly => false;

    bool IList.IsFixedSize => true;

    T IList<T>.this[int index]
    {
        get => Self(this)[CheckIndex(index)];
        set => Self(this)[CheckIndex(index)] = value;
    }

    T IReadOnlyList<T>.this[int index] => Self(this)[CheckIndex(index)];

    object? IList.this[int index]
    {
        get => Self(this)[index];
        set => Self(this)[index] = (T)value!;
    }

    private int CheckIndex(int index)
    {
        if (index < 0 || index >= Self(this).Length)
            throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
        return index;
    }

    bool ICollection<T>.Contains(T item) => Array.IndexOf(Self(this), item) >= 0;

    bool IList.Contains(object? value) => value is T item && Array.IndexOf(Self(this), item) >= 0;

    int IList<T>.IndexOf(T item) => Array.IndexOf(Self(this), item);

    int IList.IndexOf(object? value) => value is T item ? Array.IndexOf(Self(this), item) : -1;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Array.Copy(Self(this), 0, array, arrayIndex, Self(this).Length);

    void ICollection<T>.Add(T item) => throw FixedSize();

    int IList.Add(object? value) => throw FixedSize();

    void ICollection<T>.Clear() => throw new NotSupportedException("Collection is read-only.");

    void IList.Clear() => Array.Clear(Self(this));

    bool ICollection<T>.Remove(T item) => throw FixedSize();

    void IList.Remove(object? value) => throw FixedSize();

    void IList<T>.Insert(int index, T item) => throw FixedSize();

    void IList.Insert(int index, object? value) => throw FixedSize();

    void IList<T>.RemoveAt(int index) => throw FixedSize();

    void IList.RemoveAt(int index) => throw FixedSize();

    private static NotSupportedException FixedSize() => new NotSupportedException("Collection was of a fixed size.");
}

// What T[,] and arrays of more dimensions implement.
internal abstract class Grid<T> : Array, IList
{
    private protected override object? At(int place)
    {
        T[] one = new T[1];
        CopyElements(this, place, one, 0, 1);
        return one[0];
    }

    private protected override void Put(int place, object? value) => CopyElements(new T[] { (T)value! }, 0, this, place, 1);

    // .NET's enumerator sees a change made after its start; so does this one.
    public override IEnumerator GetEnumerator()
    {
        for (int i = 0; i < Length; i++)
            yield return At(i);
    }

    object? IList.this[int index]
    {
        get => GetValue(index);
        set => SetValue(value, index);
    }

    bool IList.IsReadOnly => false;

    bool IList.IsFixedSize => true;

    bool IList.Contains(object? value) => throw OneDimension();

    int IList.IndexOf(object? value) => throw OneDimension();

    int IList.Add(object? value) => throw FixedSize();

    void IList.Clear() => Clear(this);

    void IList.Remove(object? value) => throw FixedSize();

    void IList.Insert(int index, object? value) => throw FixedSize();

    void IList.RemoveAt(int index) => throw FixedSize();

    private static RankException OneDimension() => new RankException("Only single dimension arrays are supported here.");

    private static NotSupportedException FixedSize() => new NotSupportedException("Collection was of a fixed size.");
}

internal sealed class ArrayEnumerator<T> : IEnumerator<T>
{
    private readonly T[] _array;
    private int _index;

    internal ArrayEnumerator(T[] array)
    {
        _array = array;
        _index = -1;
    }

    public T Current
    {
        get
        {
            if (_index < 0)
                throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
            if (_index >= _array.Length)
                throw new InvalidOperationException("Enumeration already finished.");
            return _array[_index];
        }
    }

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (_index < _array.Length)
            _index++;
        return _index < _array.Length;
    }

    public void Reset() => _index = -1;

    public void Dispose() { }
}

// .NET's introspective sort: it is not stable, so the order of equal elements follows from its exact steps.
internal static class Sorter<T>
{
    internal static void Sort(T[] keys, int index, int length, IComparer<T> comparer)
    {
        if (length < 2)
            return;
        int log = 0;
        for (int n = length; n > 1; n >>= 1)
            log++;
        try
        {
            IntroSort(keys, index, length, 2 * (log + 1), comparer);
        }
        catch (IndexOutOfRangeException)
        {
            throw new ArgumentException("Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '" + comparer.ToString() + "'.");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", e);
        }
    }

    private static void IntroSort(T[] keys, int lo, int length, int depth, IComparer<T> comparer)
    {
        while (length > 1)
        {
            if (length <= 16)
            {
                if (length == 2)
                {
                    SwapIfGreater(keys, comparer, lo, lo + 1);
                    return;
                }
                if (length == 3)
                {
                    SwapIfGreater(keys, comparer, lo, lo + 1);
                    SwapIfGreater(keys, comparer, lo, lo + 2);
                    SwapIfGreater(keys, comparer, lo + 1, lo + 2);
                    return;
                }
                InsertionSort(keys, lo, length, comparer);
                return;
            }
            if (depth == 0)
            {
                HeapSort(keys, lo, length, comparer);
                return;
            }
            depth--;
            int pivot = Partition(keys, lo, length, comparer);
            IntroSort(keys, pivot + 1, lo + length - (pivot + 1), depth, comparer);
            length = pivot - lo;
        }
    }

    private static int Partition(T[] keys, int lo, int length, IComparer<T> comparer)
    {
        int hi = lo + length - 1;
        int middle = lo + ((length - 1) >> 1);
        SwapIfGreater(keys, comparer, lo, middle);
        SwapIfGreater(keys, comparer, lo, hi);
        SwapIfGreater(keys, comparer, middle, hi);
        T pivot = keys[middle];
        Swap(keys, middle, hi - 1);
        int left = lo;
        int right = hi - 1;
        while (left < right)
        {
            do
                left++;
            while (comparer.Compare(keys[left], pivot) < 0);
            do
                right--;
            while (comparer.Compare(pivot, keys[right]) < 0);
            if (left >= right)
                break;
            Swap(keys, left, right);
        }
        if (left != hi - 1)
            Swap(keys, left, hi - 1);
        return left;
    }

    private static void SwapIfGreater(T[] keys, IComparer<T> comparer, int i, int j)
    {
        if (comparer.Compare(keys[i], keys[j]) > 0)
            Swap(keys, i, j);
    }

    private static void Swap(T[] keys, int i, int j)
    {
        T key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
    }

    private static void HeapSort(T[] keys, int lo, int length, IComparer<T> comparer)
    {
        for (int i = length >> 1; i >= 1; i--)
            DownHeap(keys, lo, i, length, comparer);
        for (int i = length; i > 1; i--)
        {
            Swap(keys, lo, lo + i - 1);
            DownHeap(keys, lo, 1, i - 1, comparer);
        }
    }

    private static void DownHeap(T[] keys, int lo, int i, int n, IComparer<T> comparer)
    {
        T key = keys[lo + i - 1];
        while (i <= n >> 1)
        {
            int child = 2 * i;
            if (child < n && comparer.Compare(keys[lo + child - 1], keys[lo + child]) < 0)
                child++;
            if (comparer.Compare(key, keys[lo + child - 1]) >= 0)
                break;
            keys[lo + i - 1] = keys[lo + child - 1];
            i = child;
        }
        keys[lo + i - 1] = key;
    }

    private static void InsertionSort(T[] keys, int lo, int length, IComparer<T> comparer)
    {
        for (int i = lo; i < lo + length - 1; i++)
        {
            T key = keys[i + 1];
            int j = i;
            while (j >= lo && comparer.Compare(key, keys[j]) < 0)
            {
                keys[j + 1] = keys[j];
                j--;
            }
            keys[j + 1] = key;
        }
    }
}
