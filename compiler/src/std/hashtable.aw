// Hashtable: open addressing with a second hash as the step. Enumeration goes through the buckets from the last to the first, so
// the sizes, the steps and the moment of growth are .NET's.

using System.Collections.Generic;

namespace System.Collections
{
    public class Hashtable : IDictionary, ICloneable
    {
        private static readonly int[] s_primes =
        {
            3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931, 2333,
            2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523,
            108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319,
            2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369
        };

        // A bucket whose key was removed while others had collided with it; `Key` is then this object.
        private static readonly object s_removed = new object();

        private struct Bucket
        {
            internal object? Key;
            internal object? Value;
            // The hash, negative if another key collided here.
            internal int Hash;
        }

        private Bucket[] _buckets;
        private int _count;
        private int _collisions;
        private int _limit;
        private readonly float _loadFactor;
        private int _version;
        private readonly IEqualityComparer? _comparer;

        public Hashtable() : this(0, 1.0f, null)
        {
        }

        public Hashtable(int capacity) : this(capacity, 1.0f, null)
        {
        }

        public Hashtable(int capacity, float loadFactor) : this(capacity, loadFactor, null)
        {
        }

        public Hashtable(IEqualityComparer? equalityComparer) : this(0, 1.0f, equalityComparer)
        {
        }

        public Hashtable(int capacity, IEqualityComparer? equalityComparer) : this(capacity, 1.0f, equalityComparer)
        {
        }

        public Hashtable(int capacity, float loadFactor, IEqualityComparer? equalityComparer)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            if (!(loadFactor >= 0.1f && loadFactor <= 1.0f))
                throw new ArgumentOutOfRangeException("loadFactor", "Load factor needs to be between 0.1 and 1.0.");
            _loadFactor = 0.72f * loadFactor;
            double size = capacity / _loadFactor;
            if (size > int.MaxValue)
                throw new ArgumentException("Hashtable's capacity overflowed and went negative. Check load factor, capacity and the current size of the table.", "capacity");
            _buckets = new Bucket[size > 3 ? PrimeFrom((int)size) : 3];
            _limit = (int)(_loadFactor * _buckets.Length);
            _comparer = equalityComparer;
        }

        public Hashtable(IDictionary d) : this(d, 1.0f, null)
        {
        }

        public Hashtable(IDictionary d, IEqualityComparer? equalityComparer) : this(d, 1.0f, equalityComparer)
        {
        }

        public Hashtable(IDictionary d, float loadFactor, IEqualityComparer? equalityComparer)
            : this(d != null ? d.Count : 0, loadFactor, equalityComparer)
        {
            if (d == null)
                throw new ArgumentNullException("d", "Dictionary cannot be null.");
            foreach (DictionaryEntry entry in d)
                Add(entry.Key, entry.Value);
        }

        private static int PrimeFrom(int least)
        {
            foreach (int prime in s_primes)
            {
                if (prime >= least)
                    return prime;
            }
            for (int i = least | 1; i < int.MaxValue; i += 2)
            {
                if (IsPrime(i) && (i - 1) % 101 != 0)
                    return i;
            }
            return least;
        }

        private static bool IsPrime(int candidate)
        {
            int limit = (int)Math.Sqrt(candidate);
            for (int divisor = 3; divisor <= limit; divisor += 2)
            {
                if (candidate % divisor == 0)
                    return false;
            }
            return true;
        }

        public virtual int Count => _count;

        public virtual bool IsReadOnly => false;

        public virtual bool IsFixedSize => false;

        public virtual bool IsSynchronized => false;

        public virtual object SyncRoot => this;

        public virtual ICollection Keys => new Part(this, true);

        public virtual ICollection Values => new Part(this, false);

        private int HashOf(object key) => (_comparer == null ? key.GetHashCode() : _comparer.GetHashCode(key)) & 0x7FFFFFFF;

        private bool Same(object? item, object key)
        {
            if (Object.ReferenceEquals(s_removed, item))
                return false;
            if (Object.ReferenceEquals(item, key))
                return true;
            if (_comparer != null)
                return _comparer.Equals(item, key);
            return item != null && item.Equals(key);
        }

        private static int StepOf(int hash, int length) => (int)(1 + (uint)hash * 101u % ((uint)length - 1));

        private static int Next(int at, int step, int length) => (int)(((long)at + step) % length);

        private int Find(object key)
        {
            if (key == null)
                throw new ArgumentNullException("key", "Key cannot be null.");
            int hash = HashOf(key);
            int length = _buckets.Length;
            int step = StepOf(hash, length);
            int at = hash % length;
            for (int tries = 0; tries < length; tries++)
            {
                if (_buckets[at].Key == null)
                    return -1;
                if ((_buckets[at].Hash & 0x7FFFFFFF) == hash && Same(_buckets[at].Key, key))
                    return at;
                if (_buckets[at].Hash >= 0)
                    return -1;
                at = Next(at, step, length);
            }
            return -1;
        }

        public virtual object? this[object key]
        {
            get
            {
                int at = Find(key);
                return at < 0 ? null : _buckets[at].Value;
            }
            set => Insert(key, value, false);
        }

        public virtual void Add(object key, object? value) => Insert(key, value, true);

        public virtual bool Contains(object key) => Find(key) >= 0;

        public virtual bool ContainsKey(object key) => Find(key) >= 0;

        public virtual bool ContainsValue(object? value)
        {
            for (int i = _buckets.Length - 1; i >= 0; i--)
            {
                object? key = _buckets[i].Key;
                if (key != null && key != s_removed && (value == null ? _buckets[i].Value == null : value.Equals(_buckets[i].Value)))
                    return true;
            }
            return false;
        }

        private void Insert(object key, object? value, bool add)
        {
            if (key == null)
                throw new ArgumentNullException("key", "Key cannot be null.");
            if (_count >= _limit)
                Rehash(PrimeFrom(2 * _buckets.Length));
            else if (_collisions > _limit && _count > 100)
                Rehash(_buckets.Length);
            int hash = HashOf(key);
            int length = _buckets.Length;
            int step = StepOf(hash, length);
            int at = hash % length;
            int free = -1;
            for (int tries = 0; tries < length; tries++)
            {
                if (free == -1 && _buckets[at].Key == s_removed && _buckets[at].Hash < 0)
                    free = at;
                if (_buckets[at].Key == null || (_buckets[at].Key == s_removed && _buckets[at].Hash >= 0))
                {
                    Fill(free != -1 ? free : at, key, value, hash);
                    return;
                }
                if ((_buckets[at].Hash & 0x7FFFFFFF) == hash && Same(_buckets[at].Key, key))
                {
                    if (add)
                        throw new ArgumentException("Item has already been added. Key in dictionary: '" + _buckets[at].Key!.ToString() + "'  Key being added: '" + key.ToString() + "'");
                    _buckets[at].Value = value;
                    _version++;
                    return;
                }
                if (free == -1 && _buckets[at].Hash >= 0)
                {
                    _buckets[at].Hash |= int.MinValue;
                    _collisions++;
                }
                at = Next(at, step, length);
            }
            if (free == -1)
                throw new InvalidOperationException("Hashtable insert failed. Load factor too high. The most common cause is multiple threads writing to the Hashtable simultaneously.");
            Fill(free, key, value, hash);
        }

        private void Fill(int at, object key, object? value, int hash)
        {
            _buckets[at].Key = key;
            _buckets[at].Value = value;
            _buckets[at].Hash |= hash;
            _count++;
            _version++;
        }

        private void Rehash(int length)
        {
            _collisions = 0;
            Bucket[] buckets = new Bucket[length];
            for (int i = 0; i < _buckets.Length; i++)
            {
                Bucket old = _buckets[i];
                if (old.Key == null || old.Key == s_removed)
                    continue;
                int hash = old.Hash & 0x7FFFFFFF;
                int step = StepOf(hash, length);
                int at = hash % length;
                while (buckets[at].Key != null)
                {
                    if (buckets[at].Hash >= 0)
                    {
                        buckets[at].Hash |= int.MinValue;
                        _collisions++;
                    }
                    at = Next(at, step, length);
                }
                buckets[at].Key = old.Key;
                buckets[at].Value = old.Value;
                buckets[at].Hash |= hash;
            }
            _buckets = buckets;
            _limit = (int)(_loadFactor * length);
            _version++;
        }

        public virtual void Remove(object key)
        {
            int at = Find(key);
            if (at < 0)
                return;
            _buckets[at].Hash &= int.MinValue;
            _buckets[at].Key = _buckets[at].Hash != 0 ? s_removed : null;
            _buckets[at].Value = null;
            _count--;
            _version++;
        }

        public virtual void Clear()
        {
            if (_count == 0 && _collisions == 0)
                return;
            Array.Clear(_buckets);
            _count = 0;
            _collisions = 0;
            _version++;
        }

        public virtual object Clone()
        {
            Hashtable copy = new Hashtable(_count, _comparer);
            for (int i = _buckets.Length - 1; i >= 0; i--)
            {
                object? key = _buckets[i].Key;
                if (key != null && key != s_removed)
                    copy[key] = _buckets[i].Value;
            }
            return copy;
        }

        public virtual void CopyTo(Array array, int arrayIndex) => Copying.Copy(this, array, arrayIndex);

        public virtual IDictionaryEnumerator GetEnumerator() => new Entries(this);

        IEnumerator IEnumerable.GetEnumerator() => new Entries(this);

        private sealed class Entries : IDictionaryEnumerator
        {
            private readonly Hashtable _table;
            private readonly int _version;
            private int _at;
            private bool _has;
            private DictionaryEntry _entry;

            internal Entries(Hashtable table)
            {
                _table = table;
                _version = table._version;
                _at = table._buckets.Length;
            }

            public bool MoveNext()
            {
                if (_version != _table._version)
                    throw Errors.Modified();
                while (_at > 0)
                {
                    Bucket bucket = _table._buckets[--_at];
                    if (bucket.Key != null && bucket.Key != s_removed)
                    {
                        _entry = new DictionaryEntry(bucket.Key, bucket.Value);
                        _has = true;
                        return true;
                    }
                }
                _has = false;
                return false;
            }

            public DictionaryEntry Entry => _has ? _entry : throw Errors.NoCurrent();

            public object Key => _has ? _entry.Key : throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");

            public object? Value => Entry.Value;

            public object? Current => Entry;

            public void Reset()
            {
                if (_version != _table._version)
                    throw Errors.Modified();
                _has = false;
                _at = _table._buckets.Length;
            }
        }

        private sealed class Part : ICollection
        {
            private readonly Hashtable _table;
            private readonly bool _keys;

            internal Part(Hashtable table, bool keys)
            {
                _table = table;
                _keys = keys;
            }

            public int Count => _table._count;

            public bool IsSynchronized => false;

            public object SyncRoot => _table;

            public void CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            public IEnumerator GetEnumerator()
            {
                Entries entries = new Entries(_table);
                while (entries.MoveNext())
                    yield return _keys ? entries.Key : entries.Value;
            }
        }
    }
}
