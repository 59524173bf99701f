// C# specification §12.11 (switch expression): awaits in the governing expression, in `when` and in the results
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
async Task<bool> Check(string s, bool r) { await Task.Yield(); Console.Write($"[{s}] "); return r; }

async Task<string> Kind(object? o) => await A(o) switch
{
    null => await A("null"),
    int n when n < 0 => "negative " + await A(n),
    int n and (1 or 2) => $"small {await A(n)}",
    int n when await Check("big", n > 100) => "big",
    int => "int",
    string { Length: 0 } => "empty",
    string { Length: var l } s when await Check("str", l > 3) => s[..await A(2)],
    string s => s,
    ValueTuple<int, int> (var a, var b) => $"pair {await A(a + b)}",
    Shape { Size: > 5 and < 10, Name: var nm } => nm + await A(1),
    Shape(var nm, _) => nm,
    int[] and [1, .., var last] => $"list {await A(last)}",
    _ => await Check("other", true) ? "other" : "",
};
foreach (object? o in new object?[] { null, -5, 2, 500, 50, "", "abcd", "abc", (1, 2), new Shape("sh", 7),
    new Shape("hs", 1), new[] { 1, 2, 3 }, 1.5 })
    Console.WriteLine(await Kind(o));
int v = 3;
v = v switch { 1 => await A(10), 3 when await Check("w", false) => 0, 3 => await A(30) + v, _ => -1 };
Console.WriteLine(v);
Console.WriteLine(await A(1) + (await A(2) switch { 2 => await A(5), _ => 0 }) * await A(3));

record Shape(string Name, int Size);
