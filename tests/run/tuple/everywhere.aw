// C# specification §8.3.11, §12.8.6, §12.12.11: tuples as fields, keys, results, in generics, arrays and lambdas; names
// that are inferred, dropped or wrong; assignment and swap; nested, nullable, long ones; conversions.
static class Program
{
    static (int Min, int Max) Range(params int[] a) => (a.Min(), a.Max());
    static (int q, int r) DivRem(int a, int b) => (a / b, a % b);
    static (T A, T B) Twice<T>(T t) => (t, t);
    static string Take((int, string) p) => p.Item1 + p.Item2;
    static string Over((int, int) p) => "ints";
    static string Over((object, object) p) => "objects";
    static string Over((long, long) p) => "longs";
    static (int a, (string b, double c) d)? Maybe(bool b) => b ? (1, ("x", 2.5)) : null;
    static void Out(out (int X, int Y) p) => p = (3, 4);
    static ref (int X, int Y) Ref((int, int)[] a) => ref a[0];
    static int Say(int n) { Console.Write(n + " "); return n; }
    static (int A, int B) field;
    static (int, int) Prop { get; set; } = (7, 8);

    static void Main()
    {
        var r = Range(3, 1, 2);
        Console.WriteLine(r.Min + r.Max + " " + r.Item1 + " " + r);
        var (q, rem) = DivRem(17, 5);
        Console.WriteLine(q + " " + rem);
        int a = 1, b = 2, c = 3;
        (a, b) = (b, a);
        (a, b, c) = (c, a, b);
        Console.WriteLine(a + " " + b + " " + c);
        int x = 5;
        var named = (x, y: 6, r.Max, a + b);
        Console.WriteLine(named.x + named.y + named.Max + named.Item4);
        (int first, string) partly = (1, "two");
        Console.WriteLine(partly.first + partly.Item2);
        (long L, double D, object O) wide = (1, 2f, 'c');
        Console.WriteLine(wide + " " + wide.L.GetType().Name + wide.O.GetType().Name);
        (int X, int Y) names = (Y: 1, X: 2);
        Console.WriteLine(names.X);
        Console.WriteLine(Twice("t").B + Take((1, "x")) + Over((1, 2)) + Over((1, 2L)) + Over(("a", 1))
            + Maybe(true)!.Value.d.c + (Maybe(false) == null));
        Out(out var o);
        (field.A, field.B) = o;
        field.A++;
        Console.WriteLine(field + " " + Prop.Item2);
        Prop = (Prop.Item2, Prop.Item1);
        Console.WriteLine(Prop);
        var arr = new (int X, int Y)[2];
        Ref(arr).X = 9;
        arr[1].Y += 4;
        (arr[0], arr[1]) = (arr[1], arr[0]);
        Console.WriteLine(string.Join(";", arr));
        var map = new Dictionary<(string, int), string> { [("a", 1)] = "A1" };
        Console.WriteLine(map[("a", 1)] + map.ContainsKey(("a", 2)) + new HashSet<(int, int)> { (1, 2), (1, 2) }.Count);
        var list = new List<(string Name, int Age)> { ("B", 2), ("A", 2), ("C", 1) };
        Console.WriteLine(string.Join(" ", list.OrderBy(p => (p.Age, p.Name)).Select(p => p.Name)));
        list.Sort();
        Console.WriteLine(list[0].Name);
        Console.WriteLine(((1, 2) == (1, 2)) + " " + ((1, "a") != (1, "b")) + " " + ((1, (2, 3)) == (1, (2, 3L)))
            + " " + ((Say(1), Say(2)) == (Say(1), Say(3))));
        (int, int)? n = (1, 2), m = null;
        Console.WriteLine((n == m) + " " + (n == (1, 2)) + " " + n?.Item1 + m?.Item1);
        var eight = (1, 2, 3, 4, 5, 6, 7, 8, 9);
        Console.WriteLine(eight.Item9 + " " + eight + " " + eight.Equals((1, 2, 3, 4, 5, 6, 7, 8, 9)));
        Func<(int a, int b), (int sum, int diff)> f = p => (p.a + p.b, p.a - p.b);
        Console.WriteLine(f((5, 3)).diff);
        foreach (var (k, (v, _)) in new[] { (1, (2, 3)), (4, (5, 6)) }) Console.Write(k + v + " ");
        Console.WriteLine();
        (string s, _) = ("kept", "lost");
        (int i, var (j, l)) = (1, (2, 3));
        Console.WriteLine(s + i + j + l);
        object boxed = (1, "x");
        Console.WriteLine((boxed is (int, string)) + " " + (boxed is (1, "x")) + " " + boxed.Equals((1, "x")) + " "
            + ((ValueTuple<int, string>)boxed).Item2 + " " + default((int, string)).Item1 + ValueTuple.Create(4));
        var t = (A: 1, B: 2);
        t.A += 10;
        var u = t;
        u.B = 50;
        Console.WriteLine(t + " " + u + " " + t.CompareTo(u) + " " + (t is { A: > 5 }));
    }
}
