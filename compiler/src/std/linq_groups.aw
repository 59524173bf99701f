// System.Linq.Enumerable: groups and joins, over a Lookup: keys in the order in which they are first met, each with its elements.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
    {
        TKey Key { get; }
    }

    public interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>>
    {
        int Count { get; }

        IEnumerable<TElement> this[TKey key] { get; }

        bool Contains(TKey key);
    }

    internal sealed class Grouping<TKey, TElement> : IGrouping<TKey, TElement>, IList<TElement>
    {
        internal readonly List<TElement> Elements = new List<TElement>();

        internal Grouping(TKey key)
        {
            Key = key;
        }

        public TKey Key { get; }

        public IEnumerator<TElement> GetEnumerator() => ((IEnumerable<TElement>)Elements).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        int ICollection<TElement>.Count => Elements.Count;

        bool ICollection<TElement>.IsReadOnly => true;

        TElement IList<TElement>.this[int index]
        {
            get => Elements[index];
            set => throw ReadOnly();
        }

        bool ICollection<TElement>.Contains(TElement item) => Elements.Contains(item);

        int IList<TElement>.IndexOf(TElement item) => Elements.IndexOf(item);

        void ICollection<TElement>.CopyTo(TElement[] array, int arrayIndex) => Elements.CopyTo(array, arrayIndex);

        void ICollection<TElement>.Add(TElement item) => throw ReadOnly();

        void ICollection<TElement>.Clear() => throw ReadOnly();

        bool ICollection<TElement>.Remove(TElement item) => throw ReadOnly();

        void IList<TElement>.Insert(int index, TElement item) => throw ReadOnly();

        void IList<TElement>.RemoveAt(int index) => throw ReadOnly();

        private static NotSupportedException ReadOnly() => new NotSupportedException("Specified method is not supported.");
    }

    public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
    {
        // Nothing is ever removed, so that the slots of the keys are the indices of the groups.
        private readonly SlotTable<TKey> _keys;
        private readonly List<Grouping<TKey, TElement>> _groups = new List<Grouping<TKey, TElement>>();

        internal Lookup(IEqualityComparer<TKey>? comparer)
        {
            _keys = new SlotTable<TKey>(0, comparer);
        }

        internal void Add(TKey key, TElement element)
        {
            int at = _keys.Find(key);
            if (at < 0)
            {
                at = _keys.Add(key);
                _groups.Add(new Grouping<TKey, TElement>(key));
            }
            _groups[at].Elements.Add(element);
        }

        internal Grouping<TKey, TElement>? Find(TKey key)
        {
            int at = _keys.Find(key);
            return at < 0 ? null : _groups[at];
        }

        public int Count => _groups.Count;

        public IEnumerable<TElement> this[TKey key] => Find(key) ?? Enumerable.Empty<TElement>();

        public bool Contains(TKey key) => _keys.Find(key) >= 0;

        public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        {
            foreach (Grouping<TKey, TElement> group in _groups)
                yield return resultSelector(group.Key, group);
        }

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
        {
            foreach (Grouping<TKey, TElement> group in _groups)
                yield return group;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static partial class Enumerable
    {
        private static Lookup<TKey, TElement> Group<TSource, TKey, TElement>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
            foreach (TSource element in source)
                lookup.Add(keySelector(element), elementSelector(element));
            return lookup;
        }

        private static Lookup<TKey, TSource> Group<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TSource> lookup = new Lookup<TKey, TSource>(comparer);
            foreach (TSource element in source)
                lookup.Add(keySelector(element), element);
            return lookup;
        }

        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            ToLookup(source, keySelector, (IEqualityComparer<TKey>?)null);

        public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return Group(source, keySelector, comparer);
        }

        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) =>
            ToLookup(source, keySelector, elementSelector, null);

        public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            return Group(source, keySelector, elementSelector, comparer);
        }

        public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            GroupBy(source, keySelector, (IEqualityComparer<TKey>?)null);

        public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return new Counted<IGrouping<TKey, TSource>>(
                () => Group(source, keySelector, comparer).GetEnumerator(),
                cheap => cheap ? -1 : Group(source, keySelector, comparer).Count);
        }

        public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) =>
            GroupBy(source, keySelector, elementSelector, (IEqualityComparer<TKey>?)null);

        public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            return new Counted<IGrouping<TKey, TElement>>(
                () => Group(source, keySelector, elementSelector, comparer).GetEnumerator(),
                cheap => cheap ? -1 : Group(source, keySelector, elementSelector, comparer).Count);
        }

        public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) =>
            GroupBy(source, keySelector, resultSelector, null);

        public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(resultSelector, "resultSelector");
            return GroupByIterator(source, keySelector, resultSelector, comparer);
        }

        private static IEnumerable<TResult> GroupByIterator<TSource, TKey, TResult>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            foreach (TResult result in Group(source, keySelector, comparer).ApplyResultSelector(resultSelector))
                yield return result;
        }

        public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector) =>
            GroupBy(source, keySelector, elementSelector, resultSelector, null);

        public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            Need(resultSelector, "resultSelector");
            return GroupByIterator(source, keySelector, elementSelector, resultSelector, comparer);
        }

        private static IEnumerable<TResult> GroupByIterator<TSource, TKey, TElement, TResult>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            foreach (TResult result in Group(source, keySelector, elementSelector, comparer).ApplyResultSelector(resultSelector))
                yield return result;
        }

        public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            return AggregateByIterator(source, keySelector, key => 0, (count, element) => checked(count + 1), keyComparer);
        }

        public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(func, "func");
            return AggregateByIterator(source, keySelector, key => seed, func, keyComparer);
        }

        public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(seedSelector, "seedSelector");
            Need(func, "func");
            return AggregateByIterator(source, keySelector, seedSelector, func, keyComparer);
        }

        private static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateByIterator<TSource, TKey, TAccumulate>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer) where TKey : notnull
        {
            Dictionary<TKey, TAccumulate> results = new Dictionary<TKey, TAccumulate>(keyComparer);
            foreach (TSource element in source)
            {
                TKey key = keySelector(element);
                results[key] = func(results.TryGetValue(key, out TAccumulate result) ? result : seedSelector(key), element);
            }
            foreach (KeyValuePair<TKey, TAccumulate> pair in results)
                yield return pair;
        }

        // Joins: a null key matches nothing.

        private static Lookup<TKey, TElement> GroupWithoutNull<TElement, TKey>(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TElement> lookup = new Lookup<TKey, TElement>(comparer);
            foreach (TElement element in source)
            {
                TKey key = keySelector(element);
                if (key != null)
                    lookup.Add(key, element);
            }
            return lookup;
        }

        public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) =>
            Join(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

        public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return JoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer, false);
        }

        public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector, IEqualityComparer<TKey>? comparer = null)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return JoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer, true);
        }

        public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer = null)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return JoinIterator(inner, outer, innerKeySelector, outerKeySelector, (a, b) => resultSelector(b, a), comparer, true);
        }

        // `all`: an outer element without inner ones is joined with the default value.
        private static IEnumerable<TResult> JoinIterator<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer, bool all)
        {
            using IEnumerator<TOuter> e = outer.GetEnumerator();
            if (!e.MoveNext())
                yield break;
            Lookup<TKey, TInner> lookup = GroupWithoutNull(inner, innerKeySelector, comparer);
            if (lookup.Count == 0 && !all)
                yield break;
            do
            {
                TOuter element = e.Current;
                TKey key = outerKeySelector(element);
                Grouping<TKey, TInner>? group = key == null ? null : lookup.Find(key);
                if (group != null)
                {
                    foreach (TInner other in group.Elements)
                        yield return resultSelector(element, other);
                }
                else if (all)
                {
                    yield return resultSelector(element, default!);
                }
            }
            while (e.MoveNext());
        }

        public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector) =>
            GroupJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

        public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Need(outer, "outer");
            Need(inner, "inner");
            Need(outerKeySelector, "outerKeySelector");
            Need(innerKeySelector, "innerKeySelector");
            Need(resultSelector, "resultSelector");
            return GroupJoinIterator(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);
        }

        private static IEnumerable<TResult> GroupJoinIterator<TOuter, TInner, TKey, TResult>(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            using IEnumerator<TOuter> e = outer.GetEnumerator();
            if (!e.MoveNext())
                yield break;
            Lookup<TKey, TInner> lookup = GroupWithoutNull(inner, innerKeySelector, comparer);
            do
            {
                TOuter element = e.Current;
                TKey key = outerKeySelector(element);
                IEnumerable<TInner>? group = key == null ? null : lookup.Find(key);
                yield return resultSelector(element, group ?? Empty<TInner>());
            }
            while (e.MoveNext());
        }
    }
}
