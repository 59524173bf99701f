// Query expressions and LINQ with awaits where C# allows them: the first source, and tasks as elements.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

var q = from x in await Later(new[] { 3, 1, 2 }) where x > 1 orderby x select x * 10;
Console.WriteLine(string.Join(",", q));
int[] all = await Task.WhenAll(from x in Enumerable.Range(1, 3) select Later(x * x));
Console.WriteLine(string.Join(",", all));
var joined = from a in new[] { 1, 2 } join b in await Later(new[] { 2, 3 }) on a equals b select a + b;
Console.WriteLine(joined.Single());
var tasks = new[] { 1, 2, 3 }.Select(async x => { await Task.Yield(); return x + 1; }).ToList();
int sum = 0;
foreach (var t in tasks) sum += await t;
Console.WriteLine(sum);
Console.WriteLine((await Later(new List<string> { "b", "a" })).OrderBy(s => s).First() + (await Task.WhenAll(tasks)).Max());
var groups = from w in await Later("one two three".Split(' '))
    group w by w.Length into g let n = g.Count() orderby g.Key select g.Key + ":" + n;
Console.WriteLine(string.Join(" ", groups));
Console.WriteLine(await (await Later(Later(5))));

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
