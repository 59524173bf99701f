// System.Threading.Tasks, over the task intrinsics of the runtime (runtime/src/task/new.rs).
//
// What the compiler knows about these types:
// - `Task` is an object of kind Task: its 40-byte head is the runtime's, so the class declares no fields, and fields of derived
//   classes start behind the head. The frame of an async method is an object of a class derived from its `Task` or `Task<T>`.
// - `Task<T>._result` is the result, at the same place as a frame's.
// - `ValueTask` holds a task or null (then it has ended well); `ValueTask<T>` a task or null, and the result for null.
// - `await` on these types and on `YieldAwaitable` is compiled natively; everything else is ordinary code.
//
// WhenAll and WhenAny wait for a countdown that never fails, and then look at the tasks themselves.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

public enum TaskStatus
{
    Created,
    WaitingForActivation,
    WaitingToRun,
    Running,
    WaitingForChildrenToComplete,
    RanToCompletion,
    Canceled,
    Faulted
}

[Flags]
public enum TaskCreationOptions
{
    None = 0,
    PreferFairness = 1,
    LongRunning = 2,
    AttachedToParent = 4,
    DenyChildAttach = 8,
    HideScheduler = 16,
    RunContinuationsAsynchronously = 64
}

[Flags]
public enum TaskContinuationOptions
{
    None = 0,
    PreferFairness = 1,
    LongRunning = 2,
    AttachedToParent = 4,
    DenyChildAttach = 8,
    HideScheduler = 16,
    LazyCancellation = 32,
    RunContinuationsAsynchronously = 64,
    NotOnRanToCompletion = 0x10000,
    NotOnFaulted = 0x20000,
    OnlyOnCanceled = 0x30000,
    NotOnCanceled = 0x40000,
    OnlyOnFaulted = 0x50000,
    OnlyOnRanToCompletion = 0x60000,
    ExecuteSynchronously = 0x80000
}

public partial class Task : IAsyncResult, IDisposable
{
    // The runtime's STATUS_* values.
    internal const int Pending = 0;
    internal const int Succeeded = 1;
    internal const int Failed = 2;
    internal const int WasCanceled = 3;

    internal Task() { }

    // ---- State

    [Intrinsic("task_status")]
    internal static extern int StatusOf(Task task);

    [Intrinsic("task_id")]
    private static extern int IdOf(Task task);

    // An exception, a Task[] or Exception[] with the exceptions of a task that has several, or null.
    [Intrinsic("task_fault")]
    internal static extern object? FaultOf(Task task);

    // What a made task that has not ended keeps: a Work, a TaskState or null.
    [Intrinsic("task_extra")]
    internal static extern object? ExtraOf(Task task);

    [Intrinsic("task_set_extra")]
    internal static extern void SetExtra(Task task, object extra);

    public int Id => IdOf(this);

    public bool IsCompleted => StatusOf(this) != Pending;

    public bool IsCompletedSuccessfully => StatusOf(this) == Succeeded;

    public bool IsFaulted => StatusOf(this) == Failed;

    public bool IsCanceled => StatusOf(this) == WasCanceled;

    public TaskStatus Status
    {
        get
        {
            switch (StatusOf(this))
            {
                case Succeeded: return TaskStatus.RanToCompletion;
                case Failed: return TaskStatus.Faulted;
                case WasCanceled: return TaskStatus.Canceled;
                default:
                    Work? work = Work.Of(this);
                    return work == null ? TaskStatus.WaitingForActivation : work.Phase;
            }
        }
    }

    public object? AsyncState
    {
        get
        {
            object? extra = ExtraOf(this);
            if (extra is TaskState kept)
                return kept.State;
            if (extra is Work work)
                return work.State;
            return extra is object[] faults && faults.Length > 0 && !(extra is Task[]) ? StateIn(faults[faults.Length - 1]) : null;
        }
    }

    // The token that the task was made with, or that it was cancelled by.
    internal CancellationToken CancelToken
    {
        get
        {
            object? extra = ExtraOf(this);
            if (extra is object[] all && all.Length > 0 && !(extra is Task[]))
                extra = all[all.Length - 1];
            if (extra is Work work)
                return work.Token;
            if (!IsCanceled)
                return default(CancellationToken);
            object? fault = FaultOf(this);
            if (fault is Task[] tasks)
            {
                foreach (Task task in tasks)
                {
                    if (task.IsCanceled)
                        return task.CancelToken;
                }
            }
            if (fault is object[] faults && faults.Length > 0)
                fault = faults[0];
            return fault is OperationCanceledException canceled ? canceled.CancellationToken : default(CancellationToken);
        }
    }

    private static object? StateIn(object? kept)
    {
        if (kept is TaskState state)
            return state.State;
        return kept is Work work ? work.State : null;
    }

    // What FaultOf returns for several exceptions, together with what AsyncState needs, if anything.
    internal static object[] Faults(Exception[] faults, object? kept)
    {
        if (kept == null)
            return faults;
        object[] all = new object[faults.Length + 1];
        for (int i = 0; i < faults.Length; i++)
            all[i] = faults[i];
        all[faults.Length] = kept;
        return all;
    }

    bool IAsyncResult.CompletedSynchronously => false;

    WaitHandle IAsyncResult.AsyncWaitHandle
    {
        get
        {
            ManualResetEvent handle = new ManualResetEvent(IsCompleted);
            if (!IsCompleted)
                SetWhenEnded(handle);
            return handle;
        }
    }

    private async void SetWhenEnded(ManualResetEvent handle)
    {
        await Ended(this);
        handle.Set();
    }

    public TaskCreationOptions CreationOptions
    {
        get
        {
            object? extra = ExtraOf(this);
            if (extra is object[] faults && faults.Length > 0 && !(extra is Task[]))
                extra = faults[faults.Length - 1];
            if (extra is TaskState kept)
                return kept.Options;
            return extra is Work work ? work.Options : TaskCreationOptions.None;
        }
    }

    public AggregateException? Exception
    {
        get
        {
            if (StatusOf(this) != Failed)
                return null;
            return new AggregateException(AllExceptions());
        }
    }

    internal Exception[] Exceptions() => AllExceptions();

    // The exceptions of a faulted task, in order.
    private Exception[] AllExceptions()
    {
        Exception[] all = new Exception[CountExceptions()];
        FillExceptions(all, 0);
        return all;
    }

    private int CountExceptions()
    {
        object? fault = FaultOf(this);
        if (fault is Task[] tasks)
        {
            int count = 0;
            foreach (Task task in tasks)
            {
                if (task.IsFaulted)
                    count += task.CountExceptions();
            }
            return count;
        }
        if (fault is Exception[] exceptions)
            return exceptions.Length;
        // With what AsyncState needs.
        return fault is object[] faults ? faults.Length - 1 : 1;
    }

    private int FillExceptions(Exception[] all, int at)
    {
        object? fault = FaultOf(this);
        if (fault is Task[] tasks)
        {
            foreach (Task task in tasks)
            {
                if (task.IsFaulted)
                    at = task.FillExceptions(all, at);
            }
            return at;
        }
        if (fault is Exception[] exceptions)
        {
            foreach (Exception exception in exceptions)
                all[at++] = exception;
            return at;
        }
        if (fault is object[] faults)
        {
            for (int i = 0; i < faults.Length - 1; i++)
                all[at++] = (Exception)faults[i];
            return at;
        }
        all[at] = (Exception)fault!;
        return at + 1;
    }

    // ---- Made tasks: ended by code

    // True for one caller only, who then calls Finish.
    [Intrinsic("task_claim")]
    internal static extern bool Claim(Task task);

    // `fault` is what FaultOf shall return, `many` tells that it is an array. The continuations run inside the call
    // if `inline`, else from the queue.
    [Intrinsic("task_finish")]
    internal static extern void Finish(Task task, int status, object? fault, bool many, bool inline);

    [Intrinsic("task_completed")]
    private static extern Task Completed();

    public static Task CompletedTask => Completed();

    public static Task<TResult> FromResult<TResult>(TResult result)
    {
        Task<TResult> task = new Task<TResult>();
        task._result = result;
        Finish(task, Succeeded, null, false, true);
        return task;
    }

    public static Task FromException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        Task task = new Task();
        Finish(task, Failed, exception, false, true);
        return task;
    }

    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        Task<TResult> task = new Task<TResult>();
        Finish(task, Failed, exception, false, true);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        Task task = new Task();
        CancelNew(task, cancellationToken);
        return task;
    }

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        Task<TResult> task = new Task<TResult>();
        CancelNew(task, cancellationToken);
        return task;
    }

    private static void CancelNew(Task task, CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
            throw new ArgumentOutOfRangeException("cancellationToken");
        Finish(task, WasCanceled, new TaskCanceledException(task, cancellationToken), false, true);
    }

    // ---- Timers

    // ms > 0, or -1 for a task that never ends.
    [Intrinsic("task_delay")]
    private static extern Task StartTimer(long ms);

    // The program must never see the timer. Whoever starts one stops it when it is of no use any more.
    [Intrinsic("task_timer")]
    internal static extern Task StartOwnTimer(long ms);

    // False: the timer has fired.
    [Intrinsic("task_delay_stop")]
    internal static extern bool StopTimer(Task timer);

    public static Task Delay(int millisecondsDelay)
    {
        CheckDelay(millisecondsDelay);
        return DelayCore(millisecondsDelay);
    }

    public static Task Delay(TimeSpan delay) => DelayCore(Milliseconds(delay));

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        CheckDelay(millisecondsDelay);
        return DelayCore(millisecondsDelay, cancellationToken);
    }

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) =>
        DelayCore(Milliseconds(delay), cancellationToken);

    private static void CheckDelay(int millisecondsDelay)
    {
        if (millisecondsDelay < -1)
            throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
    }

    internal static long Milliseconds(TimeSpan delay)
    {
        long ms = (long)delay.TotalMilliseconds;
        if (ms < -1 || ms > 0xfffffffe)
            throw new ArgumentOutOfRangeException("delay", "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0, or a positive integer less than or equal to the maximum allowed timer duration.");
        return ms;
    }

    private static Task DelayCore(long ms) => ms == 0 ? Completed() : StartTimer(ms);

    private static Task DelayCore(long ms, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return FromCanceled(cancellationToken);
        if (ms == 0 || !cancellationToken.CanBeCanceled)
            return DelayCore(ms);
        Task delay = new Task();
        EndDelay(delay, StartOwnTimer(ms), cancellationToken);
        return delay;
    }

    // A task of its own, because the exception of one that is cancelled names it.
    private static async void EndDelay(Task delay, Task timer, CancellationToken cancellationToken)
    {
        await AnyEnded(new Task[] { timer, cancellationToken.Source!.Canceled });
        if (timer.IsCompleted)
        {
            Finish(delay, Succeeded, null, false, true);
            return;
        }
        StopTimer(timer);
        Finish(delay, WasCanceled, new TaskCanceledException(delay, cancellationToken), false, true);
    }

    public static YieldAwaitable Yield() => default(YieldAwaitable);

    // ---- Waiting for several

    // Tasks that end well when the given one has, all have, or one has ended, however they ended.
    [Intrinsic("task_ended")]
    internal static extern Task Ended(Task task);

    [Intrinsic("task_all_ended")]
    private static extern Task AllEnded(Task[] tasks);

    [Intrinsic("task_any_ended")]
    internal static extern Task AnyEnded(Task[] tasks);

    // Nobody waits any longer for what AnyEnded has returned: it shall not stay behind in the tasks.
    [Intrinsic("task_forget")]
    internal static extern void Forget(Task ended);

    // True: one of the tasks has ended. False: the time is over.
    internal static bool BlockAny(Task[] tasks, long ms)
    {
        Task any = AnyEnded(tasks);
        if (Block(any, ms))
            return true;
        Forget(any);
        return false;
    }

    public static Task WhenAll(params Task[] tasks) => WhenAllOf(Copy(tasks));

    public static Task WhenAll(IEnumerable<Task> tasks) => WhenAllOf(Copy(tasks));

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks) => WhenAllOf<TResult>(Copy(tasks));

    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks) => WhenAllOf<TResult>(Copy(tasks));

    private static Task WhenAllOf(Task[] tasks)
    {
        if (tasks.Length == 0)
            return Completed();
        Task promise = new Task();
        EndWithAll(promise, tasks, AllEnded(tasks));
        return promise;
    }

    private static Task<TResult[]> WhenAllOf<TResult>(Task[] tasks)
    {
        if (tasks.Length == 0)
            return FromResult(new TResult[0]);
        Task<TResult[]> promise = new Task<TResult[]>();
        EndWithResults(promise, tasks, AllEnded(tasks));
        return promise;
    }

    // The test is not only for speed: if all have ended, the promise has when WhenAll returns, even if awaits are forced
    // to suspend.
    private static async void EndWithAll(Task promise, Task[] tasks, Task ended)
    {
        if (!ended.IsCompleted)
            await ended;
        int status = StatusOfAll(tasks);
        Finish(promise, status, status == Succeeded ? null : tasks, status != Succeeded, true);
    }

    private static async void EndWithResults<TResult>(Task<TResult[]> promise, Task[] tasks, Task ended)
    {
        if (!ended.IsCompleted)
            await ended;
        int status = StatusOfAll(tasks);
        if (status == Succeeded)
        {
            TResult[] results = new TResult[tasks.Length];
            for (int i = 0; i < results.Length; i++)
                results[i] = ((Task<TResult>)tasks[i])._result;
            promise._result = results;
        }
        Finish(promise, status, status == Succeeded ? null : tasks, status != Succeeded, true);
    }

    private static int StatusOfAll(Task[] tasks)
    {
        int status = Succeeded;
        foreach (Task task in tasks)
        {
            if (task.IsFaulted)
                return Failed;
            if (task.IsCanceled)
                status = WasCanceled;
        }
        return status;
    }

    public static Task<Task> WhenAny(params Task[] tasks) => WhenAnyOf(NotEmpty(Copy(tasks)));

    public static Task<Task> WhenAny(IEnumerable<Task> tasks) => WhenAnyOf(NotEmpty(Copy(tasks)));

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks) =>
        WhenAnyOf<TResult>(NotEmpty(Copy(tasks)));

    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) =>
        WhenAnyOf<TResult>(NotEmpty(Copy(tasks)));

    private static async Task<Task> WhenAnyOf(Task[] tasks)
    {
        int first = FirstEnded(tasks);
        if (first < 0)
        {
            await AnyEnded(tasks);
            first = FirstEnded(tasks);
        }
        return tasks[first];
    }

    private static async Task<Task<TResult>> WhenAnyOf<TResult>(Task[] tasks)
    {
        int first = FirstEnded(tasks);
        if (first < 0)
        {
            await AnyEnded(tasks);
            first = FirstEnded(tasks);
        }
        return (Task<TResult>)tasks[first];
    }

    private static int FirstEnded(Task[] tasks)
    {
        for (int i = 0; i < tasks.Length; i++)
        {
            if (tasks[i].IsCompleted)
                return i;
        }
        return -1;
    }

    internal static Task[] CopyNotEmpty(Task[] tasks) => NotEmpty(Copy(tasks));

    internal static Task AllEndedOf(Task[] tasks) => AllEnded(tasks);

    private static Task[] NotEmpty(Task[] tasks)
    {
        if (tasks.Length == 0)
            throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
        return tasks;
    }

    // Copies are plain Task[], whatever the caller's array is: FaultOf shows them.
    private static Task[] Copy(Task[] tasks)
    {
        if (tasks == null)
            throw new ArgumentNullException("tasks");
        Task[] copy = new Task[tasks.Length];
        for (int i = 0; i < copy.Length; i++)
        {
            Task task = tasks[i];
            if (task == null)
                throw new ArgumentException("The tasks argument included a null value.", "tasks");
            copy[i] = task;
        }
        return copy;
    }

    private static Task[] Copy(IEnumerable<Task> tasks)
    {
        if (tasks == null)
            throw new ArgumentNullException("tasks");
        Task[] copy = new Task[4];
        int count = 0;
        foreach (Task task in tasks)
        {
            if (task == null)
                throw new ArgumentException("The tasks argument included a null value.", "tasks");
            if (count == copy.Length)
                copy = Resized(copy, count * 2);
            copy[count++] = task;
        }
        return Resized(copy, count);
    }

    private static Task[] Resized(Task[] tasks, int length)
    {
        if (tasks.Length == length)
            return tasks;
        Task[] copy = new Task[length];
        for (int i = 0; i < length && i < tasks.Length; i++)
            copy[i] = tasks[i];
        return copy;
    }

    // ---- Blocking

    // Blocks for `ms` milliseconds at most, for ever if negative. True: the task has ended.
    [Intrinsic("task_wait")]
    internal static extern bool Block(Task task, long ms);

    // Throws the exception of a task that has ended badly, as await does.
    [Intrinsic("task_check")]
    internal static extern void Check(Task task);

    // What Wait and Result throw for a task that has ended badly.
    internal void ThrowAggregate()
    {
        int status = StatusOf(this);
        if (status == Failed)
            throw new AggregateException(AllExceptions());
        if (status == WasCanceled)
            throw new AggregateException(new Exception[] { new TaskCanceledException(this) });
    }

    private static void ThrowAggregate(Task[] tasks)
    {
        int count = 0;
        foreach (Task task in tasks)
        {
            if (task.IsFaulted)
                count += task.CountExceptions();
            else if (task.IsCanceled)
                count++;
        }
        if (count == 0)
            return;
        Exception[] all = new Exception[count];
        int at = 0;
        foreach (Task task in tasks)
        {
            if (task.IsFaulted)
                at = task.FillExceptions(all, at);
            else if (task.IsCanceled)
                all[at++] = new TaskCanceledException(task);
        }
        throw new AggregateException(all);
    }

    public TaskAwaiter GetAwaiter() => new TaskAwaiter(this);

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        new ConfiguredTaskAwaitable(this, Configured.Options(continueOnCapturedContext));

    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options)
    {
        const ConfigureAwaitOptions All = ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing
            | ConfigureAwaitOptions.ForceYielding;
        if ((options & ~All) != 0)
            throw new ArgumentOutOfRangeException("options");
        return new ConfiguredTaskAwaitable(this, options);
    }

    internal static bool Excludes(TaskContinuationOptions options, Task task)
    {
        switch (StatusOf(task))
        {
            case Succeeded: return (options & TaskContinuationOptions.NotOnRanToCompletion) != 0;
            case Failed: return (options & TaskContinuationOptions.NotOnFaulted) != 0;
            default: return (options & TaskContinuationOptions.NotOnCanceled) != 0;
        }
    }

    public void Dispose()
    {
        if (StatusOf(this) == Pending)
            throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
    }
}

public partial class Task<TResult> : Task
{
    internal TResult _result;

    internal Task() { }

    public TResult Result
    {
        get
        {
            if (StatusOf(this) != Succeeded)
                Wait();
            return _result;
        }
    }

    public new TaskAwaiter<TResult> GetAwaiter() => new TaskAwaiter<TResult>(this);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        new ConfiguredTaskAwaitable<TResult>(this, Configured.Options(continueOnCapturedContext));

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options)
    {
        if ((options & ConfigureAwaitOptions.SuppressThrowing) != 0)
            throw new ArgumentOutOfRangeException("options", "The ConfigureAwaitOptions.SuppressThrowing is only supported with the non-generic Task class.");
        if ((options & ~(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding)) != 0)
            throw new ArgumentOutOfRangeException("options");
        return new ConfiguredTaskAwaitable<TResult>(this, options);
    }
}

// The state of a task without a delegate.
internal sealed class TaskState
{
    internal readonly object? State;
    internal readonly TaskCreationOptions Options;

    internal TaskState(object? state, TaskCreationOptions options)
    {
        State = state;
        Options = options;
    }

    // Of Task.Run, which has many tasks.
    private static readonly TaskState s_denyChildAttach = new TaskState(null, TaskCreationOptions.DenyChildAttach);

    internal static TaskState Of(TaskCreationOptions options) =>
        options == TaskCreationOptions.DenyChildAttach ? s_denyChildAttach : new TaskState(null, options);
}

public class TaskCompletionSource
{
    private readonly Task _task = new Task();
    private readonly bool _inline;

    public TaskCompletionSource() : this(TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions) : this(creationOptions)
    {
        if (state != null)
            Task.SetExtra(_task, new TaskState(state, creationOptions));
    }

    public TaskCompletionSource(TaskCreationOptions creationOptions)
    {
        CompletionSource.CheckOptions(creationOptions);
        _inline = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) == 0;
        if (creationOptions != TaskCreationOptions.None)
            System.Threading.Tasks.Task.SetExtra(_task, new TaskState(null, creationOptions));
    }

    public Task Task => _task;

    public void SetResult() => CompletionSource.Demand(TrySetResult());

    // What an await gives to OnCompleted: its method goes on where this is called.
    internal void Continue()
    {
        CompletionSource.Demand(CompletionSource.Claim(_task));
        Ambient.FinishHere(_task);
    }

    public bool TrySetResult() => CompletionSource.TrySucceed(_task, _inline);

    public void SetException(Exception exception) => CompletionSource.Demand(TrySetException(exception));

    public bool TrySetException(Exception exception) => CompletionSource.TryFail(_task, exception, _inline);

    public void SetException(IEnumerable<Exception> exceptions) => CompletionSource.Demand(TrySetException(exceptions));

    public bool TrySetException(IEnumerable<Exception> exceptions) => CompletionSource.TryFail(_task, exceptions, _inline);

    public void SetCanceled() => CompletionSource.Demand(TrySetCanceled());

    public void SetCanceled(CancellationToken cancellationToken) =>
        CompletionSource.Demand(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default(CancellationToken));

    public bool TrySetCanceled(CancellationToken cancellationToken) =>
        CompletionSource.TryCancel(_task, cancellationToken, _inline);

    public void SetFromTask(Task completedTask) => CompletionSource.Demand(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task completedTask)
    {
        CompletionSource.DemandCompleted(completedTask);
        return completedTask.IsCompletedSuccessfully ? TrySetResult() : CompletionSource.TryLike(_task, completedTask, _inline);
    }
}

public class TaskCompletionSource<TResult>
{
    private readonly Task<TResult> _task = new Task<TResult>();
    private readonly bool _inline;

    public TaskCompletionSource() : this(TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions) : this(creationOptions)
    {
        if (state != null)
            System.Threading.Tasks.Task.SetExtra(_task, new TaskState(state, creationOptions));
    }

    public TaskCompletionSource(TaskCreationOptions creationOptions)
    {
        CompletionSource.CheckOptions(creationOptions);
        _inline = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) == 0;
        if (creationOptions != TaskCreationOptions.None)
            System.Threading.Tasks.Task.SetExtra(_task, new TaskState(null, creationOptions));
    }

    public Task<TResult> Task => _task;

    public void SetResult(TResult result) => CompletionSource.Demand(TrySetResult(result));

    public bool TrySetResult(TResult result)
    {
        if (!CompletionSource.Claim(_task))
            return false;
        _task._result = result;
        CompletionSource.Succeed(_task, _inline);
        return true;
    }

    public void SetException(Exception exception) => CompletionSource.Demand(TrySetException(exception));

    public bool TrySetException(Exception exception) => CompletionSource.TryFail(_task, exception, _inline);

    public void SetException(IEnumerable<Exception> exceptions) => CompletionSource.Demand(TrySetException(exceptions));

    public bool TrySetException(IEnumerable<Exception> exceptions) => CompletionSource.TryFail(_task, exceptions, _inline);

    public void SetCanceled() => CompletionSource.Demand(TrySetCanceled());

    public void SetCanceled(CancellationToken cancellationToken) =>
        CompletionSource.Demand(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default(CancellationToken));

    public bool TrySetCanceled(CancellationToken cancellationToken) =>
        CompletionSource.TryCancel(_task, cancellationToken, _inline);

    public void SetFromTask(Task<TResult> completedTask) => CompletionSource.Demand(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task<TResult> completedTask)
    {
        CompletionSource.DemandCompleted(completedTask);
        return completedTask.IsCompletedSuccessfully ? TrySetResult(completedTask._result) : CompletionSource.TryLike(_task, completedTask, _inline);
    }
}

// What the two completion sources have in common.
internal static class CompletionSource
{
    // What SetResult and the like make of TrySetResult's answer.
    internal static void Demand(bool done)
    {
        if (!done)
            throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
    }

    internal static void DemandCompleted(Task task)
    {
        if (task == null)
            throw new ArgumentNullException("completedTask");
        if (!task.IsCompleted)
            throw new ArgumentException("The task has not completed.", "completedTask");
    }

    internal static void CheckOptions(TaskCreationOptions options)
    {
        const TaskCreationOptions Allowed = TaskCreationOptions.AttachedToParent | TaskCreationOptions.DenyChildAttach
            | TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously;
        if ((options & ~Allowed) != 0)
            throw new ArgumentOutOfRangeException("creationOptions");
    }

    internal static bool Claim(Task task) => Task.Claim(task);

    internal static void Succeed(Task task, bool inline) =>
        Task.Finish(task, Task.Succeeded, Task.ExtraOf(task), false, inline);

    internal static bool TrySucceed(Task task, bool inline)
    {
        if (!Task.Claim(task))
            return false;
        Succeed(task, inline);
        return true;
    }

    // What another task has ended with.
    internal static bool TryLike(Task task, Task completed, bool inline)
    {
        if (completed.IsCanceled)
            return TryFinish(task, Task.WasCanceled, Task.FaultOf(completed), inline);
        return TryFinish(task, Task.Failed, completed.Exceptions(), inline);
    }

    // `fault`: an Exception or Exception[].
    private static bool TryFinish(Task task, int status, object? fault, bool inline)
    {
        if (!Task.Claim(task))
            return false;
        object? kept = Task.ExtraOf(task);
        if (kept != null)
            fault = Task.Faults(fault is Exception one ? new Exception[] { one } : (Exception[])fault!, kept);
        Task.Finish(task, status, fault, fault is object[], inline);
        return true;
    }

    internal static bool TryFail(Task task, Exception exception, bool inline)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        return TryFinish(task, Task.Failed, exception, inline);
    }

    internal static bool TryFail(Task task, IEnumerable<Exception> exceptions, bool inline)
    {
        if (exceptions == null)
            throw new ArgumentNullException("exceptions");
        int count = 0;
        foreach (Exception exception in exceptions)
        {
            if (exception == null)
                throw new ArgumentException("The exceptions collection included at least one null element.", "exceptions");
            count++;
        }
        if (count == 0)
            throw new ArgumentException("The exceptions collection was empty.", "exceptions");
        Exception[] copy = new Exception[count];
        int at = 0;
        foreach (Exception exception in exceptions)
            copy[at++] = exception;
        return TryFinish(task, Task.Failed, copy, inline);
    }

    internal static bool TryCancel(Task task, CancellationToken cancellationToken, bool inline) =>
        TryFinish(task, Task.WasCanceled, new TaskCanceledException(task, cancellationToken), inline);
}

public readonly struct ValueTask : IEquatable<ValueTask>
{
    // Null: ended well.
    internal readonly Task? _task;

    public ValueTask(Task task)
    {
        if (task == null)
            throw new ArgumentNullException("task");
        _task = task;
    }

    public static ValueTask CompletedTask => default(ValueTask);

    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new ValueTask<TResult>(result);

    public static ValueTask FromException(Exception exception) => new ValueTask(Task.FromException(exception));

    public static ValueTask<TResult> FromException<TResult>(Exception exception) =>
        new ValueTask<TResult>(Task.FromException<TResult>(exception));

    public static ValueTask FromCanceled(CancellationToken cancellationToken) =>
        new ValueTask(Task.FromCanceled(cancellationToken));

    public bool IsCompleted => _task == null || _task.IsCompleted;

    public bool IsCompletedSuccessfully => _task == null || _task.IsCompletedSuccessfully;

    public bool IsFaulted => _task != null && _task.IsFaulted;

    public bool IsCanceled => _task != null && _task.IsCanceled;

    public Task AsTask() => _task ?? Task.CompletedTask;

    public ValueTask Preserve() => this;

    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        new ConfiguredValueTaskAwaitable(_task, continueOnCapturedContext);

    public ValueTaskAwaiter GetAwaiter() => new ValueTaskAwaiter(_task);

    public bool Equals(ValueTask other) => ReferenceEquals(_task, other._task);

    public override bool Equals(object? obj) => obj is ValueTask other && Equals(other);

    public override int GetHashCode() => _task == null ? 0 : _task.GetHashCode();

    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);

    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);
}

public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    // Null: ended well with `_result`.
    internal readonly Task<TResult>? _task;
    internal readonly TResult _result;

    public ValueTask(TResult result)
    {
        _task = null;
        _result = result;
    }

    public ValueTask(Task<TResult> task)
    {
        if (task == null)
            throw new ArgumentNullException("task");
        _task = task;
        _result = default(TResult);
    }

    public bool IsCompleted => _task == null || _task.IsCompleted;

    public bool IsCompletedSuccessfully => _task == null || _task.IsCompletedSuccessfully;

    public bool IsFaulted => _task != null && _task.IsFaulted;

    public bool IsCanceled => _task != null && _task.IsCanceled;

    public TResult Result => _task == null ? _result : _task.GetAwaiter().GetResult();

    public Task<TResult> AsTask() => _task ?? Task.FromResult(_result);

    public ValueTask<TResult> Preserve() => this;

    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        new ConfiguredValueTaskAwaitable<TResult>(_task, _result, continueOnCapturedContext);

    public ValueTaskAwaiter<TResult> GetAwaiter() => new ValueTaskAwaiter<TResult>(_task, _result);

    // Two that hold a task are equal when it is the same task; two that hold a value when the values are.
    public bool Equals(ValueTask<TResult> other) =>
        _task != null || other._task != null ? ReferenceEquals(_task, other._task) : EqualityComparer<TResult>.Default.Equals(_result, other._result);

    public override bool Equals(object? obj) => obj is ValueTask<TResult> other && Equals(other);

    public override int GetHashCode() => _task != null ? _task.GetHashCode() : _result == null ? 0 : _result.GetHashCode();

    public override string? ToString() => IsCompletedSuccessfully && Result is TResult result ? result.ToString() : "";

    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);

    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);
}
