// SortedSet and SortedDictionary: balanced trees (AVL: the heights of two siblings differ by one at most).

using System.Collections.Generic;

namespace System.Collections.Generic
{
    internal sealed class SortedNode<TKey, TValue>
    {
        internal TKey Key;
        internal TValue Value;
        internal SortedNode<TKey, TValue>? Left;
        internal SortedNode<TKey, TValue>? Right;
        internal int Height;

        internal SortedNode(TKey key, TValue value)
        {
            Key = key;
            Value = value;
            Height = 1;
        }
    }

    internal sealed class SortedTree<TKey, TValue>
    {
        internal SortedNode<TKey, TValue>? Root;
        internal int Count;
        internal int Version;
        internal readonly IComparer<TKey>? Comparer;
        private bool _changed;

        internal SortedTree(IComparer<TKey>? comparer)
        {
            Comparer = comparer;
        }

        internal int Compare(TKey a, TKey b) => Comparer == null ? Defaults.Compare(a, b) : Comparer.Compare(a, b);

        internal SortedNode<TKey, TValue>? Find(TKey key)
        {
            SortedNode<TKey, TValue>? node = Root;
            while (node != null)
            {
                int c = Compare(key, node.Key);
                if (c == 0)
                    return node;
                node = c < 0 ? node.Left : node.Right;
            }
            return null;
        }

        // False if the key is there already.
        internal bool Add(TKey key, TValue value)
        {
            if (Root == null)
                Compare(key, key);
            _changed = false;
            Root = Add(Root, key, value);
            if (_changed)
            {
                Count++;
                Version++;
            }
            return _changed;
        }

        internal bool Remove(TKey key)
        {
            _changed = false;
            Root = Remove(Root, key);
            if (_changed)
            {
                Count--;
                Version++;
            }
            return _changed;
        }

        internal void Clear()
        {
            Root = null;
            Count = 0;
            Version++;
        }

        private SortedNode<TKey, TValue> Add(SortedNode<TKey, TValue>? node, TKey key, TValue value)
        {
            if (node == null)
            {
                _changed = true;
                return new SortedNode<TKey, TValue>(key, value);
            }
            int c = Compare(key, node.Key);
            if (c == 0)
                return node;
            if (c < 0)
                node.Left = Add(node.Left, key, value);
            else
                node.Right = Add(node.Right, key, value);
            return _changed ? Balance(node) : node;
        }

        private SortedNode<TKey, TValue>? Remove(SortedNode<TKey, TValue>? node, TKey key)
        {
            if (node == null)
                return null;
            int c = Compare(key, node.Key);
            if (c < 0)
            {
                node.Left = Remove(node.Left, key);
            }
            else if (c > 0)
            {
                node.Right = Remove(node.Right, key);
            }
            else
            {
                _changed = true;
                if (node.Left == null)
                    return node.Right;
                if (node.Right == null)
                    return node.Left;
                SortedNode<TKey, TValue> next = node.Right;
                while (next.Left != null)
                    next = next.Left;
                next.Right = WithoutFirst(node.Right);
                next.Left = node.Left;
                node = next;
            }
            return Balance(node);
        }

        private SortedNode<TKey, TValue>? WithoutFirst(SortedNode<TKey, TValue> node)
        {
            if (node.Left == null)
                return node.Right;
            node.Left = WithoutFirst(node.Left);
            return Balance(node);
        }

        private static int HeightOf(SortedNode<TKey, TValue>? node) => node == null ? 0 : node.Height;

        private static void Measure(SortedNode<TKey, TValue> node) => node.Height = Math.Max(HeightOf(node.Left), HeightOf(node.Right)) + 1;

        private static SortedNode<TKey, TValue> Balance(SortedNode<TKey, TValue> node)
        {
            int lean = HeightOf(node.Left) - HeightOf(node.Right);
            if (lean > 1)
            {
                if (HeightOf(node.Left!.Left) < HeightOf(node.Left.Right))
                    node.Left = RotateLeft(node.Left);
                return RotateRight(node);
            }
            if (lean < -1)
            {
                if (HeightOf(node.Right!.Right) < HeightOf(node.Right.Left))
                    node.Right = RotateRight(node.Right);
                return RotateLeft(node);
            }
            Measure(node);
            return node;
        }

        private static SortedNode<TKey, TValue> RotateLeft(SortedNode<TKey, TValue> node)
        {
            SortedNode<TKey, TValue> top = node.Right!;
            node.Right = top.Left;
            top.Left = node;
            Measure(node);
            Measure(top);
            return top;
        }

        private static SortedNode<TKey, TValue> RotateRight(SortedNode<TKey, TValue> node)
        {
            SortedNode<TKey, TValue> top = node.Left!;
            node.Left = top.Right;
            top.Right = node;
            Measure(node);
            Measure(top);
            return top;
        }

        // The nodes in order, or from the last to the first.
        internal IEnumerator<SortedNode<TKey, TValue>> Nodes(bool reverse)
        {
            int version = Version;
            SortedNode<TKey, TValue>[] path = new SortedNode<TKey, TValue>[HeightOf(Root)];
            int depth = 0;
            SortedNode<TKey, TValue>? node = Root;
            while (true)
            {
                if (version != Version)
                    throw Errors.Changed();
                while (node != null)
                {
                    path[depth++] = node;
                    node = reverse ? node.Right : node.Left;
                }
                if (depth == 0)
                    yield break;
                SortedNode<TKey, TValue> next = path[--depth];
                yield return next;
                node = reverse ? next.Left : next.Right;
            }
        }

        // As Nodes, but only those between two keys, and skipping the others quickly.
        internal IEnumerator<SortedNode<TKey, TValue>> NodesBetween(TKey lower, TKey upper, bool reverse)
        {
            int version = Version;
            SortedNode<TKey, TValue>[] path = new SortedNode<TKey, TValue>[HeightOf(Root)];
            int depth = 0;
            SortedNode<TKey, TValue>? node = Root;
            while (true)
            {
                if (version != Version)
                    throw Errors.Changed();
                while (node != null)
                {
                    bool tooLow = Compare(node.Key, lower) < 0;
                    bool tooHigh = Compare(node.Key, upper) > 0;
                    if (!tooLow && !tooHigh)
                        path[depth++] = node;
                    if (tooLow || (reverse && !tooHigh))
                        node = node.Right;
                    else
                        node = node.Left;
                }
                if (depth == 0)
                    yield break;
                SortedNode<TKey, TValue> next = path[--depth];
                yield return next;
                node = reverse ? next.Left : next.Right;
            }
        }
    }

    public class SortedSet<T> : ISet<T>, IReadOnlyCollection<T>, ICollection
    {
        private readonly SortedTree<T, bool> _tree;
        // A view of another set's elements between two values.
        private readonly bool _isView;
        private readonly T _lower = default!;
        private readonly T _upper = default!;

        public SortedSet() : this((IComparer<T>?)null)
        {
        }

        public SortedSet(IComparer<T>? comparer)
        {
            _tree = new SortedTree<T, bool>(comparer);
        }

        public SortedSet(IEnumerable<T> collection) : this(collection, null)
        {
        }

        public SortedSet(IEnumerable<T> collection, IComparer<T>? comparer) : this(comparer)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            foreach (T item in collection)
                Add(item);
        }

        private SortedSet(SortedTree<T, bool> tree, T lower, T upper)
        {
            _tree = tree;
            _isView = true;
            _lower = lower;
            _upper = upper;
        }

        public IComparer<T> Comparer => _tree.Comparer ?? Comparer<T>.Default;

        public int Count
        {
            get
            {
                if (!_isView)
                    return _tree.Count;
                int count = 0;
                IEnumerator<SortedNode<T, bool>> nodes = Nodes(false);
                while (nodes.MoveNext())
                    count++;
                return count;
            }
        }

        bool ICollection<T>.IsReadOnly => false;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        private IEnumerator<SortedNode<T, bool>> Nodes(bool reverse) =>
            _isView ? _tree.NodesBetween(_lower, _upper, reverse) : _tree.Nodes(reverse);

        private bool IsInside(T item) => !_isView || (_tree.Compare(_lower, item) <= 0 && _tree.Compare(_upper, item) >= 0);

        public T? Min => End(false);

        public T? Max => End(true);

        private T? End(bool last)
        {
            IEnumerator<SortedNode<T, bool>> nodes = Nodes(last);
            return nodes.MoveNext() ? nodes.Current.Key : default;
        }

        public bool Add(T item)
        {
            if (!IsInside(item))
                throw new ArgumentOutOfRangeException("item");
            return _tree.Add(item, true);
        }

        void ICollection<T>.Add(T item) => Add(item);

        public bool Remove(T item) => IsInside(item) && _tree.Remove(item);

        public bool Contains(T item) => IsInside(item) && _tree.Find(item) != null;

        public bool TryGetValue(T equalValue, out T actualValue)
        {
            SortedNode<T, bool>? node = IsInside(equalValue) ? _tree.Find(equalValue) : null;
            actualValue = node == null ? default! : node.Key;
            return node != null;
        }

        public virtual void Clear()
        {
            if (!_isView)
            {
                _tree.Clear();
                return;
            }
            foreach (T item in ToArray())
                _tree.Remove(item);
        }

        private T[] ToArray() => new List<T>(this).ToArray();

        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            List<T> gone = new List<T>();
            foreach (T item in this)
            {
                if (match(item))
                    gone.Add(item);
            }
            int count = 0;
            for (int i = gone.Count - 1; i >= 0; i--)
            {
                if (Remove(gone[i]))
                    count++;
            }
            return count;
        }

        public IEnumerable<T> Reverse()
        {
            IEnumerator<SortedNode<T, bool>> nodes = Nodes(true);
            while (nodes.MoveNext())
                yield return nodes.Current.Key;
        }

        public virtual SortedSet<T> GetViewBetween(T? lowerValue, T? upperValue)
        {
            if (_tree.Compare(lowerValue!, upperValue!) > 0)
                throw new ArgumentException("Must be less than or equal to upperValue.", "lowerValue");
            if (_isView && _tree.Compare(_lower, lowerValue!) > 0)
                throw new ArgumentOutOfRangeException("lowerValue");
            if (_isView && _tree.Compare(_upper, upperValue!) < 0)
                throw new ArgumentOutOfRangeException("upperValue");
            return new SortedSet<T>(_tree, lowerValue!, upperValue!);
        }

        public void CopyTo(T[] array) => CopyTo(array, 0, Count);

        public void CopyTo(T[] array, int index) => CopyTo(array, index, Count);

        public void CopyTo(T[] array, int index, int count)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0)
                throw Errors.NegativeValue("index", index);
            if (count < 0)
                throw Errors.NegativeValue("count", count);
            if (count > array.Length - index)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            IEnumerator<SortedNode<T, bool>> nodes = Nodes(false);
            while (count-- > 0 && nodes.MoveNext())
                array[index++] = nodes.Current.Key;
        }

        public void UnionWith(IEnumerable<T> other)
        {
            Need(other);
            foreach (T item in new List<T>(other))
                Add(item);
        }

        public void ExceptWith(IEnumerable<T> other)
        {
            Need(other);
            foreach (T item in new List<T>(other))
                Remove(item);
        }

        public void IntersectWith(IEnumerable<T> other)
        {
            SortedSet<T> wanted = SetOf(other);
            foreach (T item in ToArray())
            {
                if (!wanted.Contains(item))
                    _tree.Remove(item);
            }
        }

        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            foreach (T item in SetOf(other))
            {
                if (!Remove(item))
                    Add(item);
            }
        }

        private static void Need(IEnumerable<T> other)
        {
            if (other == null)
                throw new ArgumentNullException("other");
        }

        // A copy, in this set's order.
        private SortedSet<T> SetOf(IEnumerable<T> other)
        {
            Need(other);
            return new SortedSet<T>(other, _tree.Comparer);
        }

        private bool HasAll(SortedSet<T> other)
        {
            foreach (T item in other)
            {
                if (!Contains(item))
                    return false;
            }
            return true;
        }

        public bool IsSubsetOf(IEnumerable<T> other) => SetOf(other).HasAll(this);

        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            SortedSet<T> others = SetOf(other);
            return Count < others.Count && others.HasAll(this);
        }

        public bool IsSupersetOf(IEnumerable<T> other) => HasAll(SetOf(other));

        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            SortedSet<T> others = SetOf(other);
            return Count > others.Count && HasAll(others);
        }

        public bool SetEquals(IEnumerable<T> other)
        {
            SortedSet<T> others = SetOf(other);
            return Count == others.Count && HasAll(others);
        }

        public bool Overlaps(IEnumerable<T> other)
        {
            Need(other);
            foreach (T item in other)
            {
                if (Contains(item))
                    return true;
            }
            return false;
        }

        public Enumerator GetEnumerator() => new Enumerator(Nodes(false));

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<T>
        {
            private readonly IEnumerator<SortedNode<T, bool>> _nodes;

            internal Enumerator(IEnumerator<SortedNode<T, bool>> nodes)
            {
                _nodes = nodes;
            }

            public bool MoveNext() => _nodes.MoveNext();

            public T Current => _nodes.Current == null ? default! : _nodes.Current.Key;

            object? IEnumerator.Current => Current;

            void IEnumerator.Reset() => throw new NotSupportedException();

            public void Dispose() => _nodes.Dispose();
        }
    }

    public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary where TKey : notnull
    {
        private readonly SortedTree<TKey, TValue> _tree;

        public SortedDictionary() : this((IComparer<TKey>?)null)
        {
        }

        public SortedDictionary(IComparer<TKey>? comparer)
        {
            _tree = new SortedTree<TKey, TValue>(comparer);
        }

        public SortedDictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null)
        {
        }

        public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey>? comparer) : this(comparer)
        {
            if (dictionary == null)
                throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
                Add(pair.Key, pair.Value);
        }

        public int Count => _tree.Count;

        public IComparer<TKey> Comparer => _tree.Comparer ?? Comparer<TKey>.Default;

        public KeyCollection Keys => new KeyCollection(this);

        public ValueCollection Values => new ValueCollection(this);

        ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

        ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

        ICollection IDictionary.Keys => Keys;

        ICollection IDictionary.Values => Values;

        private SortedNode<TKey, TValue>? Find(TKey key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            return _tree.Find(key);
        }

        public TValue this[TKey key]
        {
            get
            {
                SortedNode<TKey, TValue>? node = Find(key);
                if (node == null)
                    throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
                return node.Value;
            }
            set
            {
                SortedNode<TKey, TValue>? node = Find(key);
                if (node == null)
                {
                    _tree.Add(key, value);
                    return;
                }
                node.Value = value;
                _tree.Version++;
            }
        }

        public void Add(TKey key, TValue value)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            if (!_tree.Add(key, value))
                throw new ArgumentException("An item with the same key has already been added. Key: " + new KeyValuePair<TKey, TValue>(key, value).ToString());
        }

        public bool TryAdd(TKey key, TValue value)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            return _tree.Add(key, value);
        }

        public bool ContainsKey(TKey key) => Find(key) != null;

        public bool ContainsValue(TValue value)
        {
            foreach (KeyValuePair<TKey, TValue> pair in this)
            {
                if (Defaults.Equals(pair.Value, value))
                    return true;
            }
            return false;
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            SortedNode<TKey, TValue>? node = Find(key);
            value = node == null ? default! : node.Value;
            return node != null;
        }

        public bool Remove(TKey key)
        {
            if (key == null)
                throw new ArgumentNullException("key");
            return _tree.Remove(key);
        }

        public void Clear() => _tree.Clear();

        public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            CheckTarget(array, index);
            foreach (KeyValuePair<TKey, TValue> pair in this)
                array[index++] = pair;
        }

        private void CheckTarget(Array array, int index)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0)
                throw Errors.NegativeValue("index", index);
            if (array.Length - index < Count)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
            TryGetValue(item.Key, out TValue value) && Defaults.Equals(value, item.Value);

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) =>
            TryGetValue(item.Key, out TValue value) && Defaults.Equals(value, item.Value) && Remove(item.Key);

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

        public Enumerator GetEnumerator() => new Enumerator(_tree.Nodes(false));

        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>
        {
            private readonly IEnumerator<SortedNode<TKey, TValue>> _nodes;

            internal Enumerator(IEnumerator<SortedNode<TKey, TValue>> nodes)
            {
                _nodes = nodes;
            }

            public bool MoveNext() => _nodes.MoveNext();

            public KeyValuePair<TKey, TValue> Current =>
                _nodes.Current == null ? default : new KeyValuePair<TKey, TValue>(_nodes.Current.Key, _nodes.Current.Value);

            object? IEnumerator.Current => Current;

            void IEnumerator.Reset() => throw new NotSupportedException();

            public void Dispose() => _nodes.Dispose();
        }

        public sealed class KeyCollection : ICollection<TKey>, IReadOnlyCollection<TKey>, ICollection
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;

            public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null)
                    throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;

            bool ICollection<TKey>.IsReadOnly => true;

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => _dictionary;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            public bool Contains(TKey item) => _dictionary.ContainsKey(item);

            public void CopyTo(TKey[] array, int index)
            {
                _dictionary.CheckTarget(array, index);
                foreach (TKey key in this)
                    array[index++] = key;
            }

            void ICollection<TKey>.Add(TKey item) => throw Fixed();

            void ICollection<TKey>.Clear() => throw Fixed();

            bool ICollection<TKey>.Remove(TKey item) => throw Fixed();

            private static NotSupportedException Fixed() => new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");

            public IEnumerator<TKey> GetEnumerator()
            {
                IEnumerator<SortedNode<TKey, TValue>> nodes = _dictionary._tree.Nodes(false);
                while (nodes.MoveNext())
                    yield return nodes.Current.Key;
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public sealed class ValueCollection : ICollection<TValue>, IReadOnlyCollection<TValue>, ICollection
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;

            public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null)
                    throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;

            bool ICollection<TValue>.IsReadOnly => true;

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => _dictionary;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);

            public void CopyTo(TValue[] array, int index)
            {
                _dictionary.CheckTarget(array, index);
                foreach (TValue value in this)
                    array[index++] = value;
            }

            void ICollection<TValue>.Add(TValue item) => throw Fixed();

            void ICollection<TValue>.Clear() => throw Fixed();

            bool ICollection<TValue>.Remove(TValue item) => throw Fixed();

            private static NotSupportedException Fixed() => new NotSupportedException("Mutating a value collection derived from a dictionary is not allowed.");

            public IEnumerator<TValue> GetEnumerator()
            {
                IEnumerator<SortedNode<TKey, TValue>> nodes = _dictionary._tree.Nodes(false);
                while (nodes.MoveNext())
                    yield return nodes.Current.Value;
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }
}
