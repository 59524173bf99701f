// C# 12.9.8: await in operands, arguments, conditions, initialisers, indices; evaluation order is kept.
int[] data = { 10, 20, 30 };
Console.WriteLine(await N(1) + await N(2) * await N(3));
Console.WriteLine(N2(await N(4), await N(5)));
Console.WriteLine(data[await N(1)]);
data[await N(2)] = await N(7);
Console.WriteLine(data[2]);
data[await N(0)] += await N(5);
Console.WriteLine(data[0]);
if (await N(1) == 1 && await N(0) == 0) Console.WriteLine("both");
Console.WriteLine(await N(1) > 0 ? await N(8) : await N(9));
string s = "s" + await N(1) + "t" + await N(2);
Console.WriteLine(s);
Console.WriteLine($"{await N(3)}-{await N(4)}");
int[] made = { await N(1), 5, await N(2) };
Console.WriteLine(made[0] + made[1] + made[2]);
var box = new Box(await N(6)) ;
box.Value = box.Value + await N(1);
Console.WriteLine(box.Value);
Console.WriteLine(-(await N(3)) + ~await N(0));
Console.WriteLine((await N(3)).ToString() + (await Make()).Value);
switch (await N(2)) { case 2: Console.WriteLine("two " + await N(2)); break; default: Console.WriteLine("no"); break; }
int N2(int a, int b) { return a * 10 + b; }
async Task<int> N(int n) { await Task.Yield(); return n; }
async Task<Box> Make() { await Task.Yield(); return new Box(77); }
class Box
{
    public int Value;
    public Box(int v) { Value = v; }
}
