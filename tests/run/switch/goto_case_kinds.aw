// C# specification §13.8.3: goto case and goto default over enums, strings, chars, longs and null; labels of one
// section; nested switches.
enum Color : byte { Red = 1, Green, Blue, Crimson = Red }

class Program
{
    static string Walk(string? s)
    {
        string trace = "";
        switch (s)
        {
            case "a": trace += "a"; goto case "b";
            case "b": trace += "b"; goto case null;
            case null: trace += "n"; break;
            case "loop":
                trace += "l";
                if (trace.Length < 4) goto case "loop";
                goto default;
            default: trace += "d"; break;
            case "": trace += "e"; goto default;
        }
        return trace;
    }

    static string OfColor(Color c)
    {
        switch (c)
        {
            case Color.Crimson: return "red";
            case Color.Green:
            case Color.Blue:
                switch (c) { case Color.Green: goto done; default: break; }
                return "blue";
            done: return "green";
            case 0: goto case Color.Red;
            case (Color)200: goto case Color.Blue;
            default: return "other" + c;
        }
    }

    static long OfLong(long n)
    {
        switch (n)
        {
            case long.MinValue: return 1;
            case long.MaxValue: goto case 0;
            case 0: return 2;
            case 1L << 40: return 3;
            case -1: return 4;
        }
        return 5;
    }

    static int OfChar(char c, int depth)
    {
        switch (c)
        {
            case 'a' when depth > 1: return depth;
            case 'a': depth++; goto case 'b';
            case 'b': if (depth > 3) goto default; depth += 2; goto case 'c';
            case 'c': { int local = depth; depth = local * 2; goto case 'b'; }
            default: return -depth;
        }
    }

    static string OfBool(bool? b)
    {
        switch (b) { case true: return "T"; case false: return "F"; case null: return "N"; }
    }

    static void Main()
    {
        foreach (string? s in new[] { "a", "b", null, "loop", "", "zz" }) Console.Write(Walk(s) + " ");
        Console.WriteLine();
        foreach (int c in new[] { 0, 1, 2, 3, 4, 200 }) Console.Write(OfColor((Color)c) + " ");
        Console.WriteLine();
        foreach (long n in new[] { long.MinValue, long.MaxValue, 0, 1L << 40, -1, 7 })
            Console.Write(OfLong(n) + " ");
        Console.WriteLine();
        Console.WriteLine(OfChar('a', 0) + " " + OfChar('a', 2) + " " + OfChar('b', 9) + " " + OfChar('c', 1) + " "
            + OfChar('z', 0));
        Console.WriteLine(OfBool(true) + OfBool(false) + OfBool(null));
    }
}
