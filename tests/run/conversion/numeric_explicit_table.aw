// C# specification §10.3.2: explicit numeric conversions, checked and unchecked, between all numeric types, at the
// edges.
static class Program
{
    static string C(Func<object> f) { try { return f().ToString()!; } catch (OverflowException) { return "!"; } }

    static void Main()
    {
        foreach (int i in new[] { 0, -1, 127, 128, 255, 256, -129, 32768, 65535, 65536, int.MaxValue, int.MinValue })
            Console.WriteLine($"{i}: {unchecked((sbyte)i)} {unchecked((byte)i)} {unchecked((short)i)} {unchecked((ushort)i)} {unchecked((uint)i)} {unchecked((ulong)i)} {(int)unchecked((char)i)} | {C(() => checked((sbyte)i))} {C(() => checked((byte)i))} {C(() => checked((short)i))} {C(() => checked((ushort)i))} {C(() => checked((uint)i))} {C(() => checked((ulong)i))} {C(() => (int)checked((char)i))}");
        foreach (long l in new[] { 0L, -1L, 1L << 31, 1L << 32, long.MaxValue, long.MinValue })
            Console.WriteLine($"{l}: {unchecked((int)l)} {unchecked((uint)l)} {unchecked((byte)l)} {(float)l:R} {(double)l:R} {(decimal)l} | {C(() => checked((int)l))} {C(() => checked((uint)l))} {C(() => checked((ulong)l))}");
        foreach (ulong u in new[] { 0UL, 1UL << 63, ulong.MaxValue })
            Console.WriteLine($"{u}: {unchecked((long)u)} {unchecked((int)u)} {(float)u:R} {(double)u:R} {(decimal)u} | {C(() => checked((long)u))}");
        foreach (double d in new[] { 0.9, -0.9, 1.5, 2.5, -1.5, 255.9, 2147483647.5, -2147483648.9 })
            Console.WriteLine($"{d:R}: {(int)d} {(long)d} {(float)d:R} {(decimal)d} | {C(() => checked((int)d))} {C(() => checked((byte)d))} {C(() => checked((uint)d))} {C(() => checked((long)d))}");
        foreach (double d in new[] { double.NaN, double.PositiveInfinity, 1e30, -1e30 })
            Console.WriteLine($"{d}: {C(() => checked((int)d))} {C(() => checked((ulong)d))} {C(() => (decimal)d)} {(float)d}");
        foreach (decimal m in new[] { 0.9m, -0.9m, 1.5m, 255.999m, 256m, -1m, 3000000000m, decimal.MaxValue })
            Console.WriteLine($"{m}: {C(() => (byte)m)} {C(() => (int)m)} {C(() => (uint)m)} {C(() => (long)m)} {(double)m:R} {(float)m:R} {C(() => (int)(char)m)}");
        Console.WriteLine((int)'a' + " " + (char)98 + " " + " " + " " + (float)'x' + " " + (int)(char)70.9);
        Console.WriteLine((float)0.1 + " " + (double)0.1f + " " + (float)1e-50 + " " + (float)1e40 + " "
            + (double)float.Epsilon + " " + (int)16777217f);
    }
}
