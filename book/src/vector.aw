// Two vectors, four calls of small functions, and no struct when all passes have run.
static double Walk(int n)
{
    var at = new Vec(0, 0);
    for (int i = 0; i < n; i++)
        at = at + new Vec(i, 1) * 0.5;
    return at.X + at.Y;
}

Console.WriteLine(Walk(10));

struct Vec
{
    public double X, Y;
    public Vec(double x, double y) { X = x; Y = y; }
    public static Vec operator +(Vec a, Vec b) => new Vec(a.X + b.X, a.Y + b.Y);
    public static Vec operator *(Vec a, double k) => new Vec(a.X * k, a.Y * k);
}
