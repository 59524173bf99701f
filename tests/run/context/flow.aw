// ExecutionContext: SuppressFlow, Run, Capture; what flows into Task.Run, threads, timers, ContinueWith, the pool and registrations.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly AsyncLocal<string> local = new AsyncLocal<string>();
    static void Show(string what) => Console.WriteLine(what + ": " + (local.Value ?? "null"));

    static async Task Change() { local.Value = "changed inside"; await Task.Yield(); Show("inside after await"); }

    static void Main()
    {
        local.Value = "main";
        Task.Run(() => Show("run")).Wait();
        Task.Run(async () => { await Task.Yield(); Show("run async"); }).Wait();
        var t = new Thread(() => Show("thread")); t.Start(); t.Join();
        var u = new Thread(() => Show("unsafe thread")); u.Start(); u.Join();
        Task.CompletedTask.ContinueWith(_ => Show("continuation")).Wait();
        using (var done = new ManualResetEventSlim())
        {
            ThreadPool.QueueUserWorkItem(_ => { Show("pool"); done.Set(); });
            done.Wait(); done.Reset();
            ThreadPool.UnsafeQueueUserWorkItem(_ => { Show("unsafe pool"); done.Set(); }, null);
            done.Wait(); done.Reset();
            using var timer = new Timer(_ => { Show("timer"); done.Set(); }, null, 1, -1);
            done.Wait();
        }
        Change().Wait();
        Show("after change");
        using (ExecutionContext.SuppressFlow())
        {
            Console.WriteLine(ExecutionContext.IsFlowSuppressed() + " " + (ExecutionContext.Capture() == null));
            Task.Run(() => Show("suppressed run")).Wait();
        }
        Console.WriteLine(ExecutionContext.IsFlowSuppressed());
        ExecutionContext context = ExecutionContext.Capture();
        local.Value = "later";
        ExecutionContext.Run(context, s => { Show("in run " + s); local.Value = "lost"; }, 1);
        Show("after run");
        var source = new CancellationTokenSource();
        source.Token.Register(() => Show("registration"));
        local.Value = "at cancel";
        source.Cancel();
        try { ExecutionContext.RestoreFlow(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { ExecutionContext.Run(null, _ => { }, null); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var control = ExecutionContext.SuppressFlow();
        try { ExecutionContext.SuppressFlow(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        control.Undo();
        try { control.Undo(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
