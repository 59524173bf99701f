// System.Linq.Enumerable: sorting. The sort is stable: of equal keys the earlier element comes first.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>
    {
        IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending);
    }

    public static partial class Enumerable
    {
        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source) => Order(source, null);

        public static IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source, IComparer<T>? comparer)
        {
            Need(source, "source");
            return new Ordered<T, T>(source, null, element => element, comparer, false);
        }

        public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source) => OrderDescending(source, null);

        public static IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source, IComparer<T>? comparer)
        {
            Need(source, "source");
            return new Ordered<T, T>(source, null, element => element, comparer, true);
        }

        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            OrderBy(source, keySelector, null);

        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return new Ordered<TSource, TKey>(source, null, keySelector, comparer, false);
        }

        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            OrderByDescending(source, keySelector, null);

        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return new Ordered<TSource, TKey>(source, null, keySelector, comparer, true);
        }

        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            ThenBy(source, keySelector, null);

        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer)
        {
            Need(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, false);
        }

        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            ThenByDescending(source, keySelector, null);

        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer)
        {
            Need(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, true);
        }
    }

    // What OrderBy returns; `ThenBy` makes another one whose first criteria are this one's.
    internal abstract class Ordered<TElement> : Indexed<TElement>, IOrderedEnumerable<TElement>
    {
        internal readonly IEnumerable<TElement> Source;

        internal Ordered(IEnumerable<TElement> source)
        {
            Source = source;
        }

        // The criteria up to this one, and then those of `next`.
        internal abstract Criterion<TElement> CriteriaBefore(Criterion<TElement>? next);

        public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
        {
            if (keySelector == null)
                throw new ArgumentNullException("keySelector");
            return new Ordered<TElement, TKey>(Source, this, keySelector, comparer, descending);
        }

        internal override int Count => Source.Count();

        internal override int KnownCount() => Source.TryGetNonEnumeratedCount(out int count) ? count : -1;

        internal override int FullCount() => Source.Count();

        // Only a fixed order has indices.
        internal override TElement At(int index) => Fixed().At(index);

        internal override Indexed<TElement> Fixed()
        {
            TElement[] elements = Source.ToArray();
            if (elements.Length == 0)
                return new ListSequence<TElement>(elements);
            Criterion<TElement> criteria = CriteriaBefore(null);
            criteria.Compute(elements);
            int[] order = Numbers(elements.Length);
            Array.Sort(order, criteria);
            TElement[] sorted = new TElement[order.Length];
            for (int i = 0; i < order.Length; i++)
                sorted[i] = elements[order[i]];
            return new ListSequence<TElement>(sorted);
        }

        private static int[] Numbers(int count)
        {
            int[] numbers = new int[count];
            for (int i = 0; i < count; i++)
                numbers[i] = i;
            return numbers;
        }

        internal override bool TryFirst(out TElement first) => TryEnd(-1, null, out first);

        internal bool TryFirst(Func<TElement, bool> predicate, out TElement first) => TryEnd(-1, predicate, out first);

        internal override bool TryLast(out TElement last) => TryEnd(1, null, out last);

        internal bool TryLast(Func<TElement, bool> predicate, out TElement last) => TryEnd(1, predicate, out last);

        // The first (-1) or last (1) element needs no sorting.
        private bool TryEnd(int side, Func<TElement, bool>? predicate, out TElement end)
        {
            TElement[] elements = Source.ToArray();
            if (predicate != null)
                elements = Array.FindAll(elements, element => predicate(element));
            if (elements.Length == 0)
            {
                end = default!;
                return false;
            }
            Criterion<TElement> criteria = CriteriaBefore(null);
            criteria.Compute(elements);
            int found = 0;
            for (int i = 1; i < elements.Length; i++)
            {
                if (criteria.Compare(i, found) * side > 0)
                    found = i;
            }
            end = elements[found];
            return true;
        }

        internal override bool TryAt(int index, out TElement element)
        {
            if (index == 0)
                return TryFirst(out element);
            if (index > 0)
            {
                Indexed<TElement> elements = Fixed();
                if (index < elements.Count)
                {
                    element = elements.At(index);
                    return true;
                }
            }
            element = default!;
            return false;
        }
    }

    internal sealed class Ordered<TElement, TKey> : Ordered<TElement>
    {
        private readonly Ordered<TElement>? _before;
        private readonly Func<TElement, TKey> _keySelector;
        private readonly IComparer<TKey>? _comparer;
        private readonly bool _descending;

        internal Ordered(IEnumerable<TElement> source, Ordered<TElement>? before, Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
            : base(source)
        {
            _before = before;
            _keySelector = keySelector;
            _comparer = comparer;
            _descending = descending;
        }

        internal override Criterion<TElement> CriteriaBefore(Criterion<TElement>? next)
        {
            Criterion<TElement> own = new Criterion<TElement, TKey>(_keySelector, _comparer, _descending, next);
            return _before == null ? own : _before.CriteriaBefore(own);
        }
    }

    // Compares two elements, given by number, by a key and then by the criteria that follow; all else being equal, by number.
    internal abstract class Criterion<TElement> : IComparer<int>
    {
        internal abstract void Compute(TElement[] elements);

        public abstract int Compare(int x, int y);
    }

    internal sealed class Criterion<TElement, TKey> : Criterion<TElement>
    {
        private readonly Func<TElement, TKey> _keySelector;
        private readonly IComparer<TKey>? _comparer;
        private readonly bool _descending;
        private readonly Criterion<TElement>? _next;
        private TKey[] _keys = Array.Empty<TKey>();

        internal Criterion(Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending, Criterion<TElement>? next)
        {
            _keySelector = keySelector;
            _comparer = comparer;
            _descending = descending;
            _next = next;
        }

        internal override void Compute(TElement[] elements)
        {
            _keys = new TKey[elements.Length];
            for (int i = 0; i < elements.Length; i++)
                _keys[i] = _keySelector(elements[i]);
            if (_next != null)
                _next.Compute(elements);
        }

        public override int Compare(int x, int y)
        {
            int c = _comparer == null ? Defaults.Compare(_keys[x], _keys[y]) : _comparer.Compare(_keys[x], _keys[y]);
            if (c == 0)
                return _next == null ? x - y : _next.Compare(x, y);
            return _descending != (c > 0) ? 1 : -1;
        }
    }
}
