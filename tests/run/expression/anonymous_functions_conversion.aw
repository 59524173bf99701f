// C# specification §10.7, §12.19: lambdas and anonymous methods: parameter forms, defaults, params, discards,
// attributes, modifiers, natural types, target types, return types.
delegate void RefD(ref int x);
delegate bool OutD(string s, out int v);
delegate int InD(in int x);
delegate int ParamsD(params int[] a);
delegate T Gen<T>(T x);
delegate ref int RefRet(int[] a);

static class Program
{
    static string Which(Func<int, int> f) => "int->int";
    static string Which(Func<int, long> f) => "int->long";
    static string Kind(Action a) => "Action";
    static string Kind(Func<int> f) => "Func<int>";
    static string Kind(Func<string> f) => "Func<string>";
    static string A1(Action<int> a) => "Action<int>";
    static string A1(Func<int, int> a) => "Func<int,int>";
    static int calls;
    static int Inc(int x) { calls++; return x; }

    static void Main()
    {
        RefD r = (ref int x) => x *= 2;
        int v = 4;
        r(ref v);
        r += delegate (ref int x) { x++; };
        r(ref v);
        Console.WriteLine(v);
        OutD o = (string s, out int n) => int.TryParse(s, out n);
        Console.WriteLine(o("12", out int got) + " " + got);
        InD i = (in int x) => x + 1;
        Console.WriteLine(i(v));
        ParamsD p = a => a.Length;
        Console.WriteLine(p(1, 2, 3) + p());
        ParamsD p2 = delegate { return -1; };
        Console.WriteLine(p2(5));
        Gen<string> g = x => x + x;
        Console.WriteLine(g("ab"));
        RefRet rr = (int[] a) => ref a[1];
        int[] arr = { 1, 2 };
        rr(arr) = 9;
        Console.WriteLine(arr[1]);
        Func<int, int, int> disc = (_, _) => 5;
        Func<int, int> one = _ => _ + 1;
        Console.WriteLine(disc(1, 2) + one(1));
        RefD implicitRef = (ref x) => x = 77;
        implicitRef(ref v);
        Console.WriteLine(v);
        var nat = (int x) => x * 1.5;
        var nat2 = () => { };
        var nat3 = int? (bool b) => b ? 1 : null;
        Console.WriteLine(nat(3) + nat.GetType().Name + nat2.GetType().Name + nat3(false) + nat3(true));
        Func<object> fo = () => "str";
        Func<int, object> boxed = x => x;
        Action drop = () => Inc(3);
        Func<long> wide = () => 3;
        Func<int?> nul = () => null;
        Func<Func<int>> nested = () => () => 42;
        Console.WriteLine(fo() + "" + boxed(4) + wide() + (nul() == null) + nested()());
        drop();
        Console.WriteLine(calls);
        Console.WriteLine(Which(x => x) + " " + Which(x => (long)x) + " " + Kind(() => { }) + " " + Kind(() => 1)
            + " " + Kind(() => "s") + " " + Kind(() => { return "t"; }) + " " + Kind(() => Inc(1)) + " "
            + A1(x => Inc(x)) + " " + A1(x => { Inc(x); }));
        Func<int, Func<int, int>> curry = a => b => a - b;
        Console.WriteLine(curry(10)(3));
        Func<int, int> fact = null;
        fact = n => n <= 1 ? 1 : n * fact(n - 1);
        Console.WriteLine(fact(6));
        Console.WriteLine(((Func<int, int>)(x => x + 1))(2) + new Func<int>(() => 3)() + ((Func<int>)delegate { return 4; })());
        static Func<int> Stat() => static () => 7;
        Console.WriteLine(Stat()());
        Action<object> contra = x => Console.Write(x + ";");
        Action<string> cs = contra;
        cs("contra");
        Func<string> co = () => "co";
        Func<object> coo = co;
        Console.WriteLine(coo());
        Predicate<int> even = x => x % 2 == 0;
        Comparison<string> byLen = (a, b) => a.Length - b.Length;
        Converter<int, string> conv = x => "c" + x;
        Console.WriteLine(even(4) + "" + byLen("a", "bb") + conv(1));
        Delegate del = (int x) => x;
        object obj = () => 5;
        Console.WriteLine(del.GetType().Name + ((Func<int>)obj)());
        var list = new List<Func<int>>();
        for (int k = 0; k < 3; k++) { int c = k; list.Add(() => c + k); }
        Console.WriteLine(string.Join(",", list.Select(f => f())));
    }
}
