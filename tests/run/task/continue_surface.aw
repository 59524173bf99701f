// Task.ContinueWith: conditions, cancelled continuations, results, states, exceptions and schedulers.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static string Show(Task t)
    {
        try { t.Wait(); } catch (AggregateException e) { return t.Status + " " + e.InnerException.GetType().Name; }
        return t.Status.ToString();
    }

    static void Main()
    {
        Task good = Task.Run(() => { }), bad = Task.Run(() => { throw new InvalidOperationException("b"); });
        var source = new CancellationTokenSource();
        source.Cancel();
        Task canceled = Task.Run(() => { }, source.Token);
        foreach (Task t in new[] { good, bad, canceled })
        {
            try { t.Wait(); } catch (AggregateException) { }
            Console.WriteLine(t.Status);
            foreach (TaskContinuationOptions o in new[] { TaskContinuationOptions.OnlyOnRanToCompletion,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskContinuationOptions.OnlyOnCanceled, TaskContinuationOptions.NotOnRanToCompletion,
                TaskContinuationOptions.NotOnFaulted,
                TaskContinuationOptions.NotOnCanceled })
            {
                Console.WriteLine("  " + o + " " + Show(t.ContinueWith(x => { }, o)) + " "
                    + Show(t.ContinueWith(x => 1, o | TaskContinuationOptions.ExecuteSynchronously)));
            }
        }
        Console.WriteLine(good.ContinueWith((t, s) => s + "!", "state").Result);
        Console.WriteLine(Task.FromResult(4).ContinueWith(t => t.Result * 2).ContinueWith(t => t.Result + 1).Result);
        Console.WriteLine(Show(good.ContinueWith(t => { throw new FormatException(); })));
        Console.WriteLine(Show(good.ContinueWith(t => { }, source.Token)));
        Task never = new TaskCompletionSource<int>().Task.ContinueWith(t => { }, source.Token);
        Console.WriteLine(Show(never));
        var pending = new TaskCompletionSource<int>();
        Task lazy = pending.Task.ContinueWith(t => { }, source.Token, TaskContinuationOptions.LazyCancellation,
            TaskScheduler.Default);
        Console.WriteLine(lazy.Status);
        pending.SetResult(1);
        Console.WriteLine(Show(lazy));
        Task nested = Task.Run(() => 1).ContinueWith(t => Task.Run(() => { throw new ArgumentException("inner"); })).Unwrap();
        Console.WriteLine(Show(nested));
        Task<string> result = Task.FromException<int>(new Exception("antecedent"))
            .ContinueWith(t => t.Exception.InnerException.Message);
        Console.WriteLine(result.Result);
        Console.WriteLine(good.ContinueWith(t => Task.CurrentId == null ? "none" : "some").Result);
        object state = new object();
        Task stated = good.ContinueWith((t, s) => { }, state);
        Console.WriteLine(ReferenceEquals(stated.AsyncState, state));
        foreach (var bad2 in new Action[] { () => good.ContinueWith((Action<Task>)null),
            () => good.ContinueWith(t => { }, (TaskScheduler)null),
            () => good.ContinueWith(t => { },
            TaskContinuationOptions.LongRunning | TaskContinuationOptions.ExecuteSynchronously) })
        {
            try { bad2(); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + " " + e.ParamName); }
        }
    }
}
