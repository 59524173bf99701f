// C# §10.2.4, §10.2.7 and §10.2.11: the constant zero converts to every enumeration, in every integral type it is
// written
// in; null to every reference and nullable type; constant int to smaller types in range.
using static System.Console;
enum E { None, One }
enum B : byte { None, Last = 255 }

class Program
{
    const int Zero = 0;
    const long ZeroL = 0L;
    static string F(E e) => "enum " + e;
    static string F(object o) => "object " + (o ?? "null");
    static string G(int i) => "int";
    static string G(E e) => "E";
    static string H(byte b) => "byte";
    static string H(long b) => "long";
    static string N(string s) => "string";
    static string N(object s) => "object";
    static string Q(int? s) => "int?";
    static string Q(object s) => "object";

    static void Main()
    {
        E e = 0;
        E e2 = Zero;
        E e3 = 0L;
        E e4 = 0u + 0;
        E e5 = 0x0;
        E e6 = 1 - 1;
        B b = 0;
        B? nb = 0;
        WriteLine(e + " " + e2 + " " + e3 + " " + e4 + " " + e5 + " " + e6 + " " + b + " " + nb);
        WriteLine(e == 0);
        WriteLine(0 != E.One);
        WriteLine((E.One == 0) + " " + (nb == 0) + " " + (nb > 0));
        WriteLine(F(0) + ", " + F(1) + ", " + F(Zero) + ", " + F(null));
        WriteLine(G(0) + " " + G(E.One));
        WriteLine(H(5) + " " + H(256) + " " + H(-1) + " " + H('a'));
        WriteLine(N(null) + " " + Q(5) + " " + Q("s"));
        sbyte sb = -128;
        ushort us = 65535;
        ulong ul = 5;
        uint ui = int.MaxValue;
        byte sum = 200 + 55;
        sum += 1;
        WriteLine(sb + " " + us + " " + ul + " " + ui + " " + sum);
        const short s = 10;
        int fromShort = s;
        char? noChar = null;
        int? i = null;
        Func<int> f = null;
        int[] array = null;
        WriteLine(fromShort + " " + (noChar is null) + (i == null) + (f is null) + (array == null));
        E flags = E.One | 0;
        flags &= ~0 == -1 ? E.One : 0;
        WriteLine(flags);
        E sw = e switch { 0 => E.One, _ => 0 };
        WriteLine(sw);
        B max = B.Last;
        max++;
        WriteLine(max + " " + (byte)max + " " + (E.One - E.None) + " " + (E.One - 1) + " " + (1 + E.None));
    }
}
