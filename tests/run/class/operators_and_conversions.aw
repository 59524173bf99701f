// C# specification §15.10, §10.5: user-defined operators: unary, binary, comparison, increments, true and false,
// checked, compound; implicit and explicit conversions, through bases and nullables.
readonly struct Money
{
    public readonly long Cents;
    public Money(long c) => Cents = c;
    public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);
    public static Money operator -(Money a) => new(-a.Cents);
    public static Money operator *(Money a, int n) => new(a.Cents * n);
    public static Money operator *(int n, Money a) => a * n;
    public static double operator /(Money a, Money b) => (double)a.Cents / b.Cents;
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;
    public static bool operator ==(Money a, Money b) => a.Cents == b.Cents;
    public static bool operator !=(Money a, Money b) => !(a == b);
    public static Money operator ++(Money a) => new(a.Cents + 100);
    public static implicit operator Money(int euros) => new(euros * 100L);
    public static explicit operator long(Money m) => m.Cents;
    public static explicit operator Money(string s) => new(long.Parse(s));
    public override string ToString() => Cents / 100 + "." + (Cents % 100).ToString("00");
    public override bool Equals(object? o) => o is Money m && m == this;
    public override int GetHashCode() => Cents.GetHashCode();
    public static Money operator %(Money a, long b) => new(a.Cents % b);
    public static Money operator <<(Money a, int n) => new(a.Cents << n);
    public static Money operator ~(Money a) => new(~a.Cents);
}

class Tri
{
    public int V;
    public static bool operator true(Tri t) { Console.Write("true? "); return t.V > 0; }
    public static bool operator false(Tri t) { Console.Write("false? "); return t.V < 0; }
    public static Tri operator &(Tri a, Tri b) { Console.Write("and "); return new Tri { V = Math.Min(a.V, b.V) }; }
    public static Tri operator |(Tri a, Tri b) { Console.Write("or "); return new Tri { V = Math.Max(a.V, b.V) }; }
    public static bool operator !(Tri a) => a.V <= 0;
}

class Small
{
    public byte V;
    public static Small operator +(Small a, Small b) => new() { V = (byte)(a.V + b.V) };
    public static Small operator checked +(Small a, Small b) => new() { V = checked((byte)(a.V + b.V)) };
    public static explicit operator Small(int i) => new() { V = (byte)i };
    public static explicit operator checked Small(int i) => new() { V = checked((byte)i) };
}

class Base
{
    public static implicit operator string(Base b) => "base";
    public static explicit operator Base(int n) => new();
}

class Derived : Base { }

static class Program
{
    static Tri T(string n, int v)
    {
        Console.Write(n + " ");
        return new Tri { V = v };
    }

    static string Take(string s) => "got " + s;
    static string Pay(Money m) => "pay " + m;

    static void Main()
    {
        Money a = 3, b = new(250);
        Console.WriteLine(a + b + " " + -a + " " + a * 2 + " " + 3 * b + " " + a / b + " " + (a < b) + (a > b)
            + (a == 3) + (a != b));
        Money c = a++;
        Console.WriteLine(c + " " + a + " " + ++a + " " + (long)a + " " + (Money)"77" + " " + Pay(4));
        a += 1;
        a *= 3;
        Console.WriteLine(a + " " + (a % 7) + " " + (b << 1) + " " + ~b);
        Money? n = a, none = null;
        Console.WriteLine((n + none == null) + " " + (n + 1) + " " + (n > b) + (none > b) + (none == null) + " "
            + -n + " " + ((long?)none == null));
        n++;
        Console.WriteLine(n);
        Money? conv = 5;
        int? i = null;
        Money? lifted = i;
        Console.WriteLine(conv + " " + (lifted == null));
        if (T("x", 1) && T("y", 1)) Console.WriteLine("both");
        if (T("x", -1) && T("y", 1))
            Console.WriteLine("no");
        else Console.WriteLine("neither");
        if (T("x", 1) || T("y", 1)) Console.WriteLine("first");
        if (T("x", 0) || T("y", 2)) Console.WriteLine("second");
        Console.WriteLine(!T("x", 0));
        while (T("w", -1)) { }
        Console.WriteLine(T("c", 1) ? "yes" : "no");
        var s = new Small { V = 200 };
        Console.WriteLine((s + s).V + " " + unchecked(s + s).V + " " + ((Small)300).V);
        try { Console.WriteLine(checked(s + s).V); }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        try { Console.WriteLine(checked((Small)300).V); }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        string text = new Derived();
        Console.WriteLine(text + Take(new Derived()) + ((Base)5).GetType().Name);
    }
}
