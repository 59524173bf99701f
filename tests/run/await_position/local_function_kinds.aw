// Local functions (§13.6.4): async, recursive, generic, capturing, static, with default and params parameters.
int depth = 0;
async Task<int> Fact(int n) { depth++; await Task.Yield(); return n <= 1 ? 1 : n * await Fact(n - 1); }
async Task<T> Last<T>(params T[] items) { await Task.Yield(); return items[items.Length - 1]; }

static async Task<string> Rep(string s, int times = 3)
{
    string r = "";
    for (int i = 0; i < times; i++) { await Task.Yield(); r += s; }
    return r;
}
async Task<bool> Even(int n) => n == 0 || await Odd(n - 1);
async Task<bool> Odd(int n) => n != 0 && await Even(n - 1);
Console.WriteLine(await Fact(6) + " " + depth);
Console.WriteLine(await Last(1, 2, 3) + await Last("a", "b"));
Console.WriteLine(await Rep("x") + await Rep("y", 1));
Console.WriteLine(await Even(10) + " " + await Odd(10));
var fs = new List<Func<Task<int>>>();
for (int i = 0; i < 3; i++)
{
    int j = i;
    async Task<int> Get() { await Task.Yield(); return i * 10 + j; }
    fs.Add(Get);
}
foreach (var g in fs) Console.Write(await g() + " ");
Console.WriteLine();
