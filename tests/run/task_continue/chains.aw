// ContinueWith: results and state through a chain, exceptions of continuations, Unwrap of what they return.
class Program
{
    static async Task Main()
    {
        Task<string> chain = Task.Run(() => 20).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2.5)
            .ContinueWith(t => "v" + t.Result);
        Console.WriteLine(await chain);
        Task<string> state = Task.FromResult(3).ContinueWith((t, s) => $"{t.Result} {s}", "boxed");
        Console.WriteLine($"{await state} {state.AsyncState}");
        Task threw = Task.CompletedTask.ContinueWith(t => { throw new FormatException("in continuation"); });
        try { await threw; } catch (FormatException e) { Console.WriteLine(e.Message); }
        Task<int> reads = Task.FromException<int>(new ArgumentException("source")).ContinueWith(t => t.Result);
        try { await reads; }
        catch (AggregateException e) { Console.WriteLine("aggregate of " + e.InnerException!.GetType().Name); }
        Console.WriteLine(reads.Exception!.InnerExceptions.Count + " " + reads.Exception.InnerException!.GetType().Name);
        Task<Task<int>> nested = Task.FromResult(4).ContinueWith(async t => { await Task.Yield(); return t.Result * 10; });
        Console.WriteLine(await nested.Unwrap());
        Console.WriteLine(await await nested);
        var order = new List<string>();
        var gate = new TaskCompletionSource<int>();
        Task a = gate.Task.ContinueWith(t => order.Add("first"), TaskContinuationOptions.ExecuteSynchronously);
        Task b = gate.Task.ContinueWith(t => order.Add("second"), TaskContinuationOptions.ExecuteSynchronously);
        gate.SetResult(0);
        Console.WriteLine(string.Join(",", order) + " " + a.IsCompleted + b.IsCompleted);
        Task cancelled = Task.CompletedTask.ContinueWith(t => Console.WriteLine("never"), new CancellationToken(true));
        Console.WriteLine(cancelled.Status);
        Task after = cancelled.ContinueWith(t => Console.WriteLine("after " + t.Status));
        await after;
    }
}
