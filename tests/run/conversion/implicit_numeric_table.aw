// C# specification §10.2.3: every implicit numeric conversion, its value and its static type as overload resolution
// sees it.
static class Program
{
    static string T(sbyte x) => "sbyte";
    static string T(byte x) => "byte";
    static string T(short x) => "short";
    static string T(ushort x) => "ushort";
    static string T(int x) => "int";
    static string T(uint x) => "uint";
    static string T(long x) => "long";
    static string T(ulong x) => "ulong";
    static string T(char x) => "char";
    static string T(float x) => "float";
    static string T(double x) => "double";
    static string T(decimal x) => "decimal";
    static string NoInt(long x) => "long";
    static string NoInt(ulong x) => "ulong";
    static string NoInt(float x) => "float";
    static string F(float x) => "f" + x;
    static string D(double x) => "d" + x;
    static string M(decimal x) => "m" + x;
    static string L(long x) => "l" + x;
    static string UL(ulong x) => "ul" + x;
    static string I(int x) => "i" + x;
    static string US(ushort x) => "us" + x;
    static string U(uint x) => "u" + x;

    static void Main()
    {
        sbyte sb = -1;
        byte b = 255;
        short s = -300;
        ushort us = 65535;
        int i = -70000;
        uint u = 4000000000;
        long l = -5000000000;
        ulong ul = 18000000000000000000;
        char c = 'A';
        float f = 1.25f;
        nint ni = -3;
        nuint nu = 3;
        Console.WriteLine(T(sb) + T(b) + T(s) + T(us) + T(i) + T(u) + T(l) + T(ul) + T(c) + T(f) + T(1.0) + T(1m));
        Console.WriteLine(NoInt(sb) + NoInt(b) + NoInt(s) + NoInt(us) + NoInt(i) + NoInt(c) + NoInt(f) + NoInt(1) + NoInt(ul));
        Console.WriteLine(I(sb) + I(b) + I(s) + I(us) + I(c) + " " + U(b) + U(us) + U(c) + " " + US(b) + US(c)
            + " " + L(sb) + L(i) + L(u) + L(c) + L(ni) + " " + UL(b) + UL(u) + UL(c) + UL(nu));
        Console.WriteLine(F(sb) + " " + F(i) + " " + F(u) + " " + F(l) + " " + F(ul) + " " + F(c) + " " + F(ni));
        Console.WriteLine(D(sb) + " " + D(u) + " " + D(l) + " " + D(ul) + " " + D(c) + " " + D(f) + " " + D(nu));
        Console.WriteLine(M(sb) + " " + M(u) + " " + M(l) + " " + M(ul) + " " + M(c) + " " + M(ni));
        int big = 16777217;
        float lossy = big;
        long bl = 9007199254740993;
        double ld = bl;
        Console.WriteLine(lossy.ToString("R") + " " + ld.ToString("R") + " " + (big == lossy) + " " + (bl == ld));
        float fi = int.MaxValue;
        double df = 0.1f;
        Console.WriteLine(fi + " " + df);
        double r = us;
        r += b;
        r -= c;
        Console.WriteLine(r);
        long acc = 0;
        acc += sb;
        acc += u;
        acc += c;
        acc += s;
        Console.WriteLine(acc);
        object o = (long)i;
        Console.WriteLine(o is long);
        nint n2 = i;
        n2 += s;
        nuint m2 = u;
        Console.WriteLine(n2 + " " + m2);
    }
}
