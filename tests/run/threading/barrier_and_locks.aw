// Barrier, CountdownEvent, ReaderWriterLockSlim, SemaphoreSlim, ManualResetEventSlim: members and exceptions.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }

    static void Main()
    {
        int[] phases = new int[3];
        var barrier = new Barrier(3, b => phases[b.CurrentPhaseNumber] = 1);
        Task[] three = Enumerable.Range(0, 3).Select(i => Task.Factory.StartNew(() =>
        {
            for (int p = 0; p < 3; p++) barrier.SignalAndWait();
        }, TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(three);
        Console.WriteLine(phases.Sum() + " " + barrier.CurrentPhaseNumber + " " + barrier.ParticipantCount + " "
            + barrier.ParticipantsRemaining);
        Console.WriteLine(barrier.AddParticipant() + " " + barrier.ParticipantCount);
        barrier.RemoveParticipants(3);
        var throwing = new Barrier(1, b => throw new InvalidOperationException("phase"));
        Try("post phase", () => throwing.SignalAndWait());
        Console.WriteLine(throwing.CurrentPhaseNumber);
        Try("negative", () => new Barrier(-1));
        Try("none", () => new Barrier(0).SignalAndWait());
        Try("remove", () => new Barrier(1).RemoveParticipants(2));

        var countdown = new CountdownEvent(2);
        Console.WriteLine(countdown.Signal() + " " + countdown.CurrentCount + " " + countdown.IsSet + " " + countdown.Wait(0));
        countdown.AddCount();
        Console.WriteLine(countdown.Signal(2) + " " + countdown.IsSet + " " + countdown.InitialCount);
        Try("signal", () => countdown.Signal());
        Try("add", () => countdown.AddCount());
        Console.WriteLine(countdown.TryAddCount());
        countdown.Reset(1);
        Console.WriteLine(countdown.CurrentCount + " " + countdown.InitialCount);
        Try("too many", () => countdown.Signal(5));
        countdown.Dispose();
        Try("disposed", () => countdown.Signal());

        var rw = new ReaderWriterLockSlim();
        rw.EnterReadLock();
        Console.WriteLine(rw.IsReadLockHeld + " " + rw.CurrentReadCount + " " + rw.IsWriteLockHeld);
        Try("recursive read", () => rw.EnterReadLock());
        Try("write in read", () => rw.EnterWriteLock());
        rw.ExitReadLock();
        Try("exit", () => rw.ExitReadLock());
        rw.EnterUpgradeableReadLock();
        rw.EnterWriteLock();
        Console.WriteLine(rw.IsUpgradeableReadLockHeld + " " + rw.IsWriteLockHeld);
        bool other = Task.Run(() => rw.TryEnterReadLock(0)).Result;
        rw.ExitWriteLock();
        rw.ExitUpgradeableReadLock();
        Console.WriteLine(other);

        var semaphore = new SemaphoreSlim(1, 2);
        Console.WriteLine(semaphore.Wait(0) + " " + semaphore.Wait(0) + " " + semaphore.CurrentCount);
        Console.WriteLine(semaphore.Release(2) + " " + semaphore.CurrentCount);
        Try("full", () => semaphore.Release());
        Try("zero", () => semaphore.Release(0));
        Try("counts", () => new SemaphoreSlim(3, 2));
        Try("negative", () => new SemaphoreSlim(-1));
        semaphore.Dispose();
        Try("disposed", () => semaphore.Wait());

        var e = new ManualResetEventSlim();
        Console.WriteLine(e.IsSet + " " + e.Wait(1));
        e.Set();
        Console.WriteLine(e.IsSet + " " + e.Wait(0));
        e.Reset();
        using var cts = new CancellationTokenSource();
        cts.Cancel();
        Try("canceled", () => e.Wait(cts.Token));
    }
}
