// C# specification §12.21.2: order in deconstructing assignment: targets' parts, right side, Deconstruct, conversions, assignments.
using System;

class Log
{
    readonly string n;
    public Log(string n) { this.n = n; }
    public int P { set => Console.Write($"{n}.P={value} "); }
    public Conv C { set => Console.Write($"{n}.C={value.V} "); }
    public int this[int i] { get => i; set => Console.Write($"{n}[{i}]={value} "); }
}
struct Conv { public int V; public static implicit operator Conv(int v) { Console.Write($"conv{v} "); return new Conv { V = v }; } }
class D
{
    readonly string n; readonly bool fail;
    public D(string n, bool fail = false) { this.n = n; this.fail = fail; }
    public void Deconstruct(out int a, out int b) { Console.Write($"D{n} "); a = 1; b = 2; if (fail) throw new Exception("fail " + n); }
}
class E { public void Deconstruct(out D x, out D y) { Console.Write("E "); x = new D("x"); y = new D("y"); } }

class Program
{
    static Log L(string s) { Console.Write($"get{s} "); return new Log(s); }
    static int I(int i) { Console.Write($"i{i} "); return i; }
    static D MakeD(string s) { Console.Write($"new{s} "); return new D(s); }
    static Log? nothing;

    static void Main()
    {
        (L("a").P, L("b").P) = (I(1), I(2)); Console.WriteLine();
        (L("a").C, L("b").C) = (I(1), I(2)); Console.WriteLine();
        (L("a")[I(7)], L("b")[I(8)]) = MakeD("d"); Console.WriteLine();
        (L("a").C, L("b").P) = MakeD("d"); Console.WriteLine();
        ((L("a").P, L("b").C), (L("c").P, L("d").P)) = new E(); Console.WriteLine();
        ((L("a").P, L("b").P), L("c").C) = (MakeD("q"), I(5)); Console.WriteLine();
        try { (L("a").P, L("b").P) = new D("f", true); } catch (Exception e) { Console.WriteLine(e.Message); }
        try { (L("a").P, nothing!.P) = (I(1), I(2)); } catch (NullReferenceException) { Console.WriteLine("null target"); }
        int[] arr = new int[2];
        try { (arr[0], arr[I(5)]) = (I(1), I(2)); } catch (IndexOutOfRangeException) { Console.WriteLine("range " + arr[0]); }
        int i = 0;
        (arr[i], i) = (i + 10, 1); Console.WriteLine(arr[0] + " " + arr[1] + " " + i);
        (i, arr[i]) = (0, 77); Console.WriteLine(arr[0] + " " + arr[1] + " " + i);
        (var p, L("z").P) = (I(3), I(4)); Console.WriteLine(p);
        int x = 1, y = 2;
        (x, y) = (y, x); (x, x) = (5, 6); Console.WriteLine(x + " " + y);
        (x, (y, x)) = (x++, (x++, x)); Console.WriteLine(x + " " + y);
        D? nd = null;
        try { var (q, r) = nd; } catch (NullReferenceException) { Console.WriteLine("null D"); }
        long l; Conv c;
        (l, c) = (I(1), I(2)); Console.WriteLine(l + c.V);
        Console.WriteLine(((l, c) = (I(3), I(4))).Item2.V);
    }
}
