// C# specification §10.2.11: implicit conversion of constant expressions that fit the target; of constants in
// conditionals, compound forms, enums, arguments.
const int K = 100;
const long L = 5;
const int Neg = -1;
sbyte a = K;
byte b = K + 155;
short c = K * 300;
ushort d = K << 9;
uint e = K;
ulong f = K;
char g = (char)K;
ulong h = L;
uint u = (uint)L;
Console.WriteLine(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + u);
byte t = true ? (byte)1 : (byte)2;
bool flag = a > 0;
byte t2 = flag ? (byte)1 : (byte)2;
byte t3 = (byte)(flag ? 10 : 20);
sbyte[] arr = { 1, -2, K, 'a' - 'b' };
Console.WriteLine(t + t2 + t3 + string.Join(",", arr));
E z = 0; E z2 = 0x0; E z3 = K - K; Console.WriteLine(z + " " + z2 + " " + z3 + " " + (z == 0) + " " + (E.B != 0));
static string P(byte x) => "byte" + x;
static string Q(ulong x) => "ulong" + x;
Console.WriteLine(P(5) + P(K) + Q(7) + Q(K));
byte m = 5;
m += 250;
m -= 5;
m <<= 1;
m |= 1;
m ^= 0xFF;
Console.WriteLine(m);
byte un = unchecked((byte)-1);
sbyte us = unchecked((sbyte)0xFF);
uint uu = unchecked((uint)-1);
int ii = unchecked((int)0x80000000);
Console.WriteLine(un + " " + us + " " + uu + " " + ii);
float fl = 3;
double db = 7;
decimal dc = 9;
nint n = K;
nuint nu = K;
Console.WriteLine(fl / 2 + " " + db / 2 + " " + dc / 2 + " " + n + nu);
byte? nb = 5;
short? ns = -5;
char? ch = 'x';
Console.WriteLine(nb + ns + " " + ch);
ulong sw = 3;
switch (sw)
{
    case 3: Console.WriteLine("three"); break;
}
byte bs = 7;
Console.WriteLine(bs switch { 7 => "seven", _ => "no" } + (bs is 7) + (bs == 7) + (bs is > 5 and < 10));
static byte R() => 200;
static sbyte R2() { return -100; }
Func<byte> fb = () => 9;
Func<short> fs = () => { if (R() > 1) return -3; return 4; };
Console.WriteLine(R() + R2() + fb() + fs());
byte[] bytes = new byte[] { 0x10, 0b11, 'a' + 0 };
var dict = new Dictionary<byte, sbyte> { [1] = -1, [2] = -2 };
Console.WriteLine(bytes[2] + dict[1] + dict[2]);
(byte, short) tup = (1, -1);
byte td = 0;
(td, var x2) = (3, 4);
Console.WriteLine(tup + " " + td + x2.GetType());
const byte CB = 10;
const short CS = CB * 10;
const char CC = (char)(CB + 55);
Console.WriteLine(CS + "" + CC);
uint mixed = 5;
var r = mixed + 1;
Console.WriteLine(r.GetType() + " " + (mixed - 6).GetType() + " " + (mixed + Neg).GetType() + " " + (L + f - 5).GetType());

enum E { A, B = 1 }
