// C# specification §11, C# 9–11: patterns in depth: nested property, positional, list and relational patterns over
// trees of records; order of tests, variables, null, and switches inside switches.
abstract record Expr;
record Num(double V) : Expr;
record Var(string Name) : Expr;
record Bin(char Op, Expr L, Expr R) : Expr;
record Call(string F, params Expr[] Args) : Expr;

static class Program
{
    static Expr Simplify(Expr e) => e switch
    {
        Bin('+', Num(0), var x) => Simplify(x),
        Bin('+', var x, Num(0)) => Simplify(x),
        Bin('*', Num(1), var x) => Simplify(x),
        Bin('*', Num { V: 0 }, _) or Bin('*', _, Num { V: 0 }) => new Num(0),
        Bin(var op, Num(var a), Num(var b)) => new Num(op switch
        {
            '+' => a + b,
            '-' => a - b,
            '*' => a * b,
            _ when b == 0 => double.NaN,
            _ => a / b
        }),
        Bin(var op, var l, var r) when Simplify(l) is var sl && Simplify(r) is var sr
            && (!ReferenceEquals(sl, l) || !ReferenceEquals(sr, r)) => Simplify(new Bin(op, sl, sr)),
        Call("neg", [Num(var v)]) => new Num(-v),
        Call("max", [Num(var a), Num(var b)]) { F: { Length: 3 } } => new Num(Math.Max(a, b)),
        Call("sum", []) => new Num(0),
        Call("sum", [var only]) => Simplify(only),
        Call("sum", [var first, .. var rest]) => Simplify(new Bin('+', first, new Call("sum", rest))),
        _ => e
    };

    static string Show(Expr? e) => e switch
    {
        null => "nothing",
        Num { V: double.NaN } => "NaN",
        Num { V: < 0 and var v } => $"({v})",
        Num(var v) => v.ToString(),
        Var { Name: [>= 'a' and <= 'z'] n } => n,
        Var { Name: var n } => "'" + n + "'",
        Bin { Op: '+' or '-', L: var l, R: var r } b => $"({Show(l)} {b.Op} {Show(r)})",
        Bin(_, Bin { Op: '+' or '-' } l, var r) => $"{Show(l)}*{Show(r)}",
        Bin(var o, var l, var r) => Show(l) + o + Show(r),
        Call { F: "neg", Args: [var a] } => "-" + Show(a),
        Call(var f, { Length: 0 }) => f + "()",
        Call(var f, [.., var last] args) => f + "(" + args.Length + ":" + Show(last) + ")",
        _ => throw new ArgumentException()
    };

    static string Kind(object? o) => o switch
    {
        (int x, int y) when x == y => "equal pair",
        (int x, _) => "pair " + x,
        (string s, (bool b, null)) => s + b,
        ITupleLike { Item1: 1 } => "like",
        int[] and [1, 2, ..] => "1 2..",
        int[] { Length: > 3 and < 6 } => "4 or 5",
        string { Length: 0 } => "empty",
        string and not ("a" or "b") => "not a, b",
        not null and not string => "other " + o.GetType().Name,
        null => "null",
        _ => "a or b"
    };

    class ITupleLike { public int Item1 = 1; }

    static void Main()
    {
        var x = new Var("x");
        Expr[] all = { new Bin('+', new Num(0), x), new Bin('*', new Num(2), new Num(3)),
            new Bin('*', new Bin('+', x, new Num(0)), new Num(0)),
            new Bin('-', new Bin('*', new Num(1), x), new Num(-2)), new Call("neg", new Num(4)),
            new Call("max", new Num(1), new Num(7)), new Call("sum"),
            new Call("sum", new Num(1), new Num(2), new Num(3)), new Call("f", x, new Var("Long")), new Call("g"),
            new Bin('/', new Num(1), new Num(0)), new Bin('*', new Bin('+', x, x), x) };
        foreach (var e in all) Console.WriteLine(Show(e) + " => " + Show(Simplify(e)));
        Console.WriteLine(Show(null));
        foreach (object? o in new object?[] { (1, 1), (2, 3), ("s", (true, (object?)null)), new ITupleLike(),
            new[] { 1, 2 }, new[] { 5, 5, 5, 5 }, new[] { 5 }, "", "b", "c", 2.5, null })
            Console.Write(Kind(o) + "; ");
        Console.WriteLine();
    }
}
