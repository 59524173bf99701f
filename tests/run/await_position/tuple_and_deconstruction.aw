// Deconstruction (§12.7): the places first, then the values, then the assignments; awaits in all of them.
int[] a = new int[3];
async Task<int> N(string name, int v) { Console.Write(name + " "); await Task.Yield(); return v; }
async Task<(int, string)> Pair() { Console.Write("pair "); await Task.Yield(); return (5, "five"); }
(a[await N("i", 0)], a[await N("j", 1)]) = (await N("x", 10), await N("y", 20));
Console.WriteLine(a[0] + a[1]);
(int n, string s) = await Pair();
Console.WriteLine(n + s);
(a[await N("k", 2)], s) = await Pair();
Console.WriteLine(a[2]);
(a[0], a[1]) = (a[1], a[0]);
Console.WriteLine(a[0] + " " + a[1]);
var t = (First: await N("f", 1), Second: (await N("g", 2), await N("h", 3)));
Console.WriteLine(t);
Console.WriteLine((await N("p", 1), await N("q", 2)) == (await N("r", 1), await N("s", 2)));
foreach (var (k, v) in await Table()) Console.Write(k + "=" + v + ";");
Console.WriteLine();
async Task<Dictionary<string, int>> Table() { await Task.Yield(); return new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; }
