// await using as statement and declaration, several in one, null, with ConfigureAwait, of a struct and by pattern; the
// order of disposal.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

await using (var a = new D("a")) Console.Write("body ");
Console.WriteLine();
{
    await using D b = new D("b"), c = new D("c");
    await using var s = new S("s");
    Console.Write("block ");
}
Console.WriteLine();
await using (D? none = null) Console.Write("null ");
await using (new D("expression")) { }
await using (new D("configured").ConfigureAwait(false)) Console.Write("in ");
Console.WriteLine();
await using (var p = new ByPattern()) Console.Write("pattern ");
Console.WriteLine();
try { await using var x = new D("x"); await using var y = new D("y", true); throw new FormatException("body"); }
catch (Exception e) { Console.WriteLine(e.Message); }

class D(string name, bool throws = false) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.Write("~" + name + " ");
        if (throws) throw new OverflowException("dispose " + name);
    }
}

struct S(string name) : IAsyncDisposable
{
    public ValueTask DisposeAsync() { Console.Write("~" + name + " "); return default; }
}

class ByPattern { public async Task DisposeAsync() { await Task.Yield(); Console.Write("~pattern "); } }
