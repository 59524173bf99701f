// Tasks made with a constructor or Task.Factory: states, Start, RunSynchronously, tokens, children.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static string End(Task task)
    {
        try { task.Wait(); }
        catch (AggregateException e)
        {
            return task.Status + " " + string.Join("+", e.Flatten().InnerExceptions.Select(x => x.GetType().Name));
        }
        return task.Status.ToString();
    }

    static void Main()
    {
        var gate = new ManualResetEventSlim();
        var started = new ManualResetEventSlim();
        var cold = new Task(() => { started.Set(); gate.Wait(); });
        Console.WriteLine(cold.Status + " " + cold.IsCompleted + " " + cold.CreationOptions);
        cold.Start();
        started.Wait();
        Console.WriteLine(cold.Status);
        gate.Set();
        Console.WriteLine(End(cold));
        try { cold.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { cold.RunSynchronously(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { Task.CompletedTask.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { new TaskCompletionSource<int>().Task.Start(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        int thread = Environment.CurrentManagedThreadId;
        var sync = new Task<bool>(() => Environment.CurrentManagedThreadId == thread);
        sync.RunSynchronously();
        Console.WriteLine(sync.Status + " " + sync.Result);
        var throws = new Task(() => throw new InvalidOperationException());
        throws.RunSynchronously();
        Console.WriteLine(End(throws));

        var state = new Task<string>(o => "got " + o, 5);
        state.Start();
        Console.WriteLine(state.Result + " " + state.AsyncState);
        var bad = Task.Factory.StartNew(o => throw new ArgumentException(), "kept");
        Console.WriteLine(End(bad) + " " + bad.AsyncState + " " + bad.Exception.InnerExceptions.Count);

        var cts = new CancellationTokenSource();
        var never = new Task(() => Console.WriteLine("never"), cts.Token);
        cts.Cancel();
        Console.WriteLine(End(never));
        Console.WriteLine(End(new Task(() => { }, cts.Token)));
        Console.WriteLine(End(Task.Run(() => { }, cts.Token)));
        Console.WriteLine(End(Task.Factory.StartNew(() => 1, cts.Token)));
        var cts2 = new CancellationTokenSource();
        Console.WriteLine(End(Task.Run(() =>
        {
            cts2.Cancel();
            cts2.Token.ThrowIfCancellationRequested();
        }, cts2.Token)));
        Console.WriteLine(End(Task.Run(() => { cts2.Token.ThrowIfCancellationRequested(); })));
        Console.WriteLine(End(Task.Run(async () =>
        {
            await Task.Yield();
            cts2.Token.ThrowIfCancellationRequested();
        })));

        var order = new System.Collections.Generic.List<string>();
        var parent = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() => { gate.Wait(); lock (order) order.Add("child"); }, TaskCreationOptions.AttachedToParent);
            lock (order) order.Add("parent");
        });
        parent.Wait();
        order.Sort();
        Console.WriteLine(string.Join(" ", order));
        var faulty = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() => throw new InvalidOperationException(), TaskCreationOptions.AttachedToParent);
        });
        Console.WriteLine(End(faulty) + " " + (faulty.Exception.InnerException is AggregateException));
        var alone = new TaskCompletionSource<int>();
        var denies = Task.Run(() =>
        {
            Task.Factory.StartNew(() => alone.Task.Wait(), TaskCreationOptions.AttachedToParent);
        });
        Console.WriteLine(End(denies));
        alone.SetResult(1);

        Console.WriteLine(Task.CurrentId == null);
        Console.WriteLine(Task.Run(() => Task.CurrentId != null).Result);
        Task self = null;
        self = new Task(() => Console.WriteLine(Task.CurrentId == self.Id));
        self.Start();
        self.Wait();
        Console.WriteLine(Task.Factory.StartNew(() => Thread.CurrentThread.IsThreadPoolThread,
            TaskCreationOptions.LongRunning).Result);
    }
}
