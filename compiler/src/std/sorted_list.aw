// SortedList<TKey, TValue>: keys in order in one array, their values in another.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary where TKey : notnull
    {
        private readonly List<TKey> _keys;
        private readonly List<TValue> _values;
        private readonly IComparer<TKey>? _comparer;
        private int _version;

        public SortedList() : this(0, null)
        {
        }

        public SortedList(int capacity) : this(capacity, null)
        {
        }

        public SortedList(IComparer<TKey>? comparer) : this(0, comparer)
        {
        }

        public SortedList(int capacity, IComparer<TKey>? comparer)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            _keys = new List<TKey>(capacity);
            _values = new List<TValue>(capacity);
            _comparer = comparer;
        }

        public SortedList(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }

        public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey>? comparer) : this(0, comparer)
        {
            if (dictionary == null)
                throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
                Add(pair.Key, pair.Value);
        }

        public int Count => _keys.Count;

        public int Capacity
        {
            get => _keys.Capacity;
            set
            {
                if (value < Count)
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                _keys.Capacity = value;
                _values.Capacity = value;
            }
        }

        public IComparer<TKey> Comparer => _comparer ?? Comparer<TKey>.Default;

        public IList<TKey> Keys => new Part<TKey>(this, _keys);

        public IList<TValue> Values => new Part<TValue>(this, _values);

        ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

        ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

        ICollection IDictionary.Keys => new Part<TKey>(this, _keys);

        ICollection IDictionary.Values => new Part<TValue>(this, _values);

        public int IndexOfKey(TKey key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            int at = _keys.BinarySearch(key, _comparer);
            return at >= 0 ? at : -1;
        }

        public int IndexOfValue(TValue value) => _values.IndexOf(value);

        public TValue this[TKey key]
        {
            get
            {
                int at = IndexOfKey(key);
                if (at < 0)
                    throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
                return _values[at];
            }
            set
            {
                if (key == null)
                    throw new ArgumentNullException("key");
                int at = _keys.BinarySearch(key, _comparer);
                if (at >= 0)
                {
                    _values[at] = value;
                    _version++;
                    return;
                }
                Insert(~at, key, value);
            }
        }

        private void Insert(int at, TKey key, TValue value)
        {
            _keys.Insert(at, key);
            _values.Insert(at, value);
            _version++;
        }

        public void Add(TKey key, TValue value)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            int at = _keys.BinarySearch(key, _comparer);
            if (at >= 0)
                throw new ArgumentException("An item with the same key has already been added. Key: " + key.ToString(), "key");
            Insert(~at, key, value);
        }

        public bool ContainsKey(TKey key) => IndexOfKey(key) >= 0;

        public bool ContainsValue(TValue value) => IndexOfValue(value) >= 0;

        public bool TryGetValue(TKey key, out TValue value)
        {
            int at = IndexOfKey(key);
            value = at < 0 ? default! : _values[at];
            return at >= 0;
        }

        public TKey GetKeyAtIndex(int index) => index >= 0 && index < Count ? _keys[index] : throw Errors.Index();

        public TValue GetValueAtIndex(int index) => index >= 0 && index < Count ? _values[index] : throw Errors.Index();

        public void SetValueAtIndex(int index, TValue value)
        {
            if (index < 0 || index >= Count)
                throw Errors.Index();
            _values[index] = value;
            _version++;
        }

        public bool Remove(TKey key)
        {
            int at = IndexOfKey(key);
            if (at < 0)
                return false;
            RemoveAt(at);
            return true;
        }

        public void RemoveAt(int index)
        {
            if (index < 0 || index >= Count)
                throw Errors.Index();
            _keys.RemoveAt(index);
            _values.RemoveAt(index);
            _version++;
        }

        public void Clear()
        {
            _keys.Clear();
            _values.Clear();
            _version++;
        }

        public void TrimExcess()
        {
            _keys.TrimExcess();
            _values.TrimExcess();
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
            TryGetValue(item.Key, out TValue value) && Defaults.Equals(value, item.Value);

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) =>
            TryGetValue(item.Key, out TValue value) && Defaults.Equals(value, item.Value) && Remove(item.Key);

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0 || index > array.Length)
                throw Errors.NegativeValue("arrayIndex", index);
            if (array.Length - index < Count)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            foreach (KeyValuePair<TKey, TValue> pair in this)
                array[index++] = pair;
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        bool IDictionary.IsReadOnly => false;

        bool IDictionary.IsFixedSize => false;

        object? IDictionary.this[object key]
        {
            get => key is TKey typed && TryGetValue(typed, out TValue value) ? value : null;
            set => this[(TKey)key] = (TValue)value!;
        }

        bool IDictionary.Contains(object key) => key is TKey typed && ContainsKey(typed);

        void IDictionary.Add(object key, object? value) => Add((TKey)key, (TValue)value!);

        void IDictionary.Remove(object key)
        {
            if (key is TKey typed)
                Remove(typed);
        }

        IDictionaryEnumerator IDictionary.GetEnumerator() => new EntryEnumerator<TKey, TValue>(GetEnumerator());

        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            int version = _version;
            for (int i = 0; ; i++)
            {
                if (version != _version)
                    throw Errors.Changed();
                if (i >= Count)
                    yield break;
                yield return new KeyValuePair<TKey, TValue>(_keys[i], _values[i]);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        // The keys or the values.
        private sealed class Part<T> : IList<T>, ICollection
        {
            private readonly SortedList<TKey, TValue> _list;
            private readonly List<T> _items;

            internal Part(SortedList<TKey, TValue> list, List<T> items)
            {
                _list = list;
                _items = items;
            }

            public int Count => _items.Count;

            public bool IsReadOnly => true;

            public T this[int index]
            {
                get => _items[index];
                set => throw Fixed();
            }

            public bool Contains(T item) => _items.Contains(item);

            public int IndexOf(T item) => _items.IndexOf(item);

            public void CopyTo(T[] array, int index) => _items.CopyTo(array, index);

            public void Add(T item) => throw Fixed();

            public void Clear() => throw Fixed();

            public bool Remove(T item) => throw Fixed();

            public void Insert(int index, T item) => throw Fixed();

            public void RemoveAt(int index) => throw Fixed();

            private static NotSupportedException Fixed() =>
                new NotSupportedException("This operation is not supported on SortedList nested types because they require modifying the original SortedList.");

            public IEnumerator<T> GetEnumerator()
            {
                int version = _list._version;
                for (int i = 0; ; i++)
                {
                    if (version != _list._version)
                        throw Errors.Changed();
                    if (i >= _items.Count)
                        yield break;
                    yield return _items[i];
                }
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => _list;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);
        }
    }
}
