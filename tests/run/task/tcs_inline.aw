// TaskCompletionSource: what waits for its task goes on inside SetResult, before it returns; with
// RunContinuationsAsynchronously
// it does not.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly List<string> log = new List<string>();

    static void Note(string what)
    {
        lock (log) log.Add(what);
    }

    static async Task Wait(Task<int> task, string name)
    {
        int before = Environment.CurrentManagedThreadId;
        int value = await task;
        Note(name + " got " + value + (Environment.CurrentManagedThreadId == setter ? " on the setter's thread" : ""));
    }

    static int setter;

    static void Show(string title)
    {
        lock (log)
        {
            Console.WriteLine(title + ": " + string.Join(", ", log));
            log.Clear();
        }
    }

    static void Main()
    {
        setter = Environment.CurrentManagedThreadId;
        var one = new TaskCompletionSource<int>();
        Task w = Wait(one.Task, "w");
        Note("before");
        one.SetResult(1);
        Note("after");
        w.Wait();
        Show("inline");

        var chain = new TaskCompletionSource<int>();
        Task outer = Outer(chain.Task);
        Note("before");
        chain.SetResult(2);
        Note("after " + outer.IsCompleted);
        Show("chain");

        var sync = new TaskCompletionSource<int>();
        Task s = sync.Task.ContinueWith(t => Note("continuation " + t.Result), TaskContinuationOptions.ExecuteSynchronously);
        sync.SetResult(3);
        Note("after " + s.IsCompleted);
        Show("ContinueWith");

        var fails = new TaskCompletionSource<int>();
        Task f = Catches(fails.Task);
        fails.SetException(new InvalidOperationException("x"));
        Note("after " + f.IsCompleted);
        Show("exception");

        var canceled = new TaskCompletionSource<int>();
        Task c = Catches(canceled.Task);
        canceled.SetCanceled();
        Note("after " + c.IsCompleted);
        Show("canceled");

        var queued = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new object();
        Task q;
        lock (gate)
        {
            q = Locks(queued.Task, gate);
            queued.SetResult(4);
            Note("after");
        }
        q.Wait();
        Show("queued");

        var none = new TaskCompletionSource<int>();
        none.SetResult(5);
        Console.WriteLine(none.TrySetResult(6) + " " + none.TrySetCanceled() + " "
            + none.TrySetException(new Exception()) + " " + none.Task.Result);
        try { none.SetResult(7); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }

    static async Task Outer(Task<int> task)
    {
        await Wait(task, "inner");
        Note("outer");
    }

    static async Task Catches(Task<int> task)
    {
        try { await task; }
        catch (OperationCanceledException) { Note("caught cancellation"); }
        catch (InvalidOperationException e) { Note("caught " + e.Message); }
    }

    static async Task Locks(Task<int> task, object gate)
    {
        int value = await task;
        lock (gate) Note("queued " + value);
    }
}
