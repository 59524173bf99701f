// C# specification §12.11: << >> >>> on every left type; counts of narrower types, negative and large; nullable;
// compound on narrow types; constants.
static string T<X>(X x) => typeof(X).Name + ":" + x + " ";
sbyte sb = -8;
byte b = 0x81;
short s = -300;
ushort us = 0xF000;
int i = -17;
uint u = 0x80000001;
long l = -17;
ulong ul = 0x8000000000000001;
char c = 'A';
nint n = -17;
Console.WriteLine(T(sb << 1) + T(b << 1) + T(s << 1) + T(us << 4) + T(i << 1) + T(u << 1) + T(l << 1) + T(ul << 1)
    + T(c << 1) + T(n << 1));
Console.WriteLine(T(sb >> 1) + T(b >> 1) + T(s >> 1) + T(us >> 4) + T(i >> 1) + T(u >> 1) + T(l >> 1) + T(ul >> 1)
    + T(c >> 1) + T(n >> 1));
Console.WriteLine(T(sb >>> 1) + T(b >>> 1) + T(s >>> 1) + T(us >>> 4) + T(i >>> 1) + T(u >>> 1) + T(l >>> 1)
    + T(ul >>> 1) + T(c >>> 1) + T(n >>> 1));
foreach (int k in new[] { 0, 1, 31, 32, 33, 63, 64, 65, -1, -31, -32, -64, int.MinValue, int.MaxValue })
    Console.Write($"{1 << k},{1u << k},{1L << k},{1UL << k},{-1 >> k},{-1 >>> k},{-1L >>> k} ");
Console.WriteLine();
byte sh = 2;
char csh = (char)3;
Console.WriteLine(T(1 << sh) + T(1L << csh) + T(1 << (byte)33) + T(i >> (sbyte)-1));
sb <<= 1;
b >>= 1;
s >>>= 2;
us <<= 1;
c >>= 1;
i >>>= 28;
u >>= 4;
l >>>= 60;
Console.WriteLine(sb + " " + b + " " + s + " " + us + " " + (int)c + " " + i + " " + u + " " + l);
sbyte m1 = -1;
m1 >>>= 1;
Console.WriteLine(m1);
m1 >>>= 31;
Console.WriteLine(m1);
short m2 = -1;
m2 >>>= 20;
Console.WriteLine(m2);
int? q = 3, z = null;
Console.WriteLine(T(q << 2) + T(z << 2) + T(q << z) + T(1 << q) + T((long?)q >> 1) + T(q >>> 1));
const int K = 1 << 35;
const long KL = 1L << 35;
const uint KU = 0xFFFFFFFF >> 28;
const int KN = -1 >>> 28;
Console.WriteLine(K + " " + KL + " " + KU + " " + KN);
