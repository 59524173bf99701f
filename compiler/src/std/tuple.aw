// System.Tuple: tuples as objects.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    // A part of several tuples' hash codes and comparisons.
    internal static class TupleParts
    {
        internal static int Hash(object? item) => item == null ? 0 : item.GetHashCode();

        internal static int Combine(int h1, int h2) => ((h1 << 5) + h1) ^ h2;

        internal static int Compare(object? x, object? y) => Comparer<object?>.Default.Compare(x, y);

        internal static ArgumentException Other(object tuple) =>
            new ArgumentException("Argument must be of type " + tuple.GetType().ToString() + ".", "other");
    }

    public class Tuple<T1> : IComparable, ITuple
    {
        int ITuple.Length => 1;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1)
        {
            Item1 = item1;
        }

        public T1 Item1 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1> other && Object.Equals(Item1, other.Item1);

        public override int GetHashCode() =>
            TupleParts.Hash(Item1);

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2> : IComparable, ITuple
    {
        int ITuple.Length => 2;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2)
        {
            Item1 = item1;
            Item2 = item2;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2, T3> : IComparable, ITuple
    {
        int ITuple.Length => 3;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2, T3 item3)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public T3 Item3 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2, T3> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2) && Object.Equals(Item3, other.Item3);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2)), TupleParts.Hash(Item3));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2, T3> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            if (c == 0)
                c = TupleParts.Compare(Item3, other.Item3);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ", " + (Item3?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2, T3, T4> : IComparable, ITuple
    {
        int ITuple.Length => 4;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public T3 Item3 { get; }

        public T4 Item4 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2, T3, T4> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2) && Object.Equals(Item3, other.Item3) && Object.Equals(Item4, other.Item4);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2)), TupleParts.Combine(TupleParts.Hash(Item3), TupleParts.Hash(Item4)));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2, T3, T4> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            if (c == 0)
                c = TupleParts.Compare(Item3, other.Item3);
            if (c == 0)
                c = TupleParts.Compare(Item4, other.Item4);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ", " + (Item3?.ToString() ?? "") + ", " + (Item4?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2, T3, T4, T5> : IComparable, ITuple
    {
        int ITuple.Length => 5;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public T3 Item3 { get; }

        public T4 Item4 { get; }

        public T5 Item5 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2, T3, T4, T5> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2) && Object.Equals(Item3, other.Item3) && Object.Equals(Item4, other.Item4) && Object.Equals(Item5, other.Item5);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2)), TupleParts.Combine(TupleParts.Hash(Item3), TupleParts.Hash(Item4))), TupleParts.Hash(Item5));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2, T3, T4, T5> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            if (c == 0)
                c = TupleParts.Compare(Item3, other.Item3);
            if (c == 0)
                c = TupleParts.Compare(Item4, other.Item4);
            if (c == 0)
                c = TupleParts.Compare(Item5, other.Item5);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ", " + (Item3?.ToString() ?? "") + ", " + (Item4?.ToString() ?? "") + ", " + (Item5?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2, T3, T4, T5, T6> : IComparable, ITuple
    {
        int ITuple.Length => 6;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public T3 Item3 { get; }

        public T4 Item4 { get; }

        public T5 Item5 { get; }

        public T6 Item6 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2, T3, T4, T5, T6> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2) && Object.Equals(Item3, other.Item3) && Object.Equals(Item4, other.Item4) && Object.Equals(Item5, other.Item5) && Object.Equals(Item6, other.Item6);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2)), TupleParts.Combine(TupleParts.Hash(Item3), TupleParts.Hash(Item4))), TupleParts.Combine(TupleParts.Hash(Item5), TupleParts.Hash(Item6)));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2, T3, T4, T5, T6> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            if (c == 0)
                c = TupleParts.Compare(Item3, other.Item3);
            if (c == 0)
                c = TupleParts.Compare(Item4, other.Item4);
            if (c == 0)
                c = TupleParts.Compare(Item5, other.Item5);
            if (c == 0)
                c = TupleParts.Compare(Item6, other.Item6);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ", " + (Item3?.ToString() ?? "") + ", " + (Item4?.ToString() ?? "") + ", " + (Item5?.ToString() ?? "") + ", " + (Item6?.ToString() ?? "") + ")";
    }

    public class Tuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, ITuple
    {
        int ITuple.Length => 7;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            _ => throw new IndexOutOfRangeException(),
        };

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
        }

        public T1 Item1 { get; }

        public T2 Item2 { get; }

        public T3 Item3 { get; }

        public T4 Item4 { get; }

        public T5 Item5 { get; }

        public T6 Item6 { get; }

        public T7 Item7 { get; }

        public override bool Equals(object? obj) =>
            obj is Tuple<T1, T2, T3, T4, T5, T6, T7> other && Object.Equals(Item1, other.Item1) && Object.Equals(Item2, other.Item2) && Object.Equals(Item3, other.Item3) && Object.Equals(Item4, other.Item4) && Object.Equals(Item5, other.Item5) && Object.Equals(Item6, other.Item6) && Object.Equals(Item7, other.Item7);

        public override int GetHashCode() =>
            TupleParts.Combine(TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item1), TupleParts.Hash(Item2)), TupleParts.Combine(TupleParts.Hash(Item3), TupleParts.Hash(Item4))), TupleParts.Combine(TupleParts.Combine(TupleParts.Hash(Item5), TupleParts.Hash(Item6)), TupleParts.Hash(Item7)));

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not Tuple<T1, T2, T3, T4, T5, T6, T7> other)
                throw TupleParts.Other(this);
            int c = TupleParts.Compare(Item1, other.Item1);
            if (c == 0)
                c = TupleParts.Compare(Item2, other.Item2);
            if (c == 0)
                c = TupleParts.Compare(Item3, other.Item3);
            if (c == 0)
                c = TupleParts.Compare(Item4, other.Item4);
            if (c == 0)
                c = TupleParts.Compare(Item5, other.Item5);
            if (c == 0)
                c = TupleParts.Compare(Item6, other.Item6);
            if (c == 0)
                c = TupleParts.Compare(Item7, other.Item7);
            return c;
        }

        public override string ToString() => "(" + (Item1?.ToString() ?? "") + ", " + (Item2?.ToString() ?? "") + ", " + (Item3?.ToString() ?? "") + ", " + (Item4?.ToString() ?? "") + ", " + (Item5?.ToString() ?? "") + ", " + (Item6?.ToString() ?? "") + ", " + (Item7?.ToString() ?? "") + ")";
    }

    public static class Tuple
    {
        public static Tuple<T1> Create<T1>(T1 item1) => new Tuple<T1>(item1);

        public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => new Tuple<T1, T2>(item1, item2);

        public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => new Tuple<T1, T2, T3>(item1, item2, item3);

        public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => new Tuple<T1, T2, T3, T4>(item1, item2, item3, item4);

        public static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => new Tuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);

        public static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => new Tuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);

        public static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => new Tuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
    }

    public static class TupleExtensions
    {
        public static ValueTuple<T1> ToValueTuple<T1>(this Tuple<T1> value) =>
            new ValueTuple<T1>(value.Item1);

        public static Tuple<T1> ToTuple<T1>(this ValueTuple<T1> value) =>
            new Tuple<T1>(value.Item1);

        public static ValueTuple<T1, T2> ToValueTuple<T1, T2>(this Tuple<T1, T2> value) =>
            new ValueTuple<T1, T2>(value.Item1, value.Item2);

        public static Tuple<T1, T2> ToTuple<T1, T2>(this ValueTuple<T1, T2> value) =>
            new Tuple<T1, T2>(value.Item1, value.Item2);

        public static ValueTuple<T1, T2, T3> ToValueTuple<T1, T2, T3>(this Tuple<T1, T2, T3> value) =>
            new ValueTuple<T1, T2, T3>(value.Item1, value.Item2, value.Item3);

        public static Tuple<T1, T2, T3> ToTuple<T1, T2, T3>(this ValueTuple<T1, T2, T3> value) =>
            new Tuple<T1, T2, T3>(value.Item1, value.Item2, value.Item3);

        public static ValueTuple<T1, T2, T3, T4> ToValueTuple<T1, T2, T3, T4>(this Tuple<T1, T2, T3, T4> value) =>
            new ValueTuple<T1, T2, T3, T4>(value.Item1, value.Item2, value.Item3, value.Item4);

        public static Tuple<T1, T2, T3, T4> ToTuple<T1, T2, T3, T4>(this ValueTuple<T1, T2, T3, T4> value) =>
            new Tuple<T1, T2, T3, T4>(value.Item1, value.Item2, value.Item3, value.Item4);

        public static ValueTuple<T1, T2, T3, T4, T5> ToValueTuple<T1, T2, T3, T4, T5>(this Tuple<T1, T2, T3, T4, T5> value) =>
            new ValueTuple<T1, T2, T3, T4, T5>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5);

        public static Tuple<T1, T2, T3, T4, T5> ToTuple<T1, T2, T3, T4, T5>(this ValueTuple<T1, T2, T3, T4, T5> value) =>
            new Tuple<T1, T2, T3, T4, T5>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5);

        public static ValueTuple<T1, T2, T3, T4, T5, T6> ToValueTuple<T1, T2, T3, T4, T5, T6>(this Tuple<T1, T2, T3, T4, T5, T6> value) =>
            new ValueTuple<T1, T2, T3, T4, T5, T6>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6);

        public static Tuple<T1, T2, T3, T4, T5, T6> ToTuple<T1, T2, T3, T4, T5, T6>(this ValueTuple<T1, T2, T3, T4, T5, T6> value) =>
            new Tuple<T1, T2, T3, T4, T5, T6>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6);

        public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> ToValueTuple<T1, T2, T3, T4, T5, T6, T7>(this Tuple<T1, T2, T3, T4, T5, T6, T7> value) =>
            new ValueTuple<T1, T2, T3, T4, T5, T6, T7>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6, value.Item7);

        public static Tuple<T1, T2, T3, T4, T5, T6, T7> ToTuple<T1, T2, T3, T4, T5, T6, T7>(this ValueTuple<T1, T2, T3, T4, T5, T6, T7> value) =>
            new Tuple<T1, T2, T3, T4, T5, T6, T7>(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6, value.Item7);

        public static void Deconstruct<T1>(this Tuple<T1> value, out T1 item1)
        {
            item1 = value.Item1;
        }

        public static void Deconstruct<T1, T2>(this Tuple<T1, T2> value, out T1 item1, out T2 item2)
        {
            item1 = value.Item1;
            item2 = value.Item2;
        }

        public static void Deconstruct<T1, T2, T3>(this Tuple<T1, T2, T3> value, out T1 item1, out T2 item2, out T3 item3)
        {
            item1 = value.Item1;
            item2 = value.Item2;
            item3 = value.Item3;
        }

        public static void Deconstruct<T1, T2, T3, T4>(this Tuple<T1, T2, T3, T4> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4)
        {
            item1 = value.Item1;
            item2 = value.Item2;
            item3 = value.Item3;
            item4 = value.Item4;
        }

        public static void Deconstruct<T1, T2, T3, T4, T5>(this Tuple<T1, T2, T3, T4, T5> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5)
        {
            item1 = value.Item1;
            item2 = value.Item2;
            item3 = value.Item3;
            item4 = value.Item4;
            item5 = value.Item5;
        }

        public static void Deconstruct<T1, T2, T3, T4, T5, T6>(this Tuple<T1, T2, T3, T4, T5, T6> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6)
        {
            item1 = value.Item1;
            item2 = value.Item2;
            item3 = value.Item3;
            item4 = value.Item4;
            item5 = value.Item5;
            item6 = value.Item6;
        }

        public static void Deconstruct<T1, T2, T3, T4, T5, T6, T7>(this Tuple<T1, T2, T3, T4, T5, T6, T7> value, out T1 item1, out T2 item2, out T3 item3, out T4 item4, out T5 item5, out T6 item6, out T7 item7)
        {
            item1 = value.Item1;
            item2 = value.Item2;
            item3 = value.Item3;
            item4 = value.Item4;
            item5 = value.Item5;
            item6 = value.Item6;
            item7 = value.Item7;
        }
    }
}
