// C# specification §7.6, §7.7: scopes of locals, parameters and members; names hidden through nesting and inheritance;
// simple names find the innermost.
class Outer
{
    static string name = "outer";
    string inst = "o-inst";
    public static string Static() => name;

    public class Inner
    {
        static string name = "inner";

        public string Show()
        {
            string r = name;
            { string name = "local"; r += " " + name + " " + Inner.name + " " + Outer.name; }
            return r + " " + Static();
        }

        public string Param(string name) => name + Inner.name + Outer.name;
        public string InstOf(Outer o) => o.inst;
    }

    public string this[int name] => "idx" + name + this.inst + Outer.name;
}

class Base
{
    public int X = 1;
    public int Y() => 2;
    public static int Z = 3;
    public int W => 4;
    public class N { public int V = 5; }
}

class Derived : Base
{
    public new string X = "d";
    public new string Y => "dy";
    public new int Z() => 30;
    public new class N { public int V = 50; }
    public string All() => X + base.X + Y + base.Y() + Z() + Base.Z + new N().V + new Base.N().V + W;
}

static class Program
{
    static int v = 100;

    static int F()
    {
        int r = v;
        for (int v = 0; v < 3; v++) r += v;
        foreach (var v in new[] { 10 }) r += v;
        { int v = 1000; r += v; }
        return r + v;
    }

    static void Main()
    {
        var i = new Outer.Inner();
        Console.WriteLine(i.Show());
        Console.WriteLine(i.Param("p"));
        Console.WriteLine(i.InstOf(new Outer()) + new Outer()[3]);
        var d = new Derived();
        Console.WriteLine(d.All() + " " + d.X + ((Base)d).X + d.Y + ((Base)d).Y() + d.Z()
            + Derived.N.ReferenceEquals(null, null) + new Derived.N().V);
        Console.WriteLine(F());
        Func<int, int> f = v => v + Program.v; Console.WriteLine(f(1));
        int Local(int v) { int w = v; return w + Inner(); int Inner() => v * 2; }
        Console.WriteLine(Local(5));
        static int S(int v) => v; Console.WriteLine(S(7));
        var q = from v in new[] { 1, 2 } let w = v * 2 from d2 in new[] { w } select v + d2;
        Console.WriteLine(string.Join(",", q));
        if (d is { X: var v2 } && v2 == "d") { Console.WriteLine(v2); }
    }
}
