// Task.ContinueWith: which continuations run, and how those end that do not; states, results, exceptions, tokens.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static string End(Task task)
    {
        try { task.Wait(); }
        catch (AggregateException e)
        {
            return task.Status + " " + e.InnerExceptions.Count + " " + e.InnerException.GetType().Name;
        }
        return task.Status.ToString();
    }

    static void Try(string name, Task task)
    {
        foreach (TaskContinuationOptions o in new[] { TaskContinuationOptions.None, TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskContinuationOptions.NotOnRanToCompletion, TaskContinuationOptions.OnlyOnFaulted,
            TaskContinuationOptions.NotOnFaulted,
            TaskContinuationOptions.OnlyOnCanceled, TaskContinuationOptions.NotOnCanceled })
        {
            Task c = task.ContinueWith(t => { }, o);
            Task s = task.ContinueWith(t => { }, o | TaskContinuationOptions.ExecuteSynchronously);
            Console.WriteLine(name + " " + o + ": " + End(c) + " | " + End(s));
        }
    }

    static void Main()
    {
        var failed = Task.FromException(new InvalidOperationException("x"));
        var canceled = Task.FromCanceled(new CancellationToken(true));
        Try("done", Task.CompletedTask);
        Try("failed", failed);
        Try("canceled", canceled);

        Task<int> sum = Task.FromResult(4).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2);
        Console.WriteLine(sum.Result);
        Console.WriteLine(failed.ContinueWith(t => t.Exception.InnerException.Message).Result);
        Console.WriteLine(End(failed.ContinueWith(t => t.Wait())));
        Console.WriteLine(End(Task.CompletedTask.ContinueWith(t => throw new ArgumentException("y"))));

        Task<string> state = Task.CompletedTask.ContinueWith((t, o) => "state " + o, 7);
        Console.WriteLine(state.Result + " " + state.AsyncState);
        Task state2 = Task.FromResult(1).ContinueWith((t, o) => Console.WriteLine(t.Result + " " + o), "s");
        state2.Wait();
        Console.WriteLine(state2.AsyncState);

        var source = new TaskCompletionSource<int>();
        var cts = new CancellationTokenSource();
        bool ran = false;
        Task late = source.Task.ContinueWith(t => { ran = true; }, cts.Token);
        Console.WriteLine(late.Status);
        cts.Cancel();
        Console.WriteLine(late.Status + " " + End(late));
        source.SetResult(1);
        Console.WriteLine(ran);
        Task early = source.Task.ContinueWith(t => { ran = true; }, cts.Token);
        Console.WriteLine(early.Status + " " + ran);

        try { late.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var pending = new TaskCompletionSource<int>().Task.ContinueWith(t => { });
        try { pending.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { Task.CompletedTask.ContinueWith((Action<Task>)null); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try
        {
            Task.CompletedTask.ContinueWith(t => { },
                TaskContinuationOptions.NotOnCanceled | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnRanToCompletion);
        }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }

        Task<Task<int>> nested = Task.CompletedTask.ContinueWith(async t => { await Task.Yield(); return 9; });
        Console.WriteLine(nested.Unwrap().Result);
        Task all = Task.Factory.ContinueWhenAll(new[] { Task.CompletedTask, failed },
            ts => Console.WriteLine(ts[0].Status + " " + ts[1].Status));
        all.Wait();
        Console.WriteLine(Task.Factory.ContinueWhenAny(new Task[] { sum }, t => t == sum).Result);
    }
}
