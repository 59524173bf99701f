// List<T>, Queue<T> and Stack<T>.

using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Collections.Generic
{
    internal static class Errors
    {
        internal static ArgumentOutOfRangeException Index() =>
            new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");

        internal static ArgumentOutOfRangeException IndexOrEnd() =>
            new ArgumentOutOfRangeException("index", "Index must be within the bounds of the List.");

        internal static ArgumentOutOfRangeException Negative(string name) =>
            new ArgumentOutOfRangeException(name, "Non-negative number required.");

        internal static ArgumentException BadRange() =>
            new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");

        internal static InvalidOperationException Modified() =>
            new InvalidOperationException("Collection was modified; enumeration operation may not execute.");

        // The words of the collections that .NET keeps in another library.
        internal static InvalidOperationException Changed() =>
            new InvalidOperationException("Collection was modified after the enumerator was instantiated.");

        internal static ArgumentOutOfRangeException NegativeValue(string name, int value) =>
            new ArgumentOutOfRangeException(name, value, name + " ('" + value.ToString() + "') must be a non-negative value.");

        internal static InvalidOperationException NoCurrent() =>
            new InvalidOperationException("Enumeration has either not started or has already finished.");
    }

    public class List<T> : IList<T>, IReadOnlyList<T>, IList
    {
        private T[] _items;
        private int _size;
        private int _version;

        public List()
        {
            _items = Array.Empty<T>();
        }

        public List(int capacity)
        {
            if (capacity < 0)
                throw Errors.Negative("capacity");
            _items = capacity == 0 ? Array.Empty<T>() : new T[capacity];
        }

        public List(IEnumerable<T> collection)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            _items = Array.Empty<T>();
            if (collection is ICollection<T> counted)
            {
                int count = counted.Count;
                if (count > 0)
                {
                    _items = new T[count];
                    counted.CopyTo(_items, 0);
                    _size = count;
                }
                return;
            }
            foreach (T item in collection)
                Add(item);
        }

        public int Count => _size;

        public int Capacity
        {
            get => _items.Length;
            set
            {
                if (value < _size)
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                if (value != _items.Length)
                {
                    T[] items = new T[value];
                    Array.Copy(_items, 0, items, 0, _size);
                    _items = items;
                }
            }
        }

        bool ICollection<T>.IsReadOnly => false;

        bool IList.IsReadOnly => false;

        bool IList.IsFixedSize => false;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        public T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_size)
                    throw Errors.Index();
                return _items[index];
            }
            set
            {
                if ((uint)index >= (uint)_size)
                    throw Errors.Index();
                _items[index] = value;
                _version++;
            }
        }

        object? IList.this[int index]
        {
            get => this[index];
            set => this[index] = Copying.ValueOf<T>(value, "value");
        }

        // Room for at least so many.
        private void Grow(int capacity)
        {
            int wanted = _items.Length == 0 ? 4 : 2 * _items.Length;
            if ((uint)wanted > (uint)Array.MaxLength)
                wanted = Array.MaxLength;
            Capacity = wanted < capacity ? capacity : wanted;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0)
                throw Errors.Negative("capacity");
            if (_items.Length < capacity)
                Grow(capacity);
            return _items.Length;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_items.Length * 0.9))
                Capacity = _size;
        }

        public void Add(T item)
        {
            _version++;
            if (_size == _items.Length)
                Grow(_size + 1);
            _items[_size++] = item;
        }

        int IList.Add(object? value)
        {
            Add(Copying.ValueOf<T>(value, "item"));
            return _size - 1;
        }

        public void AddRange(IEnumerable<T> collection) => InsertRange(_size, collection);

        public void Insert(int index, T item)
        {
            if ((uint)index > (uint)_size)
                throw Errors.IndexOrEnd();
            if (_size == _items.Length)
                Grow(_size + 1);
            if (index < _size)
                Array.Copy(_items, index, _items, index + 1, _size - index);
            _items[index] = item;
            _size++;
            _version++;
        }

        void IList.Insert(int index, object? value) => Insert(index, Copying.ValueOf<T>(value, "item"));

        public void InsertRange(int index, IEnumerable<T> collection)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            if ((uint)index > (uint)_size)
                throw Errors.Index();
            T[] added = collection is T[] array ? array : new List<T>(collection).ToArray();
            if (added.Length == 0)
                return;
            if (_items.Length - _size < added.Length)
                Grow(_size + added.Length);
            if (index < _size)
                Array.Copy(_items, index, _items, index + added.Length, _size - index);
            Array.Copy(added, 0, _items, index, added.Length);
            _size += added.Length;
            _version++;
        }

        public bool Remove(T item)
        {
            int index = IndexOf(item);
            if (index < 0)
                return false;
            RemoveAt(index);
            return true;
        }

        void IList.Remove(object? value)
        {
            if (value is T item)
                Remove(item);
        }

        public void RemoveAt(int index)
        {
            if ((uint)index >= (uint)_size)
                throw Errors.Index();
            _size--;
            if (index < _size)
                Array.Copy(_items, index + 1, _items, index, _size - index);
            _items[_size] = default!;
            _version++;
        }

        public void RemoveRange(int index, int count)
        {
            CheckRange(index, count);
            if (count > 0)
            {
                _size -= count;
                if (index < _size)
                    Array.Copy(_items, index + count, _items, index, _size - index);
                _version++;
                Array.Clear(_items, _size, count);
            }
        }

        public int RemoveAll(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            int free = 0;
            while (free < _size && !match(_items[free]))
                free++;
            if (free >= _size)
                return 0;
            int current = free + 1;
            while (current < _size)
            {
                while (current < _size && match(_items[current]))
                    current++;
                if (current < _size)
                    _items[free++] = _items[current++];
            }
            Array.Clear(_items, free, _size - free);
            int result = _size - free;
            _size = free;
            _version++;
            return result;
        }

        public void Clear()
        {
            _version++;
            Array.Clear(_items, 0, _size);
            _size = 0;
        }

        private void CheckRange(int index, int count)
        {
            if (index < 0)
                throw Errors.Negative("index");
            if (count < 0)
                throw Errors.Negative("count");
            if (_size - index < count)
                throw Errors.BadRange();
        }

        public bool Contains(T item) => _size != 0 && IndexOf(item) >= 0;

        bool IList.Contains(object? value) => value is T item && Contains(item);

        public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);

        int IList.IndexOf(object? value) => value is T item ? IndexOf(item) : -1;

        public int IndexOf(T item, int index)
        {
            if (index > _size)
                throw Errors.Index();
            return Array.IndexOf(_items, item, index, _size - index);
        }

        public int LastIndexOf(T item)
        {
            for (int i = _size - 1; i >= 0; i--)
            {
                if (Defaults.Equals(_items[i], item))
                    return i;
            }
            return -1;
        }

        public int IndexOf(T item, int index, int count)
        {
            if (index > _size)
                throw Errors.Index();
            if (count < 0 || index > _size - count)
                throw BadCount();
            return Array.IndexOf(_items, item, index, count);
        }

        private static ArgumentOutOfRangeException BadCount() =>
            new ArgumentOutOfRangeException("count", "Count must be positive and count must refer to a location within the string/array/collection.");

        public int LastIndexOf(T item, int index)
        {
            if (index >= _size)
                throw Errors.Index();
            return LastIndexOf(item, index, index + 1);
        }

        public int LastIndexOf(T item, int index, int count)
        {
            if (_size != 0 && index < 0)
                throw Errors.Negative("index");
            if (_size != 0 && count < 0)
                throw Errors.Negative("count");
            if (_size == 0)
                return -1;
            if (index >= _size)
                throw new ArgumentOutOfRangeException("index", "Larger than collection size.");
            if (count > index + 1)
                throw new ArgumentOutOfRangeException("count", "Larger than collection size.");
            return Array.LastIndexOf(_items, item, index, count);
        }

        public int BinarySearch(int index, int count, T item, IComparer<T>? comparer)
        {
            CheckRange(index, count);
            return Array.BinarySearch(_items, index, count, item, comparer);
        }

        public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _size - startIndex, match);

        public int FindIndex(int startIndex, int count, Predicate<T> match)
        {
            if ((uint)startIndex > (uint)_size)
                throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            if (count < 0 || startIndex > _size - count)
                throw BadCount();
            return Array.FindIndex(_items, startIndex, count, match);
        }

        public int FindLastIndex(int startIndex, Predicate<T> match) => FindLastIndex(startIndex, startIndex + 1, match);

        public int FindLastIndex(int startIndex, int count, Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            if (_size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)_size)
                throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
            if (count < 0 || startIndex - count + 1 < 0)
                throw BadCount();
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (match(_items[i]))
                    return i;
            }
            return -1;
        }

        public int BinarySearch(T item) => Array.BinarySearch(_items, 0, _size, item, null);

        public int BinarySearch(T item, IComparer<T>? comparer) => Array.BinarySearch(_items, 0, _size, item, comparer);

        public bool Exists(Predicate<T> match) => FindIndex(match) != -1;

        public T? Find(Predicate<T> match)
        {
            int index = FindIndex(match);
            return index < 0 ? default : _items[index];
        }

        public int FindIndex(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            for (int i = 0; i < _size; i++)
            {
                if (match(_items[i]))
                    return i;
            }
            return -1;
        }

        public T? FindLast(Predicate<T> match)
        {
            int index = FindLastIndex(match);
            return index < 0 ? default : _items[index];
        }

        public int FindLastIndex(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            for (int i = _size - 1; i >= 0; i--)
            {
                if (match(_items[i]))
                    return i;
            }
            return -1;
        }

        public List<T> FindAll(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            List<T> list = new List<T>();
            for (int i = 0; i < _size; i++)
            {
                if (match(_items[i]))
                    list.Add(_items[i]);
            }
            return list;
        }

        public bool TrueForAll(Predicate<T> match)
        {
            if (match == null)
                throw new ArgumentNullException("match");
            for (int i = 0; i < _size; i++)
            {
                if (!match(_items[i]))
                    return false;
            }
            return true;
        }

        public void ForEach(Action<T> action)
        {
            if (action == null)
                throw new ArgumentNullException("action");
            int version = _version;
            for (int i = 0; i < _size; i++)
            {
                if (version != _version)
                    break;
                action(_items[i]);
            }
            if (version != _version)
                throw Errors.Modified();
        }

        public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
        {
            if (converter == null)
                throw new ArgumentNullException("converter");
            List<TOutput> list = new List<TOutput>(_size);
            for (int i = 0; i < _size; i++)
                list.Add(converter(_items[i]));
            return list;
        }

        public List<T> GetRange(int index, int count)
        {
            CheckRange(index, count);
            List<T> list = new List<T>(count);
            Array.Copy(_items, index, list._items, 0, count);
            list._size = count;
            return list;
        }

        public List<T> Slice(int start, int length) => GetRange(start, length);

        public void Reverse() => Reverse(0, _size);

        public void Reverse(int index, int count)
        {
            CheckRange(index, count);
            Array.Reverse(_items, index, count);
            _version++;
        }

        public void Sort() => Sort(0, _size, null);

        public void Sort(IComparer<T>? comparer) => Sort(0, _size, comparer);

        public void Sort(int index, int count, IComparer<T>? comparer)
        {
            CheckRange(index, count);
            Array.Sort(_items, index, count, comparer);
            _version++;
        }

        public void Sort(Comparison<T> comparison)
        {
            if (comparison == null)
                throw new ArgumentNullException("comparison");
            Array.Sort(_items, 0, _size, Comparer<T>.Create(comparison));
            _version++;
        }

        public void CopyTo(T[] array) => CopyTo(array, 0);

        public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

        public void CopyTo(int index, T[] array, int arrayIndex, int count)
        {
            if (_size - index < count)
                throw Errors.BadRange();
            Array.Copy(_items, index, array, arrayIndex, count);
        }

        public T[] ToArray()
        {
            T[] array = new T[_size];
            Array.Copy(_items, 0, array, 0, _size);
            return array;
        }

        public ReadOnlyCollection<T> AsReadOnly() => new ReadOnlyCollection<T>(this);

        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

        public struct Enumerator : IEnumerator<T>
        {
            private readonly List<T> _list;
            private int _index;
            private readonly int _version;
            private T? _current;

            internal Enumerator(List<T> list)
            {
                _list = list;
                _index = 0;
                _version = list._version;
                _current = default;
            }

            public void Dispose() { }

            public bool MoveNext()
            {
                if (_version != _list._version)
                    throw Errors.Modified();
                if (_index < _list._size)
                {
                    _current = _list._items[_index];
                    _index++;
                    return true;
                }
                // Behind the end, where it stays.
                _current = default;
                _index = int.MaxValue;
                return false;
            }

            public T Current => _current!;

            object? IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == int.MaxValue)
                        throw Errors.NoCurrent();
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                if (_version != _list._version)
                    throw Errors.Modified();
                _index = 0;
                _current = default;
            }
        }
    }

    public class Queue<T> : IReadOnlyCollection<T>, ICollection
    {
        private T[] _array;
        private int _head;
        private int _size;
        private int _version;

        public Queue()
        {
            _array = Array.Empty<T>();
        }

        public Queue(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            _array = new T[capacity];
        }

        public Queue(IEnumerable<T> collection)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            _array = new List<T>(collection).ToArray();
            _size = _array.Length;
        }

        public int Count => _size;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index)
        {
            if (array != null && (index < 0 || index > array.Length))
                throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            if (array != null && array.Length - index < _size)
                throw Errors.BadRange();
            Copying.Copy(this, array!, index);
        }

        private int At(int index)
        {
            int at = _head + index;
            return at >= _array.Length ? at - _array.Length : at;
        }

        private void SetCapacity(int capacity)
        {
            T[] array = new T[capacity];
            CopyTo(array, 0);
            _array = array;
            _head = 0;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            if (_array.Length < capacity)
            {
                _version++;
                SetCapacity(capacity);
            }
            return _array.Length;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_array.Length * 0.9))
                SetCapacity(_size);
        }

        public void Enqueue(T item)
        {
            if (_size == _array.Length)
                SetCapacity(_size < 2 ? 4 : _size * 2);
            _array[At(_size)] = item;
            _size++;
            _version++;
        }

        public T Dequeue()
        {
            if (_size == 0)
                throw new InvalidOperationException("Queue empty.");
            T item = _array[_head];
            _array[_head] = default!;
            _head = At(1);
            _size--;
            _version++;
            return item;
        }

        public bool TryDequeue(out T result)
        {
            if (_size == 0)
            {
                result = default!;
                return false;
            }
            result = Dequeue();
            return true;
        }

        public T Peek()
        {
            if (_size == 0)
                throw new InvalidOperationException("Queue empty.");
            return _array[_head];
        }

        public bool TryPeek(out T result)
        {
            result = _size == 0 ? default! : _array[_head];
            return _size != 0;
        }

        public bool Contains(T item)
        {
            for (int i = 0; i < _size; i++)
            {
                if (Defaults.Equals(_array[At(i)], item))
                    return true;
            }
            return false;
        }

        public void Clear()
        {
            Array.Clear(_array);
            _head = 0;
            _size = 0;
            _version++;
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (arrayIndex < 0 || arrayIndex > array.Length)
                throw new ArgumentOutOfRangeException("arrayIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            if (array.Length - arrayIndex < _size)
                throw Errors.BadRange();
            for (int i = 0; i < _size; i++)
                array[arrayIndex + i] = _array[At(i)];
        }

        public T[] ToArray()
        {
            T[] array = new T[_size];
            CopyTo(array, 0);
            return array;
        }

        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

        public struct Enumerator : IEnumerator<T>
        {
            private readonly Queue<T> _queue;
            private readonly int _version;
            // -1: not started; -2: finished.
            private int _index;

            internal Enumerator(Queue<T> queue)
            {
                _queue = queue;
                _version = queue._version;
                _index = -1;
            }

            public void Dispose() => _index = -2;

            public bool MoveNext()
            {
                if (_version != _queue._version)
                    throw Errors.Modified();
                if (_index == -2)
                    return false;
                _index++;
                if (_index == _queue._size)
                {
                    _index = -2;
                    return false;
                }
                return true;
            }

            public T Current
            {
                get
                {
                    if (_index == -1)
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (_index < 0)
                        throw new InvalidOperationException("Enumeration already finished.");
                    return _queue._array[_queue.At(_index)];
                }
            }

            object? IEnumerator.Current => Current;

            void IEnumerator.Reset()
            {
                if (_version != _queue._version)
                    throw Errors.Modified();
                _index = -1;
            }
        }
    }

    public class Stack<T> : IReadOnlyCollection<T>, ICollection
    {
        private T[] _array;
        private int _size;
        private int _version;

        public Stack()
        {
            _array = Array.Empty<T>();
        }

        public Stack(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            _array = new T[capacity];
        }

        public Stack(IEnumerable<T> collection)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            _array = new List<T>(collection).ToArray();
            _size = _array.Length;
        }

        public int Count => _size;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index)
        {
            if (array != null && (index < 0 || index > array.Length))
                throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            if (array != null && array.Length - index < _size)
                throw Errors.BadRange();
            Copying.Copy(this, array!, index);
        }

        private void SetCapacity(int capacity)
        {
            T[] array = new T[capacity];
            Array.Copy(_array, 0, array, 0, _size);
            _array = array;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            if (_array.Length < capacity)
            {
                SetCapacity(capacity);
                _version++;
            }
            return _array.Length;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_array.Length * 0.9))
            {
                SetCapacity(_size);
                _version++;
            }
        }

        public void Push(T item)
        {
            if (_size == _array.Length)
                SetCapacity(_size == 0 ? 4 : 2 * _size);
            _array[_size++] = item;
            _version++;
        }

        public T Pop()
        {
            if (_size == 0)
                throw new InvalidOperationException("Stack empty.");
            _version++;
            T item = _array[--_size];
            _array[_size] = default!;
            return item;
        }

        public bool TryPop(out T result)
        {
            if (_size == 0)
            {
                result = default!;
                return false;
            }
            result = Pop();
            return true;
        }

        public T Peek()
        {
            if (_size == 0)
                throw new InvalidOperationException("Stack empty.");
            return _array[_size - 1];
        }

        public bool TryPeek(out T result)
        {
            result = _size == 0 ? default! : _array[_size - 1];
            return _size != 0;
        }

        public bool Contains(T item) => _size != 0 && Array.IndexOf(_array, item, 0, _size) >= 0;

        public void Clear()
        {
            Array.Clear(_array, 0, _size);
            _size = 0;
            _version++;
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (arrayIndex < 0 || arrayIndex > array.Length)
                throw new ArgumentOutOfRangeException("arrayIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
            if (array.Length - arrayIndex < _size)
                throw Errors.BadRange();
            for (int i = 0; i < _size; i++)
                array[arrayIndex + i] = _array[_size - 1 - i];
        }

        public T[] ToArray()
        {
            T[] array = new T[_size];
            CopyTo(array, 0);
            return array;
        }

        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

        public struct Enumerator : IEnumerator<T>
        {
            private readonly Stack<T> _stack;
            private readonly int _version;
            // -2: not started; -1: finished.
            private int _index;

            internal Enumerator(Stack<T> stack)
            {
                _stack = stack;
                _version = stack._version;
                _index = -2;
            }

            public void Dispose() => _index = -1;

            public bool MoveNext()
            {
                if (_version != _stack._version)
                    throw Errors.Changed();
                if (_index == -1)
                    return false;
                _index = _index == -2 ? _stack._size - 1 : _index - 1;
                return _index >= 0;
            }

            public T Current
            {
                get
                {
                    if (_index == -2)
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (_index == -1)
                        throw new InvalidOperationException("Enumeration already finished.");
                    return _stack._array[_index];
                }
            }

            object? IEnumerator.Current => Current;

            void IEnumerator.Reset()
            {
                if (_version != _stack._version)
                    throw Errors.Changed();
                _index = -2;
            }
        }
    }
}
