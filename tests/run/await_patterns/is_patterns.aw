// C# specification §12.12.12, §11: `is` patterns on awaited values, their variables alive across later awaits
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
if (!(await A<object>(5) is int n)) return;
if (n == 5 && await A(n) > 4) Console.WriteLine(n + await A(1));
if (await A<object>("text") is string { Length: > 3 and var len } s && s[0] == await A('t'))
{
    await Task.Yield();
    Console.WriteLine($"{s} {len}");
}
if (await A<object?>(null) is not { } o) Console.WriteLine("null"); else Console.WriteLine(o);
if (await A((1, 2)) is (var a, > 1) && await A(a) == 1) Console.WriteLine($"pair {a}");
if (!(await A<object>(1.5) is double d)) return;
await Task.Yield();
Console.WriteLine(d);
Console.WriteLine(await A(7) is >= 5 and <= 10 or 100 ? "in" : "out");
Console.WriteLine(await A(new[] { 1, 2, 3 }) is [var f, .. var rest] && await A(true) ? $"{f} {rest.Length}" : "none");
while (await A<object>(n) is int m && m < 8) { n += await A(m - m + 1); }
Console.WriteLine(n);
bool b = await A<object>("x") is "x" or "y" && await A<object>(1) is not string;
Console.WriteLine(b);
Console.WriteLine((await A<object>(3) as string ?? await A("as")) + ((await A<object>("q")) as string));
Console.WriteLine(await A(DayOfWeek.Friday) is DayOfWeek.Friday or DayOfWeek.Saturday);
int? q = await A<int?>(3) is int w ? w * await A(2) : null;
Console.WriteLine(q);
var (x, y) = await A((1, "two"));
(x, _) = (await A(10) + x, y);
Console.WriteLine($"{x} {y}");
if (int.TryParse(await A("42"), out int parsed) && await A(parsed) is 42) Console.WriteLine(parsed);
