// C# specification §12.18, §12.14: awaits in every operand of `?:`, `&&` and `||`, also nested and as a variable's initialiser
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); Console.Write($"{v} "); return v; }
for (int i = 0; i < 4; i++)
{
    bool p = (i & 1) != 0, q = (i & 2) != 0;
    int r = await A(p) ? await A(1) : await A(q) ? await A(2) : await A(3);
    Console.WriteLine($"= {r}");
    Console.WriteLine("= " + (p && await A(q) || await A(!p) && q));
    Console.WriteLine("= " + (await A(p) ^ await A(q) | await A(false)));
    Console.WriteLine("= " + ((p ? await A("x") : "y") + (q ? "z" : await A("w"))));
    while (p && await A(q)) { q = false; }
    do { Console.Write("do "); } while (!await A(true));
    if (!(await A(p) && !await A(q))) Console.WriteLine("if"); else Console.WriteLine("else");
    object o = p ? (object)await A(1) : await A("s");
    Console.WriteLine(o);
    long l = p ? await A(1) : await A(2L);
    int? nn = p ? await A(7) : null;
    Console.WriteLine($"{l} {nn}");
}
ref int Pick(bool b, ref int x, ref int y) => ref (b ? ref x : ref y);
int u = 1, v = 2;
Pick(true, ref u, ref v) = 5;
u += await A(true) ? await A(10) : 0;
Console.WriteLine($"{u} {v}");
