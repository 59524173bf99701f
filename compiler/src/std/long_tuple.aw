// Tuples of eight to sixteen elements. .NET chains them (`Rest`); here they are as flat as the language shows them.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System
{
    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
        }

        public ValueTuple<T8> Rest => new ValueTuple<T8>(Item8);

        int ITuple.Length => 8;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8> other)
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
            return Comparer<T8>.Default.Compare(Item8, other.Item8);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
        }

        public (T8, T9) Rest => (Item8, Item9);

        int ITuple.Length => 9;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            return Comparer<T9>.Default.Compare(Item9, other.Item9);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
        }

        public (T8, T9, T10) Rest => (Item8, Item9, Item10);

        int ITuple.Length => 10;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            return Comparer<T10>.Default.Compare(Item10, other.Item10);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
        }

        public (T8, T9, T10, T11) Rest => (Item8, Item9, Item10, Item11);

        int ITuple.Length => 11;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            return Comparer<T11>.Default.Compare(Item11, other.Item11);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;
        public T12 Item12;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11, T12 item12)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
            Item12 = item12;
        }

        public (T8, T9, T10, T11, T12) Rest => (Item8, Item9, Item10, Item11, Item12);

        int ITuple.Length => 12;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            11 => Item12,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11) &&
            EqualityComparer<T12>.Default.Equals(Item12, other.Item12);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item12?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            order = Comparer<T11>.Default.Compare(Item11, other.Item11);
            if (order != 0)
                return order;
            return Comparer<T12>.Default.Compare(Item12, other.Item12);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ", " + Item12?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;
        public T12 Item12;
        public T13 Item13;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11, T12 item12, T13 item13)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
            Item12 = item12;
            Item13 = item13;
        }

        public (T8, T9, T10, T11, T12, T13) Rest => (Item8, Item9, Item10, Item11, Item12, Item13);

        int ITuple.Length => 13;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            11 => Item12,
            12 => Item13,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11) &&
            EqualityComparer<T12>.Default.Equals(Item12, other.Item12) &&
            EqualityComparer<T13>.Default.Equals(Item13, other.Item13);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item12?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item13?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            order = Comparer<T11>.Default.Compare(Item11, other.Item11);
            if (order != 0)
                return order;
            order = Comparer<T12>.Default.Compare(Item12, other.Item12);
            if (order != 0)
                return order;
            return Comparer<T13>.Default.Compare(Item13, other.Item13);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ", " + Item12?.ToString() + ", " + Item13?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;
        public T12 Item12;
        public T13 Item13;
        public T14 Item14;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11, T12 item12, T13 item13, T14 item14)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
            Item12 = item12;
            Item13 = item13;
            Item14 = item14;
        }

        public (T8, T9, T10, T11, T12, T13, T14) Rest => (Item8, Item9, Item10, Item11, Item12, Item13, Item14);

        int ITuple.Length => 14;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            11 => Item12,
            12 => Item13,
            13 => Item14,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11) &&
            EqualityComparer<T12>.Default.Equals(Item12, other.Item12) &&
            EqualityComparer<T13>.Default.Equals(Item13, other.Item13) &&
            EqualityComparer<T14>.Default.Equals(Item14, other.Item14);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item12?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item13?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item14?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            order = Comparer<T11>.Default.Compare(Item11, other.Item11);
            if (order != 0)
                return order;
            order = Comparer<T12>.Default.Compare(Item12, other.Item12);
            if (order != 0)
                return order;
            order = Comparer<T13>.Default.Compare(Item13, other.Item13);
            if (order != 0)
                return order;
            return Comparer<T14>.Default.Compare(Item14, other.Item14);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ", " + Item12?.ToString() + ", " + Item13?.ToString() + ", " + Item14?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;
        public T12 Item12;
        public T13 Item13;
        public T14 Item14;
        public T15 Item15;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11, T12 item12, T13 item13, T14 item14, T15 item15)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
            Item12 = item12;
            Item13 = item13;
            Item14 = item14;
            Item15 = item15;
        }

        public (T8, T9, T10, T11, T12, T13, T14, T15) Rest => (Item8, Item9, Item10, Item11, Item12, Item13, Item14, Item15);

        int ITuple.Length => 15;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            11 => Item12,
            12 => Item13,
            13 => Item14,
            14 => Item15,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11) &&
            EqualityComparer<T12>.Default.Equals(Item12, other.Item12) &&
            EqualityComparer<T13>.Default.Equals(Item13, other.Item13) &&
            EqualityComparer<T14>.Default.Equals(Item14, other.Item14) &&
            EqualityComparer<T15>.Default.Equals(Item15, other.Item15);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item12?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item13?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item14?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item15?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            order = Comparer<T11>.Default.Compare(Item11, other.Item11);
            if (order != 0)
                return order;
            order = Comparer<T12>.Default.Compare(Item12, other.Item12);
            if (order != 0)
                return order;
            order = Comparer<T13>.Default.Compare(Item13, other.Item13);
            if (order != 0)
                return order;
            order = Comparer<T14>.Default.Compare(Item14, other.Item14);
            if (order != 0)
                return order;
            return Comparer<T15>.Default.Compare(Item15, other.Item15);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ", " + Item12?.ToString() + ", " + Item13?.ToString() + ", " + Item14?.ToString() + ", " + Item15?.ToString() + ")";
    }

    public struct LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> : IEquatable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>>, IComparable<LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>>, IComparable, ITuple
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public T8 Item8;
        public T9 Item9;
        public T10 Item10;
        public T11 Item11;
        public T12 Item12;
        public T13 Item13;
        public T14 Item14;
        public T15 Item15;
        public T16 Item16;

        public LongTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8, T9 item9, T10 item10, T11 item11, T12 item12, T13 item13, T14 item14, T15 item15, T16 item16)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Item8 = item8;
            Item9 = item9;
            Item10 = item10;
            Item11 = item11;
            Item12 = item12;
            Item13 = item13;
            Item14 = item14;
            Item15 = item15;
            Item16 = item16;
        }

        public (T8, T9, T10, T11, T12, T13, T14, T15, T16) Rest => (Item8, Item9, Item10, Item11, Item12, Item13, Item14, Item15, Item16);

        int ITuple.Length => 16;

        object? ITuple.this[int index] => index switch
        {
            0 => Item1,
            1 => Item2,
            2 => Item3,
            3 => Item4,
            4 => Item5,
            5 => Item6,
            6 => Item7,
            7 => Item8,
            8 => Item9,
            9 => Item10,
            10 => Item11,
            11 => Item12,
            12 => Item13,
            13 => Item14,
            14 => Item15,
            15 => Item16,
            _ => throw new IndexOutOfRangeException(),
        };

        public bool Equals(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> other) =>
            EqualityComparer<T1>.Default.Equals(Item1, other.Item1) &&
            EqualityComparer<T2>.Default.Equals(Item2, other.Item2) &&
            EqualityComparer<T3>.Default.Equals(Item3, other.Item3) &&
            EqualityComparer<T4>.Default.Equals(Item4, other.Item4) &&
            EqualityComparer<T5>.Default.Equals(Item5, other.Item5) &&
            EqualityComparer<T6>.Default.Equals(Item6, other.Item6) &&
            EqualityComparer<T7>.Default.Equals(Item7, other.Item7) &&
            EqualityComparer<T8>.Default.Equals(Item8, other.Item8) &&
            EqualityComparer<T9>.Default.Equals(Item9, other.Item9) &&
            EqualityComparer<T10>.Default.Equals(Item10, other.Item10) &&
            EqualityComparer<T11>.Default.Equals(Item11, other.Item11) &&
            EqualityComparer<T12>.Default.Equals(Item12, other.Item12) &&
            EqualityComparer<T13>.Default.Equals(Item13, other.Item13) &&
            EqualityComparer<T14>.Default.Equals(Item14, other.Item14) &&
            EqualityComparer<T15>.Default.Equals(Item15, other.Item15) &&
            EqualityComparer<T16>.Default.Equals(Item16, other.Item16);

        public override bool Equals(object? obj) => obj is LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> other && Equals(other);

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
            hash = hash * 31 + (Item8?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item9?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item10?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item11?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item12?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item13?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item14?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item15?.GetHashCode() ?? 0);
            hash = hash * 31 + (Item16?.GetHashCode() ?? 0);
            return hash;
        }

        public int CompareTo(LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> other)
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
            order = Comparer<T8>.Default.Compare(Item8, other.Item8);
            if (order != 0)
                return order;
            order = Comparer<T9>.Default.Compare(Item9, other.Item9);
            if (order != 0)
                return order;
            order = Comparer<T10>.Default.Compare(Item10, other.Item10);
            if (order != 0)
                return order;
            order = Comparer<T11>.Default.Compare(Item11, other.Item11);
            if (order != 0)
                return order;
            order = Comparer<T12>.Default.Compare(Item12, other.Item12);
            if (order != 0)
                return order;
            order = Comparer<T13>.Default.Compare(Item13, other.Item13);
            if (order != 0)
                return order;
            order = Comparer<T14>.Default.Compare(Item14, other.Item14);
            if (order != 0)
                return order;
            order = Comparer<T15>.Default.Compare(Item15, other.Item15);
            if (order != 0)
                return order;
            return Comparer<T16>.Default.Compare(Item16, other.Item16);
        }

        int IComparable.CompareTo(object? obj)
        {
            if (obj == null)
                return 1;
            if (obj is not LongTuple<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> other)
                throw TupleParts.Other(this);
            return CompareTo(other);
        }

        public override string ToString() => "(" + Item1?.ToString() + ", " + Item2?.ToString() + ", " + Item3?.ToString() + ", " + Item4?.ToString() + ", " + Item5?.ToString() + ", " + Item6?.ToString() + ", " + Item7?.ToString() + ", " + Item8?.ToString() + ", " + Item9?.ToString() + ", " + Item10?.ToString() + ", " + Item11?.ToString() + ", " + Item12?.ToString() + ", " + Item13?.ToString() + ", " + Item14?.ToString() + ", " + Item15?.ToString() + ", " + Item16?.ToString() + ")";
    }
}
