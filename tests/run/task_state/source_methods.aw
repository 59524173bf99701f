// TaskCompletionSource: each Set… only once, each Try… tells, wrong arguments.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }
    static void Main()
    {
        var s = new TaskCompletionSource<int>();
        Try("result", () => s.SetResult(1));
        Try("result again", () => s.SetResult(2));
        Try("exception", () => s.SetException(new Exception()));
        Try("canceled", () => s.SetCanceled());
        Console.WriteLine($"{s.TrySetResult(3)} {s.TrySetException(new Exception())} {s.TrySetCanceled()} {s.Task.Result}");
        var f = new TaskCompletionSource<int>();
        Try("null exception", () => f.SetException((Exception)null!));
        Try("null exceptions", () => f.SetException((IEnumerable<Exception>)null!));
        Try("no exceptions", () => f.SetException(new Exception[0]));
        Try("null among", () => f.SetException(new Exception[] { new Exception(), null! }));
        Console.WriteLine(f.Task.IsCompleted);
        Console.WriteLine(f.TrySetException(new Exception[] { new FormatException("1"), new ArgumentException("2") }));
        foreach (Exception e in f.Task.Exception!.InnerExceptions) Console.WriteLine(e.GetType().Name);
        var c = new TaskCompletionSource<int>("state");
        Console.WriteLine(c.Task.AsyncState);
        var token = new CancellationToken(true);
        Console.WriteLine(c.TrySetCanceled(token));
        try { c.Task.GetAwaiter().GetResult(); }
        catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == token); Console.WriteLine(e.Task == c.Task); }
        try { _ = c.Task.Result; }
        catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
        Try("bad options", () => new TaskCompletionSource<int>(TaskCreationOptions.LongRunning));
        Console.WriteLine(new TaskCompletionSource<int>(5, TaskCreationOptions.RunContinuationsAsynchronously).Task.CreationOptions);
    }
}
