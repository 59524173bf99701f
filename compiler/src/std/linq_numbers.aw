// System.Linq.Enumerable: Sum, Average, Min and Max.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public static partial class Enumerable
    {
        public static int Sum(this IEnumerable<int> source)
        {
            Need(source, "source");
            int sum = 0;
            foreach (int element in source)
                sum = checked(sum + element);
            return sum;
        }

        public static int? Sum(this IEnumerable<int?> source)
        {
            Need(source, "source");
            int sum = 0;
            foreach (int? element in source)
                sum = checked(sum + element.GetValueOrDefault());
            return sum;
        }

        public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            int sum = 0;
            foreach (TSource element in source)
                sum = checked(sum + selector(element));
            return sum;
        }

        public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            int sum = 0;
            foreach (TSource element in source)
                sum = checked(sum + selector(element).GetValueOrDefault());
            return sum;
        }

        public static long Sum(this IEnumerable<long> source)
        {
            Need(source, "source");
            long sum = 0;
            foreach (long element in source)
                sum = checked(sum + element);
            return sum;
        }

        public static long? Sum(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long sum = 0;
            foreach (long? element in source)
                sum = checked(sum + element.GetValueOrDefault());
            return sum;
        }

        public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            long sum = 0;
            foreach (TSource element in source)
                sum = checked(sum + selector(element));
            return sum;
        }

        public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            long sum = 0;
            foreach (TSource element in source)
                sum = checked(sum + selector(element).GetValueOrDefault());
            return sum;
        }

        public static float Sum(this IEnumerable<float> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (float element in source)
                sum = sum + element;
            return (float)sum;
        }

        public static float? Sum(this IEnumerable<float?> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (float? element in source)
                sum = sum + element.GetValueOrDefault();
            return (float)sum;
        }

        public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            double sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element);
            return (float)sum;
        }

        public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            double sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element).GetValueOrDefault();
            return (float)sum;
        }

        public static double Sum(this IEnumerable<double> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (double element in source)
                sum = sum + element;
            return sum;
        }

        public static double? Sum(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double sum = 0;
            foreach (double? element in source)
                sum = sum + element.GetValueOrDefault();
            return sum;
        }

        public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            double sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element);
            return sum;
        }

        public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            double sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element).GetValueOrDefault();
            return sum;
        }

        public static double Average(this IEnumerable<int> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int element in source)
            {
                sum = checked(sum + element);
                count++;
            }
            return count > 0 ? (double)sum / count : throw NoElements();
        }

        public static double? Average(this IEnumerable<int?> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int? element in source)
            {
                if (element is int value)
                {
                    sum = checked(sum + value);
                    count++;
                }
            }
            return count > 0 ? (double)sum / count : null;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static double Average(this IEnumerable<long> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long element in source)
            {
                sum = checked(sum + element);
                count++;
            }
            return count > 0 ? (double)sum / count : throw NoElements();
        }

        public static double? Average(this IEnumerable<long?> source)
        {
            Need(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long? element in source)
            {
                if (element is long value)
                {
                    sum = checked(sum + value);
                    count++;
                }
            }
            return count > 0 ? (double)sum / count : null;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static float Average(this IEnumerable<float> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float element in source)
            {
                sum = sum + element;
                count++;
            }
            return count > 0 ? (float)(sum / count) : throw NoElements();
        }

        public static float? Average(this IEnumerable<float?> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float? element in source)
            {
                if (element is float value)
                {
                    sum = sum + value;
                    count++;
                }
            }
            return count > 0 ? (float)(sum / count) : null;
        }

        public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static double Average(this IEnumerable<double> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double element in source)
            {
                sum = sum + element;
                count++;
            }
            return count > 0 ? sum / count : throw NoElements();
        }

        public static double? Average(this IEnumerable<double?> source)
        {
            Need(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double? element in source)
            {
                if (element is double value)
                {
                    sum = sum + value;
                    count++;
                }
            }
            return count > 0 ? sum / count : null;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        // The element that is on this side (-1: the least, 1: the greatest) of all others; the first of several. Null counts as
        // nothing: without other elements the result is null where the type has null.
        private static TSource? End<TSource>(IEnumerable<TSource> source, IComparer<TSource>? comparer, int side)
        {
            Need(source, "source");
            using IEnumerator<TSource> e = source.GetEnumerator();
            TSource? end = default;
            if (end == null)
            {
                while (end == null)
                {
                    if (!e.MoveNext())
                        return end;
                    end = e.Current;
                }
            }
            else
            {
                if (!e.MoveNext())
                    throw NoElements();
                end = e.Current;
            }
            while (e.MoveNext())
            {
                TSource element = e.Current;
                if (element != null && (comparer == null ? Defaults.Compare(element, end) : comparer.Compare(element, end)) * side > 0)
                    end = element;
            }
            return end;
        }

        public static TSource? Min<TSource>(this IEnumerable<TSource> source) => End(source, null, -1);

        public static TSource? Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => End(source, comparer, -1);

        public static TResult? Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return End(Select(source, selector), null, -1);
        }

        public static TSource? Max<TSource>(this IEnumerable<TSource> source) => End(source, null, 1);

        public static TSource? Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => End(source, comparer, 1);

        public static TResult? Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return End(Select(source, selector), null, 1);
        }

        private static TSource? EndBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer, int side)
        {
            Need(source, "source");
            Need(keySelector, "keySelector");
            using IEnumerator<TSource> e = source.GetEnumerator();
            if (!e.MoveNext())
            {
                TSource? none = default;
                return none == null ? none : throw NoElements();
            }
            // If all keys are null, the first element is the answer.
            TSource first = e.Current;
            TSource end = first;
            TKey key = keySelector(end);
            while (key == null)
            {
                if (!e.MoveNext())
                    return first;
                end = e.Current;
                key = keySelector(end);
            }
            while (e.MoveNext())
            {
                TSource element = e.Current;
                TKey other = keySelector(element);
                if (other != null && (comparer == null ? Defaults.Compare(other, key) : comparer.Compare(other, key)) * side > 0)
                {
                    end = element;
                    key = other;
                }
            }
            return end;
        }

        public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            EndBy(source, keySelector, null, -1);

        public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) =>
            EndBy(source, keySelector, comparer, -1);

        public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) =>
            EndBy(source, keySelector, null, 1);

        public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) =>
            EndBy(source, keySelector, comparer, 1);
    }
}
