// Task.WhenAny completes with the first task whatever its end, and never faults itself.
class Program
{
    static async Task Main()
    {
        Task<int> done = Task.FromResult(5);
        Task<Task<int>> any = Task.WhenAny(new TaskCompletionSource<int>().Task, done);
        Console.WriteLine($"{any.IsCompletedSuccessfully} {ReferenceEquals(any.Result, done)} {await await any}");
        Task bad = Task.FromException(new Exception("bad"));
        Task first = await Task.WhenAny(bad, Task.CompletedTask);
        Console.WriteLine($"{first == bad} {first.Status} {first.Exception!.InnerException!.Message}");
        Task gone = Task.FromCanceled(new CancellationToken(true));
        Task<Task> anyGone = Task.WhenAny(gone);
        Console.WriteLine($"{anyGone.Status} {anyGone.Result.Status}");
        var a = new TaskCompletionSource<string>();
        var b = new TaskCompletionSource<string>();
        Task<Task<string>> race = Task.WhenAny(a.Task, b.Task);
        Console.WriteLine(race.IsCompleted);
        b.SetException(new InvalidOperationException("b lost"));
        a.SetResult("a");
        Task<string> winner = await race;
        Console.WriteLine(winner == b.Task);
        try { await winner; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { Task.WhenAny(new Task[0]); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + " " + e.ParamName); }
        try { Task.WhenAny((Task[])null!); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + " " + e.ParamName); }
        List<Task<int>> left = new() { Task.FromResult(1), Task.FromResult(2), Task.FromResult(3) };
        int sum = 0;
        while (left.Count > 0)
        {
            Task<int> t = await Task.WhenAny(left);
            left.Remove(t);
            sum += await t;
        }
        Console.WriteLine(sum);
    }
}
