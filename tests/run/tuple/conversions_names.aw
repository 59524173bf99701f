// C# specification §10.2.13, §8.3.11: tuple conversions element by element; target-typed literals; names by position,
// inferred, and lost.
class Program
{
    class W
    {
        public string S;
        public W(string s) => S = s;
        public static implicit operator W(string s) => new W("w" + s);
        public static explicit operator W(int i) => new W("i" + i);
    }

    static string F((long a, object b) t) => $"L{t.a}{t.b}";
    static string F((string, string) t) => "SS";
    static string G(object o) => "object";
    static string G((int, int)? t) => "nullable";
    static (T, U) Pair<T, U>(T t, U u) => (t, u);
    static T First<T>((T, T) t) => t.Item1;

    static void Main()
    {
        (long x, double y) = (1, 2);
        Console.WriteLine(x.GetType() + " " + y.GetType());
        (byte, short?, object) a = (1, 2, 'c');
        Console.WriteLine(a);
        (string? s, Func<int, int> f) b = (null, n => n + 1);
        Console.WriteLine((b.s == null) + " " + b.f(4));
        (W, (W, int)) c = ("a", ("b", 3));
        Console.WriteLine(c.Item1.S + c.Item2.Item1.S + c.Item2.Item2);
        var d = ((W, byte))(7, 300 - 100);
        Console.WriteLine(d.Item1.S + d.Item2);
        (int, int) small = (1, 2); (long, double?) wide = small; (object, object) objs = (small.Item1, small.Item2);
        Console.WriteLine(wide + " " + objs);
        (int p, int q)? n1 = (3, 4); (int, int)? n2 = null; (long, long)? n3 = n1;
        Console.WriteLine(n1?.p + " " + (n2?.Item1 ?? -1) + " " + n3 + " " + n1.Value.q);
        Console.WriteLine(F((1, "z")) + F(("a", "b")) + G((1, 2)) + G((1, 2L)) + G("x"));
        int count = 3; string name = "nm";
        var inferred = (count, name, name.Length, small.Item2);
        Console.WriteLine(inferred.count + inferred.name + inferred.Length + inferred.Item4);
        (int first, string) named = (1, "b"); (int other, string last) renamed = named;
        Console.WriteLine(renamed.other + renamed.last + named.first);
        Console.WriteLine(Pair(1, "s").Item2 + Pair<object, long>("o", 1) + First((1, 2L)) + First(("a", (object)"b")));
        var sw = count switch { 3 => (1, null), _ => (2, "x") };
        (int, string?) tern = count > 2 ? (1, null) : (2, "y");
        Console.WriteLine(sw.Item2 == null ? "null" : "x"); Console.WriteLine(tern);
        (int, (int, int)) nest = (1, (2, 3)); (long, (double, object)) nest2 = nest;
        Console.WriteLine(nest2 + " " + nest.Item2.Item2);
        var arr = new (long, long)[] { (1, 2L), (3L, 4) }; Console.WriteLine(arr[1].Item1.GetType());
        dynamic_free();
    }

    static void dynamic_free()
    {
        ValueTuple<int, string> v = (1, "a"); (int n, string t) w = v;
        Console.WriteLine(w.n + w.t + v.Equals(w) + v.GetType().Name);
        object o = (1, 2); Console.WriteLine(o is (int, int));
        Console.WriteLine(o is ValueTuple<int, int> vt ? vt.Item1 : 0); Console.WriteLine(o.Equals((1, 2)));

    }
}
