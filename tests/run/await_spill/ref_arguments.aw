// C# specification §12.6.2.2, §12.9.8: variables passed by `ref`, `out` or `in` next to an argument that is awaited
using System;
using System.Threading.Tasks;

async Task<int> A(int v) { await Task.Yield(); return v; }
static int Take(ref int r, int v) { int o = r; r += v; return o; }
static void Set(out int r, int v) { r = v; }
static int Read(in int r, int v) => r * 100 + v;
static void SwapIn(int v, ref int r, ref int s) { (r, s) = (s + v, r + v); }

int x = 1;
Console.WriteLine(Take(ref x, await A(5)));
Console.WriteLine(x);
Set(out int y, await A(7));
Console.WriteLine(y);
Console.WriteLine(Read(x, await A(2)));
Console.WriteLine(Read(in x, await A(3)));
int[] a = { 1, 2, 3 };
int i = 0;
Console.WriteLine(Take(ref a[i++], await A(10)));
Console.WriteLine(string.Join(",", a) + " " + i);
SwapIn(await A(1), ref a[1], ref a[2]);
Console.WriteLine(string.Join(",", a));
var c = new C();
Console.WriteLine(Take(ref c.F, await A(3)) + Take(ref c.F, await A(4)));
Console.WriteLine(c.F);
Console.WriteLine(Take(ref C.S, await A(8)) + " " + C.S);
Console.WriteLine(Take(ref c.P.X, await A(9)) + " " + c.P.X);
C? n = null;
try { Take(ref n!.F, await A(1)); } catch (NullReferenceException) { Console.WriteLine("NRE"); }
try { Take(ref a[5], await A(1)); } catch (IndexOutOfRangeException) { Console.WriteLine("range"); }
int[] old = a;
async Task<int> Other() { await Task.Yield(); a = new[] { 0, 0, 0 }; return 1; }
Take(ref a[0], await Other());
Console.WriteLine(string.Join(",", old) + " " + string.Join(",", a));

struct P2 { public int X; }
class C { public int F = 1; public static int S = 2; public P2 P; }
