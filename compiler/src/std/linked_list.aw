// LinkedList<T>: a ring of nodes, entered at its head.

using System.Collections.Generic;

namespace System.Collections.Generic
{
    public sealed class LinkedListNode<T>
    {
        internal LinkedList<T>? Owner;
        internal LinkedListNode<T>? After;
        internal LinkedListNode<T>? Before;
        private T _value;

        public LinkedListNode(T value)
        {
            _value = value;
        }

        internal LinkedListNode(LinkedList<T> list, T value)
        {
            Owner = list;
            _value = value;
        }

        public LinkedList<T>? List => Owner;

        public LinkedListNode<T>? Next => After == null || After == Owner!.Head ? null : After;

        public LinkedListNode<T>? Previous => Before == null || this == Owner!.Head ? null : Before;

        public T Value
        {
            get => _value;
            set => _value = value;
        }

        public ref T ValueRef => ref _value;

        internal void Leave()
        {
            Owner = null;
            After = null;
            Before = null;
        }
    }

    public class LinkedList<T> : ICollection<T>, IReadOnlyCollection<T>, ICollection
    {
        internal LinkedListNode<T>? Head;
        private int _count;
        private int _version;

        public LinkedList() { }

        public LinkedList(IEnumerable<T> collection)
        {
            if (collection == null)
                throw new ArgumentNullException("collection");
            foreach (T item in collection)
                AddLast(item);
        }

        public int Count => _count;

        public LinkedListNode<T>? First => Head;

        public LinkedListNode<T>? Last => Head?.Before;

        bool ICollection<T>.IsReadOnly => false;

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => this;

        void ICollection.CopyTo(Array array, int index) => Copying.Copy(this, array, index);

        void ICollection<T>.Add(T value) => AddLast(value);

        public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(this, value);
            Insert(node.After!, added);
            return added;
        }

        public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode);
            Insert(node.After!, newNode);
        }

        public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(this, value);
            Insert(node, added);
            if (node == Head)
                Head = added;
            return added;
        }

        public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode);
            Insert(node, newNode);
            if (node == Head)
                Head = newNode;
        }

        public LinkedListNode<T> AddFirst(T value)
        {
            LinkedListNode<T> added = new LinkedListNode<T>(this, value);
            InsertEnd(added);
            Head = added;
            return added;
        }

        public void AddFirst(LinkedListNode<T> node)
        {
            CheckNew(node);
            InsertEnd(node);
            Head = node;
        }

        public LinkedListNode<T> AddLast(T value)
        {
            LinkedListNode<T> added = new LinkedListNode<T>(this, value);
            InsertEnd(added);
            return added;
        }

        public void AddLast(LinkedListNode<T> node)
        {
            CheckNew(node);
            InsertEnd(node);
        }

        public void Clear()
        {
            LinkedListNode<T>? node = Head;
            for (int i = 0; i < _count; i++)
            {
                LinkedListNode<T> gone = node!;
                node = gone.After;
                gone.Leave();
            }
            Head = null;
            _count = 0;
            _version++;
        }

        public bool Contains(T value) => Find(value) != null;

        public LinkedListNode<T>? Find(T value)
        {
            LinkedListNode<T>? node = Head;
            for (int i = 0; i < _count; i++)
            {
                if (Defaults.Equals(node!.Value, value))
                    return node;
                node = node.After;
            }
            return null;
        }

        public LinkedListNode<T>? FindLast(T value)
        {
            LinkedListNode<T>? node = Last;
            for (int i = 0; i < _count; i++)
            {
                if (Defaults.Equals(node!.Value, value))
                    return node;
                node = node.Before;
            }
            return null;
        }

        public bool Remove(T value)
        {
            LinkedListNode<T>? node = Find(value);
            if (node == null)
                return false;
            Unlink(node);
            return true;
        }

        public void Remove(LinkedListNode<T> node)
        {
            CheckOwn(node);
            Unlink(node);
        }

        public void RemoveFirst()
        {
            if (Head == null)
                throw new InvalidOperationException("The LinkedList is empty.");
            Unlink(Head);
        }

        public void RemoveLast()
        {
            if (Head == null)
                throw new InvalidOperationException("The LinkedList is empty.");
            Unlink(Head.Before!);
        }

        public void CopyTo(T[] array, int index)
        {
            if (array == null)
                throw new ArgumentNullException("array");
            if (index < 0)
                throw Errors.NegativeValue("index", index);
            if (index > array.Length)
                throw new ArgumentOutOfRangeException("index", "Must be less than or equal to the size of the collection.");
            if (array.Length - index < _count)
                throw new ArgumentException("Insufficient space in the target location to copy the information.");
            foreach (T item in this)
                array[index++] = item;
        }

        private void CheckOwn(LinkedListNode<T> node)
        {
            if (node == null)
                throw new ArgumentNullException("node");
            if (node.Owner != this)
                throw new InvalidOperationException("The LinkedList node does not belong to current LinkedList.");
        }

        private static void CheckNew(LinkedListNode<T> node)
        {
            if (node == null)
                throw new ArgumentNullException("node");
            if (node.Owner != null)
                throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
        }

        private void InsertEnd(LinkedListNode<T> node)
        {
            if (Head != null)
            {
                Insert(Head, node);
                return;
            }
            node.Owner = this;
            node.After = node;
            node.Before = node;
            Head = node;
            _count++;
            _version++;
        }

        private void Insert(LinkedListNode<T> next, LinkedListNode<T> node)
        {
            node.Owner = this;
            node.After = next;
            node.Before = next.Before;
            next.Before!.After = node;
            next.Before = node;
            _count++;
            _version++;
        }

        private void Unlink(LinkedListNode<T> node)
        {
            if (node.After == node)
            {
                Head = null;
            }
            else
            {
                node.After!.Before = node.Before;
                node.Before!.After = node.After;
                if (Head == node)
                    Head = node.After;
            }
            node.Leave();
            _count--;
            _version++;
        }

        public Enumerator GetEnumerator() => new Enumerator(this);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

        public struct Enumerator : IEnumerator<T>
        {
            private readonly LinkedList<T> _list;
            private readonly int _version;
            private LinkedListNode<T>? _node;
            private T? _current;
            private int _index;

            internal Enumerator(LinkedList<T> list)
            {
                _list = list;
                _version = list._version;
                _node = list.Head;
                _current = default;
                _index = 0;
            }

            public T Current => _current!;

            object? IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _list._count + 1)
                        throw Errors.NoCurrent();
                    return _current;
                }
            }

            public bool MoveNext()
            {
                if (_version != _list._version)
                    throw Errors.Changed();
                if (_node == null)
                {
                    _index = _list._count + 1;
                    return false;
                }
                _index++;
                _current = _node.Value;
                _node = _node.After;
                if (_node == _list.Head)
                    _node = null;
                return true;
            }

            void IEnumerator.Reset()
            {
                if (_version != _list._version)
                    throw Errors.Changed();
                _current = default;
                _node = _list.Head;
                _index = 0;
            }

            public void Dispose() { }
        }
    }
}
