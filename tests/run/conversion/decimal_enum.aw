// C# specification §10.2.3, §10.3.2, §10.3.3: decimal with every other number type and with enums, lifted too, and as a
// step of a
// user-defined conversion.
using System;

enum E : byte { A = 1, B = 200 }
enum L : long { Min = long.MinValue }

struct Money
{
    public decimal M;
    public static implicit operator Money(decimal d) => new Money { M = d };
    public static explicit operator decimal(Money m) => m.M;
}

struct Len
{
    public int V;
    public static implicit operator int(Len l) => l.V;
    public static explicit operator Len(double d) => new Len { V = (int)d };
}

static class Program
{
    static string T(Func<object> f)
    {
        try { return f() + ""; } catch (OverflowException e) { return e.GetType().Name; }
    }

    static void Main()
    {
        byte b = 200;
        sbyte sb = -5;
        short s = -300;
        ushort us = 60000;
        int i = -7;
        uint u = uint.MaxValue;
        long l = long.MinValue;
        ulong ul = ulong.MaxValue;
        char c = 'A';
        float f = 1.5f;
        double d = -2.25;
        nint ni = 5;
        decimal r = b;
        Console.Write(r + " ");
        r = sb;
        Console.Write(r + " ");
        r = s;
        Console.Write(r + " ");
        r = us;
        Console.Write(r + " ");
        r = i;
        Console.Write(r + " ");
        r = u;
        Console.Write(r + " ");
        r = l;
        Console.Write(r + " ");
        r = ul;
        Console.Write(r + " ");
        r = c;
        Console.Write(r + " ");
        r = (decimal)f;
        Console.Write(r + " ");
        r = (decimal)d;
        Console.Write(r + " ");
        r = ni;
        Console.WriteLine(r);
        decimal x = 65.99m;
        Console.WriteLine((byte)x + " " + (sbyte)x + " " + (short)x + " " + (ushort)x + " " + (int)x + " "
            + (uint)x + " " + (long)x + " " + (ulong)x + " " + (char)x + " " + (float)x + " " + (double)x);
        decimal neg = -1.5m, huge = 1e20m;
        Console.WriteLine(T(() => (byte)neg) + T(() => (uint)neg) + T(() => (int)neg) + T(() => (long)huge)
            + T(() => unchecked((int)huge)) + T(() => (float)huge) + T(() => (decimal)(d * double.NaN))
            + T(() => (decimal)(d * 1e30)));
        E e = E.B;
        Console.WriteLine((decimal)e + " " + (E)1.9m + " " + (E)(decimal)200 + " " + (decimal)L.Min + " "
            + (L)(decimal)long.MinValue + T(() => (E)huge));
        decimal? n = 2.5m, none = null;
        Console.WriteLine((int?)n + "|" + (int?)none + "|" + (decimal?)(int?)5 + "|" + (decimal)(int?)6 + "|"
            + (E?)n + "|" + (decimal?)(E?)E.A + "|" + (n + 1) + "|" + (n * none) + "|" + (n > 2) + (none < 1)
            + (n == 2.50m) + (double?)n);
        Money m = 5;
        Console.Write(m.M + " ");
        m = 'a';
        Console.Write(m.M + " ");
        m = (Money)2;
        Console.Write(m.M + " ");
        m = 7L;
        Console.Write(m.M + " ");
        Console.WriteLine((int)m + " " + (long)(Money)1.5m + " " + (byte)m);
        Len len = (Len)3.9f;
        decimal fromLen = len;
        Console.WriteLine(len.V + " " + fromLen + " " + (len + 1.5m) + " " + (len < 3.5m) + " " + (decimal)len * 2);
        Console.WriteLine(1 + 1.5m + " " + 'a' * 1m + " " + 5 / 2m + " " + (i % 2.5m) + " "
            + (true ? 1 : 2.5m).GetType() + " " + Math.Max(1, 2.5m));
        object o = 1.50m;
        Console.WriteLine((decimal)o + " " + (o is decimal) + (o is double) + (o as decimal?) + o.Equals(1.5m)
            + 1.5m.Equals(1) + 1.0m.GetHashCode().Equals(1.00m.GetHashCode()) + 1m.CompareTo(2));
    }
}
