// C# specification §8.4, §8.9.3: T? and default for unconstrained, class and struct type parameters; comparisons with
// null; boxing; is patterns.
static class Program
{
    static T? U<T>(bool b, T v) => b ? v : default;
    static T? C<T>(bool b, T v) where T : class => b ? v : null;
    static T? S<T>(bool b, T v) where T : struct => b ? v : null;
    static bool IsNull<T>(T t) => t == null;
    static bool IsNull2<T>(T t) => t is null;
    static string Show<T>(T? t) => t?.ToString() ?? "null";
    static string Kind<T>() => default(T) == null ? "nullable" : "value";
    static bool Def<T>(T t) => EqualityComparer<T>.Default.Equals(t, default);
    static int Hash<T>(T t) => t == null ? -1 : 1;
    static object Box<T>(T t) => t;

    static string Pat<T>(T t) => t switch
    {
        null => "null",
        int i => "int" + i,
        string s => "str" + s,
        IEnumerable<int> e => "seq",
        _ => "other"
    };

    static T First<T>(params T[] a) => a is [var x, ..] ? x : default;

    static bool Try<T>(object o, out T t)
    {
        if (o is T v) { t = v; return true; }
        t = default;
        return false;
    }

    static T As<T>(object o) => o is T t ? t : default;
    static T Cast<T>(object o) => (T)o;
    static T Coal<T>(T a, T b) => a ?? b;

    class Opt<T>
    {
        T v;
        bool has;
        public T? Value => has ? v : default;
        public Opt<T> Set(T x) { v = x; has = true; return this; }
        public T Or(T d) => has ? v : d;
    }

    static void Main()
    {
        Console.WriteLine(U(false, 5) + "" + (U(false, "s") == null) + U(true, 5) + (C(false, "s") == null)
            + (S(false, 5) == null) + S(true, 5).HasValue + U<int?>(false, 5).HasValue);
        Console.WriteLine(IsNull(5) + "" + IsNull<string>(null) + IsNull<int?>(null) + IsNull2<int?>(3) + IsNull2<object>(null));
        Console.WriteLine(Show(5) + Show<string>(null) + Show<int?>(null) + Show((int?)7) + Show(new object[0]));
        Console.WriteLine(Kind<int>() + Kind<string>() + Kind<int?>() + Kind<(int, int)>() + Kind<object>());
        Console.WriteLine(Def(0) + "" + Def(1) + Def<string>(null) + Def("") + Def<int?>(null) + Def<int?>(0)
            + Def((0, (string)null)) + Hash<int?>(null) + Hash(0));
        Console.WriteLine((Box<int?>(null) == null) + "" + Box<int?>(5).GetType() + Box(5).Equals(5));
        Console.WriteLine(Pat(5) + Pat("x") + Pat<object>(null) + Pat(new List<int>()) + Pat<int?>(null)
            + Pat<int?>(9) + Pat(2.5));
        Console.WriteLine(First(1, 2) + First<string>() + First<int>() + Try("x", out int a) + a
            + Try(5, out int b) + b + Try(5, out int? c) + c + Try(null, out string d) + (d == null)
            + As<string>(5) + As<int>("x") + As<int?>(5));
        foreach (var f in new Func<object>[] { () => Cast<int>(5), () => Cast<int>(null), () => Cast<int?>(null),
            () => Cast<string>(null), () => Cast<long>(5), () => Cast<object>(5), () => Cast<IComparable>(5) })
            try { Console.Write((f() ?? "null") + " "); }
            catch (Exception e) { Console.Write(e.GetType().Name + " "); }
        Console.WriteLine(Coal("a", "b") + Coal(null, "b") + Coal<int?>(null, 4) + Coal(5, 6));
        Console.WriteLine(new Opt<int>().Value + "" + (new Opt<string>().Value == null)
            + new Opt<int>().Set(3).Value + new Opt<string>().Or("d") + new Opt<int?>().Or(8));
    }
}
