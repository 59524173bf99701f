// C# specification §13.9.5: foreach by pattern: struct and class enumerators, extension GetEnumerator, Dispose,
// conversions, multidimensional arrays, strings.
using System;
using System.Collections;
using System.Collections.Generic;

class Down
{
    readonly int n;
    public Down(int n) { this.n = n; }
    public Enum GetEnumerator() => new Enum { I = n + 1 };
    public struct Enum { public int I; public bool MoveNext() => --I > 0; public int Current => I; }
}

class Disp
{
    public E GetEnumerator() => new E();

    public class E : IDisposable
    {
        int i;
        public bool MoveNext() => i++ < 2;
        public object Current => "d" + i;
        public void Dispose() => Console.Write("disposed ");
    }
}

class ByRef
{
    int[] a = { 1, 2, 3 };
    public RefEnum GetEnumerator() => new RefEnum(a);
    public int Sum() { int s = 0; foreach (int i in a) s += i; return s; }
}

ref struct RefEnum
{
    readonly int[] a;
    int i;
    public RefEnum(int[] a) { this.a = a; i = -1; }
    public bool MoveNext() => ++i < a.Length;
    public ref int Current => ref a[i];
    public void Dispose() => Console.Write("ref disposed ");
}

class OldStyle : IEnumerable
{
    public IEnumerator GetEnumerator() { yield return 1; yield return 'c'; yield return "s"; }
}

class Both : IEnumerable<int>, IEnumerable<string>
{
    public List<double>.Enumerator GetEnumerator() => new List<double> { 1.5, 2.5 }.GetEnumerator();
    IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield return 7; }
    IEnumerator<string> IEnumerable<string>.GetEnumerator() { yield return "seven"; }
    IEnumerator IEnumerable.GetEnumerator() => null!;
}

class Box
{
    public int V;
    public static implicit operator Box(int v) => new Box { V = v };
    public static explicit operator int(Box b) => b.V;
}

static class Ext
{
    public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; }
    public static IEnumerator<T> GetEnumerator<T>(this (T, T) t) { yield return t.Item1; yield return t.Item2; }

    public static IEnumerator<char> GetEnumerator(this Range r)
    {
        for (int i = r.Start.Value; i < r.End.Value; i++) yield return (char)('a' + i);
    }
}

class Program
{
    static IEnumerable<int> Src(string n) { Console.Write("[" + n + "]"); yield return 1; yield return 2; }
    static int[] Arr() { Console.Write("arr "); return new[] { 1, 2 }; }

    static void Main()
    {
        foreach (int i in new Down(3)) Console.Write(i + " ");
        foreach (object o in new Disp()) { Console.Write(o + " "); }
        foreach (string s in new Disp()) { Console.Write(s + " "); break; }
        Console.WriteLine();
        ByRef br = new ByRef();
        foreach (ref int i in br) i *= 10;
        foreach (int i in br) Console.Write(i + " ");
        Console.WriteLine(br.Sum());
        foreach (object o in new OldStyle()) Console.Write(o.GetType().Name + " ");
        try { foreach (int i in new OldStyle()) Console.Write(i + " "); }
        catch (InvalidCastException) { Console.WriteLine("cast"); }
        foreach (double d in new Both()) Console.Write(d + " ");
        foreach (string s in (IEnumerable<string>)new Both()) Console.Write(s + " ");
        Console.WriteLine();
        foreach (int i in 3) Console.Write(i + " ");
        foreach (var x in ("a", "b")) Console.Write(x + " ");
        foreach (char c in 1..4) Console.Write(c + " ");
        Console.WriteLine();
        foreach (int i in new int[,] { { 1, 2 }, { 3, 4 } }) Console.Write(i + " ");
        foreach (var row in new[] { new[] { 1 }, new[] { 2, 3 } }) foreach (long l in row) Console.Write(l + " ");
        foreach (char c in "ab\u00e9") Console.Write((int)c + " ");
        Console.WriteLine();
        foreach (Box b in new[] { 1, 2 }) Console.Write(b.V + " ");
        foreach (int i in new List<Box> { 5, 6 }) Console.Write(i + " ");
        foreach (byte b in new[] { 256, 257 }) Console.Write(b + " ");
        foreach (int? q in new[] { 1, 2 }) Console.Write(q + " ");
        foreach (DayOfWeek d in new[] { 1, 2 }) Console.Write(d + " ");
        Console.WriteLine();
        foreach (int i in Src("a"))
            foreach (int j in Src("b")) { if (j == 2) break; Console.Write(i + "" + j + " "); }
        foreach (int i in Arr()) Console.Write(i + " ");
        Console.WriteLine();
        List<int> list = new List<int> { 1, 2, 3 };
        try { foreach (int i in list) if (i == 2) list.Add(4); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        int[] arr = { 1, 2, 3 };
        foreach (int i in arr)
        {
            if (i == 1) arr[2] = 9;
            Console.Write(i + " ");
            arr = new int[0];
        }
        int[] nothing = null!; IEnumerable<int> never = null!;
        try { foreach (int i in nothing) { } } catch (NullReferenceException) { Console.Write("null array "); }
        try { foreach (int i in never) { } } catch (NullReferenceException) { Console.Write("null sequence "); }
        Console.WriteLine();
        foreach (var (k, v) in new SortedDictionary<string, int> { ["b"] = 2, ["a"] = 1 })
            Console.Write(k + v + " ");
        foreach (var _ in list) Console.Write(". ");
        foreach (dynamic_t d in new[] { new dynamic_t(1) }) Console.WriteLine(d.N);
    }

    record struct dynamic_t(int N);
}
