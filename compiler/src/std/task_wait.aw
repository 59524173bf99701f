// Waiting for tasks: blocking (Wait, WaitAll, WaitAny), and with a limit (WaitAsync, WhenEach).

using System.Collections.Generic;

namespace System.Threading.Tasks;

public partial class Task
{
    public void Wait()
    {
        if (StatusOf(this) == Pending)
            BlockOrRun(this);
        ThrowAggregate();
    }

    // Blocks until the task has ended, unless its scheduler lets this thread run it.
    internal static void BlockOrRun(Task task)
    {
        if (ExtraOf(task) is Work work)
            work.InlineForWait();
        if (StatusOf(task) == Pending)
            Block(task, -1);
    }

    public bool Wait(int millisecondsTimeout)
    {
        CheckTimeout(millisecondsTimeout);
        if (StatusOf(this) == Pending && !Block(this, millisecondsTimeout))
            return false;
        ThrowAggregate();
        return true;
    }

    public bool Wait(TimeSpan timeout) => Wait(TimeoutOf(timeout));

    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(millisecondsTimeout);
        if (StatusOf(this) == Pending)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!BlockOr(this, millisecondsTimeout, cancellationToken))
                return false;
        }
        ThrowAggregate();
        return true;
    }

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(TimeoutOf(timeout), cancellationToken);

    // Like Block, but throws when the token is cancelled first.
    internal static bool BlockOr(Task task, long ms, CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled)
            return Block(task, ms);
        BlockAny(new Task[] { task, cancellationToken.Source!.Canceled }, ms);
        if (task.IsCompleted)
            return true;
        cancellationToken.ThrowIfCancellationRequested();
        return false;
    }

    internal static void CheckTimeout(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
            throw new ArgumentOutOfRangeException("millisecondsTimeout");
    }

    internal static int TimeoutOf(TimeSpan timeout)
    {
        long ms = (long)timeout.TotalMilliseconds;
        if (ms < -1 || ms > int.MaxValue)
            throw new ArgumentOutOfRangeException("timeout");
        return (int)ms;
    }

    // ---- Several

    public static void WaitAll(params Task[] tasks) => WaitAll(tasks, -1, default(CancellationToken));

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) =>
        WaitAll(tasks, millisecondsTimeout, default(CancellationToken));

    public static bool WaitAll(Task[] tasks, TimeSpan timeout) =>
        WaitAll(tasks, TimeoutOf(timeout), default(CancellationToken));

    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken) => WaitAll(tasks, -1, cancellationToken);

    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default(CancellationToken)) =>
        WaitAll(Copy(tasks), -1, cancellationToken);

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(millisecondsTimeout);
        Task[] copy = CopyForWait(tasks);
        cancellationToken.ThrowIfCancellationRequested();
        if (copy.Length == 0)
            return true;
        if (millisecondsTimeout == -1 && !cancellationToken.CanBeCanceled)
        {
            for (int i = copy.Length - 1; i >= 0; i--)
                Work.Of(copy[i])?.InlineForWait();
        }
        Task all = AllEnded(copy);
        if (!all.IsCompleted && !BlockOr(all, millisecondsTimeout, cancellationToken))
            return false;
        ThrowAggregate(copy);
        return true;
    }

    public static int WaitAny(params Task[] tasks) => WaitAny(tasks, -1, default(CancellationToken));

    public static int WaitAny(Task[] tasks, int millisecondsTimeout) =>
        WaitAny(tasks, millisecondsTimeout, default(CancellationToken));

    public static int WaitAny(Task[] tasks, TimeSpan timeout) =>
        WaitAny(tasks, TimeoutOf(timeout), default(CancellationToken));

    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => WaitAny(tasks, -1, cancellationToken);

    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(millisecondsTimeout);
        Task[] copy = CopyForWait(tasks);
        cancellationToken.ThrowIfCancellationRequested();
        if (copy.Length == 0)
            return -1;
        int first = FirstEnded(copy);
        if (first < 0 && BlockOr(AnyEnded(copy), millisecondsTimeout, cancellationToken))
            first = FirstEnded(copy);
        return first;
    }

    private static Task[] CopyForWait(Task[] tasks)
    {
        if (tasks != null)
        {
            foreach (Task task in tasks)
            {
                if (task == null)
                    throw new ArgumentException("The tasks array included at least one null element.", "tasks");
            }
        }
        return Copy(tasks!);
    }

    // ---- Without blocking

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    public Task WaitAsync(TimeSpan timeout) => WaitAsync(timeout, default(CancellationToken));

    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        long ms = LimitOf(timeout);
        if (IsCompleted || !cancellationToken.CanBeCanceled && ms == -1)
            return this;
        if (cancellationToken.IsCancellationRequested)
            return FromCanceled(cancellationToken);
        if (ms == 0)
            return FromException(new TimeoutException());
        return WaitLimited(this, ms, cancellationToken);
    }

    internal static long LimitOf(TimeSpan timeout)
    {
        long ms = (long)timeout.TotalMilliseconds;
        if (ms < -1 || ms > 0xfffffffe)
            throw new ArgumentOutOfRangeException("timeout");
        return ms;
    }

    private static async Task WaitLimited(Task task, long ms, CancellationToken cancellationToken)
    {
        await Limit(task, ms, cancellationToken);
        await task;
    }

    // Ends when the task has ended; throws when a limit is reached first.
    internal static async Task Limit(Task task, long ms, CancellationToken cancellationToken)
    {
        Task? timer = ms < 0 ? null : StartOwnTimer(ms);
        Task? canceled = cancellationToken.CanBeCanceled ? cancellationToken.Source!.Canceled : null;
        Task[] either = timer == null ? new Task[] { task, canceled! }
            : canceled == null ? new Task[] { task, timer } : new Task[] { task, canceled, timer };
        await AnyEnded(either);
        bool late = timer != null && timer.IsCompleted;
        if (timer != null)
            StopTimer(timer);
        if (task.IsCompleted)
            return;
        if (canceled != null && canceled.IsCompleted)
            throw new TaskCanceledException("A task was canceled.", null, cancellationToken);
        if (late)
            throw new TimeoutException();
    }

    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks) => Each(Copy(tasks));

    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks) => Each(Copy(tasks));

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks) => Each<TResult>(Copy(tasks));

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks) => Each<TResult>(Copy(tasks));

    private static async IAsyncEnumerable<Task> Each(Task[] tasks)
    {
        for (int left = tasks.Length; left > 0; left--)
        {
            int first = await TakeEnded(tasks, left);
            Task task = tasks[first];
            for (int i = first; i < left - 1; i++)
                tasks[i] = tasks[i + 1];
            yield return task;
        }
    }

    private static async IAsyncEnumerable<Task<TResult>> Each<TResult>(Task[] tasks)
    {
        for (int left = tasks.Length; left > 0; left--)
        {
            int first = await TakeEnded(tasks, left);
            Task task = tasks[first];
            for (int i = first; i < left - 1; i++)
                tasks[i] = tasks[i + 1];
            yield return (Task<TResult>)task;
        }
    }

    private static async Task<int> TakeEnded(Task[] tasks, int count)
    {
        Task[] left = Resized(tasks, count);
        int first = FirstEnded(left);
        if (first < 0)
        {
            await AnyEnded(left);
            first = FirstEnded(left);
        }
        return first;
    }
}

public partial class Task<TResult>
{
    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsync(timeout, default(CancellationToken));

    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        long ms = LimitOf(timeout);
        if (IsCompleted || !cancellationToken.CanBeCanceled && ms == -1)
            return this;
        if (cancellationToken.IsCancellationRequested)
            return FromCanceled<TResult>(cancellationToken);
        if (ms == 0)
            return FromException<TResult>(new TimeoutException());
        return WaitLimited(this, ms, cancellationToken);
    }

    private static async Task<TResult> WaitLimited(Task<TResult> task, long ms, CancellationToken cancellationToken)
    {
        await Limit(task, ms, cancellationToken);
        return await task;
    }
}
