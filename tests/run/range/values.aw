// C# specification §12.9.6, §12.10 (ranges and indices as values): System.Index and System.Range outside of brackets;
// their members.
using System;
using System.Collections.Generic;

class Program
{
    static Range Both(Index a, Index b) => a..b;
    static string Part(string s, Range r) => s[r];
    static int At(int[] a, Index i) => a[i];
    static int Two() => 2;
    static Range? Opt(int? n) => n is int i ? ..i : null;

    static void Main()
    {
        Index first = 0, last = ^1, mid = new Index(2), end = new Index(3, fromEnd: true);
        Console.WriteLine(first + " " + last + " " + mid + " " + end + " " + Index.Start + " " + Index.End + " "
            + Index.FromEnd(4) + " " + Index.FromStart(4));
        Console.WriteLine(last.Value + " " + last.IsFromEnd + " " + mid.Value + " " + mid.IsFromEnd + " "
            + last.GetOffset(10) + " " + mid.GetOffset(10));
        Console.WriteLine(last.Equals(new Index(1, true)) + " " + last.Equals(^1) + " " + last.Equals((object)1)
            + " " + (first.GetHashCode() == new Index(0).GetHashCode()));
        int[] a = { 10, 11, 12, 13, 14 };
        Console.WriteLine(a[first] + " " + a[last] + " " + a[mid] + " " + a[end] + " " + At(a, 1) + " " + At(a, ^2));
        Range all = .., some = 1..3, open = 2.., tail = ^2.., butLast = ..^1;
        Console.WriteLine(all + " " + some + " " + open + " " + tail + " " + butLast + " " + Range.All + " "
            + Range.StartAt(3) + " " + Range.EndAt(^1));
        foreach (Range r in new[] { all, some, open, tail, butLast, 5..5, ^0..^0 })
            Console.Write("[" + string.Join(",", a[r]) + "] ");
        Console.WriteLine();
        Console.WriteLine(some.Start + " " + some.End + " " + tail.Start.IsFromEnd + " " + butLast.End.Value + " "
            + some.Equals(1..3) + " " + (some.GetHashCode() == (1..3).GetHashCode()));
        var (off, len) = (1..^1).GetOffsetAndLength(5);
        Console.WriteLine(off + " " + len);
        Console.WriteLine(Part("hello", 1..^1) + " " + Part("hello", Both(^3, 5)) + " " + Part("x", ..));
        Range computed = Two()..(Two() + 1);
        Console.WriteLine(computed + " " + string.Join(",", a[computed]) + " " + a[^Two()]);
        var list = new List<Range> { ..1, 2.., new Range(1, ^1) };
        foreach (Range r in list) Console.Write("hello"[r] + " ");
        Console.WriteLine(Opt(2) + " " + (Opt(null) == null));
        Index fromInt = Two(); int? maybe = 3; Index? lifted = maybe; Index? none = (int?)null;
        Console.WriteLine(fromInt + " " + lifted + " " + (none is null));
        Action[] bad = { () => _ = a[^0], () => _ = a[^6], () => _ = a[3..2], () => _ = a[..6],
            () => _ = new Index(-1), () => _ = "abc"[^4], () => _ = "abc"[2..1], () => _ = ^(Two() - 3) };
        foreach (Action act in bad)
            try { act(); Console.Write("fine "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
        Console.WriteLine();
        object boxed = 1..2; object bi = ^1;
        Console.WriteLine(boxed + " " + bi + " " + (boxed is Range) + " " + (bi is Index { IsFromEnd: true, Value: 1 }));
        Func<int, Range> make = n => n..; Func<Index> tailIndex = () => ^2;
        Console.WriteLine(make(4) + " " + tailIndex());
        a[last] = 99; a[^2] += 5; a[mid]++;
        Console.WriteLine(string.Join(",", a));
        int[] copy = a[..]; copy[0] = -1;
        Console.WriteLine(a[0]);
        Console.WriteLine((^1).Equals(last) + " " + default(Index) + " " + default(Range) + " " + (1..2).End);
    }
}
