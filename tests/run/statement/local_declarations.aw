// C# specification §13.6: local variables and constants: several declarators, var, scopes in nested blocks, switch
// sections, out and pattern variables, shadowing in lambdas, discards.
int a = 1, b = a + 1, c;
c = b * 2;
const int K = 3, K2 = K * K;
var v = 5L;
var arr = new[] { 1, 2.5, 'a' };
var anon = new { a, b };
var f = (int x) => x + a;
(int t1, string t2) = (1, "t");
var (u1, u2) = (2.5, 'c');
Console.WriteLine(a + b + c + K2 + v + " " + arr.GetType() + anon.a + f(1) + t1 + t2 + u1 + u2);
{ int inner = 1; Console.Write(inner); }
{ string inner = "s"; Console.Write(inner); }
for (int i = 0; i < 1; i++) { int x = i; Console.Write(x); }
for (string i = "q"; i != null; i = null) Console.Write(i);
if (int.TryParse("12", out int p)) Console.Write(p);
Console.WriteLine(p + 1);
switch (a)
{
    case 1: int sec = 5; Console.Write(sec); break;
    case 2: sec = 6; Console.Write(sec); break;
}
object o = "str";
if (o is string s && s.Length == 3) Console.Write(s);
if (o is not string ns) return;
Console.WriteLine(ns.ToUpper());
var (_, keep) = (1, 2);
Console.WriteLine(keep);
{ int _ = 9; Console.WriteLine(_); }
Func<int, int> sh = a => { int b2 = a; return b2 * 2; };
Func<string, string> sh2 = static v => v + "!";
Console.WriteLine(sh(4) + sh2("x"));
int Lf(int a) { int b = a * 2; { int c = b; return c + K; } }
Console.WriteLine(Lf(5));
const string S = "k" + "v";
const double PI = 3;
const char Ch = (char)('a' + 1);
const bool B = K > 2 && !false;
const E En = E.B;
const string Nul = null;
Console.WriteLine(S + PI + Ch + B + En + (Nul == null));
int unassigned;
if (a > 0) unassigned = 1; else unassigned = 2;
Console.WriteLine(unassigned);
int y;
while (true) { y = 3; break; }
Console.WriteLine(y);
int z;
try { z = 4; }
finally { Console.Write("fin "); }
Console.WriteLine(z);
string q;
switch (a)
{
    case 1: q = "one"; break;
    default: q = "other"; break;
}
Console.WriteLine(q);
bool ok = a > 0 && int.TryParse("7", out var w) && w > 5;
Console.WriteLine(ok);
int[] multi = { 1, 2 }, multi2 = { 3 };
int[][] jag = { new[] { 1 }, new[] { 2, 3 } };
Console.WriteLine(multi.Length + multi2[0] + jag[1][1]);
ref int r = ref multi[0];
r = 50;
ref readonly int rr = ref multi[1];
Console.WriteLine(multi[0] + rr);
var list = new List<Func<int>>();
for (int i = 0; i < 2; i++)
{
    int fresh;
    fresh = i;
    list.Add(() => fresh++);
}
Console.WriteLine(list[0]() + list[0]() + list[1]());

enum E { A, B }
