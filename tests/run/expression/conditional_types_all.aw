// C# specification §12.18: the type of ?: from either side, from conversions, target typing, with throw, null, default,
// lambdas, tuples; ref conditionals; chains.
static string T<X>(X x) => typeof(X).Name + ":" + (x?.ToString() ?? "null") + " ";
bool t = true, f = false;
int i = 1;
long l = 2;
byte b = 3;
char c = 'c';
double d = 4.5;
object o = "o";
string s = "s";
A a = new A();
B bb = new B();
int? n = null;
short sh = 6;
E e = E.Y;
Console.Write(T(t ? i : l) + T(f ? b : i) + T(t ? b : 5) + T(t ? c : i) + T(f ? i : d) + T(t ? o : s)
    + T(t ? s : o) + T(t ? a : bb) + T(f ? bb : a) + T(t ? i : n) + T(f ? 1 : n) + T(t ? sh : b) + T(f ? 1f : l)
    + T(t ? 1 : 2m) + T(t ? null : s) + T(f ? e : 0) + T(t ? 5 : b));
Console.WriteLine();
int? x = t ? 1 : null;
long? y = f ? null : 5;
object z = t ? 1 : "s";
IEnumerable<int> q = t ? new List<int> { 1 } : new[] { 2 };
double dd = t ? 1 : 'a';
A target = t ? new B() : new C();
Func<int, int> fn = t ? v => v + 1 : v => v - 1;
Action act = f ? null : () => Console.Write("act ");
act();
byte[] arr = t ? [1, 2] : [];
(int, object) tup = t ? (1, "a") : (2, null);
Console.WriteLine(x + "" + y + z + q.Count() + dd + target.GetType().Name + fn(5) + arr.Length + tup);
Console.WriteLine(t ? f ? "1" : "2" : "3");
Console.WriteLine(f ? "1" : f ? "2" : t ? "3" : "4");
string r = s ?? throw new Exception();
int k = i > 0 ? i : throw new ArgumentException();
Console.WriteLine(r + k);
int g = t ? default : 5;
string ds = f ? "x" : default;
Console.WriteLine(g + "" + (ds == null));
int m1 = 1, m2 = 2;
(t ? ref m1 : ref m2) = 10;
ref int rr = ref f ? ref m1 : ref m2;
rr++;
(f ? ref m1 : ref m2) += 5;
Console.WriteLine(m1 + " " + m2);
Console.WriteLine((t ? m1 : m2) + (f ? "a" : "b") + (t ? 'x' : 'y') + (t ? 1 : 2) * 3);
static int Ef(string w) { Console.Write(w); return w.Length; }
Console.WriteLine(Ef("a") > 0 ? Ef("bb") : Ef("ccc"));
Console.WriteLine((t, f) is (true, false) ? "p" : "q");
Console.WriteLine(true ? i is 1 ? "one" : "other" : "no");
int? cc = n ?? (t ? 3 : n);
Console.WriteLine(cc);
U u = t ? new U(1) : 2;
U u2 = f ? 1 : new U(7);
Console.WriteLine(u.V + u2.V);
float ff = t ? 1 : 2.5f;
Console.WriteLine(ff);
switch (t ? 1 : 2)
{
    case 1: Console.WriteLine("sw"); break;
}

class A { }
class B : A { }
class C : A { }
enum E { X, Y }

struct U(int v)
{
    public int V = v;
    public static implicit operator U(int i) => new U(i * 100);
}
