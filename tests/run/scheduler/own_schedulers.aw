// A TaskScheduler of one's own: what is queued, inlined at Wait, inherited by children and by continuations.
class Manual : TaskScheduler
{
    private readonly LinkedList<Task> _tasks = new();
    public int Inlined;
    public bool AllowInline = true;
    protected override void QueueTask(Task task) => _tasks.AddLast(task);

    protected override bool TryExecuteTaskInline(Task task, bool previouslyQueued)
    {
        if (!AllowInline) return false;
        if (previouslyQueued) _tasks.Remove(task);
        Inlined++;
        return TryExecuteTask(task);
    }

    protected override bool TryDequeue(Task task) => _tasks.Remove(task);
    protected override IEnumerable<Task> GetScheduledTasks() => _tasks;
    public override int MaximumConcurrencyLevel => 1;

    public int Pump()
    {
        int n = 0;
        while (_tasks.First is { } first) { _tasks.RemoveFirst(); TryExecuteTask(first.Value); n++; }
        return n;
    }
}

class Program
{
    static void Main()
    {
        var s = new Manual();
        var f = new TaskFactory(s);
        var log = new List<string>();
        Task a = f.StartNew(() => log.Add("a"));
        Task<int> b = f.StartNew(() => { log.Add("b"); return 2; });
        Task after = b.ContinueWith(t => log.Add("after b " + t.Result), s);
        Console.WriteLine($"{a.Status} {b.Status} {after.Status} {log.Count}");
        Console.WriteLine(s.Pump() + " " + string.Join(",", log));
        log.Clear();
        Task w = f.StartNew(() => log.Add("inlined"));
        w.Wait();
        Console.WriteLine($"{string.Join(",", log)} {s.Inlined} {s.Pump()}");
        Task outer = f.StartNew(() =>
        {
            Console.WriteLine(TaskScheduler.Current == s);
            Task.Factory.StartNew(() => Console.WriteLine("child " + (TaskScheduler.Current == s)));
            Task.Run(() => Console.WriteLine("pool " + (TaskScheduler.Current == TaskScheduler.Default))).Wait();
        });
        Console.WriteLine(s.Pump());
        Task hidden = f.StartNew(() => Console.WriteLine("hidden "
            + (TaskScheduler.Current == TaskScheduler.Default)), TaskCreationOptions.HideScheduler);
        s.Pump();
        Task awaits = f.StartNew(async () =>
        {
            await Task.Yield();
            Console.WriteLine("resumed " + (TaskScheduler.Current == s));
        }).Unwrap();
        while (!awaits.IsCompleted) s.Pump();
        var sync = new Task(() => Console.WriteLine("sync"));
        sync.RunSynchronously(s);
        Console.WriteLine($"{sync.Status} {s.Inlined} {s.MaximumConcurrencyLevel} {s.Id > 0}");
        s.AllowInline = false;
        Console.WriteLine(f.StartNew(() => { }).Status);
    }
}
