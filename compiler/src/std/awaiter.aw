// System.Runtime.CompilerServices: the awaiters of tasks, for code that calls GetAwaiter() itself. `await` does not use them.

using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public interface INotifyCompletion
{
    void OnCompleted(Action continuation);
}

public interface ICriticalNotifyCompletion : INotifyCompletion
{
    void UnsafeOnCompleted(Action continuation);
}

public readonly struct TaskAwaiter : ICriticalNotifyCompletion
{
    private readonly Task _task;

    internal TaskAwaiter(Task task)
    {
        _task = task;
    }

    public bool IsCompleted => _task.IsCompleted;

    public void GetResult()
    {
        if (Task.StatusOf(_task) == Task.Pending)
            Task.BlockOrRun(_task);
        Task.Check(_task);
    }

    public void OnCompleted(Action continuation) => Call(_task, continuation, true, true);

    public void UnsafeOnCompleted(Action continuation) => Call(_task, continuation, true, false);

    // `capture`: on the context of the caller; `flow`: with its AsyncLocals.
    internal static void Call(Task task, Action continuation, bool capture, bool flow)
    {
        if (continuation == null)
            throw new ArgumentNullException("continuation");
        Ambient? now = Ambient.Get();
        if (now == null)
            CallLater(task, continuation);
        else
            CallOn(Ambient.Wait(task, capture, now), continuation, Ambient.ForCall(capture, flow));
    }

    private static async void CallLater(Task task, Action continuation)
    {
        await Task.Ended(task);
        if (!Ambient.IsOpen())
            await Task.Yield();
        continuation();
    }

    private static async void CallOn(Task ended, Action continuation, Ambient? ambient)
    {
        await ended;
        if (!Ambient.IsOpen())
            await Task.Yield();
        // A context to which it was posted has its own.
        Ambient.Set(Ambient.Outer() ?? ambient);
        continuation();
    }
}

public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion
{
    private readonly Task<TResult> _task;

    internal TaskAwaiter(Task<TResult> task)
    {
        _task = task;
    }

    public bool IsCompleted => _task.IsCompleted;

    public TResult GetResult()
    {
        if (Task.StatusOf(_task) == Task.Pending)
            Task.BlockOrRun(_task);
        Task.Check(_task);
        return _task._result;
    }

    public void OnCompleted(Action continuation) => TaskAwaiter.Call(_task, continuation, true, true);

    public void UnsafeOnCompleted(Action continuation) => TaskAwaiter.Call(_task, continuation, true, false);
}

// What Task.Yield() returns: `await` on it puts the method behind everything that is ready.
public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default(YieldAwaiter);

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => Call(continuation, true);

        public void UnsafeOnCompleted(Action continuation) => Call(continuation, false);

        private static void Call(Action continuation, bool flow)
        {
            if (continuation == null)
                throw new ArgumentNullException("continuation");
            Ambient? now = Ambient.Get();
            CallAfter(Ambient.WaitYield(now), continuation, now == null ? null : Ambient.ForCall(true, flow));
        }

        private static async void CallAfter(Task arrival, Action continuation, Ambient? ambient)
        {
            await arrival;
            Ambient.Set(Ambient.Outer() ?? ambient);
            continuation();
        }
    }
}
