// System.Linq.Enumerable, first part: sources, projection, restriction, parts of sequences. The other parts are in linq_*.aw.
//
// Arguments are checked at the call; everything else happens when the result is enumerated. So each operator is a method that checks
// and an iterator beside it.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public static partial class Enumerable
    {
        private static void Need(object? argument, string name)
        {
            if (argument == null)
                throw new ArgumentNullException(name);
        }

        private static InvalidOperationException NoElements() => new InvalidOperationException("Sequence contains no elements");

        private static InvalidOperationException NoMatch() => new InvalidOperationException("Sequence contains no matching element");

        private static InvalidOperationException MoreThanOne() => new InvalidOperationException("Sequence contains more than one element");

        private static InvalidOperationException MoreThanOneMatch() =>
            new InvalidOperationException("Sequence contains more than one matching element");

        public static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source) => source;

        public static IEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>();

        public static IEnumerable<int> Range(int start, int count)
        {
            if (count < 0 || (long)start + count - 1 > int.MaxValue)
                throw new ArgumentOutOfRangeException("count");
            return count == 0 ? Empty<int>() : new RangeSequence(start, count);
        }

        public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
        {
            if (count < 0)
                throw new ArgumentOutOfRangeException("count");
            return count == 0 ? Empty<TResult>() : new RepeatSequence<TResult>(element, count);
        }

        public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => DefaultIfEmpty(source, default!);

        public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
        {
            Need(source, "source");
            return new Counted<TSource>(() => DefaultIfEmptyIterator(source, defaultValue), cheap =>
            {
                int count = CountOf(source, cheap);
                return count == 0 ? 1 : count;
            });
        }

        private static IEnumerator<TSource> DefaultIfEmptyIterator<TSource>(IEnumerable<TSource> source, TSource defaultValue)
        {
            using IEnumerator<TSource> e = source.GetEnumerator();
            if (!e.MoveNext())
            {
                yield return defaultValue;
                yield break;
            }
            do
            {
                yield return e.Current;
            }
            while (e.MoveNext());
        }

        // Projection

        // The elements by index, if they have indices.
        private static Indexed<TSource>? IndexedOf<TSource>(IEnumerable<TSource> source)
        {
            if (source is IList<TSource> list)
                return new ListSequence<TSource>(list);
            return source as Indexed<TSource>;
        }

        public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            if (IndexedOf(source) is Indexed<TSource> indexed)
                return new SelectSequence<TSource, TResult>(source, indexed, selector);
            return SelectIterator(source, selector);
        }

        private static IEnumerable<TResult> SelectIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            foreach (TSource element in source)
                yield return selector(element);
        }

        public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return SelectIterator(source, selector);
        }

        private static IEnumerable<TResult> SelectIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            int index = 0;
            foreach (TSource element in source)
                yield return selector(element, checked(index++));
        }

        public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return IndexIterator(source);
        }

        private static IEnumerable<(int Index, TSource Item)> IndexIterator<TSource>(IEnumerable<TSource> source)
        {
            int index = 0;
            foreach (TSource element in source)
                yield return (checked(index++), element);
        }

        public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return SelectManyIterator(source, selector);
        }

        private static IEnumerable<TResult> SelectManyIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            foreach (TSource element in source)
            {
                foreach (TResult inner in selector(element))
                    yield return inner;
            }
        }

        public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return SelectManyIterator(source, selector);
        }

        private static IEnumerable<TResult> SelectManyIterator<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            int index = 0;
            foreach (TSource element in source)
            {
                foreach (TResult inner in selector(element, checked(index++)))
                    yield return inner;
            }
        }

        public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Need(source, "source");
            Need(collectionSelector, "collectionSelector");
            Need(resultSelector, "resultSelector");
            return SelectManyIterator(source, collectionSelector, resultSelector);
        }

        private static IEnumerable<TResult> SelectManyIterator<TSource, TCollection, TResult>(IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            foreach (TSource element in source)
            {
                foreach (TCollection inner in collectionSelector(element))
                    yield return resultSelector(element, inner);
            }
        }

        public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            Need(source, "source");
            Need(collectionSelector, "collectionSelector");
            Need(resultSelector, "resultSelector");
            return SelectManyIterator(source, collectionSelector, resultSelector);
        }

        private static IEnumerable<TResult> SelectManyIterator<TSource, TCollection, TResult>(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            int index = 0;
            foreach (TSource element in source)
            {
                foreach (TCollection inner in collectionSelector(element, checked(index++)))
                    yield return resultSelector(element, inner);
            }
        }

        // Restriction

        public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return WhereIterator(source, predicate);
        }

        private static IEnumerable<TSource> WhereIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource element in source)
            {
                if (predicate(element))
                    yield return element;
            }
        }

        public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return WhereIterator(source, predicate);
        }

        private static IEnumerable<TSource> WhereIterator<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = 0;
            foreach (TSource element in source)
            {
                if (predicate(element, checked(index++)))
                    yield return element;
            }
        }

        public static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
        {
            Need(source, "source");
            return OfTypeIterator<TResult>(source);
        }

        private static IEnumerable<TResult> OfTypeIterator<TResult>(IEnumerable source)
        {
            foreach (object? element in source)
            {
                if (element is TResult result)
                    yield return result;
            }
        }

        public static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
        {
            if (source is IEnumerable<TResult> typed)
                return typed;
            Need(source, "source");
            return CastIterator<TResult>(source);
        }

        private static IEnumerable<TResult> CastIterator<TResult>(IEnumerable source)
        {
            foreach (object? element in source)
                yield return (TResult)element!;
        }

        // Parts

        public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            if (count <= 0)
                return Empty<TSource>();
            if (source is PartSequence<TSource> part)
                return part.Take(count);
            if (IndexedOf(source) is Indexed<TSource> indexed)
                return new PartSequence<TSource>(indexed, 0, count - 1);
            return TakeIterator(source, count);
        }

        private static IEnumerable<TSource> TakeIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            foreach (TSource element in source)
            {
                yield return element;
                if (--count == 0)
                    break;
            }
        }

        public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            if (count <= 0)
            {
                // Another object than the source, which may be a list that must not be cast back and changed.
                if (source is Sequence<TSource>)
                    return source;
                count = 0;
            }
            if (source is PartSequence<TSource> part)
                return part.Skip(count) ?? Empty<TSource>();
            if (IndexedOf(source) is Indexed<TSource> indexed)
                return new PartSequence<TSource>(indexed, count, int.MaxValue);
            return SkipIterator(source, count);
        }

        private static IEnumerable<TSource> SkipIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            using IEnumerator<TSource> e = source.GetEnumerator();
            while (count > 0)
            {
                if (!e.MoveNext())
                    yield break;
                count--;
            }
            while (e.MoveNext())
                yield return e.Current;
        }

        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return TakeWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> TakeWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource element in source)
            {
                if (!predicate(element))
                    break;
                yield return element;
            }
        }

        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return TakeWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> TakeWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = 0;
            foreach (TSource element in source)
            {
                if (!predicate(element, checked(index++)))
                    break;
                yield return element;
            }
        }

        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SkipWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> SkipWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            bool skipping = true;
            foreach (TSource element in source)
            {
                if (skipping && predicate(element))
                    continue;
                skipping = false;
                yield return element;
            }
        }

        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            Need(source, "source");
            Need(predicate, "predicate");
            return SkipWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> SkipWhileIterator<TSource>(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            bool skipping = true;
            int index = 0;
            foreach (TSource element in source)
            {
                if (skipping && predicate(element, checked(index++)))
                    continue;
                skipping = false;
                yield return element;
            }
        }

        public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return count <= 0 ? Empty<TSource>() : TakeLastIterator(source, count);
        }

        private static IEnumerable<TSource> TakeLastIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            Queue<TSource> kept = new Queue<TSource>();
            foreach (TSource element in source)
            {
                if (kept.Count == count)
                    kept.Dequeue();
                kept.Enqueue(element);
            }
            while (kept.Count > 0)
                yield return kept.Dequeue();
        }

        public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Need(source, "source");
            return count <= 0 ? Skip(source, 0) : SkipLastIterator(source, count);
        }

        private static IEnumerable<TSource> SkipLastIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            Queue<TSource> held = new Queue<TSource>();
            foreach (TSource element in source)
            {
                if (held.Count == count)
                    yield return held.Dequeue();
                held.Enqueue(element);
            }
        }

        public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
        {
            Need(source, "source");
            if (size < 1)
                throw new ArgumentOutOfRangeException("size");
            return ChunkIterator(source, size);
        }

        private static IEnumerable<TSource[]> ChunkIterator<TSource>(IEnumerable<TSource> source, int size)
        {
            List<TSource> chunk = new List<TSource>();
            foreach (TSource element in source)
            {
                chunk.Add(element);
                if (chunk.Count == size)
                {
                    yield return chunk.ToArray();
                    chunk.Clear();
                }
            }
            if (chunk.Count > 0)
                yield return chunk.ToArray();
        }

        // Sequences put together

        public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            Need(first, "first");
            Need(second, "second");
            return new Counted<TSource>(() => ConcatIterator(first, second), cheap => CountOfBoth(first, second, cheap));
        }

        private static int CountOfBoth<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second, bool cheap)
        {
            int a = CountOf(first, cheap);
            if (a < 0)
                return -1;
            int b = CountOf(second, cheap);
            return b < 0 ? -1 : checked(a + b);
        }

        private static IEnumerator<TSource> ConcatIterator<TSource>(IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            foreach (TSource element in first)
                yield return element;
            foreach (TSource element in second)
                yield return element;
        }

        public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
        {
            Need(source, "source");
            return new Counted<TSource>(() => AppendIterator(source, element), cheap => CountAndOne(source, cheap));
        }

        private static int CountAndOne<TSource>(IEnumerable<TSource> source, bool cheap)
        {
            int count = CountOf(source, cheap);
            return count < 0 ? -1 : checked(count + 1);
        }

        private static IEnumerator<TSource> AppendIterator<TSource>(IEnumerable<TSource> source, TSource element)
        {
            foreach (TSource earlier in source)
                yield return earlier;
            yield return element;
        }

        public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
        {
            Need(source, "source");
            return new Counted<TSource>(() => PrependIterator(source, element), cheap => CountAndOne(source, cheap));
        }

        private static IEnumerator<TSource> PrependIterator<TSource>(IEnumerable<TSource> source, TSource element)
        {
            yield return element;
            foreach (TSource later in source)
                yield return later;
        }

        public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
        {
            Need(source, "source");
            return new Counted<TSource>(() => ReverseIterator(source), cheap => CountOf(source, cheap));
        }

        public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source) => Reverse((IEnumerable<TSource>)source);

        private static IEnumerator<TSource> ReverseIterator<TSource>(IEnumerable<TSource> source)
        {
            TSource[] elements = ToArray(source);
            for (int i = elements.Length - 1; i >= 0; i--)
                yield return elements[i];
        }

        public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            Need(first, "first");
            Need(second, "second");
            Need(resultSelector, "resultSelector");
            return ZipIterator(first, second, resultSelector);
        }

        private static IEnumerable<TResult> ZipIterator<TFirst, TSecond, TResult>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            while (a.MoveNext() && b.MoveNext())
                yield return resultSelector(a.Current, b.Current);
        }

        public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second)
        {
            Need(first, "first");
            Need(second, "second");
            return ZipIterator(first, second);
        }

        private static IEnumerable<(TFirst First, TSecond Second)> ZipIterator<TFirst, TSecond>(IEnumerable<TFirst> first, IEnumerable<TSecond> second)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            while (a.MoveNext() && b.MoveNext())
                yield return (a.Current, b.Current);
        }

        public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
        {
            Need(first, "first");
            Need(second, "second");
            Need(third, "third");
            return ZipIterator(first, second, third);
        }

        private static IEnumerable<(TFirst First, TSecond Second, TThird Third)> ZipIterator<TFirst, TSecond, TThird>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            using IEnumerator<TThird> c = third.GetEnumerator();
            while (a.MoveNext() && b.MoveNext() && c.MoveNext())
                yield return (a.Current, b.Current, c.Current);
        }
    }
}
