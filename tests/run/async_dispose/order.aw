// C# specification §13.14: await using in each form: order of disposal, null resources, exceptions from body and from
// DisposeAsync.
var log = new List<string>();

async Task Run(string what, Func<Task> body)
{
    log.Clear();
    try { await body(); log.Add("end"); } catch (Exception e) { log.Add(e.Message); }
    Console.WriteLine(what + ": " + string.Join(", ", log));
}
await Run("statement", async () => { await using (new D(log, "a")) { log.Add("body"); } });
await Run("nested", async () => { await using (new D(log, "a")) await using (new D(log, "b")) log.Add("body"); });
await Run("declarations", async () =>
{
    await using var a = new D(log, "a");
    await using D b = new D(log, "b"), c = new D(log, "c");
    log.Add("body");
});
await Run("null", async () => { await using (D? none = null) log.Add("body"); });
await Run("throws", async () => { await using var a = new D(log, "a"); throw new Exception("body"); });
await Run("dispose throws", async () =>
{
    await using var a = new D(log, "a");
    await using var b = new D(log, "b") { Throw = true };
    log.Add("body");
});
await Run("both throw", async () =>
{
    await using var a = new D(log, "a") { Throw = true };
    throw new Exception("body");
});
await Run("second fails to open", async () => { await using var a = new D(log, "a"); await using var b = Open(); });
await Run("break", async () =>
{
    for (int i = 0; ; i++) { await using var d = new D(log, "d" + i); if (i == 1) break; }
});
await Run("return", async () =>
{
    await using var a = new D(log, "a");
    if (log.Count == 0) return;
    log.Add("never");
});
await Run("mixed", async () =>
{
    using var s = new D(log, "s");
    await using var a = new D(log, "a");
    await Task.Yield();
});
D Open() => throw new Exception("open");

class D(List<string> log, string name) : IAsyncDisposable, IDisposable
{
    public bool Throw;
    public void Dispose() => log.Add("Dispose " + name);

    public async ValueTask DisposeAsync()
    {
        log.Add("begin " + name);
        await Task.Yield();
        log.Add("done " + name);
        if (Throw) throw new Exception("dispose " + name);
    }
}
