// Tasks that run a delegate: Task.Run, cold tasks, Task.Factory, Unwrap. See Work (work.aw).

using System.Collections.Generic;

namespace System.Threading.Tasks;

public partial class Task
{
    public static Task Run(Action action)
    {
        if (action == null)
            throw new ArgumentNullException("action");
        return StartNew(action, default(CancellationToken), TaskCreationOptions.DenyChildAttach, null);
    }

    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        if (action == null)
            throw new ArgumentNullException("action");
        return StartNew(action, cancellationToken, TaskCreationOptions.DenyChildAttach, null);
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        return Task<TResult>.StartNew(function, default(CancellationToken), TaskCreationOptions.DenyChildAttach, null);
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        return Task<TResult>.StartNew(function, cancellationToken, TaskCreationOptions.DenyChildAttach, null);
    }

    public static Task Run(Func<Task?> function) => Run(function, default(CancellationToken));

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function) => Run(function, default(CancellationToken));

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        if (cancellationToken.IsCancellationRequested)
            return FromCanceled(cancellationToken);
        return RunAsync(function, Ambient.Captured, cancellationToken);
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        if (cancellationToken.IsCancellationRequested)
            return FromCanceled<TResult>(cancellationToken);
        return RunAsync(function, Ambient.Captured, cancellationToken);
    }

    private static async Task RunAsync(Func<Task?> function, ExecutionContext? flow, CancellationToken cancellationToken)
    {
        await Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (flow != null)
            Ambient.CurrentFlow = flow;
        Task? task = function();
        Ambient.Set(null);
        if (task == null)
            throw new TaskCanceledException();
        await task;
    }

    private static async Task<TResult> RunAsync<TResult>(Func<Task<TResult>?> function, ExecutionContext? flow, CancellationToken cancellationToken)
    {
        await Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (flow != null)
            Ambient.CurrentFlow = flow;
        Task<TResult>? task = function();
        Ambient.Set(null);
        if (task == null)
            throw new TaskCanceledException();
        return await task;
    }

    // ---- Cold tasks

    public Task(Action action) : this(action, default(CancellationToken), TaskCreationOptions.None) { }

    public Task(Action action, CancellationToken cancellationToken) : this(action, cancellationToken, TaskCreationOptions.None) { }

    public Task(Action action, TaskCreationOptions creationOptions) : this(action, default(CancellationToken), creationOptions) { }

    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        if (action == null)
            throw new ArgumentNullException("action");
        new Work(this, null, creationOptions, cancellationToken).Run = action;
    }

    public Task(Action<object?> action, object? state) : this(action, state, default(CancellationToken), TaskCreationOptions.None) { }

    public Task(Action<object?> action, object? state, CancellationToken cancellationToken)
        : this(action, state, cancellationToken, TaskCreationOptions.None)
    {
    }

    public Task(Action<object?> action, object? state, TaskCreationOptions creationOptions)
        : this(action, state, default(CancellationToken), creationOptions)
    {
    }

    public Task(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        if (action == null)
            throw new ArgumentNullException("action");
        new Work(this, state, creationOptions, cancellationToken).Run = () => action(state);
    }

    public void Start() => StartOn(TaskScheduler.CustomCurrent);

    public void Start(TaskScheduler scheduler) => StartOn(TaskScheduler.Custom(scheduler));

    private void StartOn(TaskScheduler? scheduler)
    {
        Work work = Startable("Start");
        if (!work.Start(scheduler))
            throw new InvalidOperationException("Start may not be called on a task that was already started.");
    }

    public void RunSynchronously() => RunOn(TaskScheduler.CustomCurrent);

    public void RunSynchronously(TaskScheduler scheduler) => RunOn(TaskScheduler.Custom(scheduler));

    private void RunOn(TaskScheduler? scheduler)
    {
        Work work = Startable("RunSynchronously");
        if (!work.RunNow(scheduler))
            throw new InvalidOperationException("RunSynchronously may not be called on a task that was already started.");
        if (StatusOf(this) == Pending)
            Block(this, -1);
    }

    private Work Startable(string what)
    {
        if (StatusOf(this) != Pending)
            throw new InvalidOperationException(what + (what == "Start" ? " may not be called on a task that has completed." : " may not be called on a task that has already completed."));
        Work? work = Work.Of(this);
        if (work == null)
            throw new InvalidOperationException(what == "Start" ? "Start may not be called on a promise-style task." : "RunSynchronously may not be called on a task not bound to a delegate, such as the task returned from an asynchronous method.");
        if (work.Phase == TaskStatus.WaitingForActivation)
            throw new InvalidOperationException(what + " may not be called on a continuation task.");
        return work;
    }

    // ---- Factories

    public static TaskFactory Factory => TaskFactory.Default;

    public static int? CurrentId
    {
        get
        {
            Ambient? ambient = Ambient.Get();
            if (ambient == null || ambient.Work == null)
                return null;
            return ambient.Work.Owner.Id;
        }
    }

    internal static Task StartNew(Action action, CancellationToken token, TaskCreationOptions options, TaskScheduler? scheduler)
    {
        if (action == null)
            throw new ArgumentNullException("action");
        Task task = new Task();
        Work work = new Work(task, null, options, token);
        work.Run = action;
        work.Start(scheduler);
        return task;
    }
}

public partial class Task<TResult>
{
    public Task(Func<TResult> function) : this(function, default(CancellationToken), TaskCreationOptions.None) { }

    public Task(Func<TResult> function, CancellationToken cancellationToken)
        : this(function, cancellationToken, TaskCreationOptions.None)
    {
    }

    public Task(Func<TResult> function, TaskCreationOptions creationOptions)
        : this(function, default(CancellationToken), creationOptions)
    {
    }

    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        new Work(this, null, creationOptions, cancellationToken).Run = () => { _result = function(); };
    }

    public Task(Func<object?, TResult> function, object? state)
        : this(function, state, default(CancellationToken), TaskCreationOptions.None)
    {
    }

    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken)
        : this(function, state, cancellationToken, TaskCreationOptions.None)
    {
    }

    public Task(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions)
        : this(function, state, default(CancellationToken), creationOptions)
    {
    }

    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        new Work(this, state, creationOptions, cancellationToken).Run = () => { _result = function(state); };
    }

    public static new TaskFactory<TResult> Factory => new TaskFactory<TResult>();

    internal static Task<TResult> StartNew(Func<TResult> function, CancellationToken token, TaskCreationOptions options, TaskScheduler? scheduler)
    {
        if (function == null)
            throw new ArgumentNullException("function");
        Task<TResult> task = new Task<TResult>();
        Work work = new Work(task, null, options, token);
        work.Run = () => { task._result = function(); };
        work.Start(scheduler);
        return task;
    }
}

public partial class TaskFactory
{
    internal static readonly TaskFactory Default = new TaskFactory();

    private readonly CancellationToken _token;
    private readonly TaskCreationOptions _options;
    private readonly TaskContinuationOptions _continuationOptions;
    // Null: the current one.
    private readonly TaskScheduler? _scheduler;

    public TaskFactory() { }

    public TaskFactory(CancellationToken cancellationToken)
    {
        _token = cancellationToken;
    }

    public TaskFactory(TaskScheduler? scheduler)
    {
        _scheduler = scheduler;
    }

    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
    {
        _options = creationOptions;
        _continuationOptions = continuationOptions;
    }

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler)
    {
        _token = cancellationToken;
        _options = creationOptions;
        _continuationOptions = continuationOptions;
        _scheduler = scheduler;
    }

    public CancellationToken CancellationToken => _token;

    public TaskCreationOptions CreationOptions => _options;

    public TaskContinuationOptions ContinuationOptions => _continuationOptions;

    public TaskScheduler? Scheduler => _scheduler;

    private TaskScheduler? Target => _scheduler == null ? TaskScheduler.CustomCurrent : TaskScheduler.Custom(_scheduler);

    public Task StartNew(Action action) => Task.StartNew(action, _token, _options, Target);

    public Task StartNew(Action action, CancellationToken cancellationToken) =>
        Task.StartNew(action, cancellationToken, _options, Target);

    public Task StartNew(Action action, TaskCreationOptions creationOptions) =>
        Task.StartNew(action, _token, creationOptions, Target);

    public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Task.StartNew(action, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));

    public Task StartNew(Action<object?> action, object? state) => StartState(action, state, _token, _options, Target);

    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken) =>
        StartState(action, state, cancellationToken, _options, Target);

    public Task StartNew(Action<object?> action, object? state, TaskCreationOptions creationOptions) =>
        StartState(action, state, _token, creationOptions, Target);

    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        StartState(action, state, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));

    private static Task StartState(Action<object?> action, object? state, CancellationToken token, TaskCreationOptions options, TaskScheduler? scheduler)
    {
        Task task = new Task(action, state, token, options);
        Work.Of(task)?.Start(scheduler);
        return task;
    }

    public Task<TResult> StartNew<TResult>(Func<TResult> function) =>
        Task<TResult>.StartNew(function, _token, _options, Target);

    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) =>
        Task<TResult>.StartNew(function, cancellationToken, _options, Target);

    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Task<TResult>.StartNew(function, _token, creationOptions, Target);

    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Task<TResult>.StartNew(function, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state) =>
        StartState(function, state, _token, _options, Target);

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        StartState(function, state, cancellationToken, _options, Target);

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        StartState(function, state, _token, creationOptions, Target);

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        StartState(function, state, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));

    internal static Task<TResult> StartState<TResult>(Func<object?, TResult> function, object? state, CancellationToken token, TaskCreationOptions options, TaskScheduler? scheduler)
    {
        Task<TResult> task = new Task<TResult>(function, state, token, options);
        Work.Of(task)?.Start(scheduler);
        return task;
    }
}

public partial class TaskFactory<TResult>
{
    private readonly CancellationToken _token;
    private readonly TaskCreationOptions _options;
    private readonly TaskContinuationOptions _continuationOptions;
    private readonly TaskScheduler? _scheduler;

    public TaskFactory() { }

    public TaskFactory(CancellationToken cancellationToken)
    {
        _token = cancellationToken;
    }

    public TaskFactory(TaskScheduler? scheduler)
    {
        _scheduler = scheduler;
    }

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler)
    {
        _token = cancellationToken;
        _options = creationOptions;
        _continuationOptions = continuationOptions;
        _scheduler = scheduler;
    }

    private TaskScheduler? Target => _scheduler == null ? TaskScheduler.CustomCurrent : TaskScheduler.Custom(_scheduler);

    public Task<TResult> StartNew(Func<TResult> function) => Task<TResult>.StartNew(function, _token, _options, Target);

    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) =>
        Task<TResult>.StartNew(function, cancellationToken, _options, Target);

    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Task<TResult>.StartNew(function, _token, creationOptions, Target);

    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Task<TResult>.StartNew(function, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) =>
        TaskFactory.StartState(function, state, _token, _options, Target);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        TaskFactory.StartState(function, state, cancellationToken, _options, Target);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        TaskFactory.StartState(function, state, _token, creationOptions, Target);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        TaskFactory.StartState(function, state, cancellationToken, creationOptions, TaskScheduler.Custom(scheduler));
}

public static class TaskExtensions
{
    // The proxy ends as the inner task does, with all its exceptions; an async method's task would have the first one only.
    public static Task Unwrap(this Task<Task> task)
    {
        if (task == null)
            throw new ArgumentNullException("task");
        if (task.IsCompletedSuccessfully)
            return task._result ?? Task.FromCanceled(new CancellationToken(true));
        Task proxy = new Task();
        EndAsInner(proxy, task);
        return proxy;
    }

    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
    {
        if (task == null)
            throw new ArgumentNullException("task");
        if (task.IsCompletedSuccessfully)
            return task._result ?? Task.FromCanceled<TResult>(new CancellationToken(true));
        Task<TResult> proxy = new Task<TResult>();
        EndAsInner<TResult>(proxy, task);
        return proxy;
    }

    private static async void EndAsInner(Task proxy, Task<Task> task)
    {
        if (!task.IsCompleted)
            await Task.Ended(task);
        Task? inner = task;
        if (task.IsCompletedSuccessfully)
        {
            inner = task._result;
            if (inner != null && !inner.IsCompleted)
                await Task.Ended(inner);
        }
        EndLike(proxy, inner);
    }

    private static async void EndAsInner<TResult>(Task<TResult> proxy, Task<Task<TResult>> task)
    {
        if (!task.IsCompleted)
            await Task.Ended(task);
        if (!task.IsCompletedSuccessfully)
        {
            EndLike(proxy, task);
            return;
        }
        Task<TResult>? inner = task._result;
        if (inner != null && !inner.IsCompleted)
            await Task.Ended(inner);
        if (inner != null && inner.IsCompletedSuccessfully)
            proxy._result = inner._result;
        EndLike(proxy, inner);
    }

    private static void EndLike(Task proxy, Task? ended)
    {
        if (ended == null)
            CompletionSource.TryCancel(proxy, default(CancellationToken), true);
        else if (ended.IsCompletedSuccessfully)
            CompletionSource.TrySucceed(proxy, true);
        else
            CompletionSource.TryLike(proxy, ended, true);
    }
}
