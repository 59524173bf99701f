// C# specification §12.16 (throw expressions): in ?:, ??, expression bodies, lambdas, switch arms, && by conversion;
// order of effects before them.
static string T(Func<object> f)
{
    try { return f() + ""; } catch (Exception e) { return e.GetType().Name + "(" + e.Message + ")"; }
}
static int Pos(int x) => x > 0 ? x : throw new ArgumentException("neg" + x);
static string Need(string s) => s ?? throw new InvalidOperationException("null");
static int Never() => throw new NotImplementedException("never");
static int Eff(int x) { Console.Write("eff" + x + " "); return x; }
Console.WriteLine(T(() => Pos(1)) + T(() => Pos(-1)) + T(() => Need("x")) + T(() => Need(null)) + T(() => Never()));
Console.WriteLine(T(() => Eff(1) + (Eff(2) > 5 ? Eff(3) : throw new Exception("mid")) + Eff(4)));
Func<int> lam = () => throw new Exception("lam");
Action act = () => throw new Exception("act");
Func<int, int> cond = x => x == 0 ? throw new DivideByZeroException("zero") : 10 / x;
Console.WriteLine(T(() => lam()) + T(() => { act(); return 1; }) + T(() => cond(0)) + T(() => cond(5)));
Console.WriteLine(T(() => 5 switch
{
    1 => "one",
    5 => throw new Exception("five"),
    _ => "other"
}) + T(() => 3 switch { > 5 => 1, var v => throw new Exception("v" + v) }));
var p = new P("ok");
Console.WriteLine(T(() => new P(null)) + T(() => p.Bad) + T(() => { p.Name = null; return 1; }) + T(() => p[5]) + p.Name);
string a = null;
int? n = null;
Console.WriteLine(T(() => a?.Length ?? throw new Exception("nolen")) + T(() => n ?? throw new Exception("non"))
    + T(() => (n ??= 5) + (n ?? throw new Exception())));
object o = "s";
string st = o as string ?? throw new InvalidCastException();
Console.WriteLine(st);
int[] arr = { 1, 2 };
Console.WriteLine(T(() => arr.Length > 5 ? arr : throw new Exception("len")));
Exception ex = null;
Console.WriteLine(T(() => n > 100 ? 1 : throw ex));
Console.WriteLine(T(() => n > 100 ? 1 : throw (n > 3 ? new ArgumentNullException("pn") : new Exception("e"))));
try
{
    try { throw new Exception("inner"); }
    catch (Exception e) when (e.Message == "inner") { _ = a ?? throw new Exception("outer", e); }
}
catch (Exception e) { Console.WriteLine(e.Message + "<" + e.InnerException.Message); }

class P
{
    string name;
    public P(string n) => name = n ?? throw new ArgumentNullException("n", "ctor");
    public string Name { get => name; set => name = value ?? throw new Exception("setter"); }
    public int Bad => throw new Exception("prop");
    public int this[int i] => i < 3 ? i : throw new IndexOutOfRangeException("idx");
}
