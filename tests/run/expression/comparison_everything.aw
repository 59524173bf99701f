// C# specification §12.12: comparison and equality of every kind of operand: numbers of mixed types, NaN, bool, enum,
// references, strings, delegates, nullables, tuples, type parameters, null.
class K { public int V; }

class Eq
{
    public int V;
    public static bool operator ==(Eq? a, Eq? b) => a?.V == b?.V;
    public static bool operator !=(Eq? a, Eq? b) => !(a == b);
    public override bool Equals(object? o) => o is Eq e && e == this;
    public override int GetHashCode() => V;
}

static class Program
{
    static bool Ref<T>(T a, T b) where T : class => a == b;
    static bool IsNull<T>(T a) => a == null;
    static bool Def<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    static void Main()
    {
        int i = 5;
        long l = 5;
        uint u = 5;
        double d = 5;
        float f = 5.1f;
        decimal m = 5.0m;
        byte b = 5;
        char c = '\u0005';
        Console.WriteLine((i == l) + " " + (i == d) + " " + (u == i) + " " + (m == i) + " " + (b == c) + " "
            + (f == 5.1) + " " + (f == 5.1f) + " " + (i < f) + " " + (m <= 5) + " " + (-1 < u) + " " + ('a' < 'b')
            + " " + ('a' == 97));
        double n = double.NaN;
        Console.WriteLine((n == n) + " " + (n != n) + " " + (n < 1) + " " + (n >= 1) + " " + n.Equals(n) + " "
            + (0.0 == -0.0) + " " + (1 / 0.0 > double.MaxValue) + " " + n.CompareTo(1) + " " + 1.0.CompareTo(n));
        string s1 = "ab", s2 = new string(new[] { 'a', 'b' });
        object o1 = s1, o2 = s2;
        Console.WriteLine((s1 == s2) + " " + (o1 == o2) + " " + o1.Equals(o2) + " " + ReferenceEquals(s1, s2) + " "
            + (s1 != null) + " " + ((string?)null == null) + " " + Ref(s1, s2) + " " + (s1 == "a" + "b"));
        var k1 = new K { V = 1 };
        var k2 = new K { V = 1 };
        Eq e1 = new() { V = 2 }, e2 = new() { V = 2 };
        object eo = e1;
        Console.WriteLine((k1 == k2) + " " + k1.Equals(k2) + " " + (e1 == e2) + " " + (eo == (object)e2) + " "
            + eo.Equals(e2) + " " + Ref(e1, e2) + " " + (e1 == null) + (null != e1));
        object b1 = 1, b2 = 1;
        Console.WriteLine((b1 == b2) + " " + b1.Equals(b2) + " " + b1.Equals(1L) + " " + ((int)b1 == (int)b2) + " "
            + IsNull(5) + IsNull<string?>(null) + IsNull<int?>(null) + IsNull(e1) + " " + Def(1, 1) + Def("a", s1)
            + Def<object>(1, 1L));
        Action a1 = Main2, a2 = Main2, a3 = () => { };
        Console.WriteLine((a1 == a2) + " " + (a1 == a3) + " " + (a1 + a3 == a2 + a3) + " " + (a1 != null));
        int? x = 5, y = null;
        Console.WriteLine((x == 5) + " " + (x == y) + " " + (y == null) + " " + (x > y) + " " + (x < y) + " "
            + (y >= null) + " " + (x == 5L) + " " + (x != y));
        Console.WriteLine(((1, "a") == (1L, "a")) + " " + ((1, (2, 3)) != (1, (2, 4))) + " "
            + (DayOfWeek.Friday > DayOfWeek.Monday) + " " + (DayOfWeek.Sunday == 0) + " " + (true == !false) + " "
            + (typeof(int) == 5.GetType()) + " " + (default(DateTime) < new DateTime(2000, 1, 1)) + " "
            + (TimeSpan.Zero == default));
        Console.WriteLine(1 < 2 == true);
        Console.WriteLine(i is 5 && s1 is "ab" && (s1, i) is ("ab", > 3));
    }

    static void Main2() { }
}
