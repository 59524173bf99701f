// C# specification §15.15.4: each GetAsyncEnumerator starts anew with the parameters' first values
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async IAsyncEnumerable<int> Count(int n) { Console.Write("start "); while (n > 0) { await Task.Yield(); yield return n--; } }
var s = Count(2);
Console.WriteLine("made");
for (int i = 0; i < 2; i++) { await foreach (int x in s) Console.Write(x + " "); Console.WriteLine(); }
var e1 = s.GetAsyncEnumerator();
var e2 = s.GetAsyncEnumerator();
await e1.MoveNextAsync(); await e2.MoveNextAsync();
Console.WriteLine($"{e1.Current} {e2.Current} {ReferenceEquals(e1, e2)}");
await e1.MoveNextAsync();
Console.WriteLine($"{e1.Current} {e2.Current}");
Console.WriteLine($"{await e1.MoveNextAsync()} {await e2.MoveNextAsync()} {await e2.MoveNextAsync()} {await e2.MoveNextAsync()}");
await e1.DisposeAsync(); await e2.DisposeAsync();
await foreach (var (x, i) in Zip(Count(3), Count(5))) Console.Write($"{x}-{i} ");
Console.WriteLine();
async IAsyncEnumerable<(T, T)> Zip<T>(IAsyncEnumerable<T> a, IAsyncEnumerable<T> b)
{
    await using var x = a.GetAsyncEnumerator();
    await using var y = b.GetAsyncEnumerator();
    while (await x.MoveNextAsync() && await y.MoveNextAsync()) yield return (x.Current, y.Current);
}
var st = new P { V = 1 };
var it = st.Values();
st.V = 100;
await foreach (int v in it) Console.Write(v + " ");
await foreach (int v in it) Console.Write(v + " ");
Console.WriteLine(st.V);
struct P { public int V; public async IAsyncEnumerable<int> Values() { yield return V; V++; await Task.Yield(); yield return V; } }
