// C# specification §10.3.2: explicit numeric conversions drop high bits or round towards zero.
class Program
{
    static void Main()
    {
        long[] values = { 0, 1, -1, 127, 128, 255, 256, -128, -129, 32768, 65535, 65536, 2147483648, 4294967295,
            4294967296, -2147483649, long.MaxValue, long.MinValue, 0x123456789ABCDEF0 };
        foreach (long v in values)
            Console.WriteLine($"{v}: {(sbyte)v} {(byte)v} {(short)v} {(ushort)v} {(int)v} {(uint)v} {(ulong)v} {(int)(char)v} {(float)v} {(double)v}");
        ulong u = ulong.MaxValue; Console.WriteLine($"{(long)u} {(int)u} {(byte)u} {(double)u} {(float)(u >> 1)}");
        uint ui = 3000000000; Console.WriteLine($"{(int)ui} {(short)ui} {(long)ui} {(float)ui} {(double)(int)ui}");
        sbyte s = -5;
        Console.WriteLine($"{(byte)s} {(ushort)s} {(uint)s} {(ulong)s} {(char)s == 65531} {(long)(uint)s}");
        int i = -1;
        Console.WriteLine($"{(uint)i} {(ulong)i} {(ulong)(uint)i} {(byte)i} {(long)(byte)(sbyte)i} {(ushort)(short)i}");
        Console.WriteLine($"{(int)2.9999999999999999} {(int)1e9} {(long)1.9e18} {(sbyte)-1.5} {unchecked((byte)(int)300.5)} {(float)1.23456789012345}");
        Console.WriteLine($"{(double)(float)0.1} {(double)(float)16777217} {(float)(double)float.Epsilon == float.Epsilon} {(float)double.Epsilon}");
        Console.WriteLine((int)(object)5 + (byte)(DayOfWeek)3 + (int)DayOfWeek.Friday + " " + (DayOfWeek)2 + " "
            + (DayOfWeek)'\u0001' + " " + (DayOfWeek)(i + 7.7) + " " + (char)DayOfWeek.Saturday + 1);
        try { object o = 5; Console.WriteLine((long)o); }
        catch (InvalidCastException e) { Console.WriteLine("unboxing needs the exact type"); }
        object day = DayOfWeek.Tuesday; Console.WriteLine((int)(DayOfWeek)day);
        int n = -7;
        Console.WriteLine($"{-n / 2} {n >> 1} {n / 2} {(uint)n / 2} {n % 2} {(uint)n % 2} {-(n % 3)} {(n % 3 + 3) % 3}");
        const double c = 5.7; const int k = (int)c; Console.WriteLine(k + (int)-c + (long)c % 2);
    }
}
