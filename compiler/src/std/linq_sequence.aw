// What the operators of LINQ return where more is known than how to enumerate: how many elements there are, or any one of them.
//
//     Enumerable.Range(1, 1000000000).Select(f).Skip(5).First()
//
// calls `f` once. This can be seen, so it is part of what LINQ does and not only quick.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    internal abstract class Sequence<T> : IEnumerable<T>
    {
        public abstract IEnumerator<T> GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        // The number of elements if it is known without any work, or -1.
        internal virtual int KnownCount() => -1;

        // The number of elements, or -1 if they have to be enumerated.
        internal virtual int FullCount() => KnownCount();

        // Whether the next three know an answer better than an enumeration.
        internal virtual bool HasEnds => false;

        internal virtual bool TryFirst(out T first)
        {
            first = default!;
            return false;
        }

        internal virtual bool TryLast(out T last)
        {
            last = default!;
            return false;
        }

        internal virtual bool TryAt(int index, out T element)
        {
            element = default!;
            return false;
        }
    }

    // A sequence that only knows its number of elements besides.
    internal sealed class Counted<T> : Sequence<T>
    {
        private readonly Func<IEnumerator<T>> _open;
        private readonly Func<bool, int> _count;

        // `count` is called with true if it must do no work.
        internal Counted(Func<IEnumerator<T>> open, Func<bool, int> count)
        {
            _open = open;
            _count = count;
        }

        public override IEnumerator<T> GetEnumerator() => _open();

        internal override int KnownCount() => _count(true);

        internal override int FullCount() => _count(false);
    }

    // A sequence whose elements can be reached by index.
    internal abstract class Indexed<T> : Sequence<T>
    {
        internal abstract int Count { get; }

        internal abstract T At(int index);

        // An object whose elements stay where they are: what is sorted is sorted now.
        internal virtual Indexed<T> Fixed() => this;

        // Whether to count means to compute the elements.
        internal virtual bool CountComputes => false;

        internal override int KnownCount() => Count;

        internal override int FullCount()
        {
            int count = Count;
            if (CountComputes)
            {
                for (int i = 0; i < count; i++)
                    At(i);
            }
            return count;
        }

        internal override bool HasEnds => true;

        internal override bool TryFirst(out T first) => TryAt(0, out first);

        internal override bool TryLast(out T last) => TryAt(Count - 1, out last);

        internal override bool TryAt(int index, out T element)
        {
            if (index < 0 || index >= Count)
            {
                element = default!;
                return false;
            }
            element = Fixed().At(index);
            return true;
        }

        public override IEnumerator<T> GetEnumerator()
        {
            Indexed<T> elements = Fixed();
            for (int i = 0; i < elements.Count; i++)
                yield return elements.At(i);
        }
    }

    internal sealed class RangeSequence : Indexed<int>
    {
        private readonly int _start;
        private readonly int _count;

        internal RangeSequence(int start, int count)
        {
            _start = start;
            _count = count;
        }

        internal override int Count => _count;

        internal override int At(int index) => _start + index;
    }

    internal sealed class RepeatSequence<T> : Indexed<T>
    {
        private readonly T _element;
        private readonly int _count;

        internal RepeatSequence(T element, int count)
        {
            _element = element;
            _count = count;
        }

        internal override int Count => _count;

        internal override T At(int index) => _element;
    }

    internal sealed class ListSequence<T> : Indexed<T>
    {
        private readonly IList<T> _list;

        internal ListSequence(IList<T> list)
        {
            _list = list;
        }

        internal override int Count => _list.Count;

        internal override T At(int index) => _list[index];
    }

    // The elements of another from one index to another, if it has them.
    internal sealed class PartSequence<T> : Indexed<T>
    {
        private readonly Indexed<T> _source;
        private readonly int _first;
        private readonly int _last;

        internal PartSequence(Indexed<T> source, int first, int last)
        {
            _source = source;
            _first = first;
            _last = last;
        }

        internal override int Count
        {
            get
            {
                int count = _source.Count;
                if (count <= _first)
                    return 0;
                return Math.Min(count - 1, _last) - _first + 1;
            }
        }

        internal override T At(int index) => _source.At(_first + index);

        internal override Indexed<T> Fixed()
        {
            Indexed<T> elements = _source.Fixed();
            return Object.ReferenceEquals(elements, _source) ? this : new PartSequence<T>(elements, _first, _last);
        }

        internal override bool CountComputes => _source.CountComputes;

        internal Indexed<T>? Skip(int count)
        {
            int first = _first + count;
            return (uint)first > (uint)_last ? null : new PartSequence<T>(_source, first, _last);
        }

        internal Indexed<T> Take(int count)
        {
            int last = _first + count - 1;
            return (uint)last >= (uint)_last ? this : new PartSequence<T>(_source, _first, last);
        }
    }

    // Select over something with indices. A full enumeration asks the source for an enumerator, so that a list notices changes.
    internal sealed class SelectSequence<TSource, TResult> : Indexed<TResult>
    {
        private readonly IEnumerable<TSource> _all;
        private readonly Indexed<TSource> _source;
        private readonly Func<TSource, TResult> _selector;

        internal SelectSequence(IEnumerable<TSource> all, Indexed<TSource> source, Func<TSource, TResult> selector)
        {
            _all = all;
            _source = source;
            _selector = selector;
        }

        internal override int Count => _source.Count;

        internal override TResult At(int index) => _selector(_source.At(index));

        internal override Indexed<TResult> Fixed()
        {
            Indexed<TSource> elements = _source.Fixed();
            return Object.ReferenceEquals(elements, _source) ? this : new SelectSequence<TSource, TResult>(elements, elements, _selector);
        }

        internal override bool CountComputes => true;

        public override IEnumerator<TResult> GetEnumerator()
        {
            foreach (TSource element in _all)
                yield return _selector(element);
        }
    }
}
