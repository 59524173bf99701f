// Task.Factory.StartNew: state, options, results, async bodies (a task of a task), cancellation before the start.
// gc: 20
class Program
{
    static async Task Main()
    {
        Task plain = Task.Factory.StartNew(() => Console.WriteLine("plain"));
        await plain;
        Task<int> value = Task.Factory.StartNew(() => 42);
        Console.WriteLine(await value);
        Task<string> state = Task.Factory.StartNew(s => "state " + s, (object)5);
        Console.WriteLine($"{await state} {state.AsyncState}");
        Task<Task<int>> outer = Task.Factory.StartNew(async () => { await Task.Yield(); return 8; });
        Task<int> inner = await outer;
        Console.WriteLine(await inner);
        Console.WriteLine(await Task.Factory.StartNew(async () => { await Task.Yield(); return 9; }).Unwrap());
        Task longer = Task.Factory.StartNew(() => { }, TaskCreationOptions.LongRunning);
        await longer;
        Console.WriteLine($"{longer.CreationOptions} {longer.Status}");
        Task never = Task.Factory.StartNew(() => Console.WriteLine("never"), new CancellationToken(true));
        try { await never; } catch (OperationCanceledException) { }
        Console.WriteLine(never.Status);
        Task all = Task.Factory.ContinueWhenAll(new[] { value, inner }, ts => Console.WriteLine(ts.Sum(t => t.Result)));
        await all;
        Task<int> any = Task.Factory.ContinueWhenAny(new Task[] { value }, t => ((Task<int>)t).Result + 1);
        Console.WriteLine(await any);
        var factory = new TaskFactory(CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskContinuationOptions.None, TaskScheduler.Default);
        Console.WriteLine($"{factory.CreationOptions} {factory.ContinuationOptions} {factory.Scheduler == TaskScheduler.Default} {factory.CancellationToken.CanBeCanceled}");
        var typed = new TaskFactory<string>();
        Console.WriteLine(await typed.StartNew(() => "typed"));
        try { await Task.Factory.StartNew(new Action(() => throw new NotSupportedException("no"))); }
        catch (NotSupportedException e) { Console.WriteLine(e.Message); }
    }
}
