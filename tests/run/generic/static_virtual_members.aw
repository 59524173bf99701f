// §15.2.5 (C# 11): members of type parameters: inherited interfaces, setters, generic methods, lifted operators, async,
// iterators, lambdas.
interface ICounter { static abstract int Count { get; set; } static virtual int Twice { get => 2; } }
interface IZero<T> where T : IZero<T> { static abstract T Zero { get; } }

interface IAdd<T> where T : IAdd<T>
{
    static abstract T operator +(T a, T b);
    static virtual T operator checked +(T a, T b) => a + b;
}

interface INum<T> : IZero<T>, IAdd<T>, IComparable<T> where T : INum<T>
{
    static abstract bool operator <(T a, T b);
    static abstract bool operator >(T a, T b);
    static virtual T Max(T a, T b) => a > b ? a : b;
    static abstract T Parse<U>(U u) where U : notnull;
    static abstract bool TryParse(string s, out T r);
}

record struct V(int X) : INum<V>
{
    public static V Zero => new(0);
    public static V operator +(V a, V b) => new(a.X + b.X);
    public static bool operator <(V a, V b) => a.X < b.X;
    public static bool operator >(V a, V b) => a.X > b.X;
    public int CompareTo(V o) => X.CompareTo(o.X);
    public static V Parse<U>(U u) where U : notnull => new(u.ToString()!.Length);

    public static bool TryParse(string s, out V r)
    {
        if (int.TryParse(s, out var n)) { r = new(n); return true; }
        r = default;
        return false;
    }
}

record W(string S) : INum<W>
{
    public static W Zero { get; } = new("");
    public static W operator +(W a, W b) => new(a.S + b.S);
    public static W operator checked +(W a, W b) => new(a.S + "!" + b.S);
    public static bool operator <(W a, W b) => a.S.Length < b.S.Length;
    public static bool operator >(W a, W b) => a.S.Length > b.S.Length;
    static W INum<W>.Max(W a, W b) => new("max");
    public int CompareTo(W? o) => string.CompareOrdinal(S, o?.S);
    static W INum<W>.Parse<U>(U u) => new(typeof(U).Name + u);
    public static bool TryParse(string s, out W r) { r = new(s); return true; }
}

class A : ICounter { public static int Count { get; set; } static int ICounter.Twice => 22; }
class B : A, ICounter { static int c = 5; static int ICounter.Count { get => c; set => c = value * 2; } }
class C2 : A { }

class Gen<T> where T : INum<T>
{
    T total = T.Zero;
    public static T Start = T.Zero + T.Zero;
    public void Add(T x) => total += x;
    public T Total => total;
    public class Inner { public T Z => T.Zero; }
}

static class P
{
    static void Bump<T>() where T : ICounter
    {
        T.Count++;
        T.Count += 3;
        Console.WriteLine(T.Count + " " + T.Twice);
    }

    static T Sum<T>(params T[] xs) where T : INum<T>
    {
        T s = T.Zero;
        foreach (var x in xs) s = checked(s + x);
        return s;
    }

    static T MaxOf<T>(T a, T b) where T : INum<T> => T.Max(a, b);

    static async Task<T> SumAsync<T>(IEnumerable<T> xs) where T : struct, INum<T>
    {
        T s = T.Zero;
        foreach (var x in xs) { await Task.Yield(); s += x; }
        return s;
    }

    static IEnumerable<T> Running<T>(IEnumerable<T> xs) where T : INum<T>
    {
        T s = T.Zero;
        foreach (var x in xs) { s += x; yield return s; }
    }

    static T? AddN<T>(T? a, T? b) where T : struct, INum<T> => a + b;
    static string Try<T>(string s) where T : INum<T> => T.TryParse(s, out T r) ? "ok " + r : "no";

    static void Local<T>() where T : INum<T>
    {
        T Twice(T x) => x + x;
        Console.WriteLine(Twice(T.Parse("abc")));
        Func<T, T, T> f = T.Max; Console.WriteLine(f(T.Zero, T.Parse(12)));
        Func<T, T, T> g = (a, b) => a + b; Console.WriteLine(g(T.Parse(1), T.Parse(22)));
    }

    static async Task Main()
    {
        Bump<A>(); Bump<B>(); Bump<C2>(); Bump<A>();
        Console.WriteLine(Sum(new V(1), new V(2), new V(39)));
        Console.WriteLine(Sum(new W("a"), new W("b")));
        Console.WriteLine(MaxOf(new V(3), new V(2)));
        Console.WriteLine(MaxOf(new W("ab"), new W("abc")));
        Console.WriteLine(await SumAsync(new[] { new V(10), new V(20) }));
        Console.WriteLine(string.Join(",", Running(new[] { new W("x"), new W("y"), new W("z") })));
        Console.WriteLine(AddN<V>(new V(1), new V(2)) + "|" + AddN<V>(null, new V(2)));
        Console.WriteLine(Try<V>("12") + Try<V>("zz") + Try<W>("q"));
        Local<V>(); Local<W>();
        var g = new Gen<V>();
        g.Add(new V(4));
        g.Add(new V(5));
        Console.WriteLine(g.Total + " " + Gen<V>.Start + new Gen<W>.Inner().Z);
    }
}
