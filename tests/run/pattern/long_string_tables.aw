// C# specification §13.8.3, §12.11: large switches over strings, chars, longs and enums with gaps; equality is ordinal.
using System;

enum Code : long { Neg = -5, Zero = 0, Big = 1L << 40, Max = long.MaxValue }

class Program
{
    static int Key(string? s) => s switch
    {
        "abstract" => 1,
        "as" => 2,
        "base" => 3,
        "bool" => 4,
        "break" => 5,
        "byte" => 6,
        "case" => 7,
        "catch" => 8,
        "char" => 9,
        "checked" => 10,
        "class" => 11,
        "const" => 12,
        "continue" => 13,
        "decimal" => 14,
        "default" => 15,
        "" => 16,
        null => 17,
        "Abstract" => 18,
        "ä" => 19,
        "a\u0308" => 20,
        "a\0b" => 21,
        "abstracted" => 22,
        _ => -1,
    };

    static int Num(long l)
    {
        switch (l)
        {
            case long.MinValue: return 1;
            case -1000000000000: return 2;
            case -1: return 3;
            case 0: return 4;
            case 1: case 2: case 3: case 4: case 5: case 6: case 7: return 5;
            case 1000: return 6;
            case 1001: return 7;
            case 1003: return 8;
            case 1L << 50: return 9;
            case long.MaxValue: return 10;
            default: return 0;
        }
    }

    static string En(Code c)
    {
        switch (c)
        {
            case Code.Neg: return "neg";
            case Code.Zero: return "zero";
            case Code.Big: return "big";
            case Code.Max: return "max";
            default: return ((long)c).ToString();
        }
    }

    static int Ch(char c) => c switch
    {
        'a' => 1,
        'e' => 2,
        'i' => 3,
        'o' => 4,
        'u' => 5,
        '\0' => 6,
        '\uffff' => 7,
        '\'' => 8,
        _ => 0
    };

    static int Si(int i) => i switch
    {
        int.MinValue => 1,
        -3 => 2,
        -2 => 3,
        -1 => 4,
        0 => 5,
        1 => 6,
        2 => 7,
        100 => 8,
        101 => 9,
        102 => 10,
        103 => 11,
        int.MaxValue => 12,
        _ => 0
    };

    static void Main()
    {
        foreach (string? s in new[] { "abstract", "as", "byte", "checked", "default", "", null, "Abstract", "ä",
            "a\u0308", "a\0b", "abstracted", "defaul", "ABSTRACT", "a" })
            Console.Write(Key(s) + " ");
        Console.WriteLine(Key("ab" + "stract".Substring(2)) + " " + Key(new string('a', 1) + "s"));
        foreach (long l in new[] { long.MinValue, -1000000000000, -1, 0, 1, 7, 8, 1000, 1001, 1002, 1003,
            1L << 50, long.MaxValue, 4294967296 })
            Console.Write(Num(l) + " ");
        Console.WriteLine();
        foreach (Code c in new[] { Code.Neg, Code.Zero, Code.Big, Code.Max, (Code)7 }) Console.Write(En(c) + " ");
        foreach (char c in "aeiou\0\uffff'z") Console.Write(Ch(c));
        Console.WriteLine();
        foreach (int i in new[] { int.MinValue, -4, -3, -2, -1, 0, 1, 2, 3, 99, 100, 101, 102, 103, 104, int.MaxValue })
            Console.Write(Si(i) + " ");
        Console.WriteLine();
    }
}
