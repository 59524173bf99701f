// Events, semaphores, countdowns, barriers and mutexes: signals, time limits, waiting for one or all of several.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        var auto = new AutoResetEvent(true);
        Console.WriteLine(auto.WaitOne(0) + " " + auto.WaitOne(0));
        int passed = 0;
        var passers = new Task[3];
        for (int i = 0; i < 3; i++)
            passers[i] = Task.Run(() => { auto.WaitOne(); Interlocked.Increment(ref passed); });
        for (int i = 1; i <= 3; i++)
        {
            auto.Set();
            SpinWait.SpinUntil(() => Volatile.Read(ref passed) == i);
        }
        Task.WaitAll(passers);
        Console.WriteLine(passed + " " + auto.WaitOne(1));

        var manual = new ManualResetEvent(false);
        Task two = Task.WhenAll(Task.Run(() => manual.WaitOne()), Task.Run(() => manual.WaitOne()));
        Console.WriteLine(two.Wait(5));
        manual.Set();
        two.Wait();
        Console.WriteLine(manual.WaitOne(0) + " " + manual.WaitOne(0));
        manual.Reset();
        Console.WriteLine(manual.WaitOne(0));

        var a = new AutoResetEvent(false);
        var b = new ManualResetEvent(true);
        Console.WriteLine(WaitHandle.WaitAny(new WaitHandle[] { a, b }) + " " + WaitHandle.WaitAny(new WaitHandle[] { a }, 1));
        Console.WriteLine(WaitHandle.WaitAll(new WaitHandle[] { a, b }, 1));
        Task set = Task.Run(() => { Thread.Sleep(2); a.Set(); });
        Console.WriteLine(WaitHandle.WaitAll(new WaitHandle[] { a, b }) + " " + a.WaitOne(0));
        set.Wait();

        var slim = new ManualResetEventSlim();
        Console.WriteLine(slim.IsSet + " " + slim.Wait(1));
        var cts = new CancellationTokenSource(1);
        try { slim.Wait(cts.Token); }
        catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == cts.Token); }
        slim.Set();
        slim.Wait();
        slim.Reset();
        Console.WriteLine(slim.IsSet);

        var countdown = new CountdownEvent(3);
        for (int i = 0; i < 3; i++)
            ThreadPool.QueueUserWorkItem(_ => countdown.Signal());
        countdown.Wait();
        Console.WriteLine(countdown.IsSet + " " + countdown.CurrentCount + " " + countdown.TryAddCount());
        try { countdown.Signal(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        countdown.Reset(2);
        Console.WriteLine(countdown.Signal() + " " + countdown.Signal());

        int phases = 0, late = 0;
        using (var barrier = new Barrier(3, x => phases++))
        {
            var ts = new Task[3];
            int[] at = new int[3];
            for (int i = 0; i < 3; i++)
            {
                int n = i;
                ts[i] = Task.Run(() =>
                {
                    for (int k = 0; k < 10; k++)
                    {
                        Volatile.Write(ref at[n], k);
                        barrier.SignalAndWait();
                        for (int o = 0; o < 3; o++)
                            if (Volatile.Read(ref at[o]) < k) Interlocked.Increment(ref late);
                    }
                });
            }
            Task.WaitAll(ts);
            Console.WriteLine(phases + " " + late + " " + barrier.CurrentPhaseNumber);
            Console.WriteLine(barrier.SignalAndWait(1) + " " + barrier.ParticipantsRemaining);
        }
        var failing = new Barrier(1, x => throw new InvalidOperationException("p"));
        try { failing.SignalAndWait(); }
        catch (BarrierPostPhaseException e) { Console.WriteLine(e.Message + " " + e.InnerException.Message); }

        var semaphore = new SemaphoreSlim(1, 2);
        Console.WriteLine(semaphore.Wait(0) + " " + semaphore.Wait(1) + " " + semaphore.CurrentCount);
        Task<bool> waits = semaphore.WaitAsync(10000);
        Task forever = semaphore.WaitAsync();
        Console.WriteLine(waits.IsCompleted + " " + semaphore.Release(2));
        Console.WriteLine(waits.Result + " " + forever.Wait(10000) + " " + semaphore.CurrentCount);
        Console.WriteLine(semaphore.WaitAsync(1).Result);
        var stop = new CancellationTokenSource();
        Task canceled = semaphore.WaitAsync(stop.Token);
        stop.Cancel();
        try { canceled.Wait(); }
        catch (AggregateException e) { Console.WriteLine(e.InnerException is OperationCanceledException); }
        semaphore.Release(2);
        try { semaphore.Release(); } catch (SemaphoreFullException e) { Console.WriteLine(e.Message); }

        var mutex = new Mutex(true);
        Console.WriteLine(mutex.WaitOne(0) + " " + Task.Run(() => mutex.WaitOne(1)).Result);
        mutex.ReleaseMutex();
        mutex.ReleaseMutex();
        try { mutex.ReleaseMutex(); } catch (ApplicationException e) { Console.WriteLine(e.Message); }
        int inside = 0, most = 0;
        var old = new Semaphore(2, 2);
        Parallel.For(0, 20, i =>
        {
            old.WaitOne();
            int now = Interlocked.Increment(ref inside);
            lock (old) most = Math.Max(most, now);
            Thread.Yield();
            Interlocked.Decrement(ref inside);
            old.Release();
        });
        Console.WriteLine(most <= 2);
    }
}
