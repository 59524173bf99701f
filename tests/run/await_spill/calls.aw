// C# specification §12.6.2.3: arguments are evaluated left to right, by name in the order written, with awaits between them.
var log = "";
int G(int n) { log += n + " "; return n; }
async Task<int> A(int n) { log += n + "< "; await Task.Yield(); log += n + "> "; return n; }
void Show(object o) { Console.WriteLine(o + " [" + log.Trim() + "]"); log = ""; }
static string F(int a, int b, int c = 30, int d = 40) => $"{a},{b},{c},{d}";
Show(F(G(1), await A(2), G(3), await A(4)));
Show(F(b: G(2), a: await A(1)));
Show(F(d: await A(4), c: G(3), b: await A(2), a: G(1)));
Show(F(await A(await A(await A(5))), G(6)));
static string P(string s, params int[] rest) => s + string.Join("+", rest);
Show(P("none"));
Show(P("some ", G(1), await A(2), G(3)));
Show(P("array ", new[] { G(1), await A(2) }));
Show(string.Format("{0}-{1}-{2}-{3}", G(1), await A(2), G(3), await A(4)));
Show(string.Concat(G(1), "x", await A(2)));
// The receiver is evaluated before the arguments; it is tested for null after them.
T? R(T? t) { log += "recv "; return t; }
Show(R(new T(1))!.M(await A(2), G(3)));
try { R(null)!.M(await A(2), G(3)); } catch (NullReferenceException) { Show("null receiver"); }
Show((await AT(4)).M(await A(5), G(6)));
Show((await (await AT(7)).Next(await A(8))).M(G(9), 0));
// A delegate's target, a constructor, an indexer, a base call, an extension.
Func<int, int, string> del = (a, b) => a + "&" + b;
Show(del(G(1), await A(2)));
Func<int, int, string> D() { log += "del "; return del; }
Show(D()(await A(3), G(4)));
Show(new T(await A(5)).M(G(6), await A(7)));
Show(new T(1)[await A(2), G(3)]);
Show(await new U(10).Both());
Show(G(1).Plus(await A(2)).Plus(await A(3)));
Show((await A(1)).Plus(G(2)));
async Task<T> AT(int n) { log += "at< "; await Task.Yield(); log += "at> "; return new T(n); }
class T(int n)
{
    public virtual string M(int a, int b) => $"T{n}({a},{b})";
    public string this[int a, int b] => $"{n}[{a},{b}]";
    public async Task<T> Next(int k) { await Task.Yield(); return new T(n * 10 + k); }
}
class U(int n) : T(n)
{
    public override string M(int a, int b) => "U" + base.M(a, b);
    async Task<int> V(int n) { await Task.Yield(); return n; }
    public async Task<string> Both() => base.M(await V(1), await V(2)) + this.M(await V(3), 4) + base[await V(5), 6];
}
static class Ext { public static int Plus(this int a, int b) => a + b; }
