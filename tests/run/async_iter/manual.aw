// .NET: IAsyncEnumerator<T> by hand: MoveNextAsync, Current, DisposeAsync; classes that implement the interfaces themselves
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

await foreach (int x in new Src(3)) Console.Write(x + " ");
Console.WriteLine();
await foreach (int x in new Src(3).ConfigureAwait(false)) { if (x == 2) break; Console.Write(x + " "); }
Console.WriteLine();
await using (var e = new Src(2).GetAsyncEnumerator()) { while (await e.MoveNextAsync()) Console.Write(e.Current + " "); }
Console.WriteLine();
IAsyncEnumerable<object> o = Strings();
await foreach (object s in o) Console.Write(s + " ");
Console.WriteLine();
async IAsyncEnumerable<string> Strings() { yield return "a"; await Task.Yield(); yield return "b"; }
await foreach (long l in new Src(2)) Console.Write(l + 1L + " ");
await foreach (var _ in new Src(1)) Console.WriteLine("once");
var moves = Strings().GetAsyncEnumerator();
ValueTask<bool> m = moves.MoveNextAsync();
Console.WriteLine(await m);
Console.WriteLine(await moves.MoveNextAsync().AsTask());
Console.WriteLine(moves.Current);
Console.WriteLine(moves.MoveNextAsync().AsTask().Result);
class Src(int n) : IAsyncEnumerable<int>
{
    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken t = default) => new En(n);
    class En(int n) : IAsyncEnumerator<int>
    {
        int at;
        public int Current => at;
        public async ValueTask<bool> MoveNextAsync() { await Task.Yield(); return ++at <= n; }
        public ValueTask DisposeAsync() { Console.Write("disposed "); return default; }
    }
}
