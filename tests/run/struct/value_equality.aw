// System.ValueType.Equals and GetHashCode: fields compare by their own Equals.
object a = new F { d = 0.0 }, b = new F { d = -0.0 }; Console.WriteLine(a.Equals(b));
a = new F { d = double.NaN };
b = new F { d = double.NaN };
Console.WriteLine(a.Equals(b) + " " + (a.GetHashCode() == b.GetHashCode()));
Console.WriteLine(new G { f = 0f }.Equals(new G { f = -0f }) + " " + new G { f = float.NaN }.Equals(new G { f = float.NaN }));
Console.WriteLine(new N { c = new CI { s = 1, extra = 2 }, k = 3 }.Equals(new N { c = new CI { s = 1, extra = 99 }, k = 3 }));
Console.WriteLine(new N { c = new CI { s = 1, extra = 2 },
    k = 3 }.GetHashCode() == new N { c = new CI { s = 1, extra = 99 }, k = 3 }.GetHashCode());
Console.WriteLine(new M { m = 1.0m, x = 1 }.Equals(new M { m = 1.00m, x = 1 }));
Console.WriteLine(new Nest { g = new G { f = 0f, s = "a" },
    n = null }.Equals(new Nest { g = new G { f = -0f, s = "a" }, n = null }));
Console.WriteLine(new Nest { n = 1.5 }.Equals(new Nest { n = 1.5 }) + " " + new Nest { n = 1.5 }.Equals(new Nest { n = null }));
Console.WriteLine(new T { t = (1, "x") }.Equals(new T { t = (1, "x") }));
Console.WriteLine(new Gen<CI> { v = new CI { s = 5, extra = 1 } }.Equals(new Gen<CI> { v = new CI { s = 5, extra = 7 } }));
Console.WriteLine(new Gen<double> { v = 0.0 }.Equals(new Gen<double> { v = -0.0 }) + " "
    + new Gen<string> { v = "a" + 1 }.Equals(new Gen<string> { v = "a" + 1 }));
Console.WriteLine(new Emp().Equals(new Emp()) + " " + new Emp().Equals(null) + " " + new Emp().Equals(5));
Console.WriteLine(new Pad { a = 1, b = 2 }.Equals(new Pad { a = 1, b = 2 }));
var set = new HashSet<N> { new N { c = new CI { s = 1 }, k = 3 }, new N { c = new CI { s = 1, extra = 5 }, k = 3 } };
Console.WriteLine(set.Count);

struct F { public double d; }
struct G { public float f; public string s; }

struct CI
{
    public int s;
    public int extra;
    public override bool Equals(object? o) => o is CI c && c.s == s;
    public override int GetHashCode() => s;
}

struct N { public CI c; public int k; public static int Z; }
struct M { public decimal m; public int x; }
struct Nest { public G g; public double? n; }
struct T { public (int, string) t; }
struct Gen<X> { public X v; public X[] w; }
struct Emp { }
struct Pad { public byte a; public long b; }
