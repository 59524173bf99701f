// System.Collections: the collections of objects that are older than generics. Hashtable is in hashtable.aw.

using System.Collections.Generic;

namespace System.Collections
{
    public class ArrayList : IList, ICloneable
    {
        private readonly List<object?> _items;

        public ArrayList()
        {
            _items = new List<object?>();
        }

        public ArrayList(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            _items = new List<object?>(capacity);
        }

        public ArrayList(ICollection c)
        {
            if (c == null)
                throw new ArgumentNullException("c", "Collection cannot be null.");
            _items = new List<object?>(c.Count);
            AddRange(c);
        }

        public virtual int Count => _items.Count;

        public virtual int Capacity
        {
            get => _items.Capacity;
            set => _items.Capacity = value;
        }

        public virtual bool IsReadOnly => false;

        public virtual bool IsFixedSize => false;

        public virtual bool IsSynchronized => false;

        public virtual object SyncRoot => this;

        public virtual object? this[int index]
        {
            get => _items[index];
            set => _items[index] = value;
        }

        public virtual int Add(object? value)
        {
            _items.Add(value);
            return _items.Count - 1;
        }

        public virtual void AddRange(ICollection c) => InsertRange(_items.Count, c);

        public virtual void Insert(int index, object? value)
        {
            if (index < 0 || index > _items.Count)
                throw Errors.Index();
            _items.Insert(index, value);
        }

        public virtual void InsertRange(int index, ICollection c)
        {
            if (c == null)
                throw new ArgumentNullException("c", "Collection cannot be null.");
            if (index < 0 || index > _items.Count)
                throw Errors.Index();
            List<object?> added = new List<object?>();
            foreach (object? item in c)
                added.Add(item);
            _items.InsertRange(index, added);
        }

        public virtual void Remove(object? obj) => _items.Remove(obj);

        public virtual void RemoveAt(int index) => _items.RemoveAt(index);

        public virtual void RemoveRange(int index, int count) => _items.RemoveRange(index, count);

        public virtual void Clear() => _items.Clear();

        public virtual bool Contains(object? item) => _items.Contains(item);

        public virtual int IndexOf(object? value) => _items.IndexOf(value);

        public virtual int LastIndexOf(object? value) => _items.LastIndexOf(value);

        public virtual int BinarySearch(object? value) => _items.BinarySearch(value, null);

        public virtual int BinarySearch(object? value, IComparer? comparer) => _items.BinarySearch(value, ObjectComparer.Of(comparer));

        public virtual void Reverse() => _items.Reverse();

        public virtual void Reverse(int index, int count) => _items.Reverse(index, count);

        public virtual void Sort() => _items.Sort();

        public virtual void Sort(IComparer? comparer) => _items.Sort(ObjectComparer.Of(comparer));

        public virtual void Sort(int index, int count, IComparer? comparer) => _items.Sort(index, count, ObjectComparer.Of(comparer));

        public virtual ArrayList GetRange(int index, int count) => new ArrayList(_items.GetRange(index, count).ToArray());

        public virtual void CopyTo(Array array) => CopyTo(array, 0);

        public virtual void CopyTo(Array array, int arrayIndex) => Copying.Copy(this, array, arrayIndex);

        public virtual object?[] ToArray() => _items.ToArray();

        public virtual object Clone() => new ArrayList(this);

        public virtual void TrimToSize() => _items.TrimExcess();

        public virtual IEnumerator GetEnumerator()
        {
            foreach (object? item in _items)
                yield return item;
        }
    }

    internal sealed class ObjectComparer : IComparer<object?>
    {
        private readonly IComparer _comparer;

        private ObjectComparer(IComparer comparer)
        {
            _comparer = comparer;
        }

        internal static ObjectComparer? Of(IComparer? comparer) => comparer == null ? null : new ObjectComparer(comparer);

        public int Compare(object? x, object? y) => _comparer.Compare(x, y);
    }

    // Compares objects by IComparable.
    public sealed class Comparer : IComparer
    {
        public static readonly Comparer Default = new Comparer();

        public static readonly Comparer DefaultInvariant = new Comparer();

        private Comparer() { }

        public int Compare(object? a, object? b) => Comparer<object?>.Default.Compare(a, b);
    }

    public class Queue : ICollection, ICloneable
    {
        private readonly Queue<object?> _items;

        public Queue()
        {
            _items = new Queue<object?>();
        }

        public Queue(int capacity)
        {
            _items = new Queue<object?>(capacity);
        }

        public Queue(ICollection col) : this()
        {
            if (col == null)
                throw new ArgumentNullException("col");
            foreach (object? item in col)
                _items.Enqueue(item);
        }

        public virtual int Count => _items.Count;

        public virtual bool IsSynchronized => false;

        public virtual object SyncRoot => this;

        public virtual void Enqueue(object? obj) => _items.Enqueue(obj);

        public virtual object? Dequeue() => _items.Dequeue();

        public virtual object? Peek() => _items.Peek();

        public virtual bool Contains(object? obj) => _items.Contains(obj);

        public virtual void Clear() => _items.Clear();

        public virtual object?[] ToArray() => _items.ToArray();

        public virtual void TrimToSize() => _items.TrimExcess();

        public virtual void CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

        public virtual object Clone() => new Queue(this);

        public virtual IEnumerator GetEnumerator()
        {
            foreach (object? item in _items)
                yield return item;
        }
    }

    public class Stack : ICollection, ICloneable
    {
        private readonly List<object?> _items = new List<object?>();

        public Stack() { }

        public Stack(int initialCapacity)
        {
            if (initialCapacity < 0)
                throw Errors.NegativeValue("initialCapacity", initialCapacity);
        }

        public Stack(ICollection col)
        {
            if (col == null)
                throw new ArgumentNullException("col");
            foreach (object? item in col)
                _items.Add(item);
        }

        public virtual int Count => _items.Count;

        public virtual bool IsSynchronized => false;

        public virtual object SyncRoot => this;

        public virtual void Push(object? obj) => _items.Add(obj);

        public virtual object? Pop()
        {
            object? top = Peek();
            _items.RemoveAt(_items.Count - 1);
            return top;
        }

        public virtual object? Peek()
        {
            if (_items.Count == 0)
                throw new InvalidOperationException("Stack empty.");
            return _items[_items.Count - 1];
        }

        public virtual bool Contains(object? obj) => _items.Contains(obj);

        public virtual void Clear() => _items.Clear();

        public virtual object?[] ToArray()
        {
            object?[] array = _items.ToArray();
            Array.Reverse(array);
            return array;
        }

        public virtual void CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        public virtual object Clone() => new Stack(_items.ToArray());

        public virtual IEnumerator GetEnumerator()
        {
            List<object?>.Enumerator check = _items.GetEnumerator();
            for (int i = _items.Count - 1; i >= 0; i--)
            {
                check.MoveNext();
                yield return _items[i];
            }
        }
    }

    // A list of bits.
    public sealed class BitArray : ICollection, ICloneable
    {
        private int[] _words;
        private int _length;
        private int _version;

        public BitArray(int length) : this(length, false)
        {
        }

        public BitArray(int length, bool defaultValue)
        {
            if (length < 0)
                throw Errors.NegativeValue("length", length);
            _words = new int[WordsOf(length)];
            _length = length;
            if (defaultValue)
            {
                Array.Fill(_words, -1);
                ClearRest();
            }
        }

        public BitArray(bool[] values)
        {
            if (values == null)
                throw new ArgumentNullException("values");
            _words = new int[WordsOf(values.Length)];
            _length = values.Length;
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i])
                    _words[i >> 5] |= 1 << i;
            }
        }

        public BitArray(byte[] bytes)
        {
            if (bytes == null)
                throw new ArgumentNullException("bytes");
            _words = new int[WordsOf(bytes.Length * 8)];
            _length = bytes.Length * 8;
            for (int i = 0; i < bytes.Length; i++)
                _words[i >> 2] |= bytes[i] << (i % 4 * 8);
        }

        public BitArray(int[] values)
        {
            if (values == null)
                throw new ArgumentNullException("values");
            _words = new int[values.Length];
            Array.Copy(values, _words, values.Length);
            _length = values.Length * 32;
        }

        public BitArray(BitArray bits)
        {
            if (bits == null)
                throw new ArgumentNullException("bits");
            _words = (int[])bits._words.Clone();
            _length = bits._length;
        }

        private static int WordsOf(int bits) => (int)(((uint)bits + 31) >> 5);

        // The bits behind the last one stay zero.
        private void ClearRest()
        {
            int rest = _length & 31;
            if (rest != 0)
                _words[_length >> 5] &= (1 << rest) - 1;
        }

        public int Count => _length;

        public int Length
        {
            get => _length;
            set
            {
                if (value < 0)
                    throw Errors.NegativeValue("value", value);
                int[] words = new int[WordsOf(value)];
                Array.Copy(_words, words, Math.Min(words.Length, _words.Length));
                _words = words;
                _length = value;
                ClearRest();
                _version++;
            }
        }

        public bool IsReadOnly => false;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public bool this[int index]
        {
            get => Get(index);
            set => Set(index, value);
        }

        public bool Get(int index)
        {
            if ((uint)index >= (uint)_length)
                throw Errors.Index();
            return (_words[index >> 5] & (1 << index)) != 0;
        }

        public void Set(int index, bool value)
        {
            if ((uint)index >= (uint)_length)
                throw Errors.Index();
            if (value)
                _words[index >> 5] |= 1 << index;
            else
                _words[index >> 5] &= ~(1 << index);
            _version++;
        }

        public void SetAll(bool value)
        {
            Array.Fill(_words, value ? -1 : 0);
            ClearRest();
            _version++;
        }

        private void CheckSame(BitArray value)
        {
            if (value == null)
                throw new ArgumentNullException("value");
            if (value._length != _length)
                throw new ArgumentException("Array lengths must be the same.");
        }

        public BitArray And(BitArray value)
        {
            CheckSame(value);
            for (int i = 0; i < _words.Length; i++)
                _words[i] &= value._words[i];
            _version++;
            return this;
        }

        public BitArray Or(BitArray value)
        {
            CheckSame(value);
            for (int i = 0; i < _words.Length; i++)
                _words[i] |= value._words[i];
            _version++;
            return this;
        }

        public BitArray Xor(BitArray value)
        {
            CheckSame(value);
            for (int i = 0; i < _words.Length; i++)
                _words[i] ^= value._words[i];
            _version++;
            return this;
        }

        public BitArray Not()
        {
            for (int i = 0; i < _words.Length; i++)
                _words[i] = ~_words[i];
            ClearRest();
            _version++;
            return this;
        }

        // Towards index 0.
        public BitArray RightShift(int count) => Shift(count, count);

        public BitArray LeftShift(int count) => Shift(count, -count);

        private BitArray Shift(int count, int from)
        {
            if (count < 0)
                throw Errors.NegativeValue("count", count);
            bool[] moved = new bool[_length];
            for (int i = 0; i < _length; i++)
            {
                long source = (long)i + from;
                moved[i] = source >= 0 && source < _length && Get((int)source);
            }
            _words = new BitArray(moved)._words;
            _version++;
            return this;
        }

        public bool HasAllSet()
        {
            for (int i = 0; i < _length; i++)
            {
                if (!Get(i))
                    return false;
            }
            return true;
        }

        public bool HasAnySet()
        {
            for (int i = 0; i < _words.Length; i++)
            {
                if (_words[i] != 0)
                    return true;
            }
            return false;
        }

        public void CopyTo(Array array, int index)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0)
                throw Errors.NegativeValue("index", index);
            if (array is int[] words)
            {
                if (words.Length - index < _words.Length)
                    throw Errors.BadRange();
                Array.Copy(_words, 0, words, index, _words.Length);
            }
            else if (array is byte[] bytes)
            {
                int count = (_length + 7) / 8;
                if (bytes.Length - index < count)
                    throw Errors.BadRange();
                for (int i = 0; i < count; i++)
                    bytes[index + i] = (byte)(_words[i >> 2] >> (i % 4 * 8));
            }
            else if (array is bool[] bits)
            {
                if (bits.Length - index < _length)
                    throw Errors.BadRange();
                for (int i = 0; i < _length; i++)
                    bits[index + i] = Get(i);
            }
            else
            {
                throw new ArgumentException("Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and Byte[].", "array");
            }
        }

        public object Clone() => new BitArray(this);

        public IEnumerator GetEnumerator()
        {
            int version = _version;
            for (int i = 0; ; i++)
            {
                if (version != _version)
                    throw Errors.Changed();
                if (i >= _length)
                    yield break;
                yield return Get(i);
            }
        }
    }

    // A base for typed collections over an ArrayList.
    public abstract class CollectionBase : IList
    {
        private readonly ArrayList _list = new ArrayList();

        protected CollectionBase() { }

        protected CollectionBase(int capacity)
        {
            _list = new ArrayList(capacity);
        }

        protected ArrayList InnerList => _list;

        protected IList List => this;

        public int Count => _list.Count;

        public int Capacity
        {
            get => _list.Capacity;
            set => _list.Capacity = value;
        }

        bool IList.IsReadOnly => false;

        bool IList.IsFixedSize => false;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => _list;

        void ICollection.CopyTo(Array array, int index) => _list.CopyTo(array, index);

        object? IList.this[int index]
        {
            get => _list[index];
            set
            {
                if (index < 0 || index >= Count)
                    throw Errors.Index();
                OnValidate(value!);
                object? old = _list[index];
                OnSet(index, old, value);
                _list[index] = value;
                OnSetComplete(index, old, value);
            }
        }

        int IList.Add(object? value)
        {
            OnValidate(value!);
            OnInsert(_list.Count, value);
            int index = _list.Add(value);
            OnInsertComplete(index, value);
            return index;
        }

        bool IList.Contains(object? value) => _list.Contains(value);

        int IList.IndexOf(object? value) => _list.IndexOf(value);

        void IList.Insert(int index, object? value)
        {
            if (index < 0 || index > Count)
                throw Errors.Index();
            OnValidate(value!);
            OnInsert(index, value);
            _list.Insert(index, value);
            OnInsertComplete(index, value);
        }

        void IList.Remove(object? value)
        {
            OnValidate(value!);
            int index = _list.IndexOf(value);
            if (index < 0)
                throw new ArgumentException("Cannot remove the specified item because it was not found in the specified Collection.");
            OnRemove(index, value);
            _list.RemoveAt(index);
            OnRemoveComplete(index, value);
        }

        public void RemoveAt(int index)
        {
            if (index < 0 || index >= Count)
                throw Errors.Index();
            object? value = _list[index];
            OnValidate(value!);
            OnRemove(index, value);
            _list.RemoveAt(index);
            OnRemoveComplete(index, value);
        }

        public void Clear()
        {
            OnClear();
            _list.Clear();
            OnClearComplete();
        }

        public IEnumerator GetEnumerator() => _list.GetEnumerator();

        protected virtual void OnValidate(object value)
        {
            if (value == null)
                throw new ArgumentNullException("value");
        }

        protected virtual void OnSet(int index, object? oldValue, object? newValue) { }

        protected virtual void OnSetComplete(int index, object? oldValue, object? newValue) { }

        protected virtual void OnInsert(int index, object? value) { }

        protected virtual void OnInsertComplete(int index, object? value) { }

        protected virtual void OnRemove(int index, object? value) { }

        protected virtual void OnRemoveComplete(int index, object? value) { }

        protected virtual void OnClear() { }

        protected virtual void OnClearComplete() { }
    }
}
