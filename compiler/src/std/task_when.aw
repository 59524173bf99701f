// ContinueWhenAll and ContinueWhenAny of the task factories.

namespace System.Threading.Tasks;

public partial class TaskFactory
{
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction) =>
        ContinueWhenAll(tasks, continuationAction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) =>
        ContinueWhenAll(tasks, continuationAction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll(tasks, continuationAction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task[] copy = Task.CopyNotEmpty(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationAction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        ContinueWhenAll<TResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAll<TResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll<TResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task[] copy = Task.CopyNotEmpty(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationAction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationAction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationAction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        Task<TAntecedentResult>[] copy = TaskFactory.CopyOf<TAntecedentResult>(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationAction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        ContinueWhenAll<TAntecedentResult, TResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAll<TAntecedentResult, TResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll<TAntecedentResult, TResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task<TAntecedentResult>[] copy = TaskFactory.CopyOf<TAntecedentResult>(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction) =>
        ContinueWhenAny(tasks, continuationAction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken) =>
        ContinueWhenAny(tasks, continuationAction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny(tasks, continuationAction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationAction(first.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction) =>
        ContinueWhenAny<TResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAny<TResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny<TResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationFunction(first.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationAction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationAction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationAction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationAction == null)
            throw new ArgumentNullException("continuationAction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationAction((Task<TAntecedentResult>)first.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        ContinueWhenAny<TAntecedentResult, TResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAny<TAntecedentResult, TResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny<TAntecedentResult, TResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationFunction((Task<TAntecedentResult>)first.Result), cancellationToken, continuationOptions, scheduler);
    }

    // Ends well when all have ended.
    internal static Task AllOf(Task[] tasks) => Task.AllEndedOf(tasks);

    internal static Task<Task> AnyOf(Task[] tasks) => Task.WhenAny(Task.CopyNotEmpty(tasks));

    internal static Task<TAntecedentResult>[] CopyOf<TAntecedentResult>(Task<TAntecedentResult>[] tasks)
    {
        Task[] copy = Task.CopyNotEmpty(tasks);
        Task<TAntecedentResult>[] typed = new Task<TAntecedentResult>[copy.Length];
        for (int i = 0; i < copy.Length; i++)
            typed[i] = (Task<TAntecedentResult>)copy[i];
        return typed;
    }
}

public partial class TaskFactory<TResult>
{
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        ContinueWhenAll(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAll(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task[] copy = Task.CopyNotEmpty(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAll<TAntecedentResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        Task<TAntecedentResult>[] copy = TaskFactory.CopyOf<TAntecedentResult>(tasks);
        return TaskFactory.AllOf(copy).ContinueWith(all => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction) =>
        ContinueWhenAny(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAny(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationFunction(first.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationFunction, _token, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationFunction, cancellationToken, _continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWhenAny<TAntecedentResult>(tasks, continuationFunction, _token, continuationOptions, _scheduler ?? TaskScheduler.Current);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        if (continuationFunction == null)
            throw new ArgumentNullException("continuationFunction");
        return TaskFactory.AnyOf(tasks).ContinueWith(first => continuationFunction((Task<TAntecedentResult>)first.Result), cancellationToken, continuationOptions, scheduler);
    }
}
