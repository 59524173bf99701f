// Enumerable: elements by Index and Range.

using System.Collections.Generic;

namespace System.Linq
{
    public static partial class Enumerable
    {
        public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index)
        {
            Need(source, "source");
            if (!index.IsFromEnd)
                return source.ElementAt(index.Value);
            if (source.TryGetNonEnumeratedCount(out int count))
                return source.ElementAt(count - index.Value);
            return TryFromEnd(source, index.Value, out TSource element) ? element : throw new ArgumentOutOfRangeException("index");
        }

        public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index)
        {
            Need(source, "source");
            if (!index.IsFromEnd)
                return source.ElementAtOrDefault(index.Value);
            if (source.TryGetNonEnumeratedCount(out int count))
                return source.ElementAtOrDefault(count - index.Value);
            TryFromEnd(source, index.Value, out TSource element);
            return element;
        }

        private static bool TryFromEnd<TSource>(IEnumerable<TSource> source, int fromEnd, out TSource found)
        {
            Queue<TSource> last = new Queue<TSource>();
            if (fromEnd > 0)
            {
                foreach (TSource element in source)
                {
                    if (last.Count == fromEnd)
                        last.Dequeue();
                    last.Enqueue(element);
                }
            }
            bool isThere = fromEnd > 0 && last.Count == fromEnd;
            found = isThere ? last.Dequeue() : default!;
            return isThere;
        }

        public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
        {
            Need(source, "source");
            int start = range.Start.Value;
            int end = range.End.Value;
            if (!range.Start.IsFromEnd)
            {
                if (range.End.IsFromEnd)
                    return source.Skip(start).SkipLast(end);
                return start < end ? source.Take(end).Skip(start) : Empty<TSource>();
            }
            if (range.End.IsFromEnd)
                return start > end ? source.TakeLast(start).SkipLast(end) : Empty<TSource>();
            return start > 0 && end > 0 ? TakeFromEnd(source, start, end) : Empty<TSource>();
        }

        // `^fromEnd..end`: how many there are decides.
        private static IEnumerable<TSource> TakeFromEnd<TSource>(IEnumerable<TSource> source, int fromEnd, int end)
        {
            List<TSource> all = new List<TSource>(source);
            for (int at = Math.Max(all.Count - fromEnd, 0); at < Math.Min(end, all.Count); at++)
                yield return all[at];
        }
    }
}
