// C# specification §12.10 (C# 8): switch expressions: arms of other types, guards in order, throw arms, nesting,
// tuples, in every position, side effects, without a match.
static class Program
{
    static int calls;
    static int Get(int n) { calls++; return n; }
    static bool G(string s, bool r) { Console.Write(s + " "); return r; }

    static string Tuple(int a, bool b) => (a, b) switch
    {
        (0, _) => "zero",
        ( > 0, true) => "pos true",
        (_, true) => "neg true",
        var (x, _) when x > 5 => "big",
        _ => "rest"
    };

    static object Mixed(int n) => n switch { 1 => 1, 2 => "two", 3 => 3.0, _ => null! };
    static double Wide(int n) => n switch { 1 => 1, 2 => 2L, _ => 2.5f };

    static IEnumerable<int> Seq(bool b) => b switch
    {
        true => new[] { 1 },
        false => new List<int> { 1, 2 }
    };

    static int Fact(int n) => n switch
    {
        < 0 => throw new ArgumentException("neg"),
        0 or 1 => 1,
        _ => n * Fact(n - 1)
    };

    static string State((string s, char e) t) => t switch
    {
        ("idle", 's') => "run",
        ("run", 'p') => "pause",
        ("run" or "pause", 'x') => "idle",
        ("pause", 's') => "run",
        (var s, _) => s
    };

    static Func<int, int> Op(char c) => c switch
    {
        '+' => x => x + 1,
        '-' => x => x - 1,
        _ => x => x
    };

    static void Main()
    {
        Console.WriteLine(Get(3) switch
        {
            1 => "a",
            3 when G("no", false) => "b",
            3 when G("yes", true) => "c",
            3 => "d",
            _ => "e"
        } + calls);
        Console.WriteLine(Tuple(0, true) + "," + Tuple(1, true) + "," + Tuple(-1, true) + "," + Tuple(9, false)
            + "," + Tuple(1, false));
        Console.WriteLine(Mixed(1).GetType().Name + Mixed(2).GetType().Name + Mixed(3).GetType().Name
            + (Mixed(4) == null) + " " + Wide(1) + Wide(2) + Wide(3) + " " + Seq(true).Count() + Seq(false).Count());
        Console.WriteLine(Fact(5));
        try { Fact(-1); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        string st = "idle";
        foreach (char c in "spsx?") { st = State((st, c)); Console.Write(st + " "); }
        Console.WriteLine(Op('+')(5) + " " + Op('-')(5) + Op('?')(5));
        int a = 2;
        a = a switch { 2 => a++ + a, _ => 0 } + (a switch { 3 => 10, _ => 20 });
        Console.WriteLine(a);
        Console.WriteLine(new[] { 1, 2, 3 }.Select(n => n switch { 2 => "two", var m => m + "" })
            .Aggregate((x, y) => x + "," + y));
        Console.WriteLine($"{(a switch { > 10 => "big", _ => "small" })}");
        try { Console.WriteLine(a switch { 1 => "one" }); }
        catch (InvalidOperationException e) { Console.WriteLine(e.GetType().Name == "SwitchExpressionException"); }
        bool b = a switch { > 5 => true, _ => false } && calls switch { 1 => true, _ => false };
        Console.WriteLine(b);
        var nested = a switch { > 0 => calls switch { 1 => "inner one", _ => "inner" }, _ => "outer" };
        Console.WriteLine(nested);
        int? n2 = a switch { 1 => null, _ => 5 };
        Console.WriteLine(n2);
        var def = a switch { 1 => default, _ => 7 };
        Console.WriteLine(def);
        (int q, string w) t = a switch { 1 => (1, "x"), _ => (2, "y") };
        Console.WriteLine(t);
        Console.WriteLine((a switch { _ => "s" }).Length);
        void Local(string s) => Console.WriteLine(s);
        Local(a switch { 1 => "one", _ => "arg" });
    }
}
