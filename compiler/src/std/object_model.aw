// System.Collections.ObjectModel: collections around another list.

using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    // A list whose changes go through four methods that a derived class can override.
    public class Collection<T> : IList<T>, IReadOnlyList<T>, IList
    {
        private readonly IList<T> _items;

        public Collection()
        {
            _items = new List<T>();
        }

        public Collection(IList<T> list)
        {
            if (list == null)
                throw new ArgumentNullException("list");
            _items = list;
        }

        public int Count => _items.Count;

        protected IList<T> Items => _items;

        public T this[int index]
        {
            get => _items[index];
            set
            {
                CheckWritable();
                if (index < 0 || index >= _items.Count)
                    throw Errors.Index();
                SetItem(index, value);
            }
        }

        private void CheckWritable()
        {
            if (_items.IsReadOnly)
                throw new NotSupportedException("Collection is read-only.");
        }

        public void Add(T item)
        {
            CheckWritable();
            InsertItem(_items.Count, item);
        }

        public void Clear()
        {
            CheckWritable();
            ClearItems();
        }

        public void CopyTo(T[] array, int index) => _items.CopyTo(array, index);

        public bool Contains(T item) => _items.Contains(item);

        public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

        public int IndexOf(T item) => _items.IndexOf(item);

        public void Insert(int index, T item)
        {
            CheckWritable();
            if (index < 0 || index > _items.Count)
                throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            InsertItem(index, item);
        }

        public bool Remove(T item)
        {
            CheckWritable();
            int index = _items.IndexOf(item);
            if (index < 0)
                return false;
            RemoveItem(index);
            return true;
        }

        public void RemoveAt(int index)
        {
            CheckWritable();
            if (index < 0 || index >= _items.Count)
                throw Errors.Index();
            RemoveItem(index);
        }

        protected virtual void ClearItems() => _items.Clear();

        protected virtual void InsertItem(int index, T item) => _items.Insert(index, item);

        protected virtual void RemoveItem(int index) => _items.RemoveAt(index);

        protected virtual void SetItem(int index, T item) => _items[index] = item;

        bool ICollection<T>.IsReadOnly => _items.IsReadOnly;

        bool IList.IsReadOnly => _items.IsReadOnly;

        bool IList.IsFixedSize => _items.IsReadOnly;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _items;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        object? IList.this[int index]
        {
            get => _items[index];
            set => this[index] = Copying.ValueOf<T>(value, "value");
        }

        int IList.Add(object? value)
        {
            Add(Copying.ValueOf<T>(value, "value"));
            return Count - 1;
        }

        bool IList.Contains(object? value) => value is T item && Contains(item);

        int IList.IndexOf(object? value) => value is T item ? IndexOf(item) : -1;

        void IList.Insert(int index, object? value) => Insert(index, Copying.ValueOf<T>(value, "value"));

        void IList.Remove(object? value)
        {
            if (value is T item)
                Remove(item);
        }
    }

    public class ReadOnlyCollection<T> : IList<T>, IReadOnlyList<T>, IList
    {
        private readonly IList<T> _list;

        public ReadOnlyCollection(IList<T> list)
        {
            if (list == null)
                throw new ArgumentNullException("list");
            _list = list;
        }

        public static ReadOnlyCollection<T> Empty { get; } = new ReadOnlyCollection<T>(Array.Empty<T>());

        public int Count => _list.Count;

        protected IList<T> Items => _list;

        public T this[int index] => _list[index];

        T IList<T>.this[int index]
        {
            get => _list[index];
            set => throw ReadOnly();
        }

        object? IList.this[int index]
        {
            get => _list[index];
            set => throw ReadOnly();
        }

        bool ICollection<T>.IsReadOnly => true;

        bool IList.IsReadOnly => true;

        bool IList.IsFixedSize => true;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _list;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        public bool Contains(T value) => _list.Contains(value);

        bool IList.Contains(object? value) => value is T item && _list.Contains(item);

        public int IndexOf(T value) => _list.IndexOf(value);

        int IList.IndexOf(object? value) => value is T item ? _list.IndexOf(item) : -1;

        public void CopyTo(T[] array, int index) => _list.CopyTo(array, index);

        public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => _list.GetEnumerator();

        void ICollection<T>.Add(T value) => throw ReadOnly();

        int IList.Add(object? value) => throw ReadOnly();

        void ICollection<T>.Clear() => throw ReadOnly();

        void IList.Clear() => throw ReadOnly();

        bool ICollection<T>.Remove(T value) => throw ReadOnly();

        void IList.Remove(object? value) => throw ReadOnly();

        void IList<T>.Insert(int index, T value) => throw ReadOnly();

        void IList.Insert(int index, object? value) => throw ReadOnly();

        void IList<T>.RemoveAt(int index) => throw ReadOnly();

        void IList.RemoveAt(int index) => throw ReadOnly();

        private static NotSupportedException ReadOnly() => new NotSupportedException("Collection is read-only.");
    }

    public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
    {
        private readonly IDictionary<TKey, TValue> _dictionary;

        public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary)
        {
            if (dictionary == null)
                throw new ArgumentNullException("dictionary");
            _dictionary = dictionary;
        }

        protected IDictionary<TKey, TValue> Dictionary => _dictionary;

        public int Count => _dictionary.Count;

        public ICollection<TKey> Keys => _dictionary.Keys;

        public ICollection<TValue> Values => _dictionary.Values;

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => _dictionary.Keys;

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => _dictionary.Values;

        public TValue this[TKey key] => _dictionary[key];

        TValue IDictionary<TKey, TValue>.this[TKey key]
        {
            get => _dictionary[key];
            set => throw ReadOnly();
        }

        public bool ContainsKey(TKey key) => _dictionary.ContainsKey(key);

        public bool TryGetValue(TKey key, out TValue value) => _dictionary.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _dictionary.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => _dictionary.GetEnumerator();

        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => true;

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => _dictionary.Contains(item);

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => _dictionary.CopyTo(array, index);

        void IDictionary<TKey, TValue>.Add(TKey key, TValue value) => throw ReadOnly();

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => throw ReadOnly();

        void ICollection<KeyValuePair<TKey, TValue>>.Clear() => throw ReadOnly();

        bool IDictionary<TKey, TValue>.Remove(TKey key) => throw ReadOnly();

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw ReadOnly();

        private static NotSupportedException ReadOnly() => new NotSupportedException("Collection is read-only.");
    }
}
