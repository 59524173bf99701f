// C# specification §12.11: shifts mask the count, keep the left type, and fill by sign.
class Program
{
    static void Main()
    {
        int i = -16;
        uint u = 0xF0000000;
        long l = -16;
        ulong ul = 0xF000000000000000;
        byte b = 0x81;
        sbyte sb = -128;
        short s = -2;
        char c = '\uFFFF';
        foreach (int n in new[] { 0, 1, 4, 31, 32, 33, 63, 64, 65, -1, -31, int.MinValue, int.MaxValue })
            Console.WriteLine($"{n}: {i << n} {i >> n} {u << n} {u >> n} {l << n} {l >> n} {ul << n:x} {ul >> n:x}");
        Console.WriteLine($"{b << 1} {b >> 1} {sb << 1} {sb >> 1} {s >> 1} {c >> 8} {c << 16}");
        Console.WriteLine($"{i >>> 1} {i >>> 33} {l >>> 1} {l >>> 60} {u >>> 4} {s >>> 1} {sb >>> 28} {-1 >>> 31} {-1L >>> 63}");
        int x = -1; x >>>= 28; Console.WriteLine(x);
        x <<= 3; Console.WriteLine(x);
        x >>= 2; Console.WriteLine(x);
        b <<= 1; Console.WriteLine(b);
        sb >>= 3; Console.WriteLine(sb);
        s >>>= 1; Console.WriteLine(s);
        c >>= 4; Console.WriteLine((int)c);
        int? m = null, k = 3;
        Console.WriteLine($"[{m << 1}] [{k << 1}] [{1 << m}] [{k >> k}]");
        byte count = 3; short sc = 2; char cc = (char)1;
        Console.WriteLine((1 << count) + (1L << sc) + (1u << cc));
        Console.WriteLine(1 << 2 + 1 << 1);
        Console.WriteLine(256 >> 1 + 1 & 0xFF);
    }
}
