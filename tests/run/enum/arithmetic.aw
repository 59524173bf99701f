// C# specification §12.10.5, §12.10.6, §12.12.6, §12.13.3, §12.8.16, §19.6: enum arithmetic, comparison, bit operators,
// ++ and --,
// conversions between enums and numbers, constants of enums, switch, compound assignment, nullable enums, underlying
// overflow.
using System;

enum E { A = 1, B, C = A + 10, D, Neg = -5, Q = (int)'q', Shift = 1 << 4, Cpy = B }
enum By : byte { Zero, One, Max = 255 }
enum Lg : long { X = 1L << 40, Y = X + 1 }
enum Chain { First = By.One + 3, Second = (int)E.D * 2, Third = Second | 1, Len = sizeof(int), S = nameof_.L }
static class nameof_ { public const int L = 3; }

static class Program
{
    const E K = E.A | E.B;
    const int Diff = E.C - E.A;
    const By Next = By.Zero + 1;
    const bool Cmp = E.A < E.B;

    static string Sw(E e)
    {
        switch (e)
        {
            case E.A: case E.B: return "ab";
            case E.C + 1: return "d";
            case (E)42: return "42";
            case E.Neg: goto case E.A;
            default: return "?" + (int)e;
        }
    }

    static void Main()
    {
        Console.WriteLine((int)E.C + " " + (int)E.D + " " + (int)E.Q + " " + (int)E.Shift + (int)Chain.First
            + (int)Chain.Second + (int)Chain.Third + (int)Chain.Len + (int)Chain.S + (long)Lg.Y);
        Console.WriteLine(K + " " + Diff + Next + Cmp + (E.A + 1) + (1 + E.A) + (E.D - 1) + (E.D - E.C)
            + (E.A & E.B) + (E.A ^ E.B) + ~E.A + (~E.A == (E)(-2)) + (E.A == 0) + (0 < E.A) + (E.Neg < 0));
        var e = E.A;
        e++;
        Console.Write(e);
        ++e;
        Console.Write(e);
        e--;
        e += 10;
        Console.Write(e);
        e -= 1;
        e |= E.Shift;
        e &= ~E.A;
        e ^= E.B;
        Console.WriteLine(" " + (int)e);
        By b = By.Max;
        b++;
        Console.Write(b + " ");
        b--;
        Console.Write(b + " ");
        b += 2;
        Console.Write((int)b + " ");
        unchecked { Console.Write((int)(By)300 + " "); }
        By z = By.Zero;
        z -= 1;
        Console.Write(z + " ");
        try { checked { By m = By.Max; m++; Console.Write(m); } }
        catch (OverflowException) { Console.Write("overflow "); }
        try { int big = 256; checked { Console.Write((By)big); } }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        Console.WriteLine(By.Max - By.One + (By.One + 1).GetType().Name + (E.A - E.B).GetType().Name + (~By.One)
            + (byte)(255 - By.One));
        foreach (var x in new[] { E.A, E.D, (E)42, E.Neg, E.Q }) Console.Write(Sw(x) + " "); Console.WriteLine();
        Console.WriteLine((double)E.C + (float)E.A + " " + (E)2.9 + (E)'q' + (char)E.Q + (E)By.One + (By)E.B
            + (decimal)E.D + (E)(decimal)2 + (E)(object)E.B + (long)Lg.X + 1);
        E? n = E.A;
        n++;
        n |= E.C;
        Console.WriteLine(n + " " + (n == E.B) + (n + 1) + ((int?)n) + (n & null) + (n < null) + (E?)null + (n - E.A) + ((E?)5));
        n = null;
        n++;
        Console.WriteLine(n == null);
        E zero = 0;
        E zero2 = 0x0;
        Console.WriteLine(zero + "" + (zero == zero2) + default(E) + new E());
        E[] arr = new E[3];
        arr[1]++;
        arr[1] |= E.B;
        Console.WriteLine(string.Join(",", arr));
        int idx = (int)E.A;
        Console.WriteLine(new[] { "x", "y" }[idx] + sizeof(By) + sizeof(E) + sizeof(Lg));
        Console.WriteLine(e switch { E.A or E.B => 1, > E.C => 2, _ => 3 } + "" + (E.D is > E.A and not E.B)
            + (object.Equals(E.B, E.Cpy)));
        Console.WriteLine(string.Concat(E.A, By.One, 'c') + E.A + 1 + ("" + E.B + null));
        Console.WriteLine($"{E.A}{(int)E.A,4}{E.Neg,6:D}|{E.B,-4}|");
    }
}
