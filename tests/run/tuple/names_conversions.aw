// C# specification §8.3.11, §10.2.13: element names (given, inferred), identity between names, implicit and explicit
// element conversions.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Pair = (int Left, int Right);

class Temp
{
    public int V;
    public static implicit operator Temp(int v) => new Temp { V = v };
    public static explicit operator int(Temp t) => t.V;
}

class Person
{
    public string Name = "ann";
    public int Age => 40;
    public (int x, string y) Both { get; set; } = (1, "q");
}

class Program
{
    static (int Min, int Max) Range(params int[] a) => (a.Min(), a.Max());
    static (string? first, T second) Gen<T>(T t) => (t?.ToString(), t);
    static T Id<T>(T t) => t;
    static async Task<(int Sum, string Text)> Later(int a) { await Task.Yield(); return (a + 1, "t" + a); }
    static void Over((int, int) t) => Console.WriteLine("ints");
    static void Over((long, long) t) => Console.WriteLine("longs");
    static void Over((object, object) t) => Console.WriteLine("objects");

    static async Task Main()
    {
        var r = Range(3, 1, 2);
        Console.WriteLine(r.Min + " " + r.Max + " " + r.Item1);
        int count = 5; Person p = new Person();
        var inferred = (count, p.Name, p?.Age, Item4: 3, count + 1);
        Console.WriteLine(inferred.count + inferred.Name + inferred.Age + inferred.Item4 + inferred.Item5);
        (long, object, double?) wide = (1, "s", 2);
        Console.WriteLine(wide);
        (byte, short) small = (1, 2);
        (int, long) w2 = small;
        (byte, sbyte) narrow = unchecked(((byte, sbyte))(300, 200));
        Console.WriteLine(w2 + " " + narrow);
        (Temp, long) user = (5, 6);
        (int, int) back = ((int, int))user;
        Console.WriteLine(user.Item1.V + " " + back);
        (int, int)? lifted = (1, 2);
        (long, long)? lifted2 = lifted;
        Console.WriteLine(lifted2.Value.Item1 + lifted2.Value.Item2);
        (Func<int, int> f, string? s) t = (x => x * 2, null);
        Console.WriteLine(t.f(4) + (t.s ?? "-"));
        IEnumerable<(object o, int i)> boxes = new List<(object, int)> { (1, 2) };
        foreach (var (o, i) in boxes) Console.WriteLine(o.ToString() + i);
        Pair pair = (1, 2);
        Console.WriteLine(pair.Left + pair.Right + Id(pair).Left);
        Console.WriteLine(Gen(7).first + Gen(7).second);
        var later = await Later(1);
        (int s1, string t1) = await Later(2);
        Console.WriteLine(later.Sum + later.Text + s1 + t1);
        p!.Both = (p.Both.x + 1, p.Both.y + "!");
        Console.WriteLine(p.Both.x + p.Both.y);
        Over((1, 2)); Over((1, 2L)); Over(("a", 1));
        var list = new[] { 3, 1, 2 }.Select((v, i) => (v, i)).OrderBy(z => z.v).ToList();
        Console.WriteLine(string.Join(",", list.Select(z => z.v + ":" + z.i)));
        var nested = (a: (b: 1, c: (d: 2, e: "deep")), f: 3);
        Console.WriteLine(nested.a.c.e + nested.a.b + nested.f);
        (int a, int b) m1 = (b: 1, a: 2);
        Console.WriteLine(m1.a);
        var cond = count > 3 ? (1, x: 2) : (3, x: 4);
        Console.WriteLine(cond.x);
        var arr = new[] { (n: 1, s: "a"), (n: 2, s: "b") };
        Console.WriteLine(arr[1].s + arr.Max(z => z.n));
        (int, string) d = default; (int X, int Y) e = new ValueTuple<int, int>();
        Console.WriteLine(d.Item2 == null ? e.X + e.Y : -1);
        Dictionary<string, (int Count, double Avg)> stats = new() { ["k"] = (1, 2.5) };
        if (stats.TryGetValue("k", out var st)) Console.WriteLine(st.Count + st.Avg);
    }
}
