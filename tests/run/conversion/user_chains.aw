// C# specification §10.5 (user-defined conversions): standard conversions before and after, the most specific source
// and target, lifted
// forms, base classes, places where conversions happen: arguments, return, foreach, switch, ternary, compound, yield,
// arrays, params.
using System;
using System.Collections.Generic;

struct Num
{
    public double V;
    public Num(double v) { V = v; }
    public static implicit operator Num(int i) { Console.Write("[int]"); return new Num(i); }
    public static implicit operator Num(double d) { Console.Write("[double]"); return new Num(d); }
    public static explicit operator int(Num n) { Console.Write("[->int]"); return (int)n.V; }
    public static implicit operator double(Num n) { Console.Write("[->double]"); return n.V; }
    public static explicit operator string(Num n) => "#" + n.V;
    public static Num operator +(Num a, Num b) => new Num(a.V + b.V);
}

class Anim
{
    public string N;
    public static implicit operator Anim(string s) => new Anim { N = s };
    public static explicit operator Anim(Vet v) => new Anim { N = "vet" };
}

class Cat : Anim
{
    public static implicit operator Vet(Cat c) => new Vet { Of = c.N };
    public static implicit operator bool(Cat c) => c != null;
}

class Vet { public string Of; }
class Vet2 : Vet { }

struct Meters
{
    public int M;
    public static implicit operator long(Meters m) => m.M;
    public static explicit operator Meters(long l) => new Meters { M = (int)l };
}

struct FromObj
{
    public string T;
    public static implicit operator FromObj(Delegate d) => new FromObj { T = "delegate" };
    public static implicit operator FromObj(int[] a) => new FromObj { T = "arr" + a.Length };
    public static implicit operator FromObj((int, string) t) => new FromObj { T = t.Item2 };
}

static class Program
{
    static string Take(Num n) => "Num" + n.V;
    static string Take2(object o) => o.GetType().Name;
    static Num Ret(int i) => i;
    static Num Ret2(float f) { return f; }
    static IEnumerable<Num> It() { yield return 1; yield return 2.5; }

    static double Sum(params Num[] a)
    {
        double t = 0;
        foreach (double d in a) t += d;
        return t;
    }

    static void Opt(Num? n = null) => Console.WriteLine(n.HasValue);

    static void Main()
    {
        Num a = 5;
        Num b = 2.5f;
        Num c = 'c';
        Num l = 7L;
        Console.WriteLine($" {a.V} {b.V} {c.V} {l.V}");
        Console.WriteLine(Take(3) + Take(1.5) + Take((byte)2) + Take2(a));
        Console.WriteLine(Ret(1).V + Ret2(1.5f).V);
        int i = (int)a;
        long g = (long)a;
        short s = (short)a;
        float f = (float)b;
        decimal m = (decimal)b;
        Console.WriteLine($" {i} {g} {s} {f} {m} {(string)a}");
        a += 2;
        a = a + 1.5;
        Console.WriteLine(a.V);
        foreach (Num n in new[] { 1, 2 }) Console.Write(n.V);
        foreach (int n in new Num[] { 3.9, 4.2 }) Console.Write(n);
        foreach (var n in It()) Console.Write(n.V);
        Console.WriteLine(Sum(1, 2.5, 'a'));
        Num? q = 4;
        int? none = null;
        Num? r = none;
        Num? t = (int?)6;
        double? dd = q;
        Console.WriteLine($" {q.HasValue} {r.HasValue} {t.Value.V} {dd} {(int?)q} {((int?)(Num?)null).HasValue}");
        Opt();
        Opt(3);
        try { Num bad = (Num)none; }
        catch (InvalidOperationException) { Console.WriteLine("no value"); }
        Num tern = i > 3 ? 1 : 2.5;
        Num tern2 = i > 3 ? a : 7;
        Console.WriteLine(tern.V + " " + tern2.V);
        var sw = i switch { 5 => a, _ => 9 };
        Num sw2 = i switch { 5 => 1, _ => 2.5 };
        Console.WriteLine(sw.V + sw2.V);
        Num[] arr = { 1, 2.5, a };
        var tup = ((Num, Num))(1, 2.5);
        (Num x, double y) = (8, a);
        Console.WriteLine(arr.Length + x.V + y + tup.Item2.V);
        Anim an = "tom";
        Cat cat = new Cat { N = "kit" };
        Vet v = cat;
        Console.WriteLine(an.N + v.Of + ((Anim)new Vet2()).N);
        if (cat) Console.Write("cat ");
        Cat nul = null;
        Console.WriteLine(nul ? "some" : "none");
        Console.WriteLine(!cat + "" + (cat && true));
        object o = (Vet)cat;
        Console.WriteLine(o.GetType().Name);
        Meters me = (Meters)5;
        double dm = me;
        float fm = me;
        int im = (int)me;
        decimal dec = me;
        Console.WriteLine(dm + fm + im + "" + dec + (double)(me + 1) + (me * 2L) + (me > 3));
        switch (me)
        {
            case 5: Console.WriteLine("five"); break;
        }
        int[] ar = new int[me];
        Console.WriteLine(ar.Length + ar[(Meters)2]);
        Func<int> fn = () => 1;
        FromObj fo = fn;
        FromObj fa = new[] { 1, 2 };
        FromObj ft = (1, "tuple");
        Console.WriteLine(fo.T + fa.T + ft.T);
        Num def = default;
        Num? nn = default;
        Console.WriteLine(def.V + "" + nn.HasValue);
        Func<int, Num> lam = z => z;
        Func<Num> lam2 = () => { if (i > 0) return 1; return 2.5; };
        Console.WriteLine(lam(3).V + lam2().V);
    }
}
