// C# specification §12.11: natural and target types, tuples as input, nested and recursive switch expressions, guards
// with effects, throw arms, as arguments, in lambdas and interpolation, with nullables, enums, generics and ref results
// by value.
enum Op { Add, Sub, Mul, Neg }
abstract record Ex;
record Num(double V) : Ex;
record Bin(Op O, Ex L, Ex R) : Ex;
record Un(Op O, Ex E) : Ex;
record Var(string N) : Ex;

class Program
{
    static double Eval(Ex e, Dictionary<string, double> env) => e switch
    {
        Num(var v) => v,
        Var { N: var n } when env.TryGetValue(n, out var v) => v,
        Var(var n) => throw new KeyNotFoundException(n),
        Bin(Op.Add, var l, var r) => Eval(l, env) + Eval(r, env),
        Bin(Op.Sub, var l, var r) => Eval(l, env) - Eval(r, env),
        Bin { O: Op.Mul, L: Num(0) } => 0,
        Bin { O: Op.Mul } b => Eval(b.L, env) * Eval(b.R, env),
        Un(Op.Neg, var x) => -Eval(x, env),
        _ => double.NaN
    };

    static Ex Simp(Ex e) => e switch
    {
        Bin(Op.Add, Num(0), var x) => Simp(x),
        Bin(Op.Add, var x, Num(0)) => Simp(x),
        Bin(Op.Mul, Num(1), var x) => Simp(x),
        Bin(var o, var l, var r) when (Simp(l), Simp(r)) is var (a, b)
            && (!ReferenceEquals(a, l) || !ReferenceEquals(b, r)) => Simp(new Bin(o, a, b)),
        Un(Op.Neg, Un(Op.Neg, var x)) => Simp(x),
        _ => e
    };

    static string Rps(string a, string b) => (a, b) switch
    {
        ("r", "s") or ("s", "p") or ("p", "r") => "first",
        (var x, var y) when x == y => "tie",
        (null, _) or (_, null) => "missing",
        _ => "second"
    };

    static string Fizz(int n) => (n % 3, n % 5) switch
    {
        (0, 0) => "FizzBuzz",
        (0, _) => "Fizz",
        (_, 0) => "Buzz",
        _ => $"{n}"
    };

    static int calls;
    static bool G(bool b) { calls++; return b; }
    static T Pick<T>(int i, T a, T b) => i switch { 0 => a, 1 => b, _ => default! };

    static void Main()
    {
        Ex e = new Bin(Op.Add, new Num(0), new Bin(Op.Mul, new Num(1), new Un(Op.Neg, new Un(Op.Neg, new Var("x")))));
        Console.WriteLine(Eval(e, new() { ["x"] = 4.5 }) + " " + Eval(new Bin(Op.Sub, new Num(1), new Num(3)), new()));
        Console.WriteLine(Eval(new Bin(Op.Mul, new Num(0), new Var("none")), new()));
        try { Eval(new Var("y"), new()); } catch (KeyNotFoundException k) { Console.WriteLine(k.Message); }
        Console.WriteLine(Rps("r", "s") + Rps("p", "s") + Rps("s", "s") + Rps(null!, "r") + " "
            + string.Join(",", Enumerable.Range(9, 7).Select(Fizz)));
        int n = 5; object o = n switch { > 3 => "big", 3 => 3.5, _ => 'c' };
        long l = n switch { 1 => 1, 2 => 2L, _ => 'a' }; int? ni = n switch { 5 => null, _ => 1 };
        byte b = n switch { 5 => 200, _ => 1 }; Func<int, int> f = n switch { 5 => x => x * 2, _ => x => x };
        IEnumerable<int> seq = n switch { 5 => new List<int> { 1 }, _ => new int[2] };
        double d = n switch { 5 => 1, _ => 2.5f };
        Console.WriteLine($"{o} {l} {ni == null} {b} {f(4)} {seq.Count()} {d} {n switch { 5 => "five", _ => "?" }}");
        string s = n switch
        {
            1 when G(true) => "1",
            5 when G(false) => "5a",
            5 when G(true) => "5b",
            _ when G(true) => "rest",
            _ => "never"
        };
        Console.WriteLine(s + calls);
        Console.WriteLine(Pick(0, "a", "b") + Pick(1, 1, 2) + (Pick(9, "a", "b") ?? "null"));
        (int x, string y) = n switch { 5 => (1, "t"), _ => (2, "u") }; Console.WriteLine(x + y);
        try { _ = n switch { < 5 => 1, > 5 => 2 }; } catch (Exception ex) { Console.WriteLine(ex.GetType().Name); }
        Console.WriteLine((n switch { 5 => "ab", _ => "c" }).Length + (n switch { int i => i + 1 }) * 2 + (o switch
        {
            string { Length: var len } when len > 2 => len,
            string => 0,
            _ => -1
        }) + ((n, o) switch { (5, string q) => q, _ => "" }));
        bool? nb = null; Console.WriteLine(nb switch { true => 1, false => 0, null => -1 });
        Console.WriteLine(new int?[] { 1, null, 7 }.Select(z => z switch { null => "n", < 5 => "s", _ => "l" })
            .Aggregate((p, q) => p + q));
        var arr = new[] { 1, 2, 3 };
        Console.WriteLine(arr switch { [1, .. var mid, 3] => mid.Length, _ => -1 });
        arr[n switch { 5 => 0, _ => 1 }] += n switch { 5 => 10, _ => 0 }; Console.WriteLine(arr[0]);
        Console.WriteLine((char)(n switch { 5 => 'x', _ => 'y' } + 1));
    }
}
