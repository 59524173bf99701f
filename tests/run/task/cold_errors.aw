// Task constructors, Start and RunSynchronously: statuses and the exceptions of wrong uses; attached children.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action action)
    {
        try { action(); Console.WriteLine(what + ": ok"); }
        catch (AggregateException e)
        {
            Console.WriteLine(what + ": aggregate " + e.InnerExceptions.Count + " " + e.InnerException.Message);
        }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message); }
    }

    static async Task Async() { await Task.Yield(); }

    static void Main()
    {
        var cold = new Task(() => Console.WriteLine("runs"));
        Console.WriteLine(cold.Status);
        cold.RunSynchronously();
        Console.WriteLine(cold.Status);
        Try("start ended", () => cold.Start());
        Try("run ended", () => cold.RunSynchronously());
        Try("start promise", () => new TaskCompletionSource<int>().Task.Start());
        Task running = Async();
        Try("continuation", () => new TaskCompletionSource<int>().Task.ContinueWith(t => { }).Start());
        running.Wait();
        Try("null", () => new Task((Action)null));
        var fails = new Task<int>(() => throw new InvalidOperationException("inside"));
        fails.RunSynchronously();
        Console.WriteLine(fails.Status);
        Try("result", () => Console.WriteLine(fails.Result));
        var started = new Task<int>(s => (int)s + 1, 41);
        Console.WriteLine(started.AsyncState);
        started.Start();
        Console.WriteLine(started.Result + " " + started.AsyncState);
        Try("start again", () => started.Start());
        var parent = new Task(() =>
        {
            Task.Factory.StartNew(() => Thread.Sleep(5), TaskCreationOptions.AttachedToParent);
            Task.Factory.StartNew(() => { throw new FormatException("child"); }, TaskCreationOptions.AttachedToParent);
        });
        parent.Start();
        try { parent.Wait(); }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerException.GetType().Name + " " + e.Flatten().InnerException.Message);
        }
        var denied = new Task(() => Task.Factory.StartNew(() => { throw new FormatException("child"); },
            TaskCreationOptions.AttachedToParent), TaskCreationOptions.DenyChildAttach);
        denied.RunSynchronously();
        Console.WriteLine(denied.Status);
        var source = new CancellationTokenSource();
        var canceled = new Task(() => { }, source.Token);
        source.Cancel();
        Console.WriteLine(canceled.Status);
        Try("start canceled", () => canceled.Start());
        var dispose = new Task(() => { });
        Try("dispose", () => dispose.Dispose());
        Console.WriteLine(Task.CompletedTask.Id > 0);
        var a = Task.Run(() => { });
        Console.WriteLine(a.Id == a.Id && a.Id != cold.Id);
    }
}
