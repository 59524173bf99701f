// SynchronizationContext: an await goes on where it was, by Post; ConfigureAwait(false) does not. A context with one thread and a
// queue, as user interfaces have it.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class QueueContext : SynchronizationContext
{
    readonly Queue<KeyValuePair<SendOrPostCallback, object>> queue = new Queue<KeyValuePair<SendOrPostCallback, object>>();
    bool ended;
    public int Posts;

    public override void Post(SendOrPostCallback d, object state)
    {
        lock (queue)
        {
            Posts++;
            queue.Enqueue(new KeyValuePair<SendOrPostCallback, object>(d, state));
            Monitor.Pulse(queue);
        }
    }

    public void End()
    {
        lock (queue)
        {
            ended = true;
            Monitor.Pulse(queue);
        }
    }

    public static QueueContext Run(Func<Task> main)
    {
        SynchronizationContext before = Current;
        var context = new QueueContext();
        SetSynchronizationContext(context);
        try
        {
            Task task = main();
            task.ContinueWith(t => context.End(), TaskScheduler.Default);
            while (true)
            {
                KeyValuePair<SendOrPostCallback, object> next;
                lock (context.queue)
                {
                    while (context.queue.Count == 0 && !context.ended)
                        Monitor.Wait(context.queue);
                    if (context.queue.Count == 0)
                        break;
                    next = context.queue.Dequeue();
                }
                next.Key(next.Value);
            }
            task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
        return context;
    }
}

class Program
{
    static int home;

    static void Show(string what) =>
        Console.WriteLine(what + ": " + (Environment.CurrentManagedThreadId == home ? "home" : "elsewhere")
            + (SynchronizationContext.Current is QueueContext ? ", context" : ", none"));

    static async Task Body()
    {
        Show("start");
        await Task.Yield();
        Show("after Yield");
        await Task.Delay(1);
        Show("after Delay");
        int x = await Inner();
        Show("after Inner " + x);
        await Task.CompletedTask;
        Show("after completed");
        await Task.Run(() => Console.WriteLine("pool: " + (SynchronizationContext.Current == null)));
        Show("after Run");
        await Away();
        Show("after Away");
        try { await Fails(); } catch (InvalidOperationException e) { Show("caught " + e.Message); }
        var results = await Task.WhenAll(Inner(), Inner());
        Show("after WhenAll " + results.Length);
        var done = new TaskCompletionSource<int>();
        Task waiting = Waits(done.Task);
        Console.WriteLine("before SetResult");
        done.SetResult(5);
        Console.WriteLine("after SetResult");
        await waiting;
        Show("end");
    }

    static async Task Waits(Task<int> task)
    {
        int x = await task;
        Show("woken " + x);
    }

    static async Task<int> Inner()
    {
        await Task.Delay(1);
        Show("inner");
        return 4;
    }

    static async Task Away()
    {
        await Task.Delay(1).ConfigureAwait(false);
        Console.WriteLine("away: " + (SynchronizationContext.Current == null));
        await Task.Yield();
        Console.WriteLine("away: " + (SynchronizationContext.Current == null));
    }

    static async Task Fails()
    {
        await Task.Delay(1);
        throw new InvalidOperationException("f");
    }

    static void Main()
    {
        home = Environment.CurrentManagedThreadId;
        Console.WriteLine(SynchronizationContext.Current == null);
        QueueContext context = QueueContext.Run(Body);
        Console.WriteLine(SynchronizationContext.Current == null);
        Console.WriteLine(context.Posts > 5);
        QueueContext.Run(async () => { await Task.Yield(); Show("lambda"); });
    }
}
