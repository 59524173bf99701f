// The interfaces of collections, and comparers.

using System.Collections.Generic;

namespace System.Collections
{
    public interface IEnumerator
    {
        object? Current { get; }

        bool MoveNext();

        void Reset();
    }

    public interface IEnumerable
    {
        IEnumerator GetEnumerator();
    }

    public interface ICollection : IEnumerable
    {
        int Count { get; }

        object SyncRoot { get; }

        bool IsSynchronized { get; }

        void CopyTo(Array array, int index);
    }

    // What the library's own collections do in ICollection.CopyTo.
    internal static class Copying
    {
        // An object as an element of a generic collection.
        internal static T ValueOf<T>(object? value, string name)
        {
            if (value is T typed)
                return typed;
            T? none = default;
            if (value == null)
                return none == null ? none! : throw new ArgumentNullException(name);
            throw new ArgumentException("The value '" + value.ToString() + "' is not of type '" + typeof(T).ToString() + "' and cannot be used in this generic collection.", "value");
        }

        internal static void Copy(ICollection source, Array array, int index)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (array.Rank != 1)
                throw new ArgumentException("Only single dimensional arrays are supported for the requested action.", "array");
            if (index < 0)
                throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < source.Count)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            IList target = (IList)array;
            foreach (object? item in source)
            {
                try
                {
                    target[index++] = item;
                }
                catch (InvalidCastException)
                {
                    throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", "array");
                }
            }
        }
    }

    public interface IDictionary : ICollection
    {
        object? this[object key] { get; set; }

        ICollection Keys { get; }

        ICollection Values { get; }

        bool IsReadOnly { get; }

        bool IsFixedSize { get; }

        bool Contains(object key);

        void Add(object key, object? value);

        void Clear();

        new IDictionaryEnumerator GetEnumerator();

        void Remove(object key);
    }

    public interface IDictionaryEnumerator : IEnumerator
    {
        object Key { get; }

        object? Value { get; }

        DictionaryEntry Entry { get; }
    }

    public struct DictionaryEntry
    {
        public DictionaryEntry(object key, object? value)
        {
            Key = key;
            Value = value;
        }

        public object Key { get; set; }

        public object? Value { get; set; }

        public void Deconstruct(out object key, out object? value)
        {
            key = Key;
            value = Value;
        }
    }

    public interface IList : ICollection
    {
        object? this[int index] { get; set; }

        bool IsReadOnly { get; }

        bool IsFixedSize { get; }

        int Add(object? value);

        void Clear();

        bool Contains(object? value);

        int IndexOf(object? value);

        void Insert(int index, object? value);

        void Remove(object? value);

        void RemoveAt(int index);
    }

    public interface IComparer
    {
        int Compare(object? x, object? y);
    }

    public interface IEqualityComparer
    {
        bool Equals(object? x, object? y);

        int GetHashCode(object obj);
    }
}

namespace System.Collections.Generic
{
    public interface IEnumerator<out T> : IDisposable, IEnumerator
    {
        new T Current { get; }
    }

    public interface IEnumerable<out T> : IEnumerable
    {
        new IEnumerator<T> GetEnumerator();
    }

    public interface ICollection<T> : IEnumerable<T>
    {
        int Count { get; }

        bool IsReadOnly { get; }

        void Add(T item);

        void Clear();

        bool Contains(T item);

        void CopyTo(T[] array, int arrayIndex);

        bool Remove(T item);
    }

    public interface IList<T> : ICollection<T>
    {
        T this[int index] { get; set; }

        int IndexOf(T item);

        void Insert(int index, T item);

        void RemoveAt(int index);
    }

    public interface IReadOnlyCollection<out T> : IEnumerable<T>
    {
        int Count { get; }
    }

    public interface IReadOnlyList<out T> : IReadOnlyCollection<T>
    {
        T this[int index] { get; }
    }

    public interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>>
    {
        TValue this[TKey key] { get; set; }

        ICollection<TKey> Keys { get; }

        ICollection<TValue> Values { get; }

        bool ContainsKey(TKey key);

        void Add(TKey key, TValue value);

        bool Remove(TKey key);

        bool TryGetValue(TKey key, out TValue value);
    }

    public interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
    {
        TValue this[TKey key] { get; }

        IEnumerable<TKey> Keys { get; }

        IEnumerable<TValue> Values { get; }

        bool ContainsKey(TKey key);

        bool TryGetValue(TKey key, out TValue value);
    }

    public interface ISet<T> : ICollection<T>
    {
        new bool Add(T item);

        void ExceptWith(IEnumerable<T> other);

        void IntersectWith(IEnumerable<T> other);

        bool IsProperSubsetOf(IEnumerable<T> other);

        bool IsProperSupersetOf(IEnumerable<T> other);

        bool IsSubsetOf(IEnumerable<T> other);

        bool IsSupersetOf(IEnumerable<T> other);

        bool Overlaps(IEnumerable<T> other);

        bool SetEquals(IEnumerable<T> other);

        void SymmetricExceptWith(IEnumerable<T> other);

        void UnionWith(IEnumerable<T> other);
    }

    public interface IComparer<in T>
    {
        int Compare(T? x, T? y);
    }

    public interface IEqualityComparer<in T>
    {
        bool Equals(T? x, T? y);

        int GetHashCode(T obj);
    }

    public interface IAsyncEnumerator<out T> : IAsyncDisposable
    {
        T Current { get; }

        System.Threading.Tasks.ValueTask<bool> MoveNextAsync();
    }

    public interface IAsyncEnumerable<out T>
    {
        IAsyncEnumerator<T> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default);
    }

    // What Comparer<T>.Default and EqualityComparer<T>.Default do. A call of such a function is compiled as one of the method with
    // the same name and the suffix Generic for a T that meets the constraint there, and with the suffix Object for any other T.
    internal static class Defaults
    {
        [Intrinsic("by_constraint")]
        internal static extern int Compare<T>(T? x, T? y);

        private static int CompareGeneric<T>(T? x, T? y) where T : IComparable<T>
        {
            if (x == null)
                return y == null ? 0 : -1;
            return y == null ? 1 : x.CompareTo(y);
        }

        private static int CompareObject<T>(T? x, T? y)
        {
            object? a = x;
            object? b = y;
            if (Object.ReferenceEquals(a, b))
                return 0;
            if (a == null)
                return -1;
            if (b == null)
                return 1;
            if (a is IComparable first)
                return first.CompareTo(b);
            if (b is IComparable second)
                return -second.CompareTo(a);
            throw new ArgumentException("At least one object must implement IComparable.");
        }

        [Intrinsic("by_constraint")]
        internal static extern bool Equals<T>(T? x, T? y);

        private static bool EqualsGeneric<T>(T? x, T? y) where T : IEquatable<T>
        {
            if (x == null)
                return y == null;
            return y != null && x.Equals(y);
        }

        private static bool EqualsObject<T>(T? x, T? y)
        {
            if (x == null)
                return y == null;
            return y != null && x.Equals(y);
        }
    }

    public abstract class Comparer<T> : IComparer<T>, IComparer
    {
        private static readonly Comparer<T> s_default = new DefaultComparer<T>();

        public static Comparer<T> Default => s_default;

        public static Comparer<T> Create(Comparison<T> comparison)
        {
            if (comparison == null)
                throw new ArgumentNullException("comparison");
            return new ComparisonComparer<T>(comparison);
        }

        public abstract int Compare(T? x, T? y);

        int IComparer.Compare(object? x, object? y)
        {
            if (x == null)
                return y == null ? 0 : -1;
            if (y == null)
                return 1;
            if (x is T a && y is T b)
                return Compare(a, b);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }
    }

    internal sealed class DefaultComparer<T> : Comparer<T>
    {
        public override int Compare(T? x, T? y) => Defaults.Compare(x, y);
    }

    internal sealed class ComparisonComparer<T> : Comparer<T>
    {
        private readonly Comparison<T> _comparison;

        internal ComparisonComparer(Comparison<T> comparison)
        {
            _comparison = comparison;
        }

        public override int Compare(T? x, T? y) => _comparison(x!, y!);
    }

    public abstract class EqualityComparer<T> : IEqualityComparer<T>, IEqualityComparer
    {
        private static readonly EqualityComparer<T> s_default = new DefaultEqualityComparer<T>();

        public static EqualityComparer<T> Default => s_default;

        public abstract bool Equals(T? x, T? y);

        public abstract int GetHashCode(T obj);

        bool IEqualityComparer.Equals(object? x, object? y)
        {
            if (Object.ReferenceEquals(x, y))
                return true;
            if (x == null || y == null)
                return false;
            if (x is T a && y is T b)
                return Equals(a, b);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        int IEqualityComparer.GetHashCode(object obj)
        {
            if (obj is T value)
                return GetHashCode(value);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }
    }

    internal sealed class DefaultEqualityComparer<T> : EqualityComparer<T>
    {
        public override bool Equals(T? x, T? y) => Defaults.Equals(x, y);

        public override int GetHashCode(T obj) => obj == null ? 0 : obj.GetHashCode();
    }

    public sealed class ReferenceEqualityComparer : IEqualityComparer<object?>
    {
        private static readonly ReferenceEqualityComparer s_instance = new ReferenceEqualityComparer();

        private ReferenceEqualityComparer() { }

        public static ReferenceEqualityComparer Instance => s_instance;

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

        public int GetHashCode(object? obj) => IdentityHash(obj);
    }
}

namespace System
{
    public interface IAsyncDisposable
    {
        System.Threading.Tasks.ValueTask DisposeAsync();
    }
}
