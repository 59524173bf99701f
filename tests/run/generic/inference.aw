// C# specification §12.6.3 (type inference): lower, upper and exact bounds, lambdas in two phases, method groups,
// nullable, arrays,
// tuples, common types, delegates, nested generics, fixed return types.
using System;
using System.Collections.Generic;
using System.Linq;

class A { }
class B : A { public override string ToString() => "B"; }
class C2 : A { }

static class Program
{
    static string N<T>() => typeof(T).Name;
    static string One<T>(T t) => N<T>();
    static string Two<T>(T a, T b) => N<T>();
    static string Arr<T>(T[] a) => N<T>();
    static string En<T>(IEnumerable<T> a) => N<T>();
    static string Dict<K, V>(IDictionary<K, V> d) => N<K>() + N<V>();
    static string F<T, R>(Func<T, R> f, T t) => N<T>() + N<R>();
    static string F2<T>(Func<T> a, Func<T> b) => N<T>();
    static string Act<T>(Action<T> a) => N<T>();
    static string Comp<A1, B1, C1>(Func<A1, B1> f, Func<B1, C1> g, A1 a) => N<A1>() + N<B1>() + N<C1>() + g(f(a));
    static string Nul<T>(T? t) where T : struct => N<T>();
    static string Tup<T, U>((T, U) t) => N<T>() + N<U>();
    static string Par<T>(params T[] t) => N<T>() + t.Length;
    static string RefT<T>(ref T t) => N<T>();
    static string Out<T>(out T t) { t = default; return N<T>(); }
    static string Cmp<T>(IComparer<T> c, T t) => N<T>();
    static string Nested<T>(List<List<T>> l) => N<T>();
    static string Ex<T>(List<T> a, T b) => N<T>();
    static string Opt<T>(T t, T u = default) => N<T>();
    static int Twice(int i) => i * 2;
    static string Str(int i) => "s" + i;
    static string Del<T>(T a, Action<T, T> act) => N<T>();
    static T Ret<T>() => default;
    static string Cov<T>(IEnumerable<T> a, T b) => N<T>();

    static string Agg<S, R>(IEnumerable<S> s, R seed, Func<R, S, R> f)
    {
        foreach (var x in s) seed = f(seed, x);
        return N<R>() + seed;
    }

    static void Main()
    {
        Console.WriteLine(One(1) + One("s") + One(1.5m) + One(new[] { 1 }) + One((1, 2)).Length + One((object)1) + One<long>(1));
        Console.WriteLine(Two(1, 2L) + Two(new A(), new B()) + Two("s", null) + Two((object)"", 1) + Two(1, 'c')
            + Two((byte)1, (short)2) + Two(1.5f, 2));
        Console.WriteLine(Arr(new[] { 1, 2.5 }) + Arr(new A[0]) + Arr(new B[0]) + En(new List<B>()) + En("abc")
            + En(new Dictionary<int, string>()) + Dict(new Dictionary<int, string>()) + En(new[] { new[] { 1 } }));
        Console.WriteLine(F(x => x.Length, "abc") + F((int x) => x + 1.0, 2) + F(Str, 3)
            + F2(() => new A(), () => new B()) + F2(() => 1, () => 2L) + Act((string s) => { })
            + Act<int>(x => { }) + Comp(x => x + 1, y => "r" + y, 5) + Comp<int, int, string>(Twice, Str, 4)
            + Comp((int a) => a * 2.5, d => d > 3, 1));
        int? ni = 4;
        int i = 1;
        Console.WriteLine(Nul(ni) + Nul<int>(5) + Tup((1, "s")) + Tup((new B(), 1.5)) + Par(1, 2, 3) + Par(1, 2.5)
            + Par(new[] { "a" }) + Par<object>() + Par<object>("a", 1) + RefT(ref i) + Out(out string o)
            + Cmp(Comparer<A>.Default, new B()));
        Console.WriteLine(Nested(new List<List<int>>()) + Ex(new List<A>(), new B()) + Ex(new List<long>(), 1)
            + Opt(1) + Opt("s") + Del(1, (a, b) => { }) + (Ret<int>() + 1) + Cov(new List<B>(), new A())
            + Cov(new B[0], (object)1) + Agg(new[] { 1, 2, 3 }, "", (s, x) => s + x)
            + Agg(new[] { "a", "bb" }, 0, (n, s) => n + s.Length) + Agg(new[] { 1, 2 }, 0L, (n, x) => n + x));
        var pairs = new[] { 1, 2, 3 }.Select((x, k) => (x, k)).ToDictionary(t => t.x, t => t.k + "v");
        Console.WriteLine(One(pairs) + string.Join(",", pairs.Values));
        var z = new[] { 1, 2 }.Zip(new[] { "a", "b" }, (n, s) => s + n).Aggregate((p, q) => p + q);
        Console.WriteLine(z + new[] { 3, 1, 2 }.OrderBy(x => -x).Select(x => x / 2.0).Max());
        Func<int, Func<int, int>> curry = a => b => a * 10 + b;
        Console.WriteLine(curry(1)(2) + One(curry));
        Console.WriteLine(new[] { new B(), null }.Select(b => b?.ToString() ?? "none").Aggregate(0, (n, s) => n + s.Length));
        var list = new[] { new { A = 1, B = "x" } }.ToList();
        list.Add(new { A = 2, B = "y" });
        Console.WriteLine(list.Sum(t => t.A) + string.Concat(list.Select(t => t.B)));
    }
}
