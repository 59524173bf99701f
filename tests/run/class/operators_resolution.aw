// C# specification §12.4.4, §15.10: operators found in bases, of mixed operand types, with conversions, nullable
// lifting, in generic code by types; static evaluation order.
class Len
{
    public double V;
    public Len(double v) => V = v;
    public static Len operator +(Len a, Len b) => new(a.V + b.V);
    public static Len operator +(Len a, double d) => new(a.V + d);
    public static Len operator *(double d, Len a) => new(d * a.V);
    public static Len operator *(Len a, int k) => new(a.V * k + 0.5);
    public static double operator /(Len a, Len b) => a.V / b.V;
    public static Len operator -(Len a) => new(-a.V);
    public static bool operator ==(Len a, Len b) => (a?.V ?? -1) == (b?.V ?? -1);
    public static bool operator !=(Len a, Len b) => !(a == b);
    public static bool operator <(Len a, Len b) => a.V < b.V;
    public static bool operator >(Len a, Len b) => a.V > b.V;
    public static implicit operator Len(int i) => new(i + 0.25);
    public static explicit operator double(Len l) => l.V;
    public override bool Equals(object o) => o is Len l && l == this;
    public override int GetHashCode() => 1;
    public override string ToString() => V + "m";
}

class Wide : Len
{
    public Wide(double v) : base(v) { }
    public static Wide operator +(Wide a, Wide b) => new(1000);
    public static string operator +(Wide a, string s) => "W" + s;
    public static string operator +(string s, Wide a) => s + "W!";
}

struct Vec
{
    public int X, Y;
    public Vec(int x, int y) { X = x; Y = y; }
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static int operator *(Vec a, Vec b) => a.X * b.X + a.Y * b.Y;
    public static Vec operator *(Vec a, int k) => new(a.X * k, a.Y * k);
    public static bool operator ==(Vec a, Vec b) => a.X == b.X && a.Y == b.Y;
    public static bool operator !=(Vec a, Vec b) => !(a == b);
    public static Vec operator <<(Vec v, int n) => new(v.X << n, v.Y);
    public static Vec operator ~(Vec v) => new(v.Y, v.X);
    public static bool operator !(Vec v) => v.X == 0 && v.Y == 0;
    public static Vec operator %(Vec v, string s) => new(s.Length, v.Y);
    public override bool Equals(object o) => o is Vec v && v == this;
    public override int GetHashCode() => X;
    public override string ToString() => "<" + X + "," + Y + ">";
}

static class Program
{
    static T L<T>(string n, T v) { Console.Write(n + " "); return v; }

    static void Main()
    {
        Len a = new(2), b = new(3);
        Wide w = new(1), w2 = new(2);
        Console.WriteLine(a + b + " " + (a + 1.5) + " " + (a + 1f) + " " + 2 * a + " " + a * 2 + " " + a / b + " "
            + -a + " " + (w + w2) + " " + (w + a) + " " + (w + "s") + " " + ("s" + w) + " " + ("s" + a) + " "
            + (w + 1.0) + " " + 5 + (a < b) + (w > b) + (a == null) + (null != a) + (a == 2) + (double)w);
        a += 1.0;
        a += b;
        a *= 2;
        Console.WriteLine(a);
        Len nul = null;
        Console.WriteLine((nul == null) + "" + (nul != a) + a.Equals(new Len(a.V)));
        Vec v = new(1, 2), u = new(3, 4);
        Vec? n = v, no = null;
        Console.WriteLine(v + u + " " + v * u + " " + v * 3 + " " + (v == u) + (v << 2) + ~v + !v + !default(Vec)
            + (v % "abc") + " " + (n + u) + "|" + (n + no) + "|" + (n * u) + (no * 2) + "|" + (n == v)
            + (no == null) + (no != n) + (n == no) + ~no + "|" + (!n));
        v += u;
        v *= 2;
        v <<= 1;
        v %= "xx";
        n *= 2;
        no += v;
        Console.WriteLine(v + " " + n + "|" + no + "|");
        Console.WriteLine(L("1", v) + L("2", u) * L("3", 2) == L("4", v) ? "eq" : "ne");
        object o1 = v, o2 = v;
        Console.WriteLine((o1 == o2) + "" + o1.Equals(o2));
    }
}
