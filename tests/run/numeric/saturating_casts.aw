// C# specification §10.3.2: from .NET 9 on, casts from floating point that do not fit saturate, NaN gives 0.
class Program
{
    static void Main()
    {
        double big = 1e30, small = -1e30, nan = double.NaN, inf = double.PositiveInfinity, zero = 0;
        float fbig = 1e30f, fsmall = -1e30f;
        Console.WriteLine($"{(int)big} {(int)small} {(int)nan} {(int)inf} {(int)-inf}");
        Console.WriteLine($"{(long)big} {(long)small} {(long)nan} {(long)inf}");
        Console.WriteLine($"{(uint)big} {(uint)small} {(uint)nan} {(uint)(small / 1e30)}");
        Console.WriteLine($"{(ulong)big} {(ulong)small} {(ulong)nan} {(ulong)(small / 1e30 - 0.5)}");
        Console.WriteLine($"{(int)fbig} {(int)fsmall} {(uint)fbig} {(long)fsmall} {(ulong)fbig}");
        Console.WriteLine($"{(int)(2147483647.5 + zero)} {(int)(2147483648.0 + zero)} {(int)(-2147483648.9 + zero)} {(uint)(4294967295.9 + zero)} {(uint)(4294967296.0 + zero)}");
        Console.WriteLine($"{(long)(9223372036854775807.0 + zero)} {(long)(-9223372036854775808.0 + zero)} {(ulong)(18446744073709551615.0 + zero)} {(ulong)(9223372036854775808.0 + zero)}");
        Console.WriteLine($"{(int)0.99} {(int)-0.99} {(uint)0.5} {(long)-1e-300}");
        double three = 300.7; Console.WriteLine($"{(short)three} {(ushort)(three + 100)}");
        double? lifted = big; Console.WriteLine((int?)lifted);
        lifted = null; Console.WriteLine(((int?)lifted).HasValue);
    }
}
