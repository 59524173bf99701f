// Where an async method goes on (SynchronizationContext.Current at the await), ConfigureAwait(false), contexts of
// callees and of async void.
class Recording : SynchronizationContext
{
    public int Posts;
    public readonly string Name;
    public Recording(string name) => Name = name;

    public override void Post(SendOrPostCallback d, object? s)
    {
        Posts++;
        SynchronizationContext? old = Current;
        SetSynchronizationContext(this);
        try { d(s); } finally { SetSynchronizationContext(old); }
    }

    public override SynchronizationContext CreateCopy() => this;
}

class Program
{
    static string Here => (SynchronizationContext.Current as Recording)?.Name ?? "none";

    static async Task Plain(Task gate, List<string> log)
    {
        log.Add("start " + Here);
        await gate;
        log.Add("end " + Here);
    }

    static async Task Free(Task gate, List<string> log)
    {
        await gate.ConfigureAwait(false);
        log.Add("free " + Here);
    }

    static async void Void(Task gate, List<string> log) { await gate; log.Add("void " + Here); }

    static void Main()
    {
        var a = new Recording("a");
        var b = new Recording("b");
        var log = new List<string>();
        SynchronizationContext.SetSynchronizationContext(a);
        var gate = new TaskCompletionSource<int>();
        Task plain = Plain(gate.Task, log);
        SynchronizationContext.SetSynchronizationContext(b);
        gate.SetResult(1);
        plain.Wait();
        Console.WriteLine(string.Join(", ", log) + $" / {a.Posts} {b.Posts}");
        log.Clear();
        gate = new TaskCompletionSource<int>();
        SynchronizationContext.SetSynchronizationContext(a);
        Void(gate.Task, log);
        SynchronizationContext.SetSynchronizationContext(b);
        gate.SetResult(1);
        Console.WriteLine(string.Join(", ", log) + $" / {a.Posts} {b.Posts}");
        log.Clear();
        gate = new TaskCompletionSource<int>();
        SynchronizationContext.SetSynchronizationContext(a);
        Task free = Free(gate.Task, log);
        SynchronizationContext.SetSynchronizationContext(null);
        gate.SetResult(1);
        free.Wait();
        Console.WriteLine(string.Join(", ", log) + " " + a.Posts);
        log.Clear();
        SynchronizationContext.SetSynchronizationContext(a);
        int posts = a.Posts;
        Plain(Task.CompletedTask, log).Wait();
        Console.WriteLine(string.Join(", ", log) + " " + (a.Posts - posts));
        var same = new TaskCompletionSource<int>();
        Task inline = Plain(same.Task, log);
        same.SetResult(1);
        Console.WriteLine(inline.IsCompleted + " " + (a.Posts - posts));
        Console.WriteLine(Task.Run(() => Here).Result + " " + Here);
        TaskScheduler fromContext = TaskScheduler.FromCurrentSynchronizationContext();
        Task.Factory.StartNew(() => Console.WriteLine("scheduled " + Here), CancellationToken.None,
            TaskCreationOptions.None, fromContext).Wait();
        SynchronizationContext.SetSynchronizationContext(null);
        try { TaskScheduler.FromCurrentSynchronizationContext(); }
        catch (InvalidOperationException) { Console.WriteLine("no context"); }
    }
}
