// C# specification §12.8.10.3: instance before extension, nearer namespaces first, conversions of the receiver,
// structs, null receivers, generics, delegates' fields, properties of delegate type, extension on tuples, enums,
// arrays, interfaces and type parameters, method groups, query pattern by extension.
namespace Far
{
    static class E1
    {
        public static string Who(this object o) => "far object";
        public static string Near(this int i) => "far int";
    }
}

namespace App
{
    using Far;
    class Inst
    {
        public string M(object o) => "inst object";
        public Func<string, string> F = s => "field " + s;
        public Func<int, string> P => i => "prop " + i;
        public string G<T>(T t) => "inst G";
        private string Hidden() => "hidden";
    }
    static class E2
    {
        public static string M(this Inst i, string s) => "ext string";
        public static string N(this Inst i, string s) => "ext N " + s;
        public static string Near(this long l) => "near long";
        public static string F(this Inst i, int x) => "ext F";
        public static string Hidden(this Inst i) => "ext hidden";
        public static string Deco(this (int a, string b) t) => t.b + t.a;
        public static string Deco(this DayOfWeek d) => "day" + (int)d;
        public static string Deco<T>(this T[] a) => "arr" + typeof(T).Name + a.Length;
        public static string Deco<T>(this IEnumerable<T> a) => "seq" + a.Count();
        public static string Deco(this string? s) => s ?? "null!";
        public static string Deco<T>(this T? t) where T : struct => t.HasValue ? "has" + t : "no";
        public static void Bump(this ref int i, int by = 1) => i += by;
        public static int Read(this in int i) => i;
        public static string Both<T, U>(this T t, U u) => typeof(T).Name + typeof(U).Name;
        public static T Self<T>(this T t) where T : class => t;
        public static string Self(this int i) => "int self";
        public static string Call(this Func<int> f) => "call" + f();
        public static string Call(this Action f) { f(); return "acted"; }
        public static string Params(this string s, params int[] r) => s + r.Length;
    }
    class Src<T> { public T V; public Src(T v) => V = v; }
    static class Q
    {
        public static Src<U> Select<T, U>(this Src<T> s, Func<T, U> f) => new(f(s.V));
        public static Src<T> Where<T>(this Src<T> s, Func<T, bool> f) { Console.Write(f(s.V) + " "); return s; }
        public static Src<V> SelectMany<T, U, V>(this Src<T> s, Func<T, Src<U>> f, Func<T, U, V> g) => new(g(s.V, f(s.V).V));
    }
    class Program
    {
        static string Gen<T>(T t) where T : IEnumerable<char> => t.Deco() + t.Who();

        static void Main()
        {
            var i = new Inst();
            Console.WriteLine(i.M("s") + "|" + E2.M(i, "s") + "|" + i.N("q") + "|" + i.F("x") + "|" + i.P(3) + "|"
                + i.G(1) + "|" + i.Hidden() + "|" + i.Who() + "|" + E2.F(i, 1));
            Console.WriteLine(5.Near() + "|" + 5L.Near() + "|" + ((byte)5).Who() + "|" + (1, "t").Deco()
                + DayOfWeek.Monday.Deco() + new[] { 1 }.Deco() + new List<int> { 1, 2 }.Deco() + "str".Deco()
                + ((string?)null).Deco() + ((int?)5).Deco() + ((int?)null).Deco());
            int n = 1; n.Bump(); n.Bump(5);
            Console.WriteLine(n + " " + n.Read() + 7.Read() + n.Both("s") + "s".Self() + 4.Self()
                + new Func<int>(() => 3).Call() + new Action(() => Console.Write("act ")).Call() + "p".Params()
                + "p".Params(1, 2));
            Func<string, string> g = i.N; Func<string> h = "grp".Deco; Func<string> a = new[] { 'c' }.Deco;
            Console.WriteLine(g("z") + h() + a() + Gen("abc"));
            var q = from x in new Src<int>(4) where x > 3 from y in new Src<string>("y") select x + y;
            Console.WriteLine(q.V); string? nul = null; Console.WriteLine(nul?.Deco() ?? "skipped");
            dynamicless(); void dynamicless() => Console.WriteLine(i?.N("c") + new Inst[] { i! }.Deco());
        }
    }
}
