// C# specification §12.6.3: type inference: phases with lambdas, exact and bounds, nullable, arrays to interfaces,
// method groups, tuples, ref, params, default parameters, nested generics.
// gc: 100
static class Program
{
    static string T1<T>(T a, T b) => typeof(T).Name;
    static string T2<A, B>(A a, Func<A, B> f) => typeof(A).Name + typeof(B).Name + f(a);
    static string T3<A, B, C>(A a, Func<A, B> f, Func<B, C> g) => typeof(B).Name + typeof(C).Name + g(f(a));
    static string Arr<T>(T[] a) => typeof(T).Name;
    static string En<T>(IEnumerable<T> a) => typeof(T).Name;
    static string Li<T>(IList<T> a) => typeof(T).Name;
    static string KV<K, V>(IEnumerable<KeyValuePair<K, V>> d) => typeof(K).Name + typeof(V).Name;
    static string Nu<T>(T? t) where T : struct => typeof(T).Name;
    static string Rf<T>(ref T t) => typeof(T).Name;
    static string Pa<T>(params T[] t) => typeof(T).Name + t.Length;
    static string Op<T>(T a, T b = default) => typeof(T).Name + b;
    static string Fn<T>(Func<T> f) => typeof(T).Name;
    static string Fn2<A, R>(Func<A, R> f, A a) => typeof(A).Name + typeof(R).Name;
    static string Tu<A, B>((A, B) t) => typeof(A).Name + typeof(B).Name;
    static string Ne<T>(List<List<T>> l) => typeof(T).Name;
    static string Cmp<T>(IComparer<T> c, T v) => typeof(T).Name;
    static string Ta<T>(Task<T> t) => typeof(T).Name;
    static string Agg<S, A>(IEnumerable<S> s, A seed, Func<A, S, A> f) => typeof(A).Name + s.Aggregate(seed, f);
    static string Two<A>(Action<A> x, A y) => typeof(A).Name;
    static string Ret<T>(Func<int, T> f, T other) => typeof(T).Name;
    static int Twice(int x) => x * 2;
    static string Str(int x) => "s" + x;
    static long Lg(int x) => x;
    static string Str(string s) => s;
    static string Jag<T>(T[][] a) => typeof(T).Name;
    static string Grid<T>(T[,] a) => typeof(T).Name;
    static string Base_<T>(G<T> g) => typeof(T).Name;
    class G<T> { }
    class H : G<string> { }
    class I<T> : G<T[]> { }
    static string Ex<T>(List<T> a, T b) => typeof(T).Name;
    static string Dict<K, V>(K k, Dictionary<K, V> d) => typeof(V).Name;

    static void Main()
    {
        int i = 1;
        long l = 2;
        short s = 3;
        string str = "s";
        object o = str;
        int? n = 4;
        Console.WriteLine(T1(i, l) + " " + T1(s, i) + " " + T1(str, o) + " " + T1(1, 2.5) + " " + T1(n, 5) + " "
            + T1('a', 5) + " " + T1(null, str) + " " + T1(new[] { 1 }, null) + " " + T1(1, 1u - 1L));
        Console.WriteLine(T2(5, x => x + 0.5) + " " + T2("ab", x => x.Length) + " "
            + T3(3, x => x * 2L, y => "v" + y) + " " + T3("q", x => x.Length, x => x > 0) + " " + T2(5, Str) + " "
            + T2(5, Twice));
        Console.WriteLine(Arr(new[] { 1, 2L }) + Arr(new[] { str, null }) + " " + En(new List<int>()) + En("abc")
            + En(new Dictionary<string, int>()) + " " + Li(new int[1]) + Li(new List<string>()) + " "
            + KV(new Dictionary<string, int>()) + " " + Nu(n) + Nu<int>(5) + " " + Rf(ref l) + " " + Pa(1, 2L, 'a')
            + Pa("a") + Pa<int>() + Pa(new[] { 1, 2 }) + Pa(1, 2.5f) + Pa(null, "a"));
        Console.WriteLine(Op(5) + Op("a") + Op(1, 2L) + " " + Fn(() => 1)
            + Fn(() => { if (i > 0) return 1; return 2L; }) + Fn(() => str)
            + Fn(() => new { X = 1 }).StartsWith("<") + " " + Fn2((int x) => x + 1.5, 3) + Fn2<int, long>(Lg, 3)
            + " " + Tu((1, "a")) + Tu((2.5, 'c')) + Ne(new List<List<char>>()) + " "
            + Cmp(Comparer<object>.Default, "s") + Cmp(Comparer<string>.Default, "s") + " " + Ta(Task.FromResult(5)));
        Console.WriteLine(Agg(new[] { 1, 2, 3 }, "", (a, x) => a + x) + " "
            + Agg(new[] { 1, 2 }, 0L, (a, x) => a + x) + " " + Two(x => { }, 5) + Two((object x) => { }, "str")
            + " " + Ret(x => x, 5L) + Ret(x => "s", o) + " " + Jag(new[] { new[] { 1 } }) + Grid(new string[1, 1])
            + " " + Base_(new H()) + Base_(new I<int>()) + " " + Ex(new List<long>(), 5)
            + Ex(new List<object>(), "s") + Dict("k", new Dictionary<string, char>()));
        var pairs = new[] { 1, 2 }.Zip(new[] { "a", "b" }, (a, b) => (a, b)).ToDictionary(p => p.b, p => p.a);
        Console.WriteLine(KV(pairs) + Ne(new List<List<(int, string)>>()));
    }
}
