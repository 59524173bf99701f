// C# §15.10 (checked user-defined operators, C# 11): in a checked context the checked form is chosen if there is one,
// else the
// plain form; explicit conversions, unary minus, ++ and the arithmetic operators may have one.
struct Byte4
{
    public int V;
    public Byte4(int v) { V = v; }
    public static Byte4 operator +(Byte4 a, Byte4 b) => new Byte4((a.V + b.V) & 15);

    public static Byte4 operator checked +(Byte4 a, Byte4 b) => a.V
        + b.V > 15 ? throw new OverflowException("plus") : new Byte4(a.V + b.V);

    public static Byte4 operator -(Byte4 a) => new Byte4(-a.V & 15);
    public static Byte4 operator checked -(Byte4 a) => a.V == 0 ? a : throw new OverflowException("minus");
    public static Byte4 operator ++(Byte4 a) => new Byte4((a.V + 1) & 15);
    public static Byte4 operator checked ++(Byte4 a) => a.V == 15 ? throw new OverflowException("increment") : new Byte4(a.V + 1);
    public static Byte4 operator *(Byte4 a, Byte4 b) => new Byte4((a.V * b.V) & 15);
    public static explicit operator Byte4(int i) => new Byte4(i & 15);

    public static explicit operator checked Byte4(int i) =>
        i is < 0 or > 15 ? throw new OverflowException("convert " + i) : new Byte4(i);

    public static implicit operator int(Byte4 b) => b.V;
    public override string ToString() => "b" + V;
}

class Program
{
    static string Try(Func<object> f)
    {
        try { return f().ToString(); }
        catch (OverflowException e) { return "overflow " + e.Message; }
    }

    static Byte4 Bump(Byte4 b) { unchecked { b++; } return b; }

    static void Main()
    {
        Byte4 nine = new Byte4(9), eight = new Byte4(8), top = new Byte4(15);
        Console.WriteLine(Try(() => nine + eight) + ", " + Try(() => checked(nine + eight)) + ", "
            + Try(() => unchecked(nine + eight)));
        Console.WriteLine(Try(() => -nine) + ", " + Try(() => checked(-nine)) + ", " + Try(() => checked(-new Byte4(0))));
        Console.WriteLine(Try(() => nine * eight) + ", " + Try(() => checked(nine * eight)));
        Console.WriteLine(Try(() => (Byte4)20) + ", " + Try(() => checked((Byte4)20)) + ", " + Try(() => checked((Byte4)15)));
        Console.WriteLine(Bump(top));
        try { checked { top++; } }
        catch (OverflowException e) { Console.WriteLine(e.Message + " " + top); }
        checked
        {
            try { nine += eight; }
            catch (OverflowException e) { Console.WriteLine(e.Message + " " + nine); }
            Func<Byte4> lambda = () => nine + eight;
            Console.WriteLine(Try(() => lambda()));
            unchecked { nine += eight; }
            Console.WriteLine(nine);
        }
        Byte4? some = new Byte4(14), none = null;
        Console.WriteLine(Try(() => checked(some + new Byte4(1))) + " " + Try(() => checked(some + some)) + " "
            + (checked(none + some) == null));
        int i = int.MaxValue;
        Console.WriteLine(unchecked(i + (int)new Byte4(1)));
    }
}
