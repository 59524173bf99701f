// Channels, timers, cancellation and exceptions, round after round, for as many seconds as the first argument says. Every round
// checks its results; the heap is measured after a full collection, and must not grow. See tests/harness/soak.rs.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

double seconds = args.Length > 0 ? double.Parse(args[0]) : 5;
Stopwatch clock = Stopwatch.StartNew();
CancellationTokenSource whole = new CancellationTokenSource();
long first = 0, last = 0, most = 0;
int rounds = 0;
double next = 0;
while (clock.Elapsed.TotalSeconds < seconds || rounds < 3)
{
    await Task.WhenAll(Rounds.Pipeline(whole.Token), Rounds.Timers(), Rounds.Cancellation(whole.Token), Rounds.Faults(), Rounds.Locks(whole.Token));
    rounds++;
    if (clock.Elapsed.TotalSeconds < next)
        continue;
    // The first tenth warms up: tables, queues and threads come into being.
    next = clock.Elapsed.TotalSeconds + seconds / 50;
    long now = GC.GetTotalMemory(true);
    if (first == 0 || clock.Elapsed.TotalSeconds < seconds / 10)
        first = Math.Max(first, now);
    last = now;
    most = Math.Max(most, now);
}
Console.Error.WriteLine($"{rounds} rounds, heap {first} bytes after the start, at most {most}, {last} at the end");
Console.WriteLine(most <= first + first / 4 + 100_000 ? "flat" : $"grows: {first} {most} {last}");

static class Rounds
{
    public static void Check(bool ok, string what)
    {
        if (!ok)
            throw new InvalidOperationException(what);
    }

    // A producer, three consumers and a collector, over bounded channels.
    public static async Task Pipeline(CancellationToken token)
    {
        Channel<int> numbers = Channel.CreateBounded<int>(4);
        Channel<long> squares = Channel.CreateUnbounded<long>();
        Task producer = Task.Run(async () =>
        {
            for (int i = 0; i < 40; i++)
                await numbers.Writer.WriteAsync(i, token);
            numbers.Writer.Complete();
        }, token);
        List<Task> consumers = new List<Task>();
        for (int i = 0; i < 3; i++)
        {
            consumers.Add(Task.Run(async () =>
            {
                await foreach (int n in numbers.Reader.ReadAllAsync(token))
                    await squares.Writer.WriteAsync((long)n * n, token);
            }));
        }
        await producer;
        await Task.WhenAll(consumers);
        squares.Writer.Complete();
        long sum = 0;
        await foreach (long n in squares.Reader.ReadAllAsync())
            sum += n;
        Check(sum == 20540, "pipeline");
    }

    public static async Task Timers()
    {
        int ticks = 0;
        using (Timer timer = new Timer(_ => Interlocked.Increment(ref ticks), null, 0, 1))
        using (PeriodicTimer periodic = new PeriodicTimer(TimeSpan.FromMilliseconds(1)))
        {
            for (int i = 0; i < 3; i++)
                Check(await periodic.WaitForNextTickAsync(), "periodic timer");
            while (Volatile.Read(ref ticks) == 0)
                await Task.Delay(1);
        }
        Task[] delays = new Task[20];
        for (int i = 0; i < delays.Length; i++)
            delays[i] = Task.Delay(i % 3);
        await Task.WhenAll(delays);
        // The loser of a race stays a timer for a while.
        Check(await Task.WhenAny(Task.Delay(1), Task.Delay(50)) != null, "any");
    }

    public static async Task Cancellation(CancellationToken whole)
    {
        using CancellationTokenSource own = new CancellationTokenSource();
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(whole, own.Token);
        int called = 0;
        using (linked.Token.Register(() => Interlocked.Increment(ref called)))
        using (whole.Register(() => called += 100))
        {
            List<Task> sleepers = new List<Task>();
            for (int i = 0; i < 30; i++)
                sleepers.Add(Task.Delay(100_000, linked.Token));
            own.Cancel();
            int canceled = 0;
            foreach (Task t in sleepers)
            {
                try { await t; }
                catch (OperationCanceledException e) when (e.CancellationToken == linked.Token) { canceled++; }
            }
            Check(canceled == 30 && called == 1, "cancellation");
        }
        using CancellationTokenSource timed = new CancellationTokenSource(2);
        try
        {
            await new TaskCompletionSource().Task.WaitAsync(timed.Token);
            Check(false, "WaitAsync");
        }
        catch (OperationCanceledException) { }
        try
        {
            await new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(1), whole);
            Check(false, "WaitAsync with a time");
        }
        catch (TimeoutException) { }
        Check(await Task.Run(() => 7, whole) == 7, "Run");
    }

    private static async Task<int> Deep(int n)
    {
        try
        {
            if (n == 0)
            {
                await Task.Yield();
                throw new FormatException("deep");
            }
            return await Deep(n - 1) + 1;
        }
        finally
        {
            await Task.Yield();
        }
    }

    public static async Task Faults()
    {
        int caught = 0;
        for (int i = 0; i < 10; i++)
        {
            try { await Deep(i); }
            catch (FormatException e) when (e.Message == "deep") { caught++; }
        }
        Task all = Task.WhenAll(Deep(1), Deep(2), Task.FromException(new ArgumentException("third")));
        try { await all; }
        catch (FormatException) { caught += all.Exception!.InnerExceptions.Count; }
        Check(caught == 13, "exceptions");
        await foreach (int n in Numbers(5))
            caught -= n;
        Check(caught == 3, "async iterator");
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            await Task.Yield();
        }
    }

    public static async Task Locks(CancellationToken token)
    {
        using SemaphoreSlim gate = new SemaphoreSlim(2);
        int inside = 0, most = 0, turns = 0;
        object mutex = new object();
        Task[] users = new Task[10];
        for (int i = 0; i < users.Length; i++)
        {
            users[i] = Task.Run(async () =>
            {
                await gate.WaitAsync(token);
                lock (mutex)
                    most = Math.Max(most, ++inside);
                await Task.Yield();
                lock (mutex)
                {
                    inside--;
                    turns++;
                }
                gate.Release();
            });
        }
        await Task.WhenAll(users);
        Check(most <= 2 && turns == 10, "semaphore");
        SemaphoreSlim none = new SemaphoreSlim(0);
        Check(!await none.WaitAsync(1, token), "semaphore with a time");
        TaskCompletionSource<int> answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<int> blocked = Task.Run(() => answer.Task.Result);
        answer.SetResult(5);
        Check(await blocked == 5, "blocking");
    }
}
