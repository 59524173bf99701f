// Task.Wait, WaitAll, WaitAny and Result: time limits, tokens, exceptions of several tasks, arguments.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (AggregateException e)
        {
            Console.WriteLine(what + ": aggregate " + string.Join(",", e.InnerExceptions.Select(x => x.GetType().Name)));
        }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }

    static async Task<int> Fails(Exception e) { await Task.Yield(); throw e; }

    static void Main()
    {
        var never = new TaskCompletionSource<int>().Task;
        Console.WriteLine(never.Wait(1) + " " + never.Wait(TimeSpan.FromMilliseconds(1)) + " " + Task.CompletedTask.Wait(0));
        using var cts = new CancellationTokenSource();
        cts.Cancel();
        Try("token", () => never.Wait(cts.Token));
        Try("ended", () => Task.CompletedTask.Wait(cts.Token));
        Try("limit", () => never.Wait(-2));
        Try("span", () => never.Wait(TimeSpan.FromDays(100)));
        Task<int> a = Fails(new FormatException()), b = Fails(new InvalidOperationException()),
            c = Fails(new OperationCanceledException());
        Try("all", () => Task.WaitAll(a, b, Task.CompletedTask));
        Try("all with canceled", () => Task.WaitAll(a, c));
        Try("canceled", () => c.Wait());
        Try("result", () => { var _ = b.Result; });
        Console.WriteLine(Task.WaitAll(new Task[] { never, a }, 1) + " " + Task.WaitAny(new Task[] { never }, 1)
            + " " + Task.WaitAny(never, a) + " " + Task.WaitAny(new Task[0]));
        Try("any token", () => Task.WaitAny(new Task[] { never }, cts.Token));
        Try("null", () => Task.WaitAll((Task[])null));
        Try("null element", () => Task.WaitAll(new Task[] { null }));
        Try("any null element", () => Task.WaitAny(new Task[] { null }));
        Console.WriteLine(a.Status + " " + b.IsFaulted + " " + c.Status + " " + c.Exception);
        Try("when all", () => Task.WhenAll(a, b, c).Wait());
        Try("when all canceled", () => Task.WhenAll(c, Task.CompletedTask).Wait());
        Console.WriteLine(Task.WhenAny(never, Task.CompletedTask).Result.Status);
        Try("when any none", () => Task.WhenAny());
        Try("when all null", () => Task.WhenAll((Task[])null));
    }
}
