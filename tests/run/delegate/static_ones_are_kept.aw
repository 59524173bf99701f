// C# 11, C# specification §10.8, §12.19.7: a method group of a static method and a lambda that captures nothing give
// the same delegate each time.
class Program
{
    static void T() => Console.Write("T ");
    static int Inc(int x) => x + 1;
    static U Id<U>(U u) => u;
    static Action Make() => T;
    static Func<int, int> MakeLambda() => x => x * 2;
    static Func<V> Default<V>() => () => default(V)!;
    static Func<V, V> Group<V>() => Id;
    void Instance() { }

    static void Main()
    {
        Console.WriteLine(ReferenceEquals(Make(), Make()) + " " + ReferenceEquals(MakeLambda(), MakeLambda()));
        Console.WriteLine(ReferenceEquals(Default<int>(), Default<int>()) + " "
            + ReferenceEquals(Default<string>(), Default<object>()));
        Console.WriteLine(ReferenceEquals(Group<int>(), Group<int>()) + " "
            + ReferenceEquals(Group<string>(), Group<object>()) + Group<string>()("s"));
        var list = new List<Action>();
        for (int i = 0; i < 3; i++) { list.Add(() => { }); int k = i; list.Add(() => Console.Write(k)); }
        Console.WriteLine(ReferenceEquals(list[0], list[2]) + " " + ReferenceEquals(list[1], list[3]) + " "
            + (list[1] == list[3]));
        static void Loc() { }
        Action a = Loc, b = Loc, c = T, d = T;
        Console.WriteLine(ReferenceEquals(a, b) + " " + ReferenceEquals(c, d) + " " + (a == c));
        var p = new Program();
        Action e = p.Instance, f = p.Instance;
        Console.WriteLine(ReferenceEquals(e, f) + " " + (e == f) + " " + (e.GetHashCode() == f.GetHashCode()) + " "
            + e.Equals(new Action(new Program().Instance)));
        Func<int, int> g = Inc; Converter<int, int> h = Inc;
        Console.WriteLine(g(1) + h(2) + " " + g.Equals(h));
        Action both = c + d; both();
        both -= T; both!(); Console.WriteLine(ReferenceEquals(both, c));
        lock (c) { Console.WriteLine(c.Target == null); }
        Comparison<int> lambda1 = (x, y) => x - y, lambda2 = (x, y) => x - y;
        Console.WriteLine(ReferenceEquals(lambda1, lambda2));
    }
}
