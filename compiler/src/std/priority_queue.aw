// PriorityQueue<TElement, TPriority>: a heap in an array whose nodes have four children each. Programs can see in which order
// elements of equal priority leave it, so it moves them exactly as .NET's does.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    public class PriorityQueue<TElement, TPriority>
    {
        private (TElement Element, TPriority Priority)[] _nodes;
        private readonly IComparer<TPriority>? _comparer;
        private int _size;
        private int _version;

        public PriorityQueue() : this(0, null)
        {
        }

        public PriorityQueue(int initialCapacity) : this(initialCapacity, null)
        {
        }

        public PriorityQueue(IComparer<TPriority>? comparer) : this(0, comparer)
        {
        }

        public PriorityQueue(int initialCapacity, IComparer<TPriority>? comparer)
        {
            if (initialCapacity < 0)
                throw Errors.NegativeValue("initialCapacity", initialCapacity);
            _nodes = new (TElement, TPriority)[initialCapacity];
            _comparer = comparer;
        }

        public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items) : this(items, null)
        {
        }

        public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items, IComparer<TPriority>? comparer)
        {
            if (items == null)
                throw new ArgumentNullException("items");
            _comparer = comparer;
            _nodes = new List<(TElement, TPriority)>(items).ToArray();
            _size = _nodes.Length;
            Heapify();
        }

        public int Count => _size;

        public int Capacity => _nodes.Length;

        public IComparer<TPriority> Comparer => _comparer ?? Comparer<TPriority>.Default;

        public UnorderedItemsCollection UnorderedItems => new UnorderedItemsCollection(this);

        private int Compare(TPriority a, TPriority b) => _comparer == null ? Defaults.Compare(a, b) : _comparer.Compare(a, b);

        public void Enqueue(TElement element, TPriority priority)
        {
            _version++;
            if (_size == _nodes.Length)
                Grow(_size + 1);
            _size++;
            MoveUp((element, priority), _size - 1);
        }

        public TElement Peek()
        {
            if (_size == 0)
                throw new InvalidOperationException("Queue empty.");
            return _nodes[0].Element;
        }

        public TElement Dequeue()
        {
            if (_size == 0)
                throw new InvalidOperationException("Queue empty.");
            TElement element = _nodes[0].Element;
            RemoveRoot();
            return element;
        }

        public TElement DequeueEnqueue(TElement element, TPriority priority)
        {
            if (_size == 0)
                throw new InvalidOperationException("Queue empty.");
            (TElement Element, TPriority Priority) root = _nodes[0];
            if (Compare(priority, root.Priority) > 0)
                MoveDown((element, priority), 0);
            else
                _nodes[0] = (element, priority);
            _version++;
            return root.Element;
        }

        public TElement EnqueueDequeue(TElement element, TPriority priority)
        {
            if (_size != 0)
            {
                (TElement Element, TPriority Priority) root = _nodes[0];
                if (Compare(priority, root.Priority) > 0)
                {
                    MoveDown((element, priority), 0);
                    _version++;
                    return root.Element;
                }
            }
            return element;
        }

        public bool TryDequeue(out TElement element, out TPriority priority)
        {
            if (!TryPeek(out element, out priority))
                return false;
            RemoveRoot();
            return true;
        }

        public bool TryPeek(out TElement element, out TPriority priority)
        {
            if (_size == 0)
            {
                element = default!;
                priority = default!;
                return false;
            }
            (element, priority) = _nodes[0];
            return true;
        }

        public void EnqueueRange(IEnumerable<(TElement Element, TPriority Priority)> items)
        {
            if (items == null)
                throw new ArgumentNullException("items");
            if (_size == 0)
            {
                _version++;
                foreach ((TElement, TPriority) item in items)
                    AddLoose(item);
                Heapify();
                return;
            }
            foreach ((TElement Element, TPriority Priority) item in items)
                Enqueue(item.Element, item.Priority);
        }

        public void EnqueueRange(IEnumerable<TElement> elements, TPriority priority)
        {
            if (elements == null)
                throw new ArgumentNullException("elements");
            if (_size == 0)
            {
                // Equal priorities are a heap in any order.
                _version++;
                foreach (TElement element in elements)
                    AddLoose((element, priority));
                return;
            }
            foreach (TElement element in elements)
                Enqueue(element, priority);
        }

        private void AddLoose((TElement, TPriority) node)
        {
            if (_size == _nodes.Length)
                Grow(_size + 1);
            _nodes[_size++] = node;
        }

        public bool Remove(TElement element, out TElement removedElement, out TPriority priority, IEqualityComparer<TElement>? equalityComparer = null)
        {
            for (int i = 0; i < _size; i++)
            {
                if (equalityComparer == null ? Defaults.Equals(element, _nodes[i].Element) : equalityComparer.Equals(element, _nodes[i].Element))
                {
                    (removedElement, priority) = _nodes[i];
                    int last = --_size;
                    if (i < last)
                    {
                        (TElement Element, TPriority Priority) node = _nodes[last];
                        if (Compare(node.Priority, priority) < 0)
                            MoveUp(node, i);
                        else
                            MoveDown(node, i);
                    }
                    _nodes[last] = default;
                    _version++;
                    return true;
                }
            }
            removedElement = default!;
            priority = default!;
            return false;
        }

        public void Clear()
        {
            Array.Clear(_nodes, 0, _size);
            _size = 0;
            _version++;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0)
                throw Errors.NegativeValue("capacity", capacity);
            if (_nodes.Length < capacity)
            {
                Grow(capacity);
                _version++;
            }
            return _nodes.Length;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_nodes.Length * 0.9))
            {
                Resize(_size);
                _version++;
            }
        }

        private void Grow(int least)
        {
            int wanted = Math.Max(2 * _nodes.Length, _nodes.Length + 4);
            Resize(wanted < least ? least : wanted);
        }

        private void Resize(int capacity)
        {
            (TElement, TPriority)[] nodes = new (TElement, TPriority)[capacity];
            Array.Copy(_nodes, 0, nodes, 0, _size);
            _nodes = nodes;
        }

        private void RemoveRoot()
        {
            int last = --_size;
            _version++;
            if (last > 0)
                MoveDown(_nodes[last], 0);
            _nodes[last] = default;
        }

        private void Heapify()
        {
            for (int i = (_size - 2) >> 2; _size > 1 && i >= 0; i--)
                MoveDown(_nodes[i], i);
        }

        private void MoveUp((TElement Element, TPriority Priority) node, int at)
        {
            while (at > 0)
            {
                int parent = (at - 1) >> 2;
                if (Compare(node.Priority, _nodes[parent].Priority) >= 0)
                    break;
                _nodes[at] = _nodes[parent];
                at = parent;
            }
            _nodes[at] = node;
        }

        private void MoveDown((TElement Element, TPriority Priority) node, int at)
        {
            while (true)
            {
                int child = (at << 2) + 1;
                if (child >= _size)
                    break;
                int least = child;
                int end = Math.Min(child + 4, _size);
                while (++child < end)
                {
                    if (Compare(_nodes[child].Priority, _nodes[least].Priority) < 0)
                        least = child;
                }
                if (Compare(node.Priority, _nodes[least].Priority) <= 0)
                    break;
                _nodes[at] = _nodes[least];
                at = least;
            }
            _nodes[at] = node;
        }

        // The nodes in the order of the array.
        public sealed class UnorderedItemsCollection : IReadOnlyCollection<(TElement Element, TPriority Priority)>, ICollection
        {
            private readonly PriorityQueue<TElement, TPriority> _queue;

            internal UnorderedItemsCollection(PriorityQueue<TElement, TPriority> queue)
            {
                _queue = queue;
            }

            public int Count => _queue._size;

            bool ICollection.IsSynchronized => false;

            object ICollection.SyncRoot => this;

            void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

            public IEnumerator<(TElement Element, TPriority Priority)> GetEnumerator()
            {
                int version = _queue._version;
                for (int i = 0; ; i++)
                {
                    if (version != _queue._version)
                        throw Errors.Changed();
                    if (i >= _queue._size)
                        yield break;
                    yield return _queue._nodes[i];
                }
            }

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }
}
