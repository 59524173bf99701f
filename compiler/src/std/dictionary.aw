// Dictionary: the keys are in a slot table, the values in an array beside it.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary where TKey : notnull
    {
        private readonly SlotTable<TKey> _table;
        private TValue[] _values;

        public Dictionary() : this(0, null)
        {
        }

        public Dictionary(int capacity) : this(capacity, null)
        {
        }

        public Dictionary(IEqualityComparer<TKey>? comparer) : this(0, comparer)
        {
        }

        public Dictionary(int capacity, IEqualityComparer<TKey>? comparer)
        {
            if (capacity < 0)
                throw new ArgumentOutOfRangeException("capacity");
            _table = new SlotTable<TKey>(capacity, comparer);
            _values = new TValue[_table.Slots.Length];
        }

        public Dictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }

        public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey>? comparer) : this(dictionary?.Count ?? 0, comparer)
        {
            if (dictionary == null)
                throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
                Add(pair.Key, pair.Value);
        }

        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null)
        {
        }

        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
            : this((collection as ICollection<KeyValuePair<TKey, TValue>>)?.Count ?? 0, comparer)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            foreach (KeyValuePair<TKey, TValue> pair in collection)
                Add(pair.Key, pair.Value);
        }

        public IEqualityComparer<TKey> Comparer => _table.Comparer ?? EqualityComparer<TKey>.Default;

        public int Count => _table.Count;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        public int Capacity => _table.Slots.Length;

        public KeyCollection Keys => new KeyCollection(this);

        public ValueCollection Values => new ValueCollection(this);

        ICollection<TKey> IDictionary<TKey, TValue>.Keys => new KeyCollection(this);

        ICollection<TValue> IDictionary<TKey, TValue>.Values => new ValueCollection(this);

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => new KeyCollection(this);

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => new ValueCollection(this);

        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

        bool IDictionary.IsReadOnly => false;

        bool IDictionary.IsFixedSize => false;

        ICollection IDictionary.Keys => new KeyCollection(this);

        ICollection IDictionary.Values => new ValueCollection(this);

        object? IDictionary.this[object key]
        {
            get => ((IDictionary)this).Contains(key) ? this[(TKey)key] : null;
            set
            {
                if (key == null)
                    throw new ArgumentNullException("key");
                TValue typed = ValueOf(value);
                this[KeyOf(key)] = typed;
            }
        }

        private static TKey KeyOf(object key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            if (key is TKey typed)
                return typed;
            throw new ArgumentException("The value '" + key.ToString() + "' is not of type '" + typeof(TKey).ToString() + "' and cannot be used in this generic collection.", "key");
        }

        private static TValue ValueOf(object? value) => Copying.ValueOf<TValue>(value, "value");

        bool IDictionary.Contains(object key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            return key is TKey typed && ContainsKey(typed);
        }

        void IDictionary.Add(object key, object? value)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            TValue typed = ValueOf(value);
            Add(KeyOf(key), typed);
        }

        void IDictionary.Remove(object key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            if (key is TKey typed)
                Remove(typed);
        }

        IDictionaryEnumerator IDictionary.GetEnumerator() => new EntryEnumerator<TKey, TValue>(GetEnumerator());

        private int Find(TKey key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            return _table.Find(key);
        }

        private void AddNew(TKey key, TValue value)
        {
            int at = _table.Add(key);
            if (_values.Length != _table.Slots.Length)
            {
                TValue[] values = new TValue[_table.Slots.Length];
                Array.Copy(_values, 0, values, 0, _values.Length);
                _values = values;
            }
            _values[at] = value;
        }

        public TValue this[TKey key]
        {
            get
            {
                int at = Find(key);
                if (at < 0)
                    throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
                return _values[at];
            }
            set
            {
                int at = Find(key);
                if (at < 0)
                {
                    AddNew(key, value);
                    return;
                }
                _values[at] = value;
            }
        }

        public void Add(TKey key, TValue value)
        {
            if (Find(key) >= 0)
                throw new ArgumentException("An item with the same key has already been added. Key: " + key.ToString());
            AddNew(key, value);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

        public bool TryAdd(TKey key, TValue value)
        {
            if (Find(key) >= 0)
                return false;
            AddNew(key, value);
            return true;
        }

        public bool ContainsKey(TKey key) => Find(key) >= 0;

        public bool ContainsValue(TValue value)
        {
            for (int at = _table.NextUsed(0); at >= 0; at = _table.NextUsed(at + 1))
            {
                if (Defaults.Equals(_values[at], value))
                    return true;
            }
            return false;
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            int at = Find(item.Key);
            return at >= 0 && Defaults.Equals(_values[at], item.Value);
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            int at = Find(key);
            if (at < 0)
            {
                value = default!;
                return false;
            }
            value = _values[at];
            return true;
        }

        public bool Remove(TKey key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            int at = _table.Remove(key);
            if (at < 0)
                return false;
            _values[at] = default!;
            return true;
        }

        public bool Remove(TKey key, out TValue value)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            int at = _table.Remove(key);
            if (at < 0)
            {
                value = default!;
                return false;
            }
            value = _values[at];
            _values[at] = default!;
            return true;
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            int at = Find(item.Key);
            return at >= 0 && Defaults.Equals(_values[at], item.Value) && Remove(item.Key);
        }

        public void Clear()
        {
            _table.Clear();
            Array.Clear(_values);
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0)
                throw new ArgumentOutOfRangeException("capacity");
            int size = _table.EnsureCapacity(capacity);
            Array.Resize(ref _values!, size);
            return size;
        }

        public void TrimExcess() => TrimExcess(Count);

        public void TrimExcess(int capacity)
        {
            if (capacity < Count)
                throw new ArgumentOutOfRangeException("capacity");
            TValue[] values = new TValue[Count];
            int count = 0;
            for (int at = _table.NextUsed(0); at >= 0; at = _table.NextUsed(at + 1))
                values[count++] = _values[at];
            if (_table.Trim(capacity))
            {
                Array.Resize(ref values!, _table.Slots.Length);
                _values = values;
            }
        }

        public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            CheckTarget(array, index, Count);
            for (int at = _table.NextUsed(0); at >= 0; at = _table.NextUsed(at + 1))
                array[index++] = new KeyValuePair<TKey, TValue>(_table.Slots[at].Key, _values[at]);
        }

        internal static void CheckTarget(Array array, int index, int count)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0 || index > array.Length)
                throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (array.Length - index < count)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
        }

        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private int _next;
            private KeyValuePair<TKey, TValue> _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _version = dictionary._table.Version;
                _next = 0;
                _current = default;
            }

            public bool MoveNext()
            {
                SlotTable<TKey> table = _dictionary._table;
                if (_version != table.Version)
                    throw Errors.Modified();
                int at = table.NextUsed(_next);
                if (at < 0)
                {
                    _next = table.Used;
                    _current = default;
                    return false;
                }
                _current = new KeyValuePair<TKey, TValue>(table.Slots[at].Key, _dictionary._values[at]);
                _next = at + 1;
                return true;
            }

            public KeyValuePair<TKey, TValue> Current => _current;

            object? IEnumerator.Current => _current;

            void IEnumerator.Reset()
            {
                if (_version != _dictionary._table.Version)
                    throw Errors.Modified();
                _next = 0;
                _current = default;
            }

            public void Dispose() { }
        }

        public sealed class KeyCollection : ICollection<TKey>, IReadOnlyCollection<TKey>, ICollection
        {
            private readonly Dictionary<TKey, TValue> _dictionary;

            public KeyCollection(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            bool ICollection<TKey>.IsReadOnly => true;

            public bool Contains(TKey item) => _dictionary.ContainsKey(item);

            void ICollection<TKey>.Add(TKey item) => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");

            void ICollection<TKey>.Clear() => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");

            bool ICollection<TKey>.Remove(TKey item) => throw new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");

            public void CopyTo(TKey[] array, int index)
            {
                CheckTarget(array, index, Count);
                foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
                    array[index++] = pair.Key;
            }

            public Enumerator GetEnumerator() => new Enumerator(_dictionary);

            IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => new Enumerator(_dictionary);

            IEnumerator IEnumerable.GetEnumerator() => new Enumerator(_dictionary);

            public struct Enumerator : IEnumerator<TKey>
            {
                private Dictionary<TKey, TValue>.Enumerator _pairs;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    _pairs = dictionary.GetEnumerator();
                }

                public bool MoveNext() => _pairs.MoveNext();

                public TKey Current => _pairs.Current.Key;

                object? IEnumerator.Current => _pairs.Current.Key;

                void IEnumerator.Reset() => throw new NotSupportedException();

                public void Dispose() { }
            }
        }

        public sealed class ValueCollection : ICollection<TValue>, IReadOnlyCollection<TValue>, ICollection
        {
            private readonly Dictionary<TKey, TValue> _dictionary;

            public ValueCollection(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            bool ICollection<TValue>.IsReadOnly => true;

            bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);

            void ICollection<TValue>.Add(TValue item) => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");

            void ICollection<TValue>.Clear() => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");

            bool ICollection<TValue>.Remove(TValue item) => throw new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");

            public void CopyTo(TValue[] array, int index)
            {
                CheckTarget(array, index, Count);
                foreach (KeyValuePair<TKey, TValue> pair in _dictionary)
                    array[index++] = pair.Value;
            }

            public Enumerator GetEnumerator() => new Enumerator(_dictionary);

            IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => new Enumerator(_dictionary);

            IEnumerator IEnumerable.GetEnumerator() => new Enumerator(_dictionary);

            public struct Enumerator : IEnumerator<TValue>
            {
                private Dictionary<TKey, TValue>.Enumerator _pairs;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    _pairs = dictionary.GetEnumerator();
                }

                public bool MoveNext() => _pairs.MoveNext();

                public TValue Current => _pairs.Current.Value;

                object? IEnumerator.Current => _pairs.Current.Value;

                void IEnumerator.Reset() => throw new NotSupportedException();

                public void Dispose() { }
            }
        }
    }

    // The pairs of a generic dictionary as entries.
    internal sealed class EntryEnumerator<TKey, TValue> : IDictionaryEnumerator
    {
        private readonly IEnumerator<KeyValuePair<TKey, TValue>> _pairs;

        internal EntryEnumerator(IEnumerator<KeyValuePair<TKey, TValue>> pairs)
        {
            _pairs = pairs;
        }

        public object Key => _pairs.Current.Key!;

        public object? Value => _pairs.Current.Value;

        public DictionaryEntry Entry => new DictionaryEntry(_pairs.Current.Key!, _pairs.Current.Value);

        public object? Current => Entry;

        public bool MoveNext() => _pairs.MoveNext();

        public void Reset() => _pairs.Reset();
    }
}
