// C# specification §13.8.3, §13.2: a switch statement whose labels take every value has no reachable end without break;
// list patterns by length; default sections that nothing reaches.
enum Side { Left, Right }

class Program
{
    static string OfBool(bool? b)
    {
        switch (b) { case true: return "T"; case false: return "F"; case null: return "N"; }
    }

    static int OfByte(byte b)
    {
        switch (b) { case < 10: return 1; case >= 10 and <= 200: return 2; case > 200: return 3; }
    }

    static string OfPair((bool, bool) p)
    {
        switch (p)
        {
            case (true, true): return "both";
            case (false, false): return "none";
            case (true, false) or (false, true): return "one";
        }
    }

    static string OfObject(object? o)
    {
        switch (o) { case null: return "null"; case string s: return s; case not null: return o.GetType().Name; }
    }

    static int Assigned(bool b)
    {
        int x;
        switch (b) { case true: x = 1; break; case false: x = 2; break; }
        return x;
    }

    static int Default(bool b)
    {
        int x;
        switch (b) { case true: x = 1; break; case false: x = 2; break; default: break; }
        return x;
    }

    static string OfList(int[]? xs)
    {
        switch (xs)
        {
            case null: return "null";
            case []: return "empty";
            case [var one]: return "one " + one;
            case [var first, .., var last]: return first + ".." + last;
        }
    }

    static string OfLength(string s) => s switch { "" => "zero", [_] => "one", [_, _, ..] => "more" };

    static string OfSign(int[] xs) => xs switch
    {
        { Length: 0 } => "none",
        [> 0, ..] => "pos",
        [0, ..] => "zero",
        [< 0, ..] => "neg"
    };

    static string OfSide(Side s)
    {
        switch (s) { case Side.Left: return "l"; case Side.Right: return "r"; default: return "?" + (int)s; }
    }

    static bool Loop()
    {
        while (true) { switch (DateTime.UtcNow.Year > 0) { case true: return true; case false: return false; } }
    }

    static void Main()
    {
        Console.WriteLine(OfBool(true) + OfBool(false) + OfBool(null) + OfByte(9) + OfByte(10) + OfByte(255));
        Console.WriteLine(OfPair((true, true)) + OfPair((false, true)) + OfPair((false, false)));
        Console.WriteLine(OfObject(null) + OfObject("s") + OfObject(1) + Assigned(true) + Assigned(false) + Default(false));
        foreach (var xs in new int[]?[] { null, new int[0], new[] { 4 }, new[] { 5, 6 }, new[] { 7, 8, 9 } })
            Console.Write(OfList(xs) + "; ");
        Console.WriteLine(OfLength("") + OfLength("a") + OfLength("abc"));
        Console.WriteLine(OfSign(new int[0]) + OfSign(new[] { 1 }) + OfSign(new[] { 0, 1 }) + OfSign(new[] { -5 })
            + OfSide(Side.Right) + OfSide((Side)7) + Loop());
    }
}
