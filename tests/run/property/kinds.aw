// C# specification §15.7: auto-properties with initialisers, init, expression bodies, static, virtual and abstract
// accessors, accessor
// access, evaluation order of compound assignment, `field` (C# 14), interface properties, ref returns.
using System;
using System.Collections.Generic;

abstract class Base
{
    public abstract int Abs { get; set; }
    public virtual string V { get; protected set; } = "base";
    public virtual int Half { get => 1; set => Console.Write("Base.set" + value + " "); }
    public int Count { get; private set; }
    public void Up() => Count++;
    public virtual int GetOnly => 5;
}

class D : Base
{
    int abs;

    public override int Abs
    {
        get { Console.Write("get "); return abs; }
        set { Console.Write("set" + value + " "); abs = value; }
    }

    public override string V { get => "<" + base.V + ">"; }
    public override int Half { set { base.Half = value * 2; } }
    public void SetV(string s) { V = s; }
    public override int GetOnly { get; } = 50;
}

class Init
{
    public int A { get; init; } = 1;
    public required string B { get; init; }
    public int C { get; } = 3;
    public List<int> L { get; } = new();
    public Init() { C = 4; }
    public int Expr => A + C;
    public static int S { get; set; } = 7;
    public static string SE => "se" + S;
    static int backing;
    public static int Set { set => backing = value; }
    public static int Get { get { return backing; } }
    public Init Next { get; set; }
}

class Fld
{
    public string Name { get => field ?? "none"; set => field = value.Trim(); }
    public int Pos { get; set { if (value > 0) field = value; else Console.Write("rejected "); } } = 1;
    public static int Calls { get => ++field; set => field = value * 100; }
    public int Lazy { get { if (field == 0) { Console.Write("computing "); field = 5; } return field; } }
    public List<int> Items => field ??= new List<int> { 1 };
    public int Init { get; init => field = value * 2; } = 10;
}

interface IP { int X { get; set; } string R { get; } int this[string k] { get; set; } }

class Impl : IP
{
    public int X { get; set; }
    public string R { get; private set; } = "r";
    Dictionary<string, int> d = new();
    public int this[string k] { get => d.TryGetValue(k, out var v) ? v : -1; set => d[k] = value; }
    int IP.X { get => X * 10; set => X = value + 1; }
}

class Rf
{
    int[] a = { 1, 2, 3 };
    public ref int First => ref a[0];
    public ref int this[int i] => ref a[i];
    public ref readonly int Last => ref a[2];
    public override string ToString() => string.Join(",", a);
}

struct Sp { public int X { get; set; } public int Y { readonly get; set; } public readonly int Sum => X + Y; }

static class Program
{
    static D d = new D();
    static D Get(string s) { Console.Write(s + " "); return d; }
    static int T(int n) { Console.Write("v" + n + " "); return n; }

    static void Main()
    {
        Get("a").Abs = T(5);
        Get("b").Abs += T(2);
        Get("c").Abs++;
        int r = ++Get("d").Abs;
        int p = Get("e").Abs--;
        Console.WriteLine(r + " " + p);
        int q = Get("f").Abs = T(9);
        Console.WriteLine(q);
        Get("g").Abs ^= T(1);
        Console.WriteLine();
        d.SetV("x");
        Console.WriteLine(d.V + ((Base)d).V + d.Half);
        d.Half += 3;
        Console.WriteLine();
        d.Up();
        d.Up();
        Console.WriteLine(d.Count + " " + d.GetOnly + ((Base)d).GetOnly);
        var i = new Init { B = "b", A = 10, L = { 1, 2 }, Next = new() { B = "n", L = { 3 } } };
        Console.WriteLine(i.A + i.B + i.C + i.L.Count + i.Expr + Init.S + Init.SE + i.Next.L[0] + i.Next.A);
        Init.S += 3;
        Init.Set = 4;
        Console.WriteLine(Init.SE + Init.Get);
        var f = new Fld { Init = 4 };
        Console.Write(f.Name + " ");
        f.Name = "  z ";
        f.Pos = -4;
        Console.Write(f.Pos);
        f.Pos = 8;
        Console.Write(f.Pos + " ");
        Console.Write(Fld.Calls + "" + Fld.Calls);
        Fld.Calls = 2;
        Console.WriteLine(" " + Fld.Calls + " " + f.Lazy + f.Lazy + f.Items.Count + f.Init + new Fld().Init);
        f.Items.Add(2);
        Console.WriteLine(f.Items.Count);
        var im = new Impl { X = 5 };
        IP ip = im;
        ip.X += 1;
        Console.WriteLine(im.X + " " + ip.X + ip.R);
        ip["k"] += 5;
        ip["k"]++;
        Console.WriteLine(ip["k"] + "" + im["z"]);
        var rf = new Rf();
        rf.First = 10;
        rf.First++;
        rf[1] *= 5;
        ref int rr = ref rf[2];
        rr = 99;
        Console.WriteLine(rf + " " + rf.Last);
        var s = new Sp { X = 1, Y = 2 };
        s.X += 5;
        s.Y++;
        Console.WriteLine(s.Sum);
        (s.X, d.Abs) = (s.Y, s.X);
        Console.WriteLine(s.X);
    }
}
