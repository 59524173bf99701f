// C# specification §12.8.13 (this access), §15.3.8, §14.5 : static members through names, nested types and their access
// to private members,
// using static and aliases, Color Color, constants, readonly, static classes, fields hiding, global::.
using System;
using static System.Math;
using static Helpers;
using Dict = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<int>>;
using IntPair = (int A, int B);
using Con = System.Console;
using N1.Inner;

namespace N1
{
    class Thing
    {
        public override string ToString() => "N1.Thing" + Sub.Count;
        static class Sub { public static int Count = 3; }
    }
    namespace Inner { class Deep { public static string Where => new Thing() + nameof(N1.Inner.Deep); } }
}

namespace N1.Inner.More { class Last : Deep { public static new string Where => Deep.Where + "!"; } }

static class Helpers
{
    public const int K = 7;
    public static int Half(int n) => n / 2;
    public static string Ext(this int n) => "e" + n;
    public class Nested { public int V = K; }
    public enum Col { Red, Blue }
}

class Color
{
    public static Color Red = new Color();
    public int V = 1;
    public string Name() => "inst" + V;
    public static string Name(int i) => "stat" + i;
}

class Uses
{
    public Color Color { get; set; } = new Color { V = 5 };
    public string Go() => Color.Name() + Color.Name(2) + Color.Red.V + Color.V;
    Col Col = Col.Blue;
    public string E => Col + "" + Col.Red;
}

class Outer
{
    int priv = 1;
    static int spriv = 2;
    Inner made;
    public Outer() { made = new Inner(this); }
    public string Show() => made.Get() + Inner.hidden + new Inner.Innermost().Sum(this);

    class Inner
    {
        readonly Outer o;
        internal static string hidden = "h";
        string mine = "m";
        public Inner(Outer o) { this.o = o; }
        public string Get() => o.priv + spriv + o.made?.mine + Outer.spriv;
        public class Innermost { public int Sum(Outer o) => o.priv + spriv + o.made.mine.Length; }
    }
}

class Same
{
    int x = 1;
    public int X(int x) { this.x += x; { int y = x; x = this.x; return x * 10 + y; } }
    public Same Chain() { x++; return this; }
    public int Value => x;
    public static Same operator ~(Same s) => s.Chain();
}

partial class Static
{
    static readonly int a = b + 1, b = 5;
    public static readonly int C = a;
    public const string S = "c" + N;
    const string N = "n";
    public static string All => a + "" + b + C + S;
}

static class Program
{
    static int count;
    static int Next => ++count;
    static readonly int Fixed = Next + Next;

    static void Main()
    {
        Con.WriteLine(Max(1, 2) + Half(9) + K + 5.Ext() + new Nested().V + PI.ToString("F2") + Col.Red);
        var d = new Dict { ["a"] = new() { 1 } };
        IntPair p = (1, 2);
        Con.WriteLine(d["a"].Count + p.A + p.B);
        Con.WriteLine(Deep.Where + N1.Inner.More.Last.Where + global::N1.Inner.Deep.Where.Length);
        Con.WriteLine(new Uses().Go() + new Uses().E);
        Con.WriteLine(new Outer().Show());
        var s = new Same();
        Con.WriteLine(s.X(3) + s.Chain().Chain().Value + "" + (~s).Value);
        Con.WriteLine(Static.All + Fixed + count + Next);
        global::System.Console.WriteLine(nameof(System.Collections.Generic) + nameof(d) + nameof(Outer.Show)
            + nameof(Helpers.Col.Red) + nameof(IntPair) + nameof(s.Value.CompareTo) + nameof(Con.WriteLine));
    }
}
