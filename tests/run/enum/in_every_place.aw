// C# specification §19: enums: underlying types, values computed and repeated, as keys, indices, cases, defaults, in
// arithmetic and comparisons, boxing, generics, conversion from 0.
enum A { X, Y, Z }
enum B : byte { Lo = 250, Mid, Hi = 255 }
enum C : long { Min = long.MinValue, Neg = -1, Max = long.MaxValue }
enum D { One = 1, Uno = 1, Two, Eight = Two << 2, FromA = A.Z + 10, Sum = One + Eight, Char = 'a' }
[Flags] enum F { R = 1, W = 2, RW = R | W, X = 4, All = ~0 }
enum Empty { }

static class Program
{
    static string S(A a) => a switch { A.X => "x", A.Y or A.Z => "yz", _ => "?" };

    static T Next<T>(T t) where T : struct, Enum
    {
        var all = (T[])Enum.GetValues(typeof(T));
        return all[(Array.IndexOf(all, t) + 1) % all.Length];
    }

    static int Count(A a = A.Y, D d = (D)3) => (int)a + (int)d;
    static A Zero() => 0;
    static string Over(A a) => "enum";
    static string Over(int i) => "int";
    static string Over(object o) => "object";

    static void Main()
    {
        Console.WriteLine((int)B.Mid + " " + (B)251 + " " + (B)1 + " " + (long)C.Min + " " + C.Neg + " "
            + (C)long.MaxValue + " " + (int)D.Two + " " + D.Uno + " " + (int)D.Eight + (int)D.FromA + (int)D.Sum
            + (int)D.Char + " " + sizeof(B) + sizeof(C) + sizeof(A));
        Console.WriteLine(A.X + 1 + " " + (A.Z - A.X) + " " + (A.Z - 1) + " " + (A.Z > A.X) + " " + (A)5 + " "
            + (A.X == 0) + " " + S(A.X) + S(A.Z) + S((A)9) + " " + Zero() + " " + default(D) + " " + (Empty)3);
        var map = new Dictionary<A, string> { [A.X] = "ex", [(A)1] = "why" };
        Console.WriteLine(map[A.Y] + map.ContainsKey(A.Z) + " " + new[] { "p", "q" }[(int)A.Y] + " " + Next(A.Y)
            + Next(A.Z) + " " + Count() + Count(A.Z, D.One));
        F f = F.R | F.X;
        f |= F.W;
        f &= ~F.R;
        f ^= F.RW;
        Console.WriteLine(f + " " + (f & F.R) + " " + F.RW + " " + F.All + " " + (F)8 + " " + (F)0 + " "
            + (F.R | (F)16) + " " + f.HasFlag(F.X) + " " + (f == (F.R | F.X)));
        A a = A.X;
        a++;
        a += 1;
        Console.WriteLine(a + " " + a-- + " " + --a + " " + ~a + " " + (int)~a);
        object o = A.Y;
        Console.WriteLine(o + " " + o.Equals(A.Y) + o.Equals(1) + (o is A) + (o is int) + (int)(A)o + " "
            + o.GetHashCode() + " " + ((Enum)o).CompareTo(A.Z) + " " + Over(A.X) + Over(0) + Over('c'));
        A? n = null;
        Console.WriteLine((n == A.X) + " " + (n ?? A.Z) + " " + n.GetValueOrDefault()
            + $" {A.Y} {A.Y:D} {B.Hi:X} {n}|" + string.Concat(A.X, A.Y) + " " + (A.X + "") + A.Z.ToString().Length);
        switch ((B)255) { case B.Lo: Console.WriteLine("lo"); break; case B.Hi: Console.WriteLine("hi"); break; }
        uint u = (uint)B.Hi;
        byte b = (byte)D.Two;
        double d = (double)A.Z;
        char c = (char)D.Char;
        A fromD = (A)2.9;
        D fromA = (D)A.Y;
        Console.WriteLine(u + b + d + " " + c + " " + fromD + " " + fromA + " " + checked((B)(B.Lo + 5)));
        try { int big = 300; Console.WriteLine(checked((B)big)); }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        foreach (A x in Enum.GetValues(typeof(A))) Console.Write(x + " ");
        Console.WriteLine(typeof(A).IsEnum + " " + Enum.GetNames(typeof(D)).Length + " " + Enum.IsDefined(typeof(B), (byte)250));
    }
}
