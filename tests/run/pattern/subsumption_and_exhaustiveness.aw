// C# §11.3 and §11.4: a switch that handles every value needs no discard arm: enumerations do, bools, nullables, tuples
// and sealed hierarchies by type do not make it exhaustive for C#, but a var or property pattern that always holds
// does.
class Program
{
    enum Light { Red, Green }

    static string Bools(bool a, bool b) => (a, b) switch
    {
        (true, true) => "both",
        (true, false) => "first",
        (false, true) => "second",
        (false, false) => "none",
    };

    static string Nullable(bool? b) => b switch { true => "yes", false => "no", null => "unknown" };

    static string Range(int i) => i switch
    {
        < 0 => "negative",
        0 => "zero",
        > 0 and <= 10 => "small",
        > 10 => "large"
    };

    static string Bytes(byte b) => b switch { >= 0 and <= 100 => "low", > 100 => "high" };

    static string Text(string s) => s switch
    {
        { Length: 0 } => "empty",
        { Length: var n } => "of " + n,
        null => "null"
    };

    static string Objects(object o) => o switch
    {
        int and > 5 => "int > 5",
        int i => "int " + i,
        string { Length: > 3 } s => "long " + s,
        string => "short",
        null => "null",
        (int x, int y) when x == y => "equal pair",
        (int x, _) => "pair " + x,
        not (double or float) => "thing",
        var f => "floating " + f,
    };

    static string Doubles(double d) => d switch { < 0 => "below", >= 0 => "above", double.NaN => "nan" };
    static string Chars(char c) => c switch { >= 'a' and <= 'z' => "lower", < 'a' => "before", > 'z' => "after" };

    static string Fails(Light l)
    {
#pragma warning disable CS8524
        try { return l switch { Light.Red => "stop", Light.Green => "go" }; }
#pragma warning restore CS8524
        catch (Exception e) { return e.GetType().Name; }
    }

    static void Main()
    {
        Console.WriteLine(Bools(true, true) + Bools(true, false) + Bools(false, true) + Bools(false, false));
        Console.WriteLine(Nullable(true) + Nullable(false) + Nullable(null));
        foreach (int i in new[] { -1, 0, 1, 10, 11, int.MinValue, int.MaxValue }) Console.Write(Range(i) + " ");
        Console.WriteLine(Bytes(100) + Bytes(101) + Bytes(255));
        Console.WriteLine(Text("") + " " + Text("abc") + " " + Text(null));
        foreach (object o in new object[] { 3, 7, "abcd", "ab", null, (1, 1), (1, 2), (1, "x"), 1.5, 2.5f, 'c' })
            Console.WriteLine(Objects(o));
        Console.WriteLine(Doubles(-0.0) + Doubles(double.NaN) + Doubles(double.NegativeInfinity));
        Console.WriteLine(Chars('a') + Chars('Z') + Chars('~'));
        Console.WriteLine(Fails(Light.Green) + " " + Fails((Light)2));
    }
}
