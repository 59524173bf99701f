// C# specification §12.21.2: assignment to a field of a struct in a field, element or local, the value awaited
using System;
using System.Threading.Tasks;

async Task<int> A(int v) { await Task.Yield(); return v; }
var p = new Pair();
p.X = await A(1);
p.Y = p.X + await A(2);
Console.WriteLine(p);
Pair[] ps = new Pair[3];
ps[await A(1)].X = await A(3);
ps[await A(1)].Y += await A(4);
ps[2] = new Pair { X = await A(5), Y = await A(6) };
Console.WriteLine($"{ps[0]} {ps[1]} {ps[2]}");
var box = new Box();
box.P.X = await A(7);
box.Get().P.Y = await A(8);
Console.WriteLine(box.P);
box.Deep.A.X = await A(9);
box.Deep.B.Y ^= await A(10);
Console.WriteLine($"{box.Deep.A} {box.Deep.B}");
var t = (a: 1, b: "x");
t.a = await A(11);
t.b += await A(12);
Console.WriteLine(t);
(p.X, p.Y) = (await A(13), p.X);
Console.WriteLine(p);
(ps[0].X, box.P.Y) = (await A(14), await A(15));
Console.WriteLine($"{ps[0]} {box.P}");
Box? nobox = null;
try { nobox!.P.X = await Say(1); } catch (NullReferenceException) { Console.WriteLine("NRE"); }
async Task<int> Say(int v) { await Task.Yield(); Console.WriteLine("said"); return v; }

struct Pair { public int X, Y; public override string ToString() => $"<{X},{Y}>"; }
struct Two { public Pair A, B; }
class Box { public Pair P; public Two Deep; public Box Get() { Console.WriteLine("Get"); return this; } }
