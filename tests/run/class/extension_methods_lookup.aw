// C# specification §12.8.10.3: extension methods: on classes, interfaces, arrays, enums, delegates, generics, ref and
// in receivers, null receivers; instance methods first; namespaces nearest first; as delegates; chained.
using Near;
Console.WriteLine("s".Twice() + 5.Twice() + new[] { 1, 2 }.Sum2() + DayOfWeek.Friday.Next()
    + ((string?)null).OrEmpty("none") + " " + 3.Pow(4) + " " + new K().Inst() + new K().Ext() + " "
    + new List<int> { 1, 2 }.Second() + "ab".Second());
int n = 5;
n.Inc();
n.Inc();
Console.WriteLine(n + " " + n.Read());
Func<string> f = "bound".Twice;
Console.WriteLine(f());
Action a = () => Console.Write("ran ");
a.Repeat(2);
Console.WriteLine();
Console.WriteLine("x".Where2(s => s.Length == 1) + " " + (1, "t").Swap() + " "
    + new Dictionary<string, int> { ["a"] = 1 }.GetOr("b", 7) + " " + ((int?)null).Or(3) + ((int?)4).Or(3) + " "
    + typeof(int).Short() + " " + 'x'.Times(3) + " " + new K().Over(1) + new K().Over("s") + " "
    + E2.Twice("static") + " " + new Sub().Over2());
Console.WriteLine(5.Clamp2(1, 3) + " " + "b".Between("a", "c") + " "
    + new[] { "q" }.Each(x => Console.Write(x)).Length + " " + new K().Prop());
if (new K().Is(out var same)) Console.WriteLine(same.Inst());
foreach (var x in 3.To(5)) Console.Write(x);
Console.WriteLine();
object o = "boxed";
Console.WriteLine(o.Kind() + 5.Kind() + "s".Kind());

class K
{
    public string Inst() => "instance";
    public string Over(object o) => "instance.object ";
}

class Sub : K { }

static class E1
{
    public static string Inst(this K k) => "extension";
    public static string Ext(this K k) => "ext";
    public static string Over(this K k, int i) => "ext.int";
    public static string Over2(this K k) => "K";
    public static string Over2(this Sub k) => "Sub";
    public static string Prop(this K k, string p = "opt") => p;
    public static bool Is(this K k, out K same) { same = k; return true; }
    public static string Kind(this object o) => "obj ";
    public static string Kind(this string s) => "str ";
}

static class E2
{
    public static string Twice(this string s) => s + s;
    public static int Twice(this int i) => i * 2;
    public static int Sum2(this int[] a) { int s = 0; foreach (int x in a) s += x; return s; }
    public static DayOfWeek Next(this DayOfWeek d) => d + 1;
    public static string OrEmpty(this string? s, string or) => s ?? or;
    public static void Inc(ref this int i) => i++;
    public static int Read(in this int i) => i;
    public static T Second<T>(this IEnumerable<T> s) => s.Skip(1).First();
    public static void Repeat(this Action a, int n) { while (n-- > 0) a(); }
    public static bool Where2<T>(this T t, Func<T, bool> f) where T : class => f(t);
    public static (B, A) Swap<A, B>(this (A, B) p) => (p.Item2, p.Item1);
    public static V GetOr<K, V>(this Dictionary<K, V> d, K k, V or) where K : notnull => d.TryGetValue(k, out var v) ? v : or;
    public static T Or<T>(this T? t, T or) where T : struct => t ?? or;
    public static string Short(this Type t) => t.Name;
    public static string Times(this char c, int n) => new(c, n);

    public static T Clamp2<T>(this T t, T lo,
        T hi) where T : IComparable<T> => t.CompareTo(lo) < 0 ? lo : t.CompareTo(hi) > 0 ? hi : t;

    public static bool Between(this string s, string a, string b) => string.CompareOrdinal(a, s) < 0
        && string.CompareOrdinal(s, b) < 0;

    public static T[] Each<T>(this T[] a, Action<T> f) { foreach (var x in a) f(x); return a; }
    public static IEnumerable<int> To(this int a, int b) { for (; a <= b; a++) yield return a; }
}

namespace Near
{
    static class N { public static double Pow(this int a, int b) => Math.Pow(a, b); }
}

namespace Far
{
    static class N { public static string Twice(this string s) => "far"; }
}
