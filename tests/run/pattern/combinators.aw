// C# specification §11.2.11: not, and, or; precedence, parentheses and definite assignment; §11.3 order of tests.
using System;

class Program
{
    static int calls;
    static int Next() => ++calls;
    static bool Letter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
    static bool Op(string? s) => s is "+" or "-" or ("*" or "/") and not null;
    static string Kind(object? o) => o switch
    {
        not (int or string or null) and var other => "other " + other,
        (int and (1 or 2 or 3)) or "one" => "small",
        int and not 0 and not 100 and var i => "int " + i,
        string { Length: not 0 and not 1 and var n } => "len " + n,
        null or "" => "nothing",
        _ => "rest",
    };

    static string When(int a, int b)
    {
        switch (a, b)
        {
            case (0, _) when b > 10:
            case (_, 0) when a > 10:
                return "big zero";
            case (0, _) or (_, 0):
                return "zero";
            case var (x, y) when x == y:
                return "same " + x;
            case ( > 0 and var p, not > 0):
                return "mixed " + p;
            default:
                return "none";
        }
    }

    static void Main()
    {
        foreach (char c in "aMz[0") Console.Write(Letter(c) + " ");
        Console.WriteLine(Op("*") + " " + Op("%") + " " + Op(null));
        foreach (object? o in new object?[] { 1, "one", 100, 0, 55, "abc", "a", "", null, 2.5, 'x' }) Console.WriteLine(Kind(o));
        Console.WriteLine(When(0, 11) + "|" + When(11, 0) + "|" + When(0, 1) + "|" + When(4, 4) + "|" + When(5, -1) + "|" + When(-1, 5));
        Console.WriteLine(Next() is 1 or 2 or 3);
        Console.WriteLine(calls);
        object? v = "text";
        if (v is not string s) throw new Exception();
        Console.WriteLine(s.Length);
        if (!(v is string { Length: var len } && len > 3)) return;
        Console.WriteLine(len);
        while (!(v is int)) v = 5;
        if (v is not int k) return;
        Console.WriteLine(k);
        bool t = v is int and > 3 == true;
        Console.WriteLine(t);
        Console.WriteLine(5 is not 4 && 5 is not not 5);
        int? q = null;
        Console.WriteLine(q is not null and > 3);
        Console.WriteLine(q is null or > 3);
        string r = v is int w ? w > 4 ? "gt" : "le" : "no";
        Console.WriteLine(r);
        int and = 1, or = 2, not = 3;
        Console.WriteLine(and + or + not);
        const int one = 1;
        Console.WriteLine(and is one or one + 1);
        Console.WriteLine(1 is (one) ? (or is (2) or (3)) : false);
    }
}
