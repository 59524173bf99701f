// System.Runtime.CompilerServices: the awaiters of tasks, for code that calls GetAwaiter() itself. `await` does not use them.

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
            Task.Block(_task, -1);
        Task.Check(_task);
    }

    public void OnCompleted(Action continuation) => Call(_task, continuation);

    public void UnsafeOnCompleted(Action continuation) => Call(_task, continuation);

    internal static async void Call(Task task, Action continuation)
    {
        await Task.Ended(task);
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
            Task.Block(_task, -1);
        Task.Check(_task);
        return _task._result;
    }

    public void OnCompleted(Action continuation) => TaskAwaiter.Call(_task, continuation);

    public void UnsafeOnCompleted(Action continuation) => TaskAwaiter.Call(_task, continuation);
}

// What Task.Yield() returns: `await` on it puts the method behind everything that is ready.
public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default(YieldAwaiter);

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => Call(continuation);

        public void UnsafeOnCompleted(Action continuation) => Call(continuation);

        private static async void Call(Action continuation)
        {
            await Task.Yield();
            continuation();
        }
    }
}
