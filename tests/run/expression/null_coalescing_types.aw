// C# specification §12.15, §12.21.4 (??=): result types of ??, right associativity, evaluation, throw, nullable and
// reference mixes; ??= on all places.
static string T<X>(X x) => typeof(X).Name + ":" + (x?.ToString() ?? "null") + " ";
static X L<X>(X x, string n) { Console.Write(n + " "); return x; }
int? n = null, m = 5;
long? nl = null;
int i = 7;
object o = null;
string s = null;
byte? nb = 3;
B b = null;
A a = new A();
List<int> list = null;
Console.WriteLine(T(n ?? i) + T(n ?? m) + T(m ?? i) + T(n ?? 8L) + T(nl ?? i) + T(nl ?? m) + T(s ?? "d")
    + T(s ?? o) + T(o ?? s) + T(o ?? 5) + T(b ?? a) + T(nb ?? 1) + T(nb ?? i) + T(nb ?? (int?)2) + T(n ?? 2.5) + T(s ?? null));
Console.WriteLine(L(n, "a") ?? L(n, "b") ?? L(m, "c") ?? L(9, "d"));
Console.WriteLine(L(s, "a") ?? L("x", "b") ?? L("y", "c"));
try { _ = s ?? throw new InvalidOperationException("none"); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
s ??= L("first", "rhs");
s ??= L("second", "never");
Console.WriteLine(s);
n ??= 4;
int got = n ??= 5;
Console.WriteLine(n + " " + got);
int made = (list ??= new List<int>()).Count;
(list ??= null).Add(1);
Console.WriteLine(made + list.Count);
var h = new H();
Console.WriteLine(h.P ??= "p");
Console.WriteLine(h.P ??= "q");
h[2] ??= "two";
h[2] ??= "three";
Console.WriteLine(h[2]);
h.N ??= 6;
h.N ??= 7;
Console.WriteLine(h.N);
string[] arr = new string[2];
int k = 0;
arr[k++] ??= "e" + k;
Console.WriteLine(arr[0] + k);
var dict = new Dictionary<string, List<int>> { ["a"] = null };
(dict["a"] ??= new()).Add(3);
Console.WriteLine(dict["a"][0]);
o ??= 5;
Console.WriteLine(o);
Func<int> f = null;
f ??= () => 3;
Console.WriteLine(f());
Console.WriteLine((h?.Q ?? "noq") + (h?.Q?.Length ?? -1) + ((H)null)?.P + (((H)null)?.N ?? 1));
int x = n ?? 1 + 2;
Console.WriteLine(x + " " + ((n ?? 1) + 2));
bool? flag = null;
if (flag ?? true) Console.WriteLine("default true");
Console.WriteLine((flag ?? false) ? "t" : "f");
h = null;
try { h.P ??= "z"; }
catch (NullReferenceException) { Console.WriteLine("NRE"); }
double? dn = null;
Console.WriteLine(T(dn ?? 1) + T(dn ?? 1f));
dn ??= 1;
Console.WriteLine(T(dn));
IEnumerable<int> en = null;
foreach (var v in en ?? []) Console.Write(v);
foreach (var v in en ?? new[] { 1, 2 }) Console.Write(v);
Console.WriteLine();

class A { }
class B : A { }

class H
{
    string p;
    public string P { get { Console.Write("get "); return p; } set { Console.Write("set "); p = value; } }
    public string Q;
    public int? N { get; set; }
    string[] a = new string[3];

    public string this[int i]
    {
        get { Console.Write("g "); return a[i]; }
        set { Console.Write("s "); a[i] = value; }
    }
}
