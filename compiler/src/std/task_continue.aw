// Task.ContinueWith.

namespace System.Threading.Tasks;

public partial class Task
{
    public Task ContinueWith(Action<Task> continuationAction) =>
        ContinueWith(continuationAction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken) =>
        ContinueWith(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, default(CancellationToken), TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task antecedent = this;
        return Continue(() => continuationAction(antecedent), null, cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state) =>
        ContinueWith(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        ContinueWith(continuationAction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task antecedent = this;
        return Continue(() => continuationAction(antecedent, state), state, cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) =>
        ContinueWith(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWith(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, scheduler);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task antecedent = this;
        return Continue<TResult>(() => continuationFunction(antecedent), null, cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state) =>
        ContinueWith(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task antecedent = this;
        return Continue<TResult>(() => continuationFunction(antecedent, state), state, cancellationToken, continuationOptions, scheduler);
    }

    // ---- What they all do

    internal Task Continue(Action action, object? state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
    {
        TaskScheduler? target = TaskScheduler.Custom(scheduler);
        Task task = new Task();
        Work work = new Work(task, state, CreationPart(options), token, (options & TaskContinuationOptions.LazyCancellation) != 0);
        work.Run = action;
        ContinueLater(this, work, token, options, target);
        return task;
    }

    internal Task<TResult> Continue<TResult>(Func<TResult> function, object? state, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler)
    {
        TaskScheduler? target = TaskScheduler.Custom(scheduler);
        Task<TResult> task = new Task<TResult>();
        Work work = new Work(task, state, CreationPart(options), token, (options & TaskContinuationOptions.LazyCancellation) != 0);
        work.Run = () => { task._result = function(); };
        ContinueLater(this, work, token, options, target);
        return task;
    }

    private static TaskCreationOptions CreationPart(TaskContinuationOptions options)
    {
        const TaskContinuationOptions Excluding = TaskContinuationOptions.NotOnRanToCompletion
            | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;
        const TaskContinuationOptions LongAndHere = TaskContinuationOptions.LongRunning | TaskContinuationOptions.ExecuteSynchronously;
        if ((options & LongAndHere) == LongAndHere)
            throw new ArgumentOutOfRangeException("continuationOptions", "The specified TaskContinuationOptions combined LongRunning and ExecuteSynchronously.  Synchronous continuations should not be long running.");
        if (((int)options & ~0xf007f) != 0)
            throw new ArgumentOutOfRangeException("continuationOptions");
        if ((options & Excluding) == Excluding)
            throw new ArgumentOutOfRangeException("continuationOptions", "The specified TaskContinuationOptions excluded all continuation kinds.");
        return (TaskCreationOptions)((int)options & 0x5f);
    }

    private static void ContinueLater(Task antecedent, Work work, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        work.WaitForActivation();
        ContinueWhenEnded(antecedent, work, token, options, scheduler);
    }

    private static async void ContinueWhenEnded(Task antecedent, Work work, CancellationToken token, TaskContinuationOptions options, TaskScheduler? scheduler)
    {
        bool inline = (options & TaskContinuationOptions.ExecuteSynchronously) != 0;
        if (!antecedent.IsCompleted)
            await Ended(antecedent);
        if (Excludes(options, antecedent) || token.IsCancellationRequested)
            work.TryCancel();
        else
            work.Activate(scheduler, inline);
    }
}

public partial class Task<TResult>
{
    public Task ContinueWith(Action<Task<TResult>> continuationAction) =>
        ContinueWith(continuationAction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) =>
        ContinueWith(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, default(CancellationToken), TaskContinuationOptions.None, scheduler);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task<TResult> antecedent = this;
        return Continue(() => continuationAction(antecedent), null, cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state) =>
        ContinueWith(continuationAction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task<TResult> antecedent = this;
        return Continue(() => continuationAction(antecedent, state), state, cancellationToken, continuationOptions, scheduler);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) =>
        ContinueWith(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWith(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, default(CancellationToken), TaskContinuationOptions.None, scheduler);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task<TResult> antecedent = this;
        return Continue<TNewResult>(() => continuationFunction(antecedent), null, cancellationToken, continuationOptions, scheduler);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state) =>
        ContinueWith(continuationFunction, state, default(CancellationToken), TaskContinuationOptions.None, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, state, default(CancellationToken), continuationOptions, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task<TResult> antecedent = this;
        return Continue<TNewResult>(() => continuationFunction(antecedent, state), state, cancellationToken, continuationOptions, scheduler);
    }
}
