// Async iterators that are generic, local, static, in structs, and that run through one another; one that is recursive.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<T> Repeat<T>(T value, int n)
{
    for (int i = 0; i < n; i++) { await Task.Yield(); yield return value; }
}

async IAsyncEnumerable<(int, T)> Number<T>(IAsyncEnumerable<T> source) where T : notnull
{
    int i = 0;
    await foreach (T t in source) yield return (i++, t);
}

async IAsyncEnumerable<int> Tree(int depth)
{
    if (depth == 0) yield break;
    await foreach (int x in Tree(depth - 1)) yield return x;
    yield return depth;
    await foreach (int x in Tree(depth - 1)) yield return x * 10;
}
await foreach (var (i, s) in Number(Repeat("x", 3))) Console.Write($"{i}{s} ");
await foreach (var p in Number(Number(Repeat(1.5, 2)))) Console.Write(p + " ");
Console.WriteLine();
await foreach (int x in Tree(3)) Console.Write(x + " ");
Console.WriteLine();
await foreach (int x in new Range { From = 3, To = 6 }.Items()) Console.Write(x + " ");
await foreach (int x in Box<int>.Of(7)) Console.Write(x + " ");
IAsyncEnumerable<object> co = Repeat("covariant", 1);
await foreach (object o in co) Console.WriteLine(o);

struct Range
{
    public int From, To;

    public async IAsyncEnumerable<int> Items()
    {
        for (int i = From; i < To; i++) { await Task.Yield(); yield return i; From++; }
        yield return From;
    }
}

static class Box<T> { public static async IAsyncEnumerable<T> Of(T t) { await Task.Yield(); yield return t; } }
