// C# specification §12.6.3: type inference in phases: lambdas fixed by earlier arguments, method groups, nested
// generics, arrays, nullable, tuples, dictionaries, constraints not considered, explicit parameters, return types.
class A { }
class B : A { }
class C : A { }
interface IBox<out T> { T Get(); }
class Box<T> : IBox<T> { public T V; public Box(T v) => V = v; public T Get() => V; }
delegate R Conv<in T, out R>(T t);

static class Ext
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> xs, Func<T, R> f)
    {
        foreach (T x in xs) yield return f(x);
    }

    public static R Pipe<T, R>(this T t, Func<T, R> f) => f(t);
    public static string TypeName<T>(this T t) => typeof(T).Name;

    public static Dictionary<K, List<V>> Group<K, V>(this IEnumerable<V> xs, Func<V, K> k) where K : notnull
    {
        var d = new Dictionary<K, List<V>>();
        foreach (V v in xs) { if (!d.TryGetValue(k(v), out var l)) d[k(v)] = l = new(); l.Add(v); }
        return d;
    }

    public static T Or<T>(this T? t, T other) where T : struct => t ?? other;

    public static T Fold<T, U>(this IEnumerable<U> xs, T seed, Func<T, U, T> f)
    {
        foreach (U x in xs) seed = f(seed, x);
        return seed;
    }
}

class Program
{
    static string Name<T>(T a, T b) => typeof(T).Name;
    static string Name3<T, U>(Func<T, U> f, T t) => typeof(T).Name + ">" + typeof(U).Name + f(t);
    static string Box<T>(IBox<T> b) => typeof(T).Name;
    static string Boxes<T>(IBox<T> a, IBox<T> b) => typeof(T).Name;
    static string Arr<T>(T[] a, T t) => typeof(T).Name;
    static string Cv<T, R>(Conv<T, R> c) => typeof(T).Name + typeof(R).Name;
    static string Tup<T, U>((T a, U b) t) => typeof(T).Name + typeof(U).Name;
    static string Dict<K, V>(IDictionary<K, V> d) => typeof(K).Name + typeof(V).Name;
    static string Null<T>(T? t) where T : struct => typeof(T).Name;
    static string Ref<T>(ref T t, T u) => typeof(T).Name;
    static string Two<T>(Func<T> a, Func<T> b) => typeof(T).Name;
    static string Act<T>(Action<T> a, T t) { a(t); return typeof(T).Name; }
    static string Chain<A1, B1, C1>(A1 a, Func<A1, B1> f, Func<B1, C1> g) => typeof(B1).Name + typeof(C1).Name + g(f(a));
    static string Nested<T>(List<Dictionary<string, T[]>> x) => typeof(T).Name;
    static int Twice(int x) => x * 2;
    static string Str(object o) => "<" + o + ">";
    static T Make<T>() where T : new() => new T();
    static string Opt<T>(T t, T? u = default, params T[] rest) => typeof(T).Name + rest.Length;

    static void Main()
    {
        Console.WriteLine(string.Join(" ", Name(1, 2L), Name(new B(), new A()), Name(1, 'c'), Name((object)1, "s"),
            Name(null, "s"), Name(new B[0], new A[0]), Name(1.5f, 2), Name((byte)1, (short)1), Name<object>(1, "s")));
        Console.WriteLine(string.Join(" ", Name3((int x) => x + 1, 5), Name3(x => x.Length, "abc"),
            Name3(Twice, 4), Name3<string, string>(Str, "q"), Name3((object o) => o == null, "s"),
            Box(new Box<int>(1)), Box<A>(new Box<B>(new B())), Boxes(new Box<B>(new B()), new Box<A>(new A())),
            Boxes<object>(new Box<string>("s"), new Box<B>(new B()))));
        Console.WriteLine(string.Join(" ", Arr(new[] { 1L }, 1), Arr(new A[0], new B()),
            Cv((string s) => s.Length), Cv<B, object>((B a) => "s"), Tup((1, "a")), Tup(("x", (1, 2))),
            Dict(new Dictionary<int, string>()), Null((int?)5), Null<char>('c'),
            Nested(new List<Dictionary<string, double[]>>()), Opt(1), Opt("a", null, "b", "c"), Opt(1, 2, 3)));
        long l = 1;
        Console.WriteLine(Ref(ref l, 2) + Two(() => 1, () => 2L) + Two(() => new A(), () => new B())
            + Act(s => Console.Write(s + "; "), "act") + Chain(3, x => x * 1.5, y => "r" + y) + Make<B>().GetType().Name);
        Console.WriteLine(string.Join(",", new[] { 1, 2, 3 }.Map(x => x * 2).Map(x => "n" + x)
            .Map(s => s.Length + s)) + " " + 5.Pipe(x => x + 0.5).Pipe(d => d.ToString()).Pipe(s => s.Length) + " "
            + "s".TypeName() + 1.TypeName() + new[] { 'c' }.TypeName() + (1, 2).TypeName()
            + new { A = 1 }.Pipe(a => a.A) + ((object)"o").TypeName() + ((int?)null).Or(7) + ((double?)1).Or(2));
        var g = new[] { "apple", "avocado", "bean", "cherry", "carrot" }.Group(s => s[0]);
        Console.WriteLine(string.Join(";", g.Map(kv => kv.Key + "=" + string.Join("+", kv.Value))));
        Console.WriteLine(new[] { 1, 2, 3 }.Fold("", (s, x) => s + x)
            + new[] { 1, 2, 3 }.Fold(0L, (a, x) => a + x).TypeName()
            + new[] { "a", "b" }.Fold((n: 0, t: ""), (acc, s) => (acc.n + 1, acc.t + s)));
        Func<int, Func<int, int>> add = a => b => a + b;
        Console.WriteLine(3.Pipe(add)(4)
            + new[] { 3, 1, 2 }.Select(q => Twice(q)).Select(q => q.ToString()).Aggregate((p, q) => p + q));
        (int, string) t = (1, "t"); var (p1, p2) = t.Pipe(x => (x.Item2, x.Item1));
        Console.WriteLine(p1 + p2);
    }
}
