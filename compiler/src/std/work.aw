// Tasks that run a delegate: how they are made, started, run and ended. (The tasks of async methods are frames and need none
// of this.)
//
// `Work` is what such a task needs until it has ended; the task keeps it in its `awaited` word. Its phase is the task's status.

using System.Collections.Generic;

namespace System.Threading.Tasks;

internal sealed class Work
{
    internal readonly Task Owner;
    internal readonly object? State;
    internal readonly TaskCreationOptions Options;
    internal readonly CancellationToken Token;
    // Calls the delegate, and stores its result.
    internal Action Run;
    private TaskScheduler? _scheduler;
    private readonly ExecutionContext? _flow;
    private readonly Work? _parent;
    // A TaskStatus.
    private int _phase;
    // Attached children that have not ended, and one for the delegate.
    private int _unfinished = 1;
    private Exception? _fault;
    private bool _canceled;
    private CancellationTokenRegistration _registration;
    private List<Exception>? _childFaults;

    // `lazy`: a continuation that is not cancelled before its antecedent has ended.
    internal Work(Task task, object? state, TaskCreationOptions options, CancellationToken token, bool lazy = false)
    {
        if (((int)options & ~0x5f) != 0)
            throw new ArgumentOutOfRangeException("creationOptions");
        Owner = task;
        State = state;
        Options = options;
        Token = token;
        Run = null!;
        Ambient? ambient = Ambient.Get();
        if (ambient != null)
        {
            _flow = Ambient.Captured;
            if ((options & TaskCreationOptions.AttachedToParent) != 0 && ambient.Work != null
                && (ambient.Work.Options & TaskCreationOptions.DenyChildAttach) == 0)
            {
                _parent = ambient.Work;
                Interlocked.Increment(ref _parent._unfinished);
            }
        }
        Task.SetExtra(task, this);
        if (token.CanBeCanceled && !lazy)
            CancelWith(token);
    }

    internal static Work? Of(Task task) => Task.ExtraOf(task) as Work;

    internal TaskStatus Phase => (TaskStatus)Volatile.Read(ref _phase);

    internal void WaitForActivation() => Change(TaskStatus.Created, TaskStatus.WaitingForActivation);

    private bool Change(TaskStatus from, TaskStatus to) =>
        Interlocked.CompareExchange(ref _phase, (int)to, (int)from) == (int)from;

    // A task that has not begun when its token is cancelled never does.
    private void CancelWith(CancellationToken token)
    {
        if (token.IsCancellationRequested)
            TryCancel();
        else
            _registration = token.Register(() => TryCancel());
    }

    internal bool TryCancel()
    {
        if (!Change(TaskStatus.Created, TaskStatus.Canceled) && !Change(TaskStatus.WaitingForActivation, TaskStatus.Canceled)
            && !Change(TaskStatus.WaitingToRun, TaskStatus.Canceled))
        {
            return false;
        }
        _canceled = true;
        FinishPart();
        return true;
    }

    // Start(): false if it was started before.
    internal bool Start(TaskScheduler? scheduler)
    {
        if (!Change(TaskStatus.Created, TaskStatus.WaitingToRun))
            return false;
        Schedule(scheduler);
        return true;
    }

    // A continuation whose time has come.
    internal void Activate(TaskScheduler? scheduler, bool inline)
    {
        if (!Change(TaskStatus.WaitingForActivation, TaskStatus.WaitingToRun))
            return;
        _scheduler = scheduler;
        if (!inline)
            Schedule(scheduler);
        else if (scheduler == null)
            Execute();
        else if (!scheduler.TryInline(Owner))
            Schedule(scheduler);
    }

    // Work without a task that anybody knows.
    internal void Queue(TaskScheduler? scheduler) => Start(scheduler);

    private void Schedule(TaskScheduler? scheduler)
    {
        _scheduler = scheduler;
        if (scheduler != null)
            scheduler.Enqueue(Owner);
        else if ((Options & TaskCreationOptions.LongRunning) != 0)
            Thread.StartBackground(() => Execute());
        else
            ExecuteLater();
    }

    private async void ExecuteLater()
    {
        await Task.Yield();
        Execute();
    }

    // Somebody is about to block until the task has ended: the scheduler may let the thread run it.
    internal void InlineForWait()
    {
        TaskScheduler? scheduler = _scheduler;
        if (Phase == TaskStatus.WaitingToRun && scheduler != null)
            scheduler.TryInline(Owner, true);
    }

    internal bool RunNow(TaskScheduler? scheduler)
    {
        if (!Change(TaskStatus.Created, TaskStatus.WaitingToRun))
            return false;
        _scheduler = scheduler;
        if (scheduler == null)
            Execute();
        else if (!scheduler.TryInline(Owner))
            Schedule(scheduler);
        return true;
    }

    // False: somebody else runs it, or it has been cancelled.
    internal bool Execute()
    {
        if (!Change(TaskStatus.WaitingToRun, TaskStatus.Running))
            return false;
        Ambient? before = Ambient.Get();
        Ambient.SetForWork(_flow, (Options & TaskCreationOptions.HideScheduler) != 0 ? null : _scheduler, this);
        try
        {
            Run();
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException canceled && Token.IsCancellationRequested && canceled.CancellationToken == Token)
                _canceled = true;
            else
                _fault = e;
        }
        Ambient.Set(before);
        _phase = (int)TaskStatus.WaitingForChildrenToComplete;
        FinishPart();
        return true;
    }

    private void ChildEnded(Task child)
    {
        if (child.IsFaulted)
        {
            lock (this)
            {
                if (_childFaults == null)
                    _childFaults = new List<Exception>();
                _childFaults.Add(child.Exception!);
            }
        }
        FinishPart();
    }

    // The delegate or a child has ended; the last of them ends the task.
    private void FinishPart()
    {
        if (Interlocked.Decrement(ref _unfinished) != 0)
            return;
        // A token may live longer than all its tasks.
        _registration.Unregister();
        bool inline = (Options & TaskCreationOptions.RunContinuationsAsynchronously) == 0;
        // What AsyncState and CreationOptions need.
        object? kept = State != null ? new TaskState(State, Options) : Options != TaskCreationOptions.None ? TaskState.Of(Options) : null;
        Work? parent = _parent;
        Task task = Owner;
        if (_childFaults != null)
        {
            if (_fault != null)
                _childFaults.Insert(0, _fault);
            Task.Finish(task, Task.Failed, Task.Faults(_childFaults.ToArray(), kept), true, inline);
        }
        else if (_fault != null && kept != null)
            Task.Finish(task, Task.Failed, Task.Faults(new Exception[] { _fault }, kept), true, inline);
        else if (_fault != null)
            Task.Finish(task, Task.Failed, _fault, false, inline);
        else if (_canceled)
        {
            Exception canceled = new TaskCanceledException(task, Token);
            if (kept != null)
                Task.Finish(task, Task.WasCanceled, Task.Faults(new Exception[] { canceled }, kept), true, inline);
            else
                Task.Finish(task, Task.WasCanceled, canceled, false, inline);
        }
        else
            Task.Finish(task, Task.Succeeded, kept, false, inline);
        if (parent != null)
            parent.ChildEnded(task);
    }
}

public abstract class TaskScheduler
{
    private static readonly TaskScheduler TheDefault = new ThreadPoolTaskScheduler();
    private static int _lastId;
    private int _id;

    public static TaskScheduler Default => TheDefault;

    // Raised when the collector finds a failed task that nobody has asked about: see unobserved.aw.
    public static event EventHandler<UnobservedTaskExceptionEventArgs>? UnobservedTaskException
    {
        add
        {
            Unobserved.Watch();
            Unobserved.Raised += value;
        }
        remove { Unobserved.Raised -= value; }
    }

    public static TaskScheduler Current
    {
        get
        {
            Ambient? ambient = Ambient.Get();
            return ambient == null || ambient.Scheduler == null ? TheDefault : ambient.Scheduler;
        }
    }

    public static TaskScheduler FromCurrentSynchronizationContext()
    {
        SynchronizationContext? sync = SynchronizationContext.Current;
        if (sync == null)
            throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler.");
        return new SynchronizationContextTaskScheduler(sync);
    }

    public int Id
    {
        get
        {
            if (_id == 0)
                Interlocked.CompareExchange(ref _id, Interlocked.Increment(ref _lastId), 0);
            return _id;
        }
    }

    public virtual int MaximumConcurrencyLevel => int.MaxValue;

    protected internal abstract void QueueTask(Task task);

    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);

    protected abstract IEnumerable<Task>? GetScheduledTasks();

    protected internal virtual bool TryDequeue(Task task) => false;

    protected bool TryExecuteTask(Task task)
    {
        Work? work = Work.Of(task);
        return work != null && work.Execute();
    }

    internal bool TryInline(Task task, bool wasQueued = false) => TryExecuteTaskInline(task, wasQueued);

    internal void Enqueue(Task task) => QueueTask(task);

    // Null for the default one.
    internal static TaskScheduler? Custom(TaskScheduler scheduler)
    {
        if (scheduler == null)
            throw new ArgumentNullException("scheduler");
        return ReferenceEquals(scheduler, TheDefault) ? null : scheduler;
    }

    internal static TaskScheduler? CustomCurrent
    {
        get
        {
            Ambient? ambient = Ambient.Get();
            return ambient == null ? null : ambient.Scheduler;
        }
    }
}

internal sealed class ThreadPoolTaskScheduler : TaskScheduler
{
    protected internal override void QueueTask(Task task) => Later(task);

    private async void Later(Task task)
    {
        await Task.Yield();
        TryExecuteTask(task);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => TryExecuteTask(task);

    protected override IEnumerable<Task>? GetScheduledTasks() => new Task[0];
}

internal sealed class SynchronizationContextTaskScheduler : TaskScheduler
{
    private readonly SynchronizationContext _sync;

    internal SynchronizationContextTaskScheduler(SynchronizationContext sync)
    {
        _sync = sync;
    }

    public override int MaximumConcurrencyLevel => 1;

    protected internal override void QueueTask(Task task) => _sync.Post(state => TryExecuteTask((Task)state!), task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        ReferenceEquals(SynchronizationContext.Current, _sync) && TryExecuteTask(task);

    protected override IEnumerable<Task>? GetScheduledTasks() => null;
}
