// C# specification §7.8, §14: namespaces: nested, reopened, dotted; lookup from the inside out; aliases; global::;
// types that hide outer ones.
using Alias = Outer.Inner.Thing;
using Gen = System.Collections.Generic.List<int>;
using static Outer.Tools;
Console.WriteLine(new Outer.Thing() + " " + new Outer.Inner.Thing() + " " + new Alias() + " " + new global::Thing()
    + " " + new Gen { 1, 2 }.Count + " " + Twice(4) + " " + Pi);
Console.WriteLine(Outer.User.Make() + " " + Outer.Inner.User.Make() + " " + Outer.Inner.User.Up() + " "
    + A.B.C.D.Name + " " + Outer.Inner.User.Sys() + " " + typeof(A.B.C.D).FullName + " " + typeof(Outer.Inner.User.Own).FullName);

class Thing { public override string ToString() => "global Thing"; }

namespace Outer
{
    class Thing { public override string ToString() => "Outer.Thing"; }
    static class User { public static object Make() => new Thing(); }
    static class Tools { public static int Twice(int x) => 2 * x; public const double Pi = 3; }
}

namespace Outer.Inner
{
    class Thing { public override string ToString() => "Inner.Thing"; }
    static class User
    {
        public class Own { }
        public static object Make() => new Thing();
        public static object Up() => new Outer.Thing() + "/" + new global::Thing();
        public static string Sys() => new System().ToString() + global::System.Math.Max(1, 2);
    }
    class System { public override string ToString() => "own System"; }
}

namespace A { namespace B { namespace C { static class D { public static string Name => "D in " + nameof(C); } } } }
