// System.Linq.Enumerable: what takes one element or one answer from a sequence, and copies.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public static partial class Enumerable
    {
        // Numbers of elements

        // The number of elements, or -1 if they have to be enumerated. `cheap`: without any work.
        private static int CountOf<TSource>(IEnumerable<TSource> source, bool cheap)
        {
            if (source is ICollection<TSource> generic)
                return generic.Count;
            if (source is Sequence<TSource> sequence)
                return cheap ? sequence.KnownCount() : sequence.FullCount();
            return source is ICollection collection ? collection.Count : -1;
        }

        public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
        {
            Need(source, "source");
            int known = CountOf(source, true);
            count = known < 0 ? 0 : known;
            return known >= 0;
        }

        public static int Count<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            int known = CountOf(source, false);
            if (known >= 0)
                return known;
            int count = 0;
            using IEnumerator<TSource> e = source.GetEnumerator();
            while (e.MoveNext())
                count = checked(count + 1);
            return count;
        }

        public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            int count = 0;
            foreach (TSource element in source)
            {
                if (predicate(element))
                    count = checked(count + 1);
            }
            return count;
        }

        public static long LongCount<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            long count = 0;
            using IEnumerator<TSource> e = source.GetEnumerator();
            while (e.MoveNext())
                count++;
            return count;
        }

        public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            long count = 0;
            foreach (TSource element in source)
            {
                if (predicate(element))
                    count++;
            }
            return count;
        }

        public static bool Any<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            int known = CountOf(source, true);
            if (known >= 0)
                return known > 0;
            using IEnumerator<TSource> e = source.GetEnumerator();
            return e.MoveNext();
        }

        public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            foreach (TSource element in source)
            {
                if (predicate(element))
                    return true;
            }
            return false;
        }

        public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            foreach (TSource element in source)
            {
                if (!predicate(element))
                    return false;
            }
            return true;
        }

        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value) =>
            source is ICollection<TSource> collection ? collection.Contains(value) : Contains(source, value, null);

        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource>? comparer)
        {
            Need(source, "source");
            foreach (TSource element in source)
            {
                if (comparer == null ? Defaults.Equals(element, value) : comparer.Equals(element, value))
                    return true;
            }
            return false;
        }

        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) =>
            SequenceEqual(first, second, null);

        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        {
            Need(first, "first");
            Need(second, "second");
            if (first is ICollection<TSource> some && second is ICollection<TSource> others && some.Count != others.Count)
                return false;
            using IEnumerator<TSource> a = first.GetEnumerator();
            using IEnumerator<TSource> b = second.GetEnumerator();
            while (a.MoveNext())
            {
                if (!b.MoveNext())
                    return false;
                if (!(comparer == null ? Defaults.Equals(a.Current, b.Current) : comparer.Equals(a.Current, b.Current)))
                    return false;
            }
            return !b.MoveNext();
        }

        // Single elements

        private static bool TryFirst<TSource>(IEnumerable<TSource> source, out TSource first)
        {
            Need(source, "source");
            if (source is IList<TSource> list)
            {
                if (list.Count > 0)
                {
                    first = list[0];
                    return true;
                }
            }
            else if (source is Sequence<TSource> sequence && sequence.HasEnds)
            {
                return sequence.TryFirst(out first);
            }
            else
            {
                using IEnumerator<TSource> e = source.GetEnumerator();
                if (e.MoveNext())
                {
                    first = e.Current;
                    return true;
                }
            }
            first = default!;
            return false;
        }

        private static bool TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource first)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            if (source is Ordered<TSource> ordered)
                return ordered.TryFirst(predicate, out first);
            foreach (TSource element in source)
            {
                if (predicate(element))
                {
                    first = element;
                    return true;
                }
            }
            first = default!;
            return false;
        }

        public static TSource First<TSource>(this IEnumerable<TSource> source) =>
            TryFirst(source, out TSource first) ? first : throw NoElements();

        public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
            TryFirst(source, predicate, out TSource first) ? first : throw NoMatch();

        public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            TryFirst(source, out TSource first);
            return first;
        }

        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) =>
            TryFirst(source, out TSource first) ? first : defaultValue;

        public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TryFirst(source, predicate, out TSource first);
            return first;
        }

        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
            TryFirst(source, predicate, out TSource first) ? first : defaultValue;

        private static bool TryLast<TSource>(IEnumerable<TSource> source, out TSource last)
        {
            Need(source, "source");
            last = default!;
            if (source is IList<TSource> list)
            {
                int count = list.Count;
                if (count == 0)
                    return false;
                last = list[count - 1];
                return true;
            }
            if (source is Sequence<TSource> sequence && sequence.HasEnds)
                return sequence.TryLast(out last);
            bool found = false;
            foreach (TSource element in source)
            {
                last = element;
                found = true;
            }
            return found;
        }

        private static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource last)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            if (source is Ordered<TSource> ordered)
                return ordered.TryLast(predicate, out last);
            last = default!;
            if (source is IList<TSource> list)
            {
                for (int i = list.Count - 1; i >= 0; i--)
                {
                    TSource element = list[i];
                    if (predicate(element))
                    {
                        last = element;
                        return true;
                    }
                }
                return false;
            }
            bool found = false;
            foreach (TSource element in source)
            {
                if (predicate(element))
                {
                    last = element;
                    found = true;
                }
            }
            return found;
        }

        public static TSource Last<TSource>(this IEnumerable<TSource> source) =>
            TryLast(source, out TSource last) ? last : throw NoElements();

        public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
            TryLast(source, predicate, out TSource last) ? last : throw NoMatch();

        public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            TryLast(source, out TSource last);
            return last;
        }

        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) =>
            TryLast(source, out TSource last) ? last : defaultValue;

        public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TryLast(source, predicate, out TSource last);
            return last;
        }

        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
            TryLast(source, predicate, out TSource last) ? last : defaultValue;

        private static bool TrySingle<TSource>(IEnumerable<TSource> source, out TSource single)
        {
            Need(source, "source");
            using IEnumerator<TSource> e = source.GetEnumerator();
            if (!e.MoveNext())
            {
                single = default!;
                return false;
            }
            single = e.Current;
            if (e.MoveNext())
                throw MoreThanOne();
            return true;
        }

        private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource single)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            single = default!;
            bool found = false;
            foreach (TSource element in source)
            {
                if (predicate(element))
                {
                    if (found)
                        throw MoreThanOneMatch();
                    single = element;
                    found = true;
                }
            }
            return found;
        }

        public static TSource Single<TSource>(this IEnumerable<TSource> source) =>
            TrySingle(source, out TSource single) ? single : throw NoElements();

        public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
            TrySingle(source, predicate, out TSource single) ? single : throw NoMatch();

        public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            TrySingle(source, out TSource single);
            return single;
        }

        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) =>
            TrySingle(source, out TSource single) ? single : defaultValue;

        public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TrySingle(source, predicate, out TSource single);
            return single;
        }

        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
            TrySingle(source, predicate, out TSource single) ? single : defaultValue;

        private static bool TryElementAt<TSource>(IEnumerable<TSource> source, int index, out TSource found)
        {
            Need(source, "source");
            if (source is Sequence<TSource> sequence && sequence.HasEnds)
                return sequence.TryAt(index, out found);
            if (source is IList<TSource> list)
            {
                if (index >= 0 && index < list.Count)
                {
                    found = list[index];
                    return true;
                }
            }
            else if (index >= 0)
            {
                foreach (TSource element in source)
                {
                    if (index == 0)
                    {
                        found = element;
                        return true;
                    }
                    index--;
                }
            }
            found = default!;
            return false;
        }

        public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
        {
            if (source is IList<TSource> list)
                return list[index];
            return TryElementAt(source, index, out TSource element) ? element : throw new ArgumentOutOfRangeException("index");
        }

        public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
        {
            TryElementAt(source, index, out TSource element);
            return element;
        }

        // Folds

        public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
        {
            Need(source, "source");
            Need(func, "func");
            using IEnumerator<TSource> e = source.GetEnumerator();
            if (!e.MoveNext())
                throw NoElements();
            TSource result = e.Current;
            while (e.MoveNext())
                result = func(result, e.Current);
            return result;
        }

        public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
        {
            Need(source, "source");
            Need(func, "func");
            TAccumulate result = seed;
            foreach (TSource element in source)
                result = func(result, element);
            return result;
        }

        public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
        {
            Need(source, "source");
            Need(func, "func");
            Need(resultSelector, "resultSelector");
            return resultSelector(Aggregate(source, seed, func));
        }

        // Copies

        public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            if (source is ICollection<TSource> collection)
            {
                int count = collection.Count;
                if (count == 0)
                    return Array.Empty<TSource>();
                TSource[] copy = new TSource[count];
                collection.CopyTo(copy, 0);
                return copy;
            }
            List<TSource> list = new List<TSource>(source);
            return list.Count == 0 ? Array.Empty<TSource>() : list.ToArray();
        }

        public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return new List<TSource>(source);
        }

        public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source) => ToHashSet(source, null);

        public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource>? comparer)
        {
            Need(source, "source");
            return new HashSet<TSource>(source, comparer);
        }

        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source) where TKey : notnull =>
            ToDictionary(source, null);

        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey>? comparer) where TKey : notnull
        {
            Need(source, "source");
            return new Dictionary<TKey, TValue>(source, comparer);
        }

        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source) where TKey : notnull =>
            ToDictionary(source, null);

        public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
            ToDictionary(source, pair => pair.Key, pair => pair.Value, comparer);

        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull =>
            ToDictionary(source, keySelector, (IEqualityComparer<TKey>?)null);

        public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer) where TKey : notnull
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Dictionary<TKey, TSource> result = new Dictionary<TKey, TSource>(comparer);
            foreach (TSource element in source)
                result.Add(keySelector(element), element);
            return result;
        }

        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull =>
            ToDictionary(source, keySelector, elementSelector, null);

        public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer) where TKey : notnull
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            Need(elementSelector, "elementSelector");
            Dictionary<TKey, TElement> result = new Dictionary<TKey, TElement>(comparer);
            foreach (TSource element in source)
                result.Add(keySelector(element), elementSelector(element));
            return result;
        }
    }
}
