// Task.WhenAll: faulted wins over cancelled, exceptions in the tasks' order, await throws the first.
class Program
{
    static Task Fail(string m) => Task.FromException(new InvalidOperationException(m));
    static async Task Show(string name, Task all)
    {
        try { await all; Console.WriteLine(name + ": fine"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name} {(e is OperationCanceledException ? "" : e.Message)}"); }
        Console.WriteLine($"  {all.Status} {all.IsFaulted} {all.IsCanceled} {all.Exception?.InnerExceptions.Count ?? 0}");
        if (all.Exception != null)
            foreach (Exception e in all.Exception.InnerExceptions) Console.WriteLine("  - " + e.Message);
    }
    static async Task Main()
    {
        Task cancelled = Task.FromCanceled(new CancellationToken(true));
        await Show("one fails", Task.WhenAll(Task.CompletedTask, Fail("a")));
        await Show("two fail", Task.WhenAll(Fail("a"), Task.CompletedTask, Fail("b")));
        await Show("cancelled", Task.WhenAll(Task.CompletedTask, cancelled));
        await Show("both", Task.WhenAll(cancelled, Fail("c")));
        var first = new TaskCompletionSource<int>();
        var second = new TaskCompletionSource<int>();
        Task late = Task.WhenAll(first.Task, second.Task);
        second.SetException(new Exception("second"));
        Console.WriteLine(late.IsCompleted);
        first.SetException(new Exception("first"));
        await Show("late", late);
        var many = new TaskCompletionSource<int>();
        many.SetException(new Exception[] { new Exception("m1"), new Exception("m2") });
        await Show("many", Task.WhenAll(many.Task, Fail("z")));
        await Show("nested", Task.WhenAll(Task.WhenAll(Fail("n1"), Fail("n2")), Task.WhenAll(Fail("n3"), Fail("n4"))));
    }
}
