// C# specification §12.4.7: unary and binary numeric promotions decide the type of every operator's result.
class Program
{
    static string T(sbyte x) { return "sbyte"; }
    static string T(byte x) { return "byte"; }
    static string T(short x) { return "short"; }
    static string T(ushort x) { return "ushort"; }
    static string T(int x) { return "int"; }
    static string T(uint x) { return "uint"; }
    static string T(long x) { return "long"; }
    static string T(ulong x) { return "ulong"; }
    static string T(char x) { return "char"; }
    static string T(float x) { return "float"; }
    static string T(double x) { return "double"; }
    static string T(bool x) { return "bool"; }
    static string T(object x) { return "object:" + x.GetType().Name; }

    static void Main()
    {
        sbyte sb = -1;
        byte b = 200;
        short s = -300;
        ushort us = 60000;
        int i = -5;
        uint ui = 4000000000;
        long l = -1L << 40;
        ulong ul = ulong.MaxValue;
        char c = 'A';
        float f = 1.5f;
        double d = 2.5;
        Console.WriteLine(T(b + b) + " " + (b + b) + " " + T(sb + b) + " " + T(s * us) + " " + s * us);
        Console.WriteLine(T(c + 1) + " " + (c + 1) + " " + T(c + c) + " " + T('a' - c) + " " + T((char)(c + 1)));
        Console.WriteLine(T(i + ui) + " " + (i + ui) + " " + T(ui + ui) + " " + (ui + ui) + " " + T(sb + ui) + " " + (sb + ui));
        Console.WriteLine(T(l + ui) + " " + (l + ui) + " " + T(ul + ui) + " " + (ul + ui) + " " + T(ul + us) + " " + T(ul + 1));
        Console.WriteLine(T(f + i) + " " + (f + i) + " " + T(f + l) + " " + T(f + d) + " " + T(ul * f) + " " + T(c * d));
        Console.WriteLine(T(-b) + " " + -b + " " + T(+c) + " " + T(~us) + " " + ~us + " " + T(-ui) + " " + -ui
            + " " + T(~ui) + " " + ~ui);
        Console.WriteLine(T(-f) + " " + T(+sb) + " " + T(-l) + " " + T(~ul) + " " + ~ul + " " + T(!true));
        Console.WriteLine(T(b << 1) + " " + (b << 1) + " " + T(c << 9) + " " + T(ui << 1) + " " + (ui << 1) + " "
            + T(l >> 1) + " " + T(ul >> 60) + " " + (ul >> 60));
        Console.WriteLine(T(b++) + " " + T(++sb) + " " + T(c--) + " " + T(f++) + " " + T(us++));
        Console.WriteLine(T(b += 100) + " " + b + " " + T(c += 'b') + " " + (int)c + " " + T(s *= 1000) + " " + s);
        Console.WriteLine(T(b & us) + " " + T(i & ui) + " " + (i & ui) + " " + T(l | us) + " " + T(true ^ false)
            + " " + T(c ^ 'b'));
        Console.WriteLine(T(true ? b : s) + " " + T(true ? c : i) + " " + T(true ? f : i) + " "
            + T(true ? b : (object)s) + " " + T(true ? 1 : 'x'));
        Console.WriteLine(T(i / 2) + " " + T(i / 2.0) + " " + T(i / 2f) + " " + T(7 / ui) + " " + (i / 2) + " "
            + (i % 3) + " " + (7 % ui));
        Console.WriteLine((b == us) + " " + (i < ui) + " " + (l < ui) + " " + (c == 163) + " " + (f == 2.5) + " " + (i == -5.0));
        Console.WriteLine(T(1) + T(1u) + T(1L) + T(1UL) + T(2147483648) + T(4294967296) + T(9223372036854775808)
            + T(0x80000000) + T(0xFFFFFFFFF) + T(1f) + T(1d) + T(1e1) + T('1') + T(-2147483648) + T(-9223372036854775808));
    }
}
