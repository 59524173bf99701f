// Tuples of up to seven elements.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    public struct ValueTuple : IEquatable<ValueTuple>, IComparable<ValueTuple>, IComparable, ITuple
    {
        public static ValueTuple Create() => default;

        public static ValueTuple<T1> Create<T1>(T1 item1) =>
            new ValueTuple<T1>(item1);

        public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) =>
            new ValueTuple<T1, T2>(item1, item2);

        public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) =>
            new ValueTuple<T1, T2, T3>(item1, item2, item3);

        public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) =>
            new ValueTuple<T1, T2, T3, T4>(item1, item2, item3, item4);

        public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) =>
            new ValueTuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);

        public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) =>
            new ValueTuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);

        public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) =>
            new ValueTuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);

        public static (T1, T2, T3, T4, T5, T6, T7, T8) Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) =>
            (item1, item2, item3, item4, item5, item6, item7, item8);

        int ITuple.Length => 0;

        object? ITuple.this[int index] => throw new IndexOutOfRangeException();

        public bool Equals(ValueTuple other) => true;

        public override bool Equals(object? obj) => obj is ValueTuple;

        public override int GetHashCode() => 0;

        public int CompareTo(ValueTuple other) => 0;

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple)
                throw TupleParts.Other(this);
            return 0;
        }

        public override string ToString() => "()";
    }

    public struct ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IComparable<ValueTuple<T1>>, IComparable, ITuple
    {
        public T1 Item1;

        public ValueTuple(T1 item1)
        {
            Item1 = item1;
        }

        int ITuple.Length => 1;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(ValueTuple<T1> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1);

        public override bool Equals(object? obj) => obj is ValueTuple<T1> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1> other)
        {
            return Comparer<T1>.Default.Compare(Item1, other.Item1);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2> : IEquatable<ValueTuple<T1, T2>>, IComparable<ValueTuple<T1, T2>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;

        public ValueTuple(T1 item1, T2 item2)
        {
            Item1 = item1;
            Item2 = item2;
        }

        int ITuple.Length => 2;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(ValueTuple<T1, T2> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            return Comparer<T2>.Default.Compare(Item2, other.Item2);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3> : IEquatable<ValueTuple<T1, T2, T3>>, IComparable<ValueTuple<T1, T2, T3>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;

        public ValueTuple(T1 item1, T2 item2, T3 item3)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
        }

        int ITuple.Length => 3;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(ValueTuple<T1, T2, T3> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            return Comparer<T3>.Default.Compare(Item3, other.Item3);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2, T3> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3, T4> : IEquatable<ValueTuple<T1, T2, T3, T4>>, IComparable<ValueTuple<T1, T2, T3, T4>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
        }

        int ITuple.Length => 4;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(ValueTuple<T1, T2, T3, T4> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item4?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0)
                return order;
            return Comparer<T4>.Default.Compare(Item4, other.Item4);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2, T3, T4> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3, T4, T5> : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
        }

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

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item4?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item5?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0)
                return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0)
                return order;
            return Comparer<T5>.Default.Compare(Item5, other.Item5);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2, T3, T4, T5> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
        }

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

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item4?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item5?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item6?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0)
                return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0)
                return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0)
                return order;
            return Comparer<T6>.Default.Compare(Item6, other.Item6);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2, T3, T4, T5, T6> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
        }

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

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item4?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item5?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item6?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item7?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0)
                return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0)
                return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0)
                return order;
            order = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (order != 0)
                return order;
            return Comparer<T7>.Default.Compare(Item7, other.Item7);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ")";
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>> where TRest : struct
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public TRest Rest;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Rest = rest;
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<TRest>.Default.Equals(Rest, other.Rest);

        public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other && Equals(other);

        public override int GetHashCode()
        {
            int hash = 0;
            hash = hash * 31 + (Item1?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item2?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item3?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item4?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item5?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item6?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item7?.GetHashCode() ?? 0);
            hash = hash * 31 + Rest.GetHashCode();
            return hash;
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        {
            int order;
            order = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (order != 0)
                return order;
            order = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (order != 0)
                return order;
            order = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (order != 0)
                return order;
            order = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (order != 0)
                return order;
            order = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (order != 0)
                return order;
            order = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (order != 0)
                return order;
            order = Comparer<T7>.Default.Compare(Item7, other.Item7);
            if (order != 0)
                return order;
            return Comparer<TRest>.Default.Compare(Rest, other.Rest);
        }

        // The rest is a tuple too: its parentheses are left out.
        public override string ToString()
        {
            string rest = Rest.ToString() ?? "";
            if (rest.StartsWith('('))
                rest = rest.Substring(1, rest.Length - 2);
            return "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + rest + ")";
        }
    }
}

namespace System.Runtime.CompilerServices
{
    public interface ITuple
    {
        int Length { get; }

        object? this[int index] { get; }
    }
}
