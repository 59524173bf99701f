// C# specification §12.6.3: a tuple literal takes part in type inference as a whole.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
class Program
{
    static T Id<T>(T t) { Console.WriteLine(typeof(T).Name); return t; }
    static List<T> ListOf<T>(params T[] all) { return new List<T>(all); }
    static U Map<T, U>(T t, Func<T, U> f) { return f(t); }
    static string Pair<A, B>((A, B) p) { return typeof(A).Name + " " + typeof(B).Name; }
    static string Both<T>(T a, T b) { return a + "=" + b + " " + typeof(T).Name; }
    static string Opt<T>(T? t) where T : struct { return t.HasValue ? t.ToString() : "none"; }
    static Task<(int, int)> W() { return Task.FromResult((1, 3)); }

    static async Task<string> Use()
    {
        (int a, int b) = await W();
        var (c, d) = await Task.FromResult((a + b, "d"));
        return a + " " + b + " " + c + d;
    }

    static void Main()
    {
        var p = Id((1, "x")); Console.WriteLine(p.Item2);
        var n = Id((first: 1, second: 2.5)); Console.WriteLine(n.Item1 + n.Item2);
        (long, object) q = Id((1L, (object)"o")); Console.WriteLine(q);
        foreach (var (k, v) in ListOf((1, 'a'), (2, 'b'))) Console.WriteLine(k + ":" + v);
        Console.WriteLine(Map((3, 4), t => t.Item1 * t.Item2));
        Console.WriteLine(Pair((1, "s")) + ", " + Pair((null as string, 2u)));
        Console.WriteLine(Both((1, 2), (3, 4)));
        Console.WriteLine(Opt<(int, int)>((5, 6)));
        Console.WriteLine(Use().Result);
        Console.WriteLine(Id(((1, 2), "deep")).Item1.Item2);
    }
}
