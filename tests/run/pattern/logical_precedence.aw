// C# specification §11, C# 9: and, or, not: precedence, parentheses, with types, properties, lists and constants;
// evaluation is once and left to right; variables that are definitely assigned.
class Probe { int n; public int N { get { Console.Write("get "); return n; } set => n = value; } public string? S; }

static class Program
{
    static string K(int n) => n switch
    {
        < 0 or > 100 => "out",
        0 or 1 and not 2 => "low",
        > 1 and < 10 and not (5 or 6) => "digit",
        5 or (6 and > 5) => "mid",
        not < 50 => "high",
        _ => "tens"
    };

    static bool L(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    static string O(object? o) => o switch
    {
        not null and not (int or string) => "other",
        int and (> 5 or < -5) => "big",
        int i and not 0 => "int" + i,
        string { Length: > 2 and < 5 } s and not "skip" => s,
        string or null => "string or null",
        _ => "zero"
    };

    static bool NotNull(string? s) => s is not null && s.Length is > 0 and not 3;

    static string Num(double d) =>
        d is double.NaN ? "nan" : d is > 0 and < 1 or -0.5 ? "frac" : d is not (>= -1000 and <= 1000) ? "huge" : "plain";

    static int Sum(int[] a) => a switch
    {
    [] or [0] => 0,
    [var x] and not [5] => x,
        [5] => 50,
        [> 0 and var x, .. { Length: > 0 } r] => x + r.Length,
        _ => -1
    };

    static void Main()
    {
        foreach (int n in new[] { -1, 0, 1, 2, 5, 6, 9, 10, 49, 50, 100, 101 }) Console.Write(K(n) + " ");
        Console.WriteLine();
        foreach (char c in "aZ_5[") Console.Write(L(c) + " ");
        Console.WriteLine();
        foreach (object? o in new object?[] { 2.5, 6, -6, 3, 0, "abc", "skip", "ab", null, 'c' })
            Console.Write(O(o) + " ");
        Console.WriteLine();
        Console.WriteLine(NotNull(null) + " " + NotNull("") + NotNull("abc") + NotNull("ab"));
        foreach (double d in new[] { double.NaN, 0.5, -0.5, 5000, 5, double.NegativeInfinity })
            Console.Write(Num(d) + " ");
        Console.WriteLine();
        foreach (var a in new[] { new int[0], new[] { 0 }, new[] { 4 }, new[] { 5 }, new[] { 2, 9, 9 }, new[] { -2, 1 } })
            Console.Write(Sum(a) + " ");
        Console.WriteLine();
        var p = new Probe { N = 7 };
        Console.WriteLine(p is { N: > 5 and < 10 });
        Console.WriteLine(p is { N: < 5 or > 6 });
        Console.WriteLine(p is { N: not 7 } or { S: null });
        if (p is not { S: { } text }) Console.WriteLine("no text"); else Console.WriteLine(text);
        if (p is { N: var a1 and > 3 } && a1 < 9) Console.WriteLine(a1);
        bool b = p is not null and { S: null or "" };
        Console.WriteLine(b);
        object? x = 5;
        if (x is int and var y) Console.WriteLine(y);
        Console.WriteLine(x is (> 3 and < 6) or 9 ? "in" : "out");
    }
}
