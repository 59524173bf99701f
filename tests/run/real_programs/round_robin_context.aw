// A single-threaded SynchronizationContext that interleaves two coroutines fairly and shows who runs.
class Loop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback, object?)> _queue = new();
    public int Turns { get; private set; }
    public override void Post(SendOrPostCallback d, object? state) => _queue.Enqueue((d, state));
    public override void Send(SendOrPostCallback d, object? state) => d(state);
    public static int Run(Func<Task> main)
    {
        SynchronizationContext? old = Current;
        var loop = new Loop();
        SetSynchronizationContext(loop);
        try
        {
            Task t = main();
            while (!t.IsCompleted)
            {
                var (d, s) = loop._queue.Dequeue();
                loop.Turns++;
                d(s);
            }
            t.GetAwaiter().GetResult();
            return loop.Turns;
        }
        finally { SetSynchronizationContext(old); }
    }
}
class Program
{
    static async Task Walk(string name, int steps)
    {
        for (int i = 0; i < steps; i++) { Console.Write(name + i + " "); await Task.Yield(); }
        Console.Write(name + "! ");
    }
    static async Task<int> Add(int a, int b) { await Task.Yield(); return a + b; }
    static void Main()
    {
        int turns = Loop.Run(async () =>
        {
            await Task.WhenAll(Walk("a", 3), Walk("b", 2), Walk("c", 1));
            Console.WriteLine();
            Console.WriteLine(await Add(1, await Add(2, 3)));
        });
        Console.WriteLine(turns);
        try { Loop.Run(async () => { await Task.Yield(); throw new FormatException("inside"); }); }
        catch (FormatException e) { Console.WriteLine(e.Message + " " + (SynchronizationContext.Current == null)); }
        Console.WriteLine(Loop.Run(() => Task.CompletedTask));
        Loop.Run(async () =>
        {
            SynchronizationContext me = SynchronizationContext.Current!;
            await Task.Yield();
            Console.WriteLine(me == SynchronizationContext.Current);
            me.Post(_ => Console.WriteLine("posted"), null);
            me.Send(_ => Console.WriteLine("sent"), null);
            await Task.Yield();
            Console.WriteLine("end");
        });
    }
}
