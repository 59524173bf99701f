// C# specification §12.11, §12.13: shifts take the count's low bits; >>> and signs; bit operations on every integral
// type, bool and enums; precedence.
int one = 1, minus = -8, count = 33;
long big = 1;
Console.WriteLine((one << count) + " " + (minus >> 1) + " " + (minus >>> 1) + " " + (minus >> 32) + " "
    + (big << 33) + " " + (big << 64) + " " + (1u << 31) + " " + (0x80000000u >> 31) + " " + (-1L >>> 60) + " " + (one << -1));
byte b = 0xF0;
sbyte sb = -1;
short sh = -2;
ushort us = 0xFFFF;
Console.WriteLine((b << 4) + " " + (b >> 4) + " " + (sb >> 3) + " " + (sb >>> 28) + " " + (sh << 1) + " "
    + (us << 1) + " " + ~b + " " + ~us + " " + (byte)~b);
Console.WriteLine((6 & 3) + " " + (6 | 3) + " " + (6 ^ 3) + " " + (~6) + " " + (6 & ~2) + " " + (5 & 3 | 8) + " "
    + (1 | 2 ^ 3 & 4) + " " + (1 + 1 << 2) + " " + (8 >> 1 + 1) + " " + (5 & 6 << 1));
Console.WriteLine((true & false) + " " + (true | false) + " " + (true ^ true) + " " + (1 < 2 & 3 < 4) + " " + (1 == 1 ^ 2 == 3));
b <<= 1;
sb >>= 1;
sh |= 5;
us >>= 4;
us &= 0xFF;
count >>>= 2;
Console.WriteLine(b + " " + sb + " " + sh + " " + us + " " + count);

static int Bits(uint n)
{
    int c = 0;
    for (; n != 0; n &= n - 1) c++;
    return c;
}

static uint Reverse(uint n)
{
    uint r = 0;
    for (int i = 0; i < 32; i++) { r = r << 1 | n & 1; n >>= 1; }
    return r;
}
static bool Power(int n) => n > 0 && (n & (n - 1)) == 0;
Console.WriteLine(Bits(0xFF0F) + " " + Reverse(1) + " " + Power(64) + Power(65) + " " + (0xABCD & 0xFF) + " "
    + (ulong.MaxValue >> 63) + " " + (ulong)(1UL << 63) + " " + (long.MinValue >> 63));
char c2 = 'a';
Console.WriteLine((c2 ^ 0x20) + " " + (char)(c2 ^ 0x20) + " " + (c2 << 1));
DayOfWeek d = (DayOfWeek)5 & (DayOfWeek)6;
Console.WriteLine(d + " " + ~d + " " + (d | DayOfWeek.Monday) + " " + (d ^ d));
