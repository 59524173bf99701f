// TaskScheduler.UnobservedTaskException: the collector has found failed tasks that nobody can ask about any longer. Which ones,
// and when, is the runtime's affair (runtime/src/task/unobserved.rs); it opens a gate, on a thread made for this.

namespace System.Threading.Tasks;

public class UnobservedTaskExceptionEventArgs : EventArgs
{
    public UnobservedTaskExceptionEventArgs(AggregateException exception)
    {
        Exception = exception;
    }

    public AggregateException Exception { get; }

    public bool Observed { get; private set; }

    public void SetObserved()
    {
        Observed = true;
    }
}

internal static class Unobserved
{
    internal static event EventHandler<UnobservedTaskExceptionEventArgs>? Raised;

    // Ends when all that was found has been shown to the handlers; null before the first subscription.
    private static Task? s_raising;

    [Intrinsic("task_watch")]
    private static extern bool StartWatching();

    [Intrinsic("task_raise_at")]
    private static extern void RaiseAt(Task gate);

    [Intrinsic("task_unobserved")]
    private static extern Task? Next();

    [Intrinsic("task_is_raising")]
    private static extern bool IsRaising();

    [Intrinsic("task_observe")]
    internal static extern void Observe(Task task);

    internal static void Watch()
    {
        if (StartWatching())
            WaitForMore();
    }

    private static void WaitForMore()
    {
        Task gate = new Task();
        Volatile.Write(ref s_raising, Raise(gate));
        RaiseAt(gate);
    }

    private static async Task Raise(Task gate)
    {
        await gate;
        Task? task;
        while ((task = Next()) != null)
            Show(task);
        WaitForMore();
    }

    private static void Show(Task task)
    {
        AggregateException exception = new AggregateException("A Task's exception(s) were not observed either by Waiting on the Task or accessing its Exception property. As a result, the unobserved exception was rethrown by the finalizer thread.", task.Exceptions());
        Raised?.Invoke(task, new UnobservedTaskExceptionEventArgs(exception));
    }

    // Returns when the handlers have seen everything that has been found so far.
    internal static void Wait()
    {
        while (true)
        {
            Task? raising = Volatile.Read(ref s_raising);
            if (raising == null || !IsRaising())
                return;
            Task.Block(raising, -1);
        }
    }
}
