// using (§13.14) and await using: order of disposal, null resources, exceptions in the body and in Dispose.
static async Task<R> Make(string n) { await Task.Yield(); Console.Write("+" + n + " "); return new R(n); }
using (R a = await Make("a"), b = await Make("b")) { await Task.Yield(); Console.Write("body "); }
Console.WriteLine();
{
    using R c = await Make("c");
    await using R d = await Make("d");
    using R? none = null;
    Console.Write("scope ");
}
Console.WriteLine();
await using (await Make("e")) Console.Write("single ");
Console.WriteLine();
try { using (await Make("f")) { await Task.Yield(); throw new Exception("body"); } }
catch (Exception e) { Console.WriteLine(e.Message); }
try { await using (await Make("bad")) { throw new Exception("lost"); } }
catch (Exception e) { Console.WriteLine(e.Message); }
static async Task<int> Value() { using R g = await Make("g"); return await Task.FromResult(5); }
Console.WriteLine(await Value());
for (int i = 0; i < 2; i++) { await using R h = await Make("h" + i); if (i == 0) continue; Console.Write("last "); }
Console.WriteLine();

class R : IDisposable, IAsyncDisposable
{
    readonly string _n;
    public R(string n) => _n = n;
    public void Dispose() => Console.Write("-" + _n + " ");

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.Write("~" + _n + " ");
        if (_n == "bad") throw new InvalidOperationException("in DisposeAsync");
    }
}
