// C# 14: first-class spans: overloads, inference, extension receivers, collection expressions, params spans, interpolation.
using System.Collections.Generic;
using System.Linq;

C.M(new[] { 1, 2 });
C.M([1, 2, 3]);
C.N(new[] { 1 });
C.N("text");
int[] a = { 3, 1, 2 };
a.Ext();
Span<int> sp = a;
sp.Ext();
Console.WriteLine(a.IndexOf(2) + " " + a.Contains(9));
"abc".Chars();
Console.WriteLine(First(a) + " " + First(sp) + " " + First<string>(new[] { "s" }));
Span<int> c1 = [1, 2, .. a];
ReadOnlySpan<string> c2 = ["x", "y"];
Console.WriteLine(c1.Length + c2[1]);
foreach (int x in (ReadOnlySpan<int>)[7, 8]) Console.Write(x);
Console.WriteLine();
static T First<T>(ReadOnlySpan<T> s) => s[0];
Console.WriteLine(C.Total(1, 2, 3) + " " + C.Total() + " " + C.Total(a) + " " + C.Total([4, 5]));
Console.WriteLine(C.List("a", "b") + C.List());
Console.WriteLine(C.Seq(1, 2) + C.Seq(new[] { 5 }) + C.Seq([6, 7, 8]));
Console.WriteLine(C.Which(1, 2) + C.Which(new[] { 1 }) + C.Which());
Memory<char> mc = new[] { 'h', 'i' };
Console.WriteLine($"{mc}!" + new ReadOnlyMemory<int>(a).ToString());
static class C
{
    public static void M(ReadOnlySpan<int> s) => Console.WriteLine("ros " + s.Length);
    public static void M(Span<int> s) => Console.WriteLine("span " + s.Length);
    public static void M(IEnumerable<int> s) => Console.WriteLine("enum");
    public static void N(ReadOnlySpan<int> s) => Console.WriteLine("N ros");
    public static void N(ReadOnlySpan<char> s) => Console.WriteLine("N chars");
    public static void N(object o) => Console.WriteLine("N object");
    public static void Ext(this IEnumerable<int> s) => Console.WriteLine("ext enum");
    public static void Ext(this ReadOnlySpan<int> s) => Console.WriteLine("ext ros");
    public static void Chars(this ReadOnlySpan<char> s) => Console.WriteLine("chars " + s.Length);
    public static int Total(params ReadOnlySpan<int> xs) { int t = 0; foreach (int x in xs) t += x; return t; }
    public static string List(params List<string> xs) => xs.Count + string.Join("", xs);
    public static int Seq(params IEnumerable<int> xs) => xs.Sum();
    public static string Which(params int[] xs) => "array ";
    public static string Which(params ReadOnlySpan<int> xs) => "span ";
}
