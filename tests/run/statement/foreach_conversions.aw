// C# specification §13.9.5: foreach with explicit element types: numeric, unboxing, downcasts, user conversions,
// nullables; deconstruction; ref variables; order of evaluation; modified collection variables.
foreach (long x in new[] { 1, 2 }) Console.Write(x.GetType().Name + x + " ");
foreach (byte x in new[] { 300, 5 }) Console.Write(x + " ");
foreach (char c in new[] { 65, 66 }) Console.Write(c);
foreach (int x in new object[] { 1, 2 }) Console.Write(x);
foreach (double x in "ab") Console.Write(x + " ");
foreach (string s in new System.Collections.ArrayList { "p", "q" }) Console.Write(s);
foreach (E e in new[] { 0, 1 }) Console.Write(e);
foreach (int? x in new[] { 1, 2 }) Console.Write(x + 1);
foreach (U u in new[] { 3, 4 }) Console.Write(u.V);
Console.WriteLine();
try { foreach (string s in new object[] { "ok", 5 }) Console.Write(s); }
catch (InvalidCastException) { Console.WriteLine(" ICE"); }
try { foreach (int x in new int?[] { 1, null }) Console.Write(x); }
catch (InvalidOperationException) { Console.WriteLine(" IOE"); }
try { foreach (B b in new A[] { new B(), new A() }) Console.Write(b.GetType().Name); }
catch (InvalidCastException) { Console.WriteLine(" ICE2"); }
try { checked { foreach (byte x in new[] { 1, 300 }) Console.Write(x); } }
catch (OverflowException) { Console.WriteLine(" OVF"); }
try { foreach (var x in Nothing()) { } }
catch (NullReferenceException) { Console.WriteLine("NRE"); }
foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1 }) Console.Write(k + v);
foreach ((int a, (string b, _)) in new[] { (1, ("x", 2)) }) Console.Write(a + b);
foreach (var (a, b) in new[] { new P(1, 2) }) Console.Write(a + b);
foreach (var _ in "xyz") Console.Write(".");
int[] arr = { 1, 2, 3 };
foreach (ref int r in arr.AsSpanLike()) r *= 10;
Console.WriteLine(string.Join(",", arr));
foreach (var x in arr) { arr = new[] { 9 }; Console.Write(x + " "); }
Console.WriteLine(arr.Length);
int[,] grid = { { 1, 2 }, { 3, 4 } };
foreach (int g in grid) Console.Write(g);
int[][] jag = { new[] { 1 }, new int[0], new[] { 2, 3 } };
foreach (var row in jag) foreach (var g in row) Console.Write(g);
foreach (var t in new (int, string)[] { (1, "a") }) Console.Write(t.Item2);
List<Action> acts = new();
foreach (var x in new[] { 1, 2, 3 }) acts.Add(() => Console.Write(x));
acts.ForEach(a => a());
Console.WriteLine();
foreach (var x in Get()) { if (x == 2) break; Console.Write(x); }
Console.WriteLine();
static int[] Nothing() => null;

static IEnumerable<int> Get()
{
    try { yield return 1; yield return 2; yield return 3; } finally { Console.Write("disposed"); }
}

enum E { X, Y }

struct U
{
    public int V;
    public static explicit operator U(int i) => new U { V = i * 10 };
}

class A { }
class B : A { }
record P(int X, int Y);
static class Ext { public static RefEn AsSpanLike(this int[] a) => new RefEn(a); }

class RefEn(int[] a)
{
    int i = -1;
    public RefEn GetEnumerator() => this;
    public bool MoveNext() => ++i < a.Length;
    public ref int Current => ref a[i];
}
