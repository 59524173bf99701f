// System.Threading.Tasks.Parallel: as many tasks as there are workers take numbers or elements one after the other.

using System.Collections.Generic;

namespace System.Threading.Tasks;

public class ParallelOptions
{
    private int _degree = -1;

    public int MaxDegreeOfParallelism
    {
        get => _degree;
        set
        {
            if (value == 0 || value < -1)
                throw new ArgumentOutOfRangeException("MaxDegreeOfParallelism");
            _degree = value;
        }
    }

    public CancellationToken CancellationToken { get; set; }

    public TaskScheduler? TaskScheduler { get; set; } = TaskScheduler.Default;
}

public struct ParallelLoopResult
{
    internal bool _completed;
    internal long? _lowestBreak;

    public bool IsCompleted => _completed;

    public long? LowestBreakIteration => _lowestBreak;
}

public class ParallelLoopState
{
    private readonly ParallelLoop _loop;
    internal long Current;

    internal ParallelLoopState(ParallelLoop loop)
    {
        _loop = loop;
    }

    public bool IsExceptional => _loop.Faults != null;

    public bool IsStopped => _loop.Stopped;

    public long? LowestBreakIteration => _loop.LowestBreak == long.MaxValue ? null : _loop.LowestBreak;

    public bool ShouldExitCurrentIteration => IsExceptional || IsStopped || Current > _loop.LowestBreak;

    public void Stop() => _loop.Stop();

    public void Break() => _loop.Break(Current);
}

// What the tasks of one loop share.
internal sealed class ParallelLoop
{
    internal readonly CancellationToken Token;
    private readonly int _degree;
    internal bool Stopped;
    internal long LowestBreak = long.MaxValue;
    internal List<Exception>? Faults;

    internal ParallelLoop(ParallelOptions options)
    {
        if (options == null)
            throw new ArgumentNullException("parallelOptions");
        Token = options.CancellationToken;
        Token.ThrowIfCancellationRequested();
        _degree = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
    }

    internal void Stop()
    {
        lock (this)
        {
            if (LowestBreak != long.MaxValue)
                throw new InvalidOperationException("Stop was called after Break was called.");
            Stopped = true;
        }
    }

    internal void Break(long at)
    {
        lock (this)
        {
            if (Stopped)
                throw new InvalidOperationException("Break was called after Stop was called.");
            if (at < LowestBreak)
                LowestBreak = at;
        }
    }

    internal bool GoesOn => !Volatile.Read(ref Stopped) && Volatile.Read(ref Faults) == null && !Token.IsCancellationRequested;

    internal void AddFault(Exception fault)
    {
        lock (this)
        {
            if (Faults == null)
                Faults = new List<Exception>();
            Faults.Add(fault);
        }
    }

    // Runs `body` on this thread and on others, and waits for all.
    internal ParallelLoopResult Run(long count, Action body)
    {
        int tasks = (int)Math.Min(count, (long)_degree);
        Task[] others = new Task[tasks > 1 ? tasks - 1 : 0];
        for (int i = 0; i < others.Length; i++)
            others[i] = Task.Run(() => Guarded(body));
        if (tasks > 0)
            Guarded(body);
        Task.WaitAll(others);
        if (Faults != null)
            throw new AggregateException(Faults);
        Token.ThrowIfCancellationRequested();
        ParallelLoopResult result = default(ParallelLoopResult);
        result._completed = !Stopped && LowestBreak == long.MaxValue;
        result._lowestBreak = LowestBreak == long.MaxValue ? null : LowestBreak;
        return result;
    }

    private void Guarded(Action body)
    {
        try
        {
            body();
        }
        catch (Exception e)
        {
            AddFault(e);
        }
    }
}

public static class Parallel
{
    private static readonly ParallelOptions s_default = new ParallelOptions();

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body) =>
        For(fromInclusive, toExclusive, s_default, body);

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Loop(fromInclusive, toExclusive, parallelOptions, (i, state) => body((int)i));
    }

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body) =>
        For(fromInclusive, toExclusive, s_default, body);

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Loop(fromInclusive, toExclusive, parallelOptions, (i, state) => body((int)i, state));
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body) =>
        For(fromInclusive, toExclusive, s_default, body);

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Loop(fromInclusive, toExclusive, parallelOptions, (i, state) => body(i));
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Loop(fromInclusive, toExclusive, s_default, body);
    }

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        For(fromInclusive, toExclusive, s_default, localInit, body, localFinally);

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        if (localInit == null)
            throw new ArgumentNullException("localInit");
        if (localFinally == null)
            throw new ArgumentNullException("localFinally");
        ParallelLoop loop = new ParallelLoop(parallelOptions);
        long next = fromInclusive;
        return loop.Run(toExclusive - (long)fromInclusive, () =>
        {
            ParallelLoopState state = new ParallelLoopState(loop);
            TLocal local = localInit();
            try
            {
                while (loop.GoesOn)
                {
                    long i = Interlocked.Increment(ref next) - 1;
                    if (i >= toExclusive || i > Volatile.Read(ref loop.LowestBreak))
                        break;
                    state.Current = i;
                    local = body((int)i, state, local);
                }
            }
            finally
            {
                localFinally(local);
            }
        });
    }

    private static ParallelLoopResult Loop(long from, long to, ParallelOptions options, Action<long, ParallelLoopState> body)
    {
        ParallelLoop loop = new ParallelLoop(options);
        long next = from;
        return loop.Run(to - from, () =>
        {
            ParallelLoopState state = new ParallelLoopState(loop);
            while (loop.GoesOn)
            {
                long i = Interlocked.Increment(ref next) - 1;
                if (i >= to || i > Volatile.Read(ref loop.LowestBreak))
                    break;
                state.Current = i;
                body(i, state);
            }
        });
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body) =>
        ForEach(source, s_default, body);

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Each(source, parallelOptions, (item, state, i) => body(item));
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body) =>
        ForEach(source, s_default, body);

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Each(source, parallelOptions, (item, state, i) => body(item, state));
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Each(source, s_default, body);
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return Each(source, parallelOptions, body);
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        ForEach(source, s_default, localInit, body, localFinally);

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        return ForEach(source, parallelOptions, localInit, (item, state, i, local) => body(item, state, local), localFinally);
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        ForEach(source, s_default, localInit, body, localFinally);

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        if (body == null)
            throw new ArgumentNullException("body");
        if (localInit == null)
            throw new ArgumentNullException("localInit");
        if (localFinally == null)
            throw new ArgumentNullException("localFinally");
        if (source == null)
            throw new ArgumentNullException("source");
        ParallelLoop loop = new ParallelLoop(parallelOptions);
        long index = 0;
        using (IEnumerator<TSource> items = source.GetEnumerator())
        {
            return loop.Run(int.MaxValue, () =>
            {
                ParallelLoopState state = new ParallelLoopState(loop);
                TLocal local = localInit();
                try
                {
                    while (loop.GoesOn)
                    {
                        TSource item;
                        long i;
                        lock (items)
                        {
                            if (index > loop.LowestBreak || !items.MoveNext())
                                break;
                            item = items.Current;
                            i = index++;
                        }
                        state.Current = i;
                        local = body(item, state, i, local);
                    }
                }
                finally
                {
                    localFinally(local);
                }
            });
        }
    }

    private static ParallelLoopResult Each<TSource>(IEnumerable<TSource> source, ParallelOptions options, Action<TSource, ParallelLoopState, long> body)
    {
        if (source == null)
            throw new ArgumentNullException("source");
        ParallelLoop loop = new ParallelLoop(options);
        long index = 0;
        using (IEnumerator<TSource> items = source.GetEnumerator())
        {
            return loop.Run(int.MaxValue, () =>
            {
                ParallelLoopState state = new ParallelLoopState(loop);
                while (loop.GoesOn)
                {
                    TSource item;
                    long i;
                    lock (items)
                    {
                        if (index > loop.LowestBreak || !items.MoveNext())
                            break;
                        item = items.Current;
                        i = index++;
                    }
                    state.Current = i;
                    body(item, state, i);
                }
            });
        }
    }

    public static void Invoke(params Action[] actions) => Invoke(s_default, actions);

    public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
    {
        if (actions == null)
            throw new ArgumentNullException("actions");
        foreach (Action action in actions)
        {
            if (action == null)
                throw new ArgumentException("One of the actions was null.");
        }
        ParallelLoop loop = new ParallelLoop(parallelOptions);
        int next = 0;
        loop.Run(actions.Length, () =>
        {
            while (!loop.Token.IsCancellationRequested)
            {
                int i = Interlocked.Increment(ref next) - 1;
                if (i >= actions.Length)
                    break;
                try
                {
                    actions[i]();
                }
                catch (Exception e)
                {
                    loop.AddFault(e);
                }
            }
        });
    }

    // ---- Without blocking

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, s_default, body);

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static async Task ForEachAsync<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        if (source == null)
            throw new ArgumentNullException("source");
        if (parallelOptions == null)
            throw new ArgumentNullException("parallelOptions");
        if (body == null)
            throw new ArgumentNullException("body");
        using (IEnumerator<TSource> items = source.GetEnumerator())
        {
            await RunAsync(parallelOptions, async token =>
            {
                while (!token.IsCancellationRequested)
                {
                    TSource item;
                    lock (items)
                    {
                        if (!items.MoveNext())
                            return;
                        item = items.Current;
                    }
                    await body(item, token);
                }
            });
        }
    }

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, s_default, body);

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        ForEachAsync(source, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static async Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        if (source == null)
            throw new ArgumentNullException("source");
        if (parallelOptions == null)
            throw new ArgumentNullException("parallelOptions");
        if (body == null)
            throw new ArgumentNullException("body");
        await using (IAsyncEnumerator<TSource> items = source.GetAsyncEnumerator(parallelOptions.CancellationToken))
        {
            SemaphoreSlim turn = new SemaphoreSlim(1, 1);
            await RunAsync(parallelOptions, async token =>
            {
                while (!token.IsCancellationRequested)
                {
                    TSource item;
                    await turn.WaitAsync();
                    try
                    {
                        if (token.IsCancellationRequested || !await items.MoveNextAsync())
                            return;
                        item = items.Current;
                    }
                    finally
                    {
                        turn.Release();
                    }
                    await body(item, token);
                }
            });
        }
    }

    public static Task ForAsync(int fromInclusive, int toExclusive, Func<int, CancellationToken, ValueTask> body) =>
        ForAsync(fromInclusive, toExclusive, s_default, body);

    public static Task ForAsync(int fromInclusive, int toExclusive, CancellationToken cancellationToken, Func<int, CancellationToken, ValueTask> body) =>
        ForAsync(fromInclusive, toExclusive, new ParallelOptions { CancellationToken = cancellationToken }, body);

    public static Task ForAsync(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<int, CancellationToken, ValueTask> body)
    {
        if (parallelOptions == null)
            throw new ArgumentNullException("parallelOptions");
        if (body == null)
            throw new ArgumentNullException("body");
        int next = fromInclusive - 1;
        return RunAsync(parallelOptions, async token =>
        {
            while (!token.IsCancellationRequested)
            {
                int i = Interlocked.Increment(ref next);
                if (i >= toExclusive)
                    return;
                await body(i, token);
            }
        });
    }

    // Runs some tasks of `body`; the first failure cancels the others.
    private static async Task RunAsync(ParallelOptions options, Func<CancellationToken, Task> body)
    {
        CancellationToken outer = options.CancellationToken;
        outer.ThrowIfCancellationRequested();
        int degree = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        using (CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(outer))
        {
            Task[] tasks = new Task[degree];
            List<Exception> faults = new List<Exception>();
            for (int i = 0; i < degree; i++)
                tasks[i] = Task.Run(() => Guarded(body, stop, faults));
            await Task.WhenAll(tasks);
            if (faults.Count > 0)
            {
                // The awaiter sees the first one; the task holds all.
                TaskCompletionSource failed = new TaskCompletionSource();
                failed.SetException(faults);
                await failed.Task;
            }
            outer.ThrowIfCancellationRequested();
        }
    }

    private static async Task Guarded(Func<CancellationToken, Task> body, CancellationTokenSource stop, List<Exception> faults)
    {
        try
        {
            await body(stop.Token);
        }
        catch (Exception e)
        {
            if (!(e is OperationCanceledException canceled && stop.IsCancellationRequested && canceled.CancellationToken == stop.Token))
            {
                lock (faults)
                    faults.Add(e);
            }
            stop.Cancel();
        }
    }
}
