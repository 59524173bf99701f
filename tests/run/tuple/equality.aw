// C# specification §12.12.11: == and != of tuples: element-wise, left to right, short-circuit, lifted, nested, user
// operators, names ignored.
using System;

struct Money
{
    public int V;
    public Money(int v) { V = v; }
    public static bool operator ==(Money a, Money b) { Console.Write($"({a.V}=={b.V})"); return a.V == b.V; }
    public static bool operator !=(Money a, Money b) { Console.Write($"({a.V}!={b.V})"); return a.V != b.V; }
    public override bool Equals(object? o) => false;
    public override int GetHashCode() => 0;
}

class Truth
{
    public readonly bool B;
    public Truth(bool b) { B = b; }
    public static bool operator true(Truth t) { Console.Write("T?"); return t.B; }
    public static bool operator false(Truth t) { Console.Write("F?"); return !t.B; }
}

class Odd
{
    public static Truth operator ==(Odd a, Odd b) => new Truth(true);
    public static Truth operator !=(Odd a, Odd b) => new Truth(false);
    public override bool Equals(object? o) => false;
    public override int GetHashCode() => 0;
}

class Program
{
    static int I(int i) { Console.Write($"<{i}>"); return i; }
    static void P(bool b) => Console.WriteLine(" " + b);

    static void Main()
    {
        P((I(1), I(2)) == (I(1), I(2)));
        P((I(1), I(2)) == (I(2), I(2)));
        P((I(1), I(2)) != (I(1), I(3)));
        P((1, 2L, 'c') == (1L, 2, 99));
        P((1, (2, "x")) == (1, (2, "x")));
        P((1, (2, "x")) != (1, (2, "y")));
        (int, int)? n = null, m = (1, 2);
        P(n == null); P(m == null); P(n == m); P(m == (1, 2)); P(n != (1, 2)); P(m != null); P(n == n);
        (int?, string?) q = (null, null);
        P(q == (null, null)); P(q == (1, null)); P(q == default);
        (int a, int b) x = (1, 2); (long c, byte d) y = (1, 2);
        P(x == y); P(x != y); P(x == (b: 1, a: 2));
        P((new Money(1), new Money(2)) == (new Money(1), new Money(3)));
        P((new Money(1), new Money(2)) != (new Money(1), new Money(2)));
        P((new Odd(), 1) == (new Odd(), 1));
        P((new Odd(), 1) != (new Odd(), 2));
        P((double.NaN, 1) == (double.NaN, 1));
        P((double.NaN, 1).Equals((double.NaN, 1)));
        P((1.0, "a", (object?)null) == (1, "a", null));
        string s = new string('a', 2);
        P((s, 1) == ("aa", 1));
        P(((object)s, 1) == ((object)"ab", 1));
        (int, (int?, string)) deep = (1, (2, "z"));
        P(deep == (1, (2, "z")) && deep != (1, (null, "z")));
        P(((Func<int>?)null, 5) == (null, 5));
        var t9 = (1, 2, 3, 4, 5, 6, 7, 8, 9);
        P(t9 == (1, 2, 3, 4, 5, 6, 7, 8, 9)); P(t9 == (1, 2, 3, 4, 5, 6, 7, 8, 8));
        P((x, I(3)) == ((1, 2), I(3)));
    }
}
