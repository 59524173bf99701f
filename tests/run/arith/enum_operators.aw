// C# specification §12.10.5, §12.10.6, §12.9.5: operators of enums, also lifted and `checked`.
using System;
enum E { A = 1, B = 5, C = 12 }
enum S : byte { X = 1, Y = 200 }
enum L : ulong { One = 1, Max = ulong.MaxValue }

class Program
{
    static string T<U>(U value) { return typeof(U).Name + ":" + value; }

    static void Main()
    {
        E e = E.B; S s = S.X; L l = L.One; int n = 3; byte y = 2;
        Console.WriteLine(T(e - n) + " " + T(e - 2) + " " + T(e - E.A) + " " + T(e - 0));
        Console.WriteLine(T(17 - e) + " " + T(n - e) + " " + T(0 - e));
        Console.WriteLine(T(e + 7) + " " + T(7 + e) + " " + T(n + e));
        Console.WriteLine(T(s - y) + " " + T(s - S.X) + " " + T(s - (byte)1));
        Console.WriteLine(T(s - 1) + " " + T(s + 1) + " " + T(1 + s));
        Console.WriteLine(T(~e) + " " + T(~s) + " " + T(~l));
        checked { Console.WriteLine(T(~s) + " " + T(~S.Y) + " " + T(~l) + " " + T(~L.Max) + " " + T((byte)~s)); }
        try { checked { s = S.Y; s += 100; Console.WriteLine(s); } }
        catch (OverflowException) { Console.WriteLine("overflow " + s); }
        unchecked { s += 100; Console.WriteLine(T(s)); }
        e -= E.A; Console.WriteLine(T(e));
        e = E.C;
        e -= 7;
        Console.WriteLine(T(e));
        e++;
        Console.WriteLine(T(e));
        e |= E.A;
        Console.WriteLine(T(e));
        e &= ~E.A;
        Console.WriteLine(T(e));
        e ^= E.C;
        Console.WriteLine(T(e));
        E? q = E.C; E? none = null; int? k = 2;
        Console.WriteLine(T(q - k) + " " + T(q - E.A) + " " + T(none - k) + " " + T(none - E.A) + " " + T(q + 1)
            + " " + T(20 - q));
        Console.WriteLine((q > E.A) + " " + (none == null) + " " + (q == E.C) + " " + (0 == e) + " " + (e != 0));
        const E folded = E.C - 7; const int diff = E.C - E.A;
        Console.WriteLine(T(folded) + " " + diff);
    }
}
