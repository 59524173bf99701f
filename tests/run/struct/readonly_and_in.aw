// C# specification §16.2.2, §15.6.2.3: readonly structs, readonly members and `in` parameters: when copies are made,
// and what is seen through them.
struct Point
{
    public int X, Y;
    public readonly int Sum => X + Y;
    public int Grow() => ++X;
    public readonly int Peek() { return X; }
    public readonly override string ToString() => $"{X},{Y}";
    public int P { readonly get => X; set => X = value; }
    public readonly Point Moved(int d) => this with { X = X + d };
    public readonly int CallsGrow() { var copy = this; return copy.Grow(); }
}

readonly struct Vec(double x, double y)
{
    public double X { get; } = x;
    public readonly double Y = y;
    public double Len => Math.Sqrt(X * X + Y * Y);
    public static Vec operator +(in Vec a, in Vec b) => new(a.X + b.X, a.Y + b.Y);
    public Vec Scale(double f) => new(X * f, Y * f);
    public void Deconstruct(out double a, out double b) { a = X; b = Y; }
}

class Holder
{
    readonly Point fixedPoint = new() { X = 1, Y = 2 };
    Point free = new() { X = 1, Y = 2 };
    public string Grow() => fixedPoint.Grow() + "" + fixedPoint.Grow() + free.Grow() + free.Grow() + fixedPoint + "|" + free;
    public ref readonly Point Ro => ref free;
    public ref Point Rw => ref free;
}

static class Program
{
    static int In(in Point p) => p.Grow() + p.X * 10;

    static int InThenChange(in Point p, ref Point same)
    {
        int before = p.X;
        same.X = 99;
        return before * 1000 + p.X;
    }

    static int ByVal(Point p) { p.X = 50; return p.X; }
    static double Dist(in Vec a, in Vec b) => a.Scale(-1).X + b.X;
    static int Lit(in int i) => i + 1;
    static string Over(in int i) => "in";
    static string Over(long l) => "long";
    static ref readonly int Max(in int a, in int b) => ref a > b ? ref a : ref b;

    static void Main()
    {
        var p = new Point { X = 1, Y = 2 };
        Console.WriteLine(In(p) + " " + In(in p) + " " + p + " " + InThenChange(p, ref p) + " " + ByVal(p) + " " + p);
        Console.WriteLine(new Holder().Grow());
        var h = new Holder();
        h.Rw.Grow();
        int viaRo = h.Ro.Grow();
        ref readonly Point r = ref h.Ro;
        Console.WriteLine(viaRo + " " + r.X + " " + r.Sum + " " + h.Rw.Grow() + r.X);
        Console.WriteLine(p.Moved(1) + " " + p.CallsGrow() + " " + p + " " + p.P);
        var v = new Vec(3, 4);
        var (a, b) = v + v;
        Console.WriteLine(v.Len + " " + a + b + " " + Dist(v, new Vec(1, 1)) + " " + default(Vec).Len);
        int n = 5;
        Console.WriteLine(Lit(n) + Lit(6) + Lit((byte)7) + " " + Over(n) + Over(5) + Over(5L) + " " + Max(3, n) + Max(n, in n));
        foreach (var x in new[] { p, p }) Console.Write(x.Moved(1) + ";");
        ref readonly var alias = ref p;
        p.X = 7;
        Console.WriteLine(alias.X + alias.Grow() + " " + p.X);
    }
}
