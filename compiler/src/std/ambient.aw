// What surrounds running code: the values of AsyncLocal variables (the execution context), the synchronisation context, and the
// task scheduler with the task that it runs.
//
// All of it is one object, `Ambient`, which never changes: code gets others by setting another object. The runtime keeps it
// for each thread and takes it away from every method that goes on after an await (runtime/src/ambient.rs); awaits of programs
// that use these types put it back: see the compiler's build_mir/ambient.rs, which calls `Wait`, `Enter` and their like.

using System.Threading.Tasks;

namespace System.Threading;

internal sealed class Ambient
{
    internal readonly ExecutionContext? Flow;
    internal readonly SynchronizationContext? Sync;
    // Null: the default one.
    internal readonly TaskScheduler? Scheduler;
    // What the scheduler runs on this thread.
    internal readonly Work? Work;

    private Ambient(ExecutionContext? flow, SynchronizationContext? sync, TaskScheduler? scheduler, Work? work)
    {
        Flow = flow;
        Sync = sync;
        Scheduler = scheduler;
        Work = work;
    }

    [Intrinsic("ambient_get")]
    internal static extern Ambient? Get();

    internal static void Set(Ambient? ambient)
    {
        ExecutionContext? before = ExecutionContext.HasHandlers ? CurrentFlow : null;
        SetTo(ambient, ambient != null && ambient.Posts);
        if (ExecutionContext.HasHandlers)
            ExecutionContext.TellHandlers(before, ambient == null ? null : ambient.Flow);
    }

    // `closed`: methods that come back from an await and were not sent here run elsewhere.
    [Intrinsic("ambient_set")]
    private static extern void SetTo(Ambient? ambient, bool closed);

    // Of the code that has ended what this method has awaited.
    [Intrinsic("ambient_outer")]
    internal static extern Ambient? Outer();

    // They are not closed.
    [Intrinsic("ambient_open")]
    internal static extern bool IsOpen();

    private static Ambient? Make(ExecutionContext? flow, SynchronizationContext? sync, TaskScheduler? scheduler, Work? work)
    {
        if (flow == null && sync == null && scheduler == null && work == null)
            return null;
        return new Ambient(flow, sync, scheduler, work);
    }

    internal static ExecutionContext? CurrentFlow
    {
        get
        {
            Ambient? now = Get();
            return now == null ? null : now.Flow;
        }
        set
        {
            Ambient? now = Get();
            if (now == null)
                Set(Make(value, null, null, null));
            else if (!ReferenceEquals(now.Flow, value))
                Set(Make(value, now.Sync, now.Scheduler, now.Work));
        }
    }

    // Without a word to the handlers: who changes a local tells its handler.
    internal static void ChangeFlow(ExecutionContext flow)
    {
        Ambient? now = Get();
        Ambient next = now == null ? new Ambient(flow, null, null, null) : new Ambient(flow, now.Sync, now.Scheduler, now.Work);
        SetTo(next, next.Posts);
    }

    internal static SynchronizationContext? CurrentSync
    {
        get
        {
            Ambient? now = Get();
            return now == null ? null : now.Sync;
        }
        set
        {
            Ambient? now = Get();
            if (now == null)
                Set(Make(null, value, null, null));
            else
                Set(Make(now.Flow, value, now.Scheduler, now.Work));
        }
    }

    // What new work takes along; null if its maker does not want that.
    internal static ExecutionContext? Captured
    {
        get
        {
            ExecutionContext? flow = CurrentFlow;
            return flow != null && flow.IsSuppressed ? null : flow;
        }
    }

    // The surroundings of a delegate that a scheduler runs.
    internal static void SetForWork(ExecutionContext? flow, TaskScheduler? scheduler, Work? work)
    {
        Ambient? now = Get();
        Set(Make(flow, now == null ? null : now.Sync, scheduler, work));
    }

    // ---- What awaits call

    internal static bool IsEnded(Task task) => task.IsCompleted;

    internal static void Check(Task task) => Task.Check(task);

    internal static void Leave(Ambient? entry)
    {
        ExecutionContext? before = ExecutionContext.HasHandlers ? CurrentFlow : null;
        LeaveTo(entry, entry != null && entry.Posts);
        if (ExecutionContext.HasHandlers)
            ExecutionContext.TellHandlers(before, entry == null ? null : entry.Flow);
    }

    [Intrinsic("ambient_leave")]
    private static extern void LeaveTo(Ambient? entry, bool closed);

    [Intrinsic("ambient_return")]
    private static extern bool Return(Ambient? ambient, bool closed);

    // The surroundings behind an await: the same, but no longer inside the scheduler's call; without `capture`, where tasks run
    // that belong nowhere.
    internal static Ambient? ForResumption(bool capture)
    {
        Ambient? now = Get();
        if (now == null || now.Work == null && (now.Flow == null || !now.Flow.IsSuppressed) && (capture || !now.Posts))
            return now;
        ExecutionContext? flow = now.Flow;
        if (flow != null && flow.IsSuppressed)
            flow = null;
        return capture ? Make(flow, now.Sync, now.Scheduler, null) : Make(flow, null, null, null);
    }

    // The surroundings of a continuation that was given to an awaiter.
    internal static Ambient? ForCall(bool capture, bool flow)
    {
        Ambient? next = ForResumption(capture);
        return flow || next == null ? next : Make(null, next.Sync, next.Scheduler, null);
    }

    // Behind an await. The result is what the caller gets back when the method ends: nobody, once it has been resumed.
    internal static Ambient? Resume(Ambient? ambient, Ambient? entry)
    {
        ExecutionContext? before = ExecutionContext.HasHandlers ? CurrentFlow : null;
        bool resumed = Return(ambient, ambient != null && ambient.Posts);
        if (!ExecutionContext.HasHandlers)
            return resumed ? ambient : entry;
        ExecutionContext.TellHandlers(before, ambient == null ? null : ambient.Flow);
        if (!resumed)
            return entry;
        // The handlers are told when the thread leaves the method again.
        return ambient == null ? null : Make(null, ambient.Sync, ambient.Scheduler, null);
    }

    // A task that ends well when `task` has ended, on the context of `ambient` if `capture`.
    internal static Task Wait(Task task, bool capture, Ambient? ambient)
    {
        if (!capture || ambient == null || !ambient.Posts)
            return Task.Ended(task);
        Task arrival = new Task();
        ArriveAfter(task, arrival, ambient);
        return arrival;
    }

    internal static Task WaitYield(Ambient? ambient)
    {
        Task arrival = new Task();
        if (ambient != null && ambient.Posts)
            ambient.Post(arrival);
        else
            ArriveYielded(arrival);
        return arrival;
    }

    private bool Posts => Sync != null && Sync.GetType() != typeof(SynchronizationContext) || Scheduler != null;

    private static async void ArriveAfter(Task task, Task arrival, Ambient ambient)
    {
        await Task.Ended(task);
        if (ambient.IsOfScheduler)
        {
            ambient.PostToScheduler(arrival);
            return;
        }
        Ambient? outer = Outer();
        // Whoever has ended the task may be in the right place already.
        if (outer != null && ReferenceEquals(outer.Sync, ambient.Sync))
            FinishHere(arrival);
        else
            ambient.Post(arrival);
    }

    private static async void ArriveYielded(Task arrival)
    {
        await Task.Yield();
        Task.Finish(arrival, Task.Succeeded, null, false, true);
    }

    private void Post(Task arrival)
    {
        if (Sync != null && Sync.GetType() != typeof(SynchronizationContext))
            Sync.Post(Arrive, arrival);
        else
        {
            Work work = new Work(new Task(), null, TaskCreationOptions.None, default(CancellationToken));
            work.Run = () => Arrive(arrival);
            work.Queue(Scheduler);
        }
    }

    private bool IsOfScheduler => Sync == null || Sync.GetType() == typeof(SynchronizationContext);

    // Asks the scheduler to run it here, if this thread is the scheduler's or one of the pool.
    private void PostToScheduler(Task arrival)
    {
        Ambient? outer = Outer();
        Work work = new Work(new Task(), null, TaskCreationOptions.None, default(CancellationToken));
        work.Run = () => Arrive(arrival);
        if (outer != null && ReferenceEquals(outer.Scheduler, Scheduler) || Thread.CurrentThread.IsThreadPoolThread)
            work.RunNow(Scheduler);
        else
            work.Queue(Scheduler);
    }

    private static void Arrive(object? arrival) => FinishHere((Task)arrival!);

    // Ends a task for which a method waits that is to go on here, whatever the surroundings.
    [Intrinsic("task_finish_here")]
    internal static extern void FinishHere(Task task);
}

public delegate void ContextCallback(object? state);

// The values of all AsyncLocal variables that have one.
public sealed class ExecutionContext : IDisposable
{
    private readonly object[] _locals;
    private readonly object?[] _values;
    internal readonly bool IsSuppressed;

    private static readonly ExecutionContext Default = new ExecutionContext(new object[0], new object?[0], false);

    // Some AsyncLocal has a handler.
    internal static bool HasHandlers;

    // The thread goes over from one context to another.
    internal static void TellHandlers(ExecutionContext? before, ExecutionContext? after)
    {
        if (ReferenceEquals(before, after))
            return;
        if (before != null)
        {
            for (int i = 0; i < before._locals.Length; i++)
            {
                if (before._locals[i] is IObservedLocal local)
                    TellHandler(local, before._values[i], after == null ? null : after.ValueOf(local));
            }
        }
        if (after == null)
            return;
        for (int i = 0; i < after._locals.Length; i++)
        {
            if (after._locals[i] is IObservedLocal local && (before == null || before.IndexOf(local) < 0))
                TellHandler(local, null, after._values[i]);
        }
    }

    private static void TellHandler(IObservedLocal local, object? before, object? after)
    {
        if (!ReferenceEquals(before, after))
            local.Changed(before, after);
    }

    private object? ValueOf(object local)
    {
        int at = IndexOf(local);
        return at < 0 ? null : _values[at];
    }

    private ExecutionContext(object[] locals, object?[] values, bool isSuppressed)
    {
        _locals = locals;
        _values = values;
        IsSuppressed = isSuppressed;
    }

    public static ExecutionContext? Capture()
    {
        ExecutionContext flow = Ambient.CurrentFlow ?? Default;
        return flow.IsSuppressed ? null : flow;
    }

    public static void Run(ExecutionContext executionContext, ContextCallback callback, object? state)
    {
        if (executionContext == null)
            throw new InvalidOperationException("Cannot call Set on a null context");
        Ambient? before = Ambient.Get();
        Ambient.CurrentFlow = executionContext;
        try
        {
            callback(state);
        }
        finally
        {
            Ambient.Set(before);
        }
    }

    public static void Restore(ExecutionContext executionContext)
    {
        if (executionContext == null)
            throw new InvalidOperationException("Cannot call Set on a null context");
        Ambient.CurrentFlow = executionContext;
    }

    public static AsyncFlowControl SuppressFlow()
    {
        ExecutionContext flow = Ambient.CurrentFlow ?? Default;
        if (flow.IsSuppressed)
            throw new InvalidOperationException("Context flow is already suppressed.");
        Ambient.CurrentFlow = flow.Suppressed(true);
        return new AsyncFlowControl(true);
    }

    public static void RestoreFlow()
    {
        ExecutionContext? flow = Ambient.CurrentFlow;
        if (flow == null || !flow.IsSuppressed)
            throw new InvalidOperationException("Cannot restore context flow when it is not suppressed.");
        Ambient.CurrentFlow = flow.Suppressed(false);
    }

    public static bool IsFlowSuppressed()
    {
        ExecutionContext? flow = Ambient.CurrentFlow;
        return flow != null && flow.IsSuppressed;
    }

    public ExecutionContext CreateCopy() => this;

    public void Dispose() { }

    internal ExecutionContext Suppressed(bool suppressed) => new ExecutionContext(_locals, _values, suppressed);

    internal static object? Find(object local)
    {
        ExecutionContext? flow = Ambient.CurrentFlow;
        if (flow == null)
            return null;
        int at = flow.IndexOf(local);
        return at < 0 ? null : flow._values[at];
    }

    internal static void Change(object local, object? value)
    {
        ExecutionContext flow = Ambient.CurrentFlow ?? Default;
        int at = flow.IndexOf(local);
        int count = flow._locals.Length;
        object[] locals = flow._locals;
        object?[] values;
        if (at >= 0)
            values = (object?[])flow._values.Clone();
        else
        {
            at = count;
            locals = new object[count + 1];
            values = new object?[count + 1];
            for (int i = 0; i < count; i++)
            {
                locals[i] = flow._locals[i];
                values[i] = flow._values[i];
            }
            locals[at] = local;
        }
        values[at] = value;
        Ambient.ChangeFlow(new ExecutionContext(locals, values, flow.IsSuppressed));
    }

    private int IndexOf(object local)
    {
        for (int i = 0; i < _locals.Length; i++)
        {
            if (ReferenceEquals(_locals[i], local))
                return i;
        }
        return -1;
    }
}

public struct AsyncFlowControl : IDisposable
{
    private bool _active;

    internal AsyncFlowControl(bool active)
    {
        _active = active;
    }

    public void Undo()
    {
        if (!_active)
            throw new InvalidOperationException("AsyncFlowControl object can be used only once to call Undo().");
        _active = false;
        ExecutionContext.RestoreFlow();
    }

    public void Dispose()
    {
        if (_active)
            Undo();
    }
}

public readonly struct AsyncLocalValueChangedArgs<T>
{
    internal AsyncLocalValueChangedArgs(T? previousValue, T? currentValue, bool threadContextChanged)
    {
        PreviousValue = previousValue;
        CurrentValue = currentValue;
        ThreadContextChanged = threadContextChanged;
    }

    public T? PreviousValue { get; }

    public T? CurrentValue { get; }

    public bool ThreadContextChanged { get; }
}

// One that has a handler.
internal interface IObservedLocal
{
    void Changed(object? previous, object? current);
}

public sealed class AsyncLocal<T> : IObservedLocal
{
    private readonly Action<AsyncLocalValueChangedArgs<T>>? _handler;

    public AsyncLocal() { }

    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>>? valueChangedHandler)
    {
        _handler = valueChangedHandler;
        if (valueChangedHandler != null)
            ExecutionContext.HasHandlers = true;
    }

    public T Value
    {
        get
        {
            object? value = ExecutionContext.Find(this);
            return value == null ? default(T) : (T)value;
        }
        set
        {
            if (_handler == null)
            {
                ExecutionContext.Change(this, value);
                return;
            }
            object? before = ExecutionContext.Find(this);
            if (Same(before, value))
                return;
            ExecutionContext.Change(this, value);
            _handler(new AsyncLocalValueChangedArgs<T>(Of(before), value, false));
        }
    }

    private static T? Of(object? value) => value == null ? default(T) : (T)value;

    // .NET compares the boxes: a value that was set again is another one.
    private static bool Same(object? before, object? after) => ReferenceEquals(before, after);

    void IObservedLocal.Changed(object? previous, object? current)
    {
        if (_handler != null)
            _handler(new AsyncLocalValueChangedArgs<T>(Of(previous), Of(current), true));
    }
}

public delegate void SendOrPostCallback(object? state);

public class SynchronizationContext
{
    public static SynchronizationContext? Current => Ambient.CurrentSync;

    public static void SetSynchronizationContext(SynchronizationContext? syncContext)
    {
        Ambient.CurrentSync = syncContext;
    }

    public virtual void Send(SendOrPostCallback d, object? state) => d(state);

    public virtual void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(s => d(s), state);

    public virtual void OperationStarted() { }

    public virtual void OperationCompleted() { }

    public virtual SynchronizationContext CreateCopy() => new SynchronizationContext();
}
