// C# specification §13.8.3: switch sections, goto case, goto default, shared labels, pattern variables of a section, nested switches.
using System;

class Program
{
    static string Walk(int i)
    {
        string path = "";
        switch (i)
        {
            case 0: path += "0"; goto case 2;
            case 1: path += "1"; goto default;
            case 2: path += "2"; break;
            case 3 when path.Length > 0: path += "never"; break;
            case 3:
            case 4:
                path += "3/4";
                if (i == 4) goto case 0;
                break;
            default: path += "d"; if (i == 9) return path + "!"; goto case 2;
        }
        return path + ".";
    }

    static string Str(string? s)
    {
        switch (s)
        {
            case null: return "null";
            case "": return "empty";
            case "a" + "b": return "ab";
            case "alpha" or "beta": return "greek";
            case { Length: > 8 } and [.., var c]: return "long " + c;
            case string t when t == s: goto case "";
            default: throw new InvalidOperationException();
        }
    }

    static string Obj(object o)
    {
        switch (o)
        {
            case int n when n > 0:
            case long:
                return "number";
            case int n:
                int square = n * n;
                return "square " + square;
            case string n:
                square = n.Length;
                return "string " + square;
            case bool and true: return "yes";
            case bool: return "no";
        }
        return "fell out";
    }

    static int Nested(int a, int b)
    {
        int r = 0;
        for (int i = 0; i < 3; i++)
        {
            switch (a + i)
            {
                case 1:
                    switch (b)
                    {
                        case 1: r += 1; break;
                        case 2: r += 10; continue;
                        default: return -1;
                    }
                    r += 100;
                    break;
                case 2: continue;
                default: r += 1000; break;
            }
            r += 10000;
        }
        return r;
    }

    static void Main()
    {
        for (int i = 0; i < 6; i++) Console.Write(Walk(i) + " ");
        Console.WriteLine(Walk(9));
        foreach (string? s in new[] { null, "", "ab", "beta", "longer than 8", "other" }) Console.Write(Str(s) + " | ");
        Console.WriteLine();
        foreach (object o in new object[] { 5, -5, 5L, "five", true, false, 1.0 }) Console.Write(Obj(o) + " | ");
        Console.WriteLine();
        Console.WriteLine(Nested(0, 1) + " " + Nested(0, 2) + " " + Nested(0, 3) + " " + Nested(5, 0));
        switch (3) { }
        switch (Console.Out != null) { case true: Console.WriteLine("true"); break; case false: break; }
        switch ((long)5) { case 5: Console.WriteLine("five"); break; }
        switch ('x') { case (char)120: Console.WriteLine("x"); break; }
        ulong big = ulong.MaxValue;
        switch (big) { case 0: break; case ulong.MaxValue: Console.WriteLine("max"); break; }
        int? maybe = 7;
        switch (maybe) { case null: break; case 7: Console.WriteLine("seven"); break; case int other: Console.WriteLine(other); break; }
    }
}
