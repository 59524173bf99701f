// C# specification §14, §7.8: nested and merged namespaces, using inside namespaces, aliases of types, tuples and
// generics, using static, name hiding between levels, global::, extension methods by nearness, types named like
// namespaces and members.
using System.Text;
using IntList = System.Collections.Generic.List<int>;
using Pair = (int Left, string Right);
using Col = System.Collections.Generic;
using static System.Math;
using static Outer.Helpers;
using Arr = int[];
using Fn = System.Func<int, int>;
namespace Outer
{
    public static class Helpers
    {
        public static string Help() => "Outer.Helpers";
        public const int K = 5;
        public enum Mode { On, Off }
        public static int Max(string s) => s.Length;
        public class Nested { public string N = "nested"; }
    }
    public class Thing { public virtual string Name => "Outer.Thing"; }
    public static class Ext
    {
        public static string Say(this int i) => "outer" + i;
        public static string Only(this int i) => "only" + i;
    }
}

namespace Outer.Inner
{
    using Text = System.String;
    using Outer.Deep;
    public class Thing : Outer.Thing
    {
        public override string Name => "Inner." + base.Name;
        public Text T = "alias";
        public string Use() => 5.Say() + 6.Only() + new D().V;
        public static string Which() => new Thing().Name + new Outer.Thing().Name + new global::Thing().Name;
    }
    static class Ext2 { public static string Say(this int i) => "inner" + i; }
    namespace Sub
    {
        class Console { public static string WriteLine(string s) => "mine " + s; }
        class User { public string Go() => Console.WriteLine("x") + typeof(System.Console).Name; }
    }
}

namespace Outer
{
    namespace Deep
    {
        public class D
        {
            public int V = 9;
            public class Outer { public string W = "D.Outer"; }
            public string W => new Outer().W;
        }
    }
    public partial class Split { public string A => "A" + B; }
}

namespace Outer
{
    public partial class Split { string B => "B"; }
}

class Thing { public string Name = "global.Thing"; public static class Outer_free { } }

class Color
{
    public string N = "Color";
    public static Color Make() => new Color();
    public static string S = "static";
}

class HasColor
{
    public Color Color = new Color { N = "inst" };
    public string Test() => Color.N + Color.S + Color.Make().N;
}

class Program
{
    class List { public string Mine => "my list"; }
    static string Abs(string s) => "own " + s;
    static int Value => 4;

    static void Main()
    {
        IntList l = new() { 1, 2 }; Pair p = (1, "r");
        Col.Dictionary<string, Col.List<Pair>> d = new() { ["k"] = new() { p } };
        Console.WriteLine(l.Count + p.Left + p.Right + d["k"][0].Right + new List().Mine + new Col.List<int>().Count);
        Arr a = { 1, 2 }; Fn f = x => x + K;
        Console.WriteLine(a.Length + f(1) + " " + Help() + Mode.Off + Max("abc") + Max(3, 4) + Sqrt(16)
            + PI.ToString("F2") + Program.Abs("a") + new Nested().N);
        Console.WriteLine(new Outer.Inner.Thing().Use() + " " + Outer.Inner.Thing.Which() + " "
            + new Outer.Inner.Sub.User().Go() + " " + new Outer.Deep.D().W + new Outer.Split().A + " " + new Thing().Name);
        global::System.Console.WriteLine(new global::Outer.Thing().Name + new HasColor().Test() + new StringBuilder("sb"));
        { int Value = 5; Console.WriteLine(Value + Program.Value); }
        Func<int, int> sq = Value => Value * Value;
        Console.WriteLine(sq(3)); string Local(string Console) => Console + "!";
        Console.WriteLine(Local("shadow")); var List = new List(); Console.WriteLine(List.Mine);
        Console.WriteLine(nameof(Outer.Inner) + nameof(Col) + nameof(IntList) + nameof(List.Mine) + nameof(System.Math.Max));
    }
}
