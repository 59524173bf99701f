// HashSet: the keys of a slot table.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    public class HashSet<T> : ISet<T>, IReadOnlyCollection<T>
    {
        private readonly SlotTable<T> _table;

        public HashSet() : this(0, null)
        {
        }

        public HashSet(int capacity) : this(capacity, null)
        {
        }

        public HashSet(IEqualityComparer<T>? comparer) : this(0, comparer)
        {
        }

        public HashSet(int capacity, IEqualityComparer<T>? comparer)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(capacity, "capacity");
            _table = new SlotTable<T>(capacity, comparer);
        }

        public HashSet(IEnumerable<T> collection) : this(collection, null)
        {
        }

        public HashSet(IEnumerable<T> collection, IEqualityComparer<T>? comparer) : this(0, comparer)
        {
            UnionWith(collection);
        }

        public int Count => _table.Count;

        public IEqualityComparer<T> Comparer => _table.Comparer ?? EqualityComparer<T>.Default;

        bool ICollection<T>.IsReadOnly => false;

        public bool Contains(T item) => _table.Find(item) >= 0;

        public bool Add(T item)
        {
            if (_table.Find(item) >= 0)
                return false;
            _table.Add(item);
            return true;
        }

        void ICollection<T>.Add(T item) => Add(item);

        public bool Remove(T item) => _table.Remove(item) >= 0;

        public void Clear() => _table.Clear();

        public bool TryGetValue(T equalValue, out T actualValue)
        {
            int at = _table.Find(equalValue);
            actualValue = at < 0 ? default! : _table.Slots[at].Key;
            return at >= 0;
        }

        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            int removed = 0;
            for (int at = _table.NextUsed(0); at >= 0; at = _table.NextUsed(at + 1))
            {
                T item = _table.Slots[at].Key;
                if (match(item) && Remove(item))
                    removed++;
            }
            return removed;
        }

        public int Capacity => _table.Slots.Length;

        public int EnsureCapacity(int capacity)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(capacity, "capacity");
            return _table.EnsureCapacity(capacity);
        }

        public void TrimExcess() => TrimExcess(Count);

        public void TrimExcess(int capacity)
        {
            if (capacity < Count)
                throw new ArgumentOutOfRangeException("capacity", capacity, "capacity ('" + capacity.ToString() + "') must be greater than or equal to '" + Count.ToString() + "'.");
            _table.Trim(capacity);
        }

        private static void NotNull(IEnumerable<T> other)
        {
            if (other == null)
                throw new ArgumentNullException("other");
        }

        public void UnionWith(IEnumerable<T> other)
        {
            NotNull(other);
            foreach (T item in other)
                Add(item);
        }

        public void ExceptWith(IEnumerable<T> other)
        {
            NotNull(other);
            if (ReferenceEquals(other, this))
            {
                Clear();
                return;
            }
            foreach (T item in other)
                Remove(item);
        }

        public void IntersectWith(IEnumerable<T> other)
        {
            NotNull(other);
            HashSet<T> kept = SetOf(other);
            for (int at = _table.NextUsed(0); at >= 0; at = _table.NextUsed(at + 1))
            {
                T item = _table.Slots[at].Key;
                if (!kept.Contains(item))
                    Remove(item);
            }
        }

        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            NotNull(other);
            foreach (T item in SetOf(other))
            {
                if (!Remove(item))
                    Add(item);
            }
        }

        private HashSet<T> SetOf(IEnumerable<T> other) => new HashSet<T>(other, Comparer);

        private bool ContainsAll(HashSet<T> other)
        {
            foreach (T item in other)
            {
                if (!Contains(item))
                    return false;
            }
            return true;
        }

        public bool IsSubsetOf(IEnumerable<T> other)
        {
            NotNull(other);
            return SetOf(other).ContainsAll(this);
        }

        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            NotNull(other);
            HashSet<T> set = SetOf(other);
            return Count < set.Count && set.ContainsAll(this);
        }

        public bool IsSupersetOf(IEnumerable<T> other)
        {
            NotNull(other);
            return ContainsAll(SetOf(other));
        }

        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            NotNull(other);
            HashSet<T> set = SetOf(other);
            return set.Count < Count && ContainsAll(set);
        }

        public bool Overlaps(IEnumerable<T> other)
        {
            NotNull(other);
            foreach (T item in other)
            {
                if (Contains(item))
                    return true;
            }
            return false;
        }

        public bool SetEquals(IEnumerable<T> other)
        {
            NotNull(other);
            HashSet<T> set = SetOf(other);
            return set.Count == Count && ContainsAll(set);
        }

        public void CopyTo(T[] array) => CopyTo(array, 0);

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (arrayIndex < 0)
                throw new ArgumentOutOfRangeException("arrayIndex", "Non-negative number required.");
            if (array.Length - arrayIndex < Count)
                throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
            foreach (T item in this)
                array[arrayIndex++] = item;
        }

        public Enumerator GetEnumerator() => new Enumerator(_table);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(_table);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(_table);

        public struct Enumerator : IEnumerator<T>
        {
            private readonly SlotTable<T> _table;
            private readonly int _version;
            private int _next;
            private T? _current;

            internal Enumerator(SlotTable<T> table)
            {
                _table = table;
                _version = table.Version;
                _next = 0;
                _current = default;
            }

            public bool MoveNext()
            {
                if (_version != _table.Version)
                    throw Errors.Modified();
                int at = _table.NextUsed(_next);
                if (at < 0)
                {
                    _next = _table.Used;
                    _current = default;
                    return false;
                }
                _current = _table.Slots[at].Key;
                _next = at + 1;
                return true;
            }

            public T Current => _current!;

            object? IEnumerator.Current => _current;

            void IEnumerator.Reset()
            {
                if (_version != _table.Version)
                    throw Errors.Modified();
                _next = 0;
                _current = default;
            }

            public void Dispose() { }
        }
    }
}
