// AsyncLocal<T>: values flow into calls, tasks and continuations, and never back out of an async method.
// gc: 20
class Program
{
    static readonly AsyncLocal<string?> name = new();
    static async Task Sets(string v) { name.Value = v; await Task.Yield(); Console.WriteLine("inside " + name.Value); }
    static Task SetsDirectly(string v) { name.Value = v; return Task.CompletedTask; }
    static async Task<string?> Reads() { await Task.Yield(); return name.Value; }
    static async Task Main()
    {
        Console.WriteLine(name.Value ?? "null");
        name.Value = "main";
        await Sets("callee");
        Console.WriteLine(name.Value);
        await SetsDirectly("direct");
        Console.WriteLine(name.Value);
        Task<string?> before = Reads();
        name.Value = "changed";
        Console.WriteLine(await before);
        Console.WriteLine(await Reads());
        Console.WriteLine(await Task.Run(() => name.Value));
        await Task.Run(() => { name.Value = "in the pool"; });
        Console.WriteLine(name.Value);
        string?[] seen = await Task.WhenAll(Enumerable.Range(0, 3).Select(async i =>
        {
            name.Value = "item " + i;
            await Task.Yield();
            return name.Value;
        }));
        Console.WriteLine(string.Join(", ", seen) + " / " + name.Value);
        var gate = new TaskCompletionSource<int>();
        Task<string> cont = gate.Task.ContinueWith(t => "continuation " + name.Value);
        name.Value = "setter";
        gate.SetResult(1);
        Console.WriteLine(await cont);
        using (ExecutionContext.SuppressFlow())
        {
            var alone = new TaskCompletionSource<string?>();
            ThreadPool.QueueUserWorkItem(_ => alone.SetResult(name.Value));
            alone.Task.Wait();
            Console.WriteLine(alone.Task.Result ?? "suppressed");
        }
        Console.WriteLine(ExecutionContext.IsFlowSuppressed());
        ExecutionContext here = ExecutionContext.Capture()!;
        name.Value = "later";
        ExecutionContext.Run(here, _ => { Console.WriteLine("run " + name.Value); name.Value = "lost"; }, null);
        Console.WriteLine(name.Value);
    }
}
