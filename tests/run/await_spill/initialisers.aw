// C# specification §12.8.17.3, §12.8.17.4: awaits in object, collection, index, nested and array initialisers and
// collection expressions
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); Console.Write($"{v} "); return v; }
var n = new Node { Name = await A("n"), Size = await A(1)
    + await A(2), Child = { Name = await A("child"), Tags = { await A("t1"), "t2", await A("t3") } } };
Console.WriteLine($"{n.Name} {n.Size} {n.Child.Name} {string.Join("|", n.Child.Tags)}");
var list = new List<int> { 1, await A(2), 3, await A(4) };
Console.WriteLine(string.Join(",", list));
var dict = new Dictionary<string, int> { { await A("a"), await A(1) }, { "b", await A(2) } };
var dict2 = new Dictionary<string, int> { [await A("c")] = await A(3), ["d"] = await A(4) };
Console.WriteLine(string.Join(",", dict.Concat(dict2).Select(p => p.Key + p.Value)));
int[] arr = { 1, await A(2), await A(3) };
int[] arr2 = new int[await A(3)] ;
var arr3 = new[] { await A(1.5), 2 };
int[,] grid = { { 1, await A(2) }, { await A(3), 4 } };
Console.WriteLine($"{arr.Sum()} {arr2.Length} {arr3.Sum()} {grid[0, 1] + grid[1, 0]}");
int[] ce = [await A(1), .. arr, await A(9), .. await A(new[] { 5, 6 }.ToList())];
Console.WriteLine(string.Join(",", ce));
List<string> cl = [await A("x"), "y", await A("z")];
Console.WriteLine(string.Concat(cl));
var anon = new { X = await A(1), Y = await A("y") };
Console.WriteLine(anon);
var rec = new R(await A(1), await A("r")) with { B = await A("w") };
Console.WriteLine(rec);
var tup = (await A(1), name: await A("t"), (await A(2), await A(3)));
Console.WriteLine(tup);
var jag = new int[][] { new[] { await A(1) }, new int[await A(2)] };
Console.WriteLine($"{jag[0][0]} {jag[1].Length}");

class Node
{
    public string Name = "";
    public int Size { get; set; }
    public List<string> Tags { get; } = new();
    Node? child;
    public Node Child { get { Console.Write("get "); return child ??= new Node(); } }
}

record R(int A, string B);
