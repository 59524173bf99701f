// System.Linq.Enumerable: Sum and Average of decimals.

using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public static partial class Enumerable
    {
        public static decimal Sum(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            decimal sum = 0;
            foreach (decimal element in source)
                sum = sum + element;
            return sum;
        }

        public static decimal? Sum(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal sum = 0;
            foreach (decimal? element in source)
                sum = sum + element.GetValueOrDefault();
            return sum;
        }

        public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            decimal sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element);
            return sum;
        }

        public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            decimal sum = 0;
            foreach (TSource element in source)
                sum = sum + selector(element).GetValueOrDefault();
            return sum;
        }

        public static decimal Average(this IEnumerable<decimal> source)
        {
            Need(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal element in source)
            {
                sum = sum + element;
                count++;
            }
            return count > 0 ? sum / count : throw NoElements();
        }

        public static decimal? Average(this IEnumerable<decimal?> source)
        {
            Need(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal? element in source)
            {
                if (element is decimal value)
                {
                    sum = sum + value;
                    count++;
                }
            }
            return count > 0 ? sum / count : null;
        }

        public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }

        public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            Need(source, "source");
            Need(selector, "selector");
            return Average(Select(source, selector));
        }
    }
}
