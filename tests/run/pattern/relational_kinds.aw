// C# specification §11.2.10: relational patterns on every numeric kind, char, enum, nullable and object inputs; NaN.
using System;

enum Size : byte { S = 1, M = 5, L = 9 }

class Program
{
    static string Grade(char c) => c switch
    {
        >= 'a' and <= 'z' => "lower",
        >= 'A' and <= 'Z' => "upper",
        >= '0' and <= '9' => "digit",
        _ => "other"
    };

    static string Water(double t) => t switch
    {
        < 0 => "ice",
        0 => "melting",
        < 100 => "liquid",
        100.0 => "boiling",
        double.NaN => "nan",
        _ => "steam"
    };

    static string Long(long l) => l switch
    {
        < int.MinValue => "under",
        > int.MaxValue => "over",
        0L => "zero",
        _ => "fits"
    };

    static string Byte(byte b) => b switch { < 10 => "small", >= 10 and < 200 => "mid", >= 200 => "big" };
    static string SByte(sbyte b) => b switch { < 0 => "-", 0 => "0", > 0 => "+" };

    static string ULong(ulong u) => u switch
    {
        0 => "0",
        <= uint.MaxValue => "32",
        ulong.MaxValue => "max",
        _ => "64"
    };

    static string Sz(Size s) => s switch
    {
        < Size.M => "less",
        Size.M => "M",
        > Size.M and < Size.L => "between",
        _ => "L+"
    };

    static string Dec(decimal d) => d switch { < 0.5m => "low", 0.5m => "half", > 1e10m => "huge", _ => "high" };

    static string Obj(object? o) => o switch
    {
        > 5 => "int>5",
        > 5L => "long>5",
        <= 1.5f => "float<=1.5",
        > 'm' => "char>m",
        >= Size.L => "L",
        > 1.5m => "decimal",
        null => "null",
        _ => "none"
    };

    static string Opt(int? i) => i switch { < 0 => "neg", > 0 => "pos", null => "null", 0 => "zero" };

    static string Flt(float f) => f switch
    {
        float.PositiveInfinity => "+inf",
        > 1 => ">1",
        <= 1 => "<=1",
        _ => "nan"
    };

    static string Native(nint n) => n switch { < 0 => "neg", 7 => "seven", _ => "rest" };

    static void Main()
    {
        foreach (char c in "aZ5 ") Console.Write(Grade(c) + " ");
        Console.WriteLine();
        foreach (double d in new[] { -1, 0, -0.0, 50, 100, 101, double.NaN, double.NegativeInfinity })
            Console.Write(Water(d) + " ");
        Console.WriteLine();
        foreach (long l in new[] { long.MinValue, -2147483648, 0, 5, 2147483648 }) Console.Write(Long(l) + " ");
        Console.WriteLine();
        foreach (byte b in new byte[] { 0, 9, 10, 199, 200, 255 }) Console.Write(Byte(b) + " ");
        foreach (sbyte b in new sbyte[] { -128, 0, 127 }) Console.Write(SByte(b) + " ");
        Console.WriteLine();
        foreach (ulong u in new ulong[] { 0, 7, 1UL << 40, ulong.MaxValue }) Console.Write(ULong(u) + " ");
        foreach (Size s in new[] { Size.S, Size.M, (Size)6, Size.L, (Size)77 }) Console.Write(Sz(s) + " ");
        Console.WriteLine();
        foreach (decimal d in new[] { 0.49m, 0.50m, 0.51m, 2e10m }) Console.Write(Dec(d) + " ");
        Console.WriteLine();
        foreach (object? o in new object?[] { 6, 5, 6L, 1.5f, 2f, 'z', 'a', Size.L, Size.S, 2m, null, 6.0, (short)7 })
            Console.Write(Obj(o) + " ");
        Console.WriteLine();
        foreach (int? i in new int?[] { -1, 1, null, 0 }) Console.Write(Opt(i) + " ");
        foreach (float f in new[] { float.PositiveInfinity, 2, 1, float.NaN }) Console.Write(Flt(f) + " ");
        foreach (nint n in new nint[] { -1, 7, 8 }) Console.Write(Native(n) + " ");
        Console.WriteLine();
        double x = double.NaN;
        Console.WriteLine((x is < 0) + " " + (x is >= 0) + " " + (x is not >= 0) + " " + (x is double.NaN) + " " + (-0.0 is 0.0));
        uint u3 = 3000000000;
        Console.WriteLine((u3 is > 2147483648) + " " + (u3 is < 5) + " " + (u3 is not 3000000000));
    }
}
