// C# specification §12.4.8: lifted operators give null when an operand is null; comparisons give false.
class Program
{
    struct Money
    {
        public int Cents;
        public Money(int c) { Cents = c; }

        public static Money operator +(Money a, Money b)
        {
            Console.Write("+ ");
            return new Money(a.Cents + b.Cents);
        }

        public static Money operator -(Money a) { return new Money(-a.Cents); }
        public static bool operator ==(Money a, Money b) { Console.Write("== "); return a.Cents == b.Cents; }
        public static bool operator !=(Money a, Money b) { return !(a == b); }
        public static bool operator <(Money a, Money b) { Console.Write("< "); return a.Cents < b.Cents; }
        public static bool operator >(Money a, Money b) { return b < a; }
        public static implicit operator Money(int c) { Console.Write("conv "); return new Money(c); }
        public static explicit operator int(Money m) { Console.Write("back "); return m.Cents; }
        public override bool Equals(object o) { return false; }
        public override int GetHashCode() { return 0; }
        public override string ToString() { return Cents + "c"; }
    }

    static string S(object o) { return o == null ? "null" : o.ToString(); }

    static void Main()
    {
        int? a = 5, n = null; int v = 2; long? l = 3;
        Console.WriteLine(S(a + v) + " " + S(a + n) + " " + S(n * n) + " " + S(-n) + " " + S(~a) + " " + S(a % v)
            + " " + S(a + l) + " " + (a + l).Value.GetType().Name);
        Console.WriteLine((a > n) + " " + (a < n) + " " + (a >= n) + " " + (n >= n) + " " + (n == n) + " "
            + (n != n) + " " + (a == 5) + " " + (a != n) + " " + (n == null) + " " + (a > 4));
        bool? t = true, f = false, u = null;
        foreach (bool? x in new[] { t, f, u })
            foreach (bool? y in new[] { t, f, u })
                Console.Write($"{S(x & y)}/{S(x | y)}/{S(x ^ y)}/{x == y} ");
        Console.WriteLine();
        Console.WriteLine(S(!t) + " " + S(!u) + " " + (t == true) + " " + (u == true) + " " + (u != true));
        Money? m = new Money(100), none = null;
        Console.WriteLine(S(m + none)); Console.WriteLine(S(m + m)); Console.WriteLine(S(-m) + " " + S(-none));
        Console.WriteLine(m == none);
        Console.WriteLine(m == m);
        Console.WriteLine(none == none);
        Console.WriteLine(m != none);
        Console.WriteLine(m < none);
        Console.WriteLine(m > new Money(5));
        Console.WriteLine(S(m + 7));
        Console.WriteLine(S((int?)none));
        Console.WriteLine(S((int?)m));
        Money? fromNull = n;
        Console.WriteLine(S(fromNull));
        fromNull = a;
        Console.WriteLine(S(fromNull));
        try { Console.WriteLine((int)none); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        a++; n++; a -= 1; n += 5; Console.WriteLine(S(a) + S(n));
        int? sum = null; foreach (int k in new[] { 1, 2 }) sum = (sum ?? 0) + k; Console.WriteLine(sum);
        byte? small = 200;
        int? widened = small;
        long? longer = widened;
        double? real = longer;
        Console.WriteLine(S(small + small) + " " + S(real / 3 > 66) + " " + S((byte?)(widened + 100)));
        char? c = 'a';
        Console.WriteLine(S(c + 1) + " " + S((char?)(c + 1)) + " " + S(c == 'a') + " " + S(DayOfWeek.Monday + n)
            + " " + S((DayOfWeek?)a));
        Console.WriteLine(a.GetValueOrDefault() + n.GetValueOrDefault(9) + " " + a.HasValue + " " + a.Equals(5)
            + " " + n.Equals(null) + " " + a.GetHashCode() + " " + n.GetHashCode() + "[" + n + "]" + a.ToString() + n.ToString());
        try { int x = (int)n; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        object box = a, empty = n;
        Console.WriteLine(box.GetType().Name + " " + (empty == null) + " " + (box is int) + " " + ((int?)box + 1)
            + " " + S((int?)empty) + " " + S(box as long?) + " " + (box as int?));
    }
}
