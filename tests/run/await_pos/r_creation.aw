// await in object, collection and array creation, initialisers, with expressions and tuples (C# spec 12.8.17).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

var p = new P { X = await Later(1), Y = Say(2), Inner = { Z = await Later(3) }, List = { await Later(4), 5 } };
Console.WriteLine($"{p.X} {p.Y} {p.Inner.Z} {string.Join("+", p.List)}");
var list = new List<int>(await Later(10)) { Say(1), await Later(2), await Later(3) };
Console.WriteLine(string.Join(",", list));
var map = new Dictionary<string, int> { [await Later("a")] = await Later(1), ["b"] = await Later(2) };
Console.WriteLine(map["a"] + map["b"]);
int[] xs = new int[await Later(3)];
int[] ys = { Say(1), await Later(2), Say(3) };
int[][] zs = { new[] { await Later(1) }, ys };
int[,] grid = new int[await Later(2), Say(2)];
grid[await Later(1), 1] = await Later(8);
Console.WriteLine(xs.Length + ys[1] + zs[1][2] + grid[1, 1]);
int[] all = [await Later(1), .. await Later(ys), Say(9)];
Console.WriteLine(string.Join(",", all));
var r = new R(await Later(1), Say("n"));
var r2 = r with { A = await Later(5) };
Console.WriteLine(r + " " + r2);
var t = (await Later(1), name: await Later("t"), Say(3));
Console.WriteLine(t.name + t.Item1 + t.Item3);
var anon = new { A = await Later(1), B = Say(2) };
Console.WriteLine(anon);
(int a, (string b, int c)) = (await Later(1), (await Later("n"), Say(3)));
(a, c) = (c, await Later(a));
Console.WriteLine($"{a} {b} {c}");

class Q { public int Z; }
class P { public int X, Y; public Q Inner = new Q(); public List<int> List = new(); }
record R(int A, string B);

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
