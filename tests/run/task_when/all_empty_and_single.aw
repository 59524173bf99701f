// Task.WhenAll: no tasks, one task, the same task twice, tasks already complete; results in argument order.
class Program
{
    static async Task Main()
    {
        Task none = Task.WhenAll();
        Console.WriteLine($"{none.IsCompletedSuccessfully} {none.Status}");
        int[] empty = await Task.WhenAll(new List<Task<int>>());
        Console.WriteLine(empty.Length);
        int[] one = await Task.WhenAll(Task.FromResult(7));
        Console.WriteLine(one[0]);
        var source = new TaskCompletionSource<string>();
        Task<string[]> twice = Task.WhenAll(source.Task, source.Task);
        Console.WriteLine(twice.IsCompleted);
        source.SetResult("x");
        Console.WriteLine(string.Join(",", await twice));
        var a = new TaskCompletionSource<int>();
        var b = new TaskCompletionSource<int>();
        var c = new TaskCompletionSource<int>();
        Task<int[]> ordered = Task.WhenAll(a.Task, b.Task, c.Task);
        c.SetResult(3);
        a.SetResult(1);
        Console.WriteLine(ordered.Status);
        b.SetResult(2);
        Console.WriteLine(string.Join(" ", await ordered));
        IEnumerable<Task<int>> lazily = Enumerable.Range(1, 4).Select(async i => { await Task.Yield(); return i * i; });
        Console.WriteLine((await Task.WhenAll(lazily)).Sum());
        Task same = Task.WhenAll(Task.CompletedTask);
        Console.WriteLine(same.IsCompleted);
        try { Task.WhenAll((IEnumerable<Task>)null!); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { Task.WhenAll(new Task[] { Task.CompletedTask, null! }); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + " " + e.ParamName); }
    }
}
