// What Dictionary and HashSet are made of: chained entries in an array, so that enumeration is in order of insertion, and the
// slots of removed entries are used again, last removed first; programs can see this order.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    // The slots that both kinds share. `Hash` of a free slot is -1, `Next` then leads to the next free one.
    internal struct Slot<TKey>
    {
        internal int Hash;
        internal int Next;
        internal TKey Key;
    }

    // Keys in slots, without values: what Dictionary and HashSet are made of.
    internal sealed class SlotTable<TKey>
    {
        // First slot of each chain, plus one.
        private int[] _buckets;
        internal Slot<TKey>[] Slots;
        // Slots ever used, and the free ones among them.
        internal int Used;
        private int _free;
        private int _freeCount;
        internal int Version;
        internal readonly IEqualityComparer<TKey>? Comparer;

        internal SlotTable(int capacity, IEqualityComparer<TKey>? comparer)
        {
            int size = capacity > 0 ? Primes.AtLeast(capacity) : 0;
            _buckets = new int[BucketsFor(size)];
            Slots = new Slot<TKey>[size];
            _free = -1;
            Comparer = comparer;
        }

        // The next power of two. (How many slots there are, programs can see, and so it is a prime as in .NET.)
        private static int BucketsFor(int size)
        {
            if (size == 0)
                return 0;
            int buckets = 4;
            while (buckets < size && buckets < 1 << 30)
                buckets *= 2;
            return buckets;
        }

        internal int Count => Used - _freeCount;

        private int HashOf(TKey key)
        {
            if (key == null)
                return 0;
            int hash = Comparer == null ? key.GetHashCode() : Comparer.GetHashCode(key);
            return hash & 0x7FFFFFFF;
        }

        private bool Same(TKey a, TKey b) =>
            Comparer == null ? Defaults.Equals(a, b) : Comparer.Equals(a, b);

        // Spreads the bits: the number of buckets is a power of two.
        private static int BucketOf(int hash, int buckets) => (int)(((uint)hash * 0x9E3779B1u) >> 7) & (buckets - 1);

        // The slot of a key, or -1.
        internal int Find(TKey key)
        {
            int[] buckets = _buckets;
            if (buckets.Length == 0)
                return -1;
            int hash = HashOf(key);
            Slot<TKey>[] slots = Slots;
            int at = buckets[BucketOf(hash, buckets.Length)] - 1;
            while (at >= 0)
            {
                ref Slot<TKey> slot = ref slots[at];
                if (slot.Hash == hash && Same(slot.Key, key))
                    return at;
                at = slot.Next;
            }
            return -1;
        }

        // A slot for a key that is not there yet.
        internal int Add(TKey key)
        {
            int hash = HashOf(key);
            int at;
            if (_freeCount > 0)
            {
                at = _free;
                _free = Slots[at].Next;
                _freeCount--;
            }
            else
            {
                if (Used == Slots.Length)
                    Resize(Primes.Expanded(Used));
                at = Used++;
            }
            ref Slot<TKey> slot = ref Slots[at];
            slot.Hash = hash;
            slot.Key = key;
            Link(at);
            Version++;
            return at;
        }

        // Puts a slot at the head of its chain.
        private void Link(int at)
        {
            int[] buckets = _buckets;
            ref Slot<TKey> slot = ref Slots[at];
            ref int first = ref buckets[BucketOf(slot.Hash, buckets.Length)];
            slot.Next = first - 1;
            first = at + 1;
        }

        // The slot that a key had, or -1.
        internal int Remove(TKey key)
        {
            int[] buckets = _buckets;
            if (buckets.Length == 0)
                return -1;
            int hash = HashOf(key);
            Slot<TKey>[] slots = Slots;
            int bucket = BucketOf(hash, buckets.Length);
            int last = -1;
            int at = buckets[bucket] - 1;
            while (at >= 0)
            {
                ref Slot<TKey> slot = ref slots[at];
                if (slot.Hash == hash && Same(slot.Key, key))
                {
                    if (last < 0)
                        buckets[bucket] = slot.Next + 1;
                    else
                        slots[last].Next = slot.Next;
                    slot.Hash = -1;
                    slot.Next = _free;
                    slot.Key = default!;
                    _free = at;
                    _freeCount++;
                    return at;
                }
                last = at;
                at = slot.Next;
            }
            return -1;
        }

        private void Resize(int size)
        {
            Slot<TKey>[] slots = new Slot<TKey>[size];
            Array.Copy(Slots, 0, slots, 0, Used);
            Slots = slots;
            _buckets = new int[BucketsFor(size)];
            for (int at = 0; at < Used; at++)
            {
                if (slots[at].Hash >= 0)
                    Link(at);
            }
        }

        // As few slots as hold so many keys, none of them free in between. False if there are no more already.
        internal bool Trim(int capacity)
        {
            int size = Primes.AtLeast(capacity);
            if (size >= Slots.Length)
                return false;
            Slot<TKey>[] old = Slots;
            int used = Used;
            Slots = new Slot<TKey>[size];
            _buckets = new int[BucketsFor(size)];
            Used = 0;
            _free = -1;
            _freeCount = 0;
            for (int at = 0; at < used; at++)
            {
                if (old[at].Hash >= 0)
                {
                    Slots[Used] = old[at];
                    Link(Used++);
                }
            }
            Version++;
            return true;
        }

        // As in .NET, neither removing nor clearing stops an enumeration.
        internal void Clear()
        {
            if (Used > 0)
            {
                Array.Clear(_buckets);
                Array.Clear(Slots, 0, Used);
                Used = 0;
                _free = -1;
                _freeCount = 0;
            }
        }

        // The first slot in use at or after `at`, or -1.
        internal int NextUsed(int at)
        {
            while (at < Used)
            {
                if (Slots[at].Hash >= 0)
                    return at;
                at++;
            }
            return -1;
        }

        internal int EnsureCapacity(int capacity)
        {
            if (capacity > Slots.Length)
            {
                Version++;
                Resize(Primes.AtLeast(capacity));
            }
            return Slots.Length;
        }
    }

    // Sizes of .NET's hash tables.
    internal static class Primes
    {
        private static readonly int[] _sizes =
        {
            3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597,
            1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627,
            52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827,
            807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369,
        };

        internal static int AtLeast(int capacity)
        {
            foreach (int size in _sizes)
            {
                if (size >= capacity)
                    return size;
            }
            for (int size = capacity | 1; size < int.MaxValue; size += 2)
            {
                if (IsOddPrime(size) && (size - 1) % 101 != 0)
                    return size;
            }
            return capacity;
        }

        // About twice as much.
        internal static int Expanded(int size)
        {
            const int Largest = 0x7FFFFFC3;
            int doubled = 2 * size;
            return (uint)doubled > Largest && size < Largest ? Largest : AtLeast(doubled);
        }

        private static bool IsOddPrime(int candidate)
        {
            int limit = (int)Math.Sqrt(candidate);
            for (int divisor = 3; divisor <= limit; divisor += 2)
            {
                if (candidate % divisor == 0)
                    return false;
            }
            return true;
        }
    }
}
