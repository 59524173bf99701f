// SemaphoreSlim, Barrier, ReaderWriterLockSlim, SpinWait and SpinLock.

using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

public class SemaphoreSlim : IDisposable
{
    private int _count;
    private readonly int _maximum;
    // Ended with true by a release, with false by who gives up.
    private readonly List<Task<bool>> _waiters = new List<Task<bool>>();
    private bool _disposed;
    private ManualResetEvent? _handle;

    public SemaphoreSlim(int initialCount) : this(initialCount, int.MaxValue) { }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        if (initialCount < 0 || initialCount > maxCount)
            throw new ArgumentOutOfRangeException("initialCount", initialCount, "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
        if (maxCount <= 0)
            throw new ArgumentOutOfRangeException("maxCount", maxCount, "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
        _count = initialCount;
        _maximum = maxCount;
    }

    public int CurrentCount => Volatile.Read(ref _count);

    public WaitHandle AvailableWaitHandle
    {
        get
        {
            CheckDisposed();
            lock (_waiters)
            {
                if (_handle == null)
                    _handle = new ManualResetEvent(_count > 0);
                return _handle;
            }
        }
    }

    // Null: entered. Otherwise a release ends the task.
    private Task<bool>? EnterOrEnlist()
    {
        lock (_waiters)
        {
            if (_count > 0)
            {
                _count--;
                if (_count == 0 && _handle != null)
                    _handle.Reset();
                return null;
            }
            Task<bool> waiter = new Task<bool>();
            _waiters.Add(waiter);
            return waiter;
        }
    }

    // False: a release was faster.
    private bool GiveUp(Task<bool> waiter)
    {
        if (!Task.Claim(waiter))
            return false;
        lock (_waiters)
            _waiters.Remove(waiter);
        return true;
    }

    public void Wait() => Wait(-1, default(CancellationToken));

    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);

    public bool Wait(TimeSpan timeout) => Wait(Task.TimeoutOf(timeout), default(CancellationToken));

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Task.TimeoutOf(timeout), cancellationToken);

    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default(CancellationToken));

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        CheckTimeout(millisecondsTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        if (millisecondsTimeout == 0)
            return TryEnter();
        Task<bool>? waiter = EnterOrEnlist();
        if (waiter == null)
            return true;
        if (cancellationToken.CanBeCanceled)
            Task.BlockAny(new Task[] { waiter, cancellationToken.Source!.Canceled }, millisecondsTimeout);
        else
            Task.Block(waiter, millisecondsTimeout);
        if (waiter.IsCompleted || !GiveUp(waiter))
            return true;
        cancellationToken.ThrowIfCancellationRequested();
        return false;
    }

    private bool TryEnter()
    {
        lock (_waiters)
        {
            if (_count == 0)
                return false;
            _count--;
            if (_count == 0 && _handle != null)
                _handle.Reset();
            return true;
        }
    }

    public Task WaitAsync() => WaitAsync(-1, default(CancellationToken));

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(-1, cancellationToken);

    public Task<bool> WaitAsync(TimeSpan timeout) => WaitAsync(Task.TimeoutOf(timeout), default(CancellationToken));

    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WaitAsync(Task.TimeoutOf(timeout), cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout) => WaitAsync(millisecondsTimeout, default(CancellationToken));

    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        CheckTimeout(millisecondsTimeout);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<bool>(cancellationToken);
        if (millisecondsTimeout == 0)
            return Task.FromResult(TryEnter());
        Task<bool>? waiter = EnterOrEnlist();
        if (waiter == null)
            return Task.FromResult(true);
        if (millisecondsTimeout < 0 && !cancellationToken.CanBeCanceled)
            return waiter;
        return WaitLimited(waiter, millisecondsTimeout, cancellationToken);
    }

    private async Task<bool> WaitLimited(Task<bool> waiter, int ms, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Limit(waiter, ms, cancellationToken);
        }
        catch (TimeoutException)
        {
            return !GiveUp(waiter);
        }
        catch (OperationCanceledException)
        {
            if (GiveUp(waiter))
                throw new OperationCanceledException("The operation was canceled.", null, cancellationToken);
        }
        return true;
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        CheckDisposed();
        if (releaseCount < 1)
            throw new ArgumentOutOfRangeException("releaseCount", releaseCount, "The releaseCount argument must be greater than zero.");
        int before;
        List<Task<bool>>? claimed = null;
        lock (_waiters)
        {
            before = _count;
            if (releaseCount > _maximum - before)
                throw new SemaphoreFullException();
            int left = releaseCount;
            while (left > 0 && _waiters.Count > 0)
            {
                Task<bool> waiter = _waiters[0];
                _waiters.RemoveAt(0);
                if (!Task.Claim(waiter))
                    continue;
                waiter._result = true;
                left--;
                if (claimed == null)
                    claimed = new List<Task<bool>>();
                claimed.Add(waiter);
            }
            _count += left;
            if (_count > 0 && _handle != null)
                _handle.Set();
        }
        // As in .NET, what waits goes on from the queue and not inside Release.
        if (claimed != null)
        {
            foreach (Task<bool> waiter in claimed)
                Task.Finish(waiter, Task.Succeeded, null, false, false);
        }
        return before;
    }

    private static void CheckTimeout(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
            throw new ArgumentOutOfRangeException("millisecondsTimeout", millisecondsTimeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
    }

    private void CheckDisposed()
    {
        if (_disposed)
            throw new ObjectDisposedException(null, "The semaphore has been disposed.");
    }

    public void Dispose()
    {
        _disposed = true;
        Dispose(true);
    }

    protected virtual void Dispose(bool disposing) { }
}

public class BarrierPostPhaseException : Exception
{
    public BarrierPostPhaseException() : base("The postPhaseAction failed with an exception.") { }

    public BarrierPostPhaseException(string? message) : base(message) { }

    public BarrierPostPhaseException(Exception? innerException)
        : base("The postPhaseAction failed with an exception.", innerException)
    {
    }

    public BarrierPostPhaseException(string? message, Exception? innerException) : base(message, innerException) { }
}

public class Barrier : IDisposable
{
    // The present phase. Ends when all have come.
    private sealed class Phase
    {
        internal readonly Task Over = new Task();
        internal Exception? Fault;
    }

    private readonly object _gate = new object();
    private readonly Action<Barrier>? _postPhaseAction;
    private Phase _phase = new Phase();
    private int _participants;
    private int _missing;
    private long _number;
    private int _actingThread;
    private bool _disposed;

    public Barrier(int participantCount) : this(participantCount, null) { }

    public Barrier(int participantCount, Action<Barrier>? postPhaseAction)
    {
        if (participantCount < 0 || participantCount > 32767)
            throw new ArgumentOutOfRangeException("participantCount", "The participantCount argument must be non-negative and less than or equal to 32767.");
        _participants = participantCount;
        _missing = participantCount;
        _postPhaseAction = postPhaseAction;
    }

    public int ParticipantCount => Volatile.Read(ref _participants);

    public int ParticipantsRemaining => Volatile.Read(ref _missing);

    public long CurrentPhaseNumber => Volatile.Read(ref _number);

    private void Check()
    {
        if (_disposed)
            throw new ObjectDisposedException(null, "The barrier has been disposed.");
        if (_actingThread == Environment.CurrentManagedThreadId)
            throw new InvalidOperationException("This method may not be called from within the postPhaseAction.");
    }

    public long AddParticipant() => AddParticipants(1);

    public long AddParticipants(int participantCount)
    {
        Check();
        if (participantCount < 1)
            throw new ArgumentOutOfRangeException("participantCount", "The participantCount argument must be a positive value.");
        lock (_gate)
        {
            if (participantCount > 32767 - _participants)
                throw new InvalidOperationException("Adding participantCount participants would result in the number of participants exceeding the maximum number allowed.");
            _participants += participantCount;
            _missing += participantCount;
            return _number;
        }
    }

    public void RemoveParticipant() => RemoveParticipants(1);

    public void RemoveParticipants(int participantCount)
    {
        Check();
        if (participantCount < 1)
            throw new ArgumentOutOfRangeException("participantCount", "The participantCount argument must be a positive value.");
        bool over;
        lock (_gate)
        {
            if (_participants < participantCount)
                throw new ArgumentOutOfRangeException("participantCount", "The participantCount argument must be less than or equal the number of participants.");
            if (_missing < participantCount)
                throw new InvalidOperationException("The participantCount argument is greater than the number of participants that haven't yet arrived at the barrier in this phase.");
            _participants -= participantCount;
            _missing -= participantCount;
            over = _missing == 0 && _participants > 0;
        }
        if (over)
            EndPhase();
    }

    public void SignalAndWait() => SignalAndWait(-1, default(CancellationToken));

    public void SignalAndWait(CancellationToken cancellationToken) => SignalAndWait(-1, cancellationToken);

    public bool SignalAndWait(TimeSpan timeout) => SignalAndWait(Monitor.Milliseconds(timeout), default(CancellationToken));

    public bool SignalAndWait(TimeSpan timeout, CancellationToken cancellationToken) =>
        SignalAndWait(Monitor.Milliseconds(timeout), cancellationToken);

    public bool SignalAndWait(int millisecondsTimeout) => SignalAndWait(millisecondsTimeout, default(CancellationToken));

    public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        Check();
        cancellationToken.ThrowIfCancellationRequested();
        Monitor.CheckTimeout(millisecondsTimeout);
        Phase phase;
        bool last;
        lock (_gate)
        {
            if (_participants == 0)
                throw new InvalidOperationException("The barrier has no registered participants.");
            if (_missing == 0)
                throw new InvalidOperationException("The number of threads using the barrier exceeded the total number of registered participants.");
            phase = _phase;
            last = --_missing == 0;
        }
        if (last)
            EndPhase();
        else
        {
            bool over = false;
            Exception? canceled = null;
            try
            {
                over = Task.BlockOr(phase.Over, millisecondsTimeout, cancellationToken);
            }
            catch (OperationCanceledException e)
            {
                canceled = e;
            }
            if (!over)
            {
                lock (_gate)
                {
                    // Still the same phase, and not all have come: it has not come either.
                    if (ReferenceEquals(_phase, phase) && _missing > 0)
                    {
                        _missing++;
                        if (canceled != null)
                            throw new OperationCanceledException("The operation was canceled.", null, cancellationToken);
                        return false;
                    }
                }
                Task.Block(phase.Over, -1);
            }
        }
        if (phase.Fault != null)
            throw new BarrierPostPhaseException(phase.Fault);
        return true;
    }

    // All have come, and nobody else can change anything until the next phase begins.
    private void EndPhase()
    {
        Phase phase = _phase;
        if (_postPhaseAction != null)
        {
            _actingThread = Environment.CurrentManagedThreadId;
            try
            {
                _postPhaseAction(this);
            }
            catch (Exception e)
            {
                phase.Fault = e;
            }
            _actingThread = 0;
        }
        lock (_gate)
        {
            _phase = new Phase();
            _missing = _participants;
            _number++;
        }
        Task.Finish(phase.Over, Task.Succeeded, null, false, true);
    }

    public void Dispose()
    {
        Check();
        _disposed = true;
    }
}

public enum LockRecursionPolicy
{
    NoRecursion,
    SupportsRecursion
}

public class ReaderWriterLockSlim : IDisposable
{
    private readonly object _gate = new object();
    private readonly bool _recursive;
    private readonly Dictionary<int, int> _readers = new Dictionary<int, int>();
    private int _writer;
    private int _writeDepth;
    private int _upgrader;
    private int _upgradeDepth;
    private int _waitingWriters;
    private int _waitingReaders;

    public ReaderWriterLockSlim() : this(LockRecursionPolicy.NoRecursion) { }

    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy)
    {
        _recursive = recursionPolicy == LockRecursionPolicy.SupportsRecursion;
    }

    public LockRecursionPolicy RecursionPolicy => _recursive ? LockRecursionPolicy.SupportsRecursion : LockRecursionPolicy.NoRecursion;

    private static int Me => Environment.CurrentManagedThreadId;

    private int ReadsOf(int thread) => _readers.TryGetValue(thread, out int depth) ? depth : 0;

    // Threads that read, beside `thread`.
    private bool OthersRead(int thread) => _readers.Count > (_readers.ContainsKey(thread) ? 1 : 0);

    public void EnterReadLock() => TryEnterReadLock(-1);

    public bool TryEnterReadLock(TimeSpan timeout) => TryEnterReadLock(Monitor.Milliseconds(timeout));

    public bool TryEnterReadLock(int millisecondsTimeout)
    {
        int me = Me;
        lock (_gate)
        {
            if (!_recursive && ReadsOf(me) > 0)
                throw new LockRecursionException("Recursive read lock acquisitions not allowed in this mode.");
            if (!_recursive && _writer == me)
                throw new LockRecursionException("A read lock may not be acquired with the write lock held in this mode.");
            if (_writer != me && _upgrader != me && ReadsOf(me) == 0)
            {
                _waitingReaders++;
                bool got = Until(() => _writer == 0 && _waitingWriters == 0, millisecondsTimeout);
                _waitingReaders--;
                if (!got)
                    return false;
            }
            _readers[me] = ReadsOf(me) + 1;
            return true;
        }
    }

    public void ExitReadLock()
    {
        int me = Me;
        lock (_gate)
        {
            int depth = ReadsOf(me);
            if (depth == 0)
                throw new SynchronizationLockException("The read lock is being released without being held.");
            if (depth == 1)
                _readers.Remove(me);
            else
                _readers[me] = depth - 1;
            Monitor.PulseAll(_gate);
        }
    }

    public void EnterWriteLock() => TryEnterWriteLock(-1);

    public bool TryEnterWriteLock(TimeSpan timeout) => TryEnterWriteLock(Monitor.Milliseconds(timeout));

    public bool TryEnterWriteLock(int millisecondsTimeout)
    {
        int me = Me;
        lock (_gate)
        {
            if (_writer == me)
            {
                if (!_recursive)
                    throw new LockRecursionException("Recursive write lock acquisitions not allowed in this mode.");
                _writeDepth++;
                return true;
            }
            if (ReadsOf(me) > 0 && _upgrader != me)
                throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
            _waitingWriters++;
            bool got = Until(() => _writer == 0 && !OthersRead(me) && (_upgrader == 0 || _upgrader == me), millisecondsTimeout);
            _waitingWriters--;
            if (!got)
            {
                Monitor.PulseAll(_gate);
                return false;
            }
            _writer = me;
            _writeDepth = 1;
            return true;
        }
    }

    public void ExitWriteLock()
    {
        lock (_gate)
        {
            if (_writer != Me)
                throw new SynchronizationLockException("The write lock is being released without being held.");
            if (--_writeDepth == 0)
                _writer = 0;
            Monitor.PulseAll(_gate);
        }
    }

    public void EnterUpgradeableReadLock() => TryEnterUpgradeableReadLock(-1);

    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) => TryEnterUpgradeableReadLock(Monitor.Milliseconds(timeout));

    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
    {
        int me = Me;
        lock (_gate)
        {
            if (_upgrader == me)
            {
                if (!_recursive)
                    throw new LockRecursionException("Recursive upgradeable lock acquisitions not allowed in this mode.");
                _upgradeDepth++;
                return true;
            }
            if (!_recursive && _writer == me)
                throw new LockRecursionException("Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
            if (ReadsOf(me) > 0)
                throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
            if (!Until(() => _upgrader == 0 && (_writer == 0 || _writer == me), millisecondsTimeout))
                return false;
            _upgrader = me;
            _upgradeDepth = 1;
            return true;
        }
    }

    public void ExitUpgradeableReadLock()
    {
        lock (_gate)
        {
            if (_upgrader != Me)
                throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
            if (--_upgradeDepth == 0)
                _upgrader = 0;
            Monitor.PulseAll(_gate);
        }
    }

    private bool Until(Func<bool> condition, int ms)
    {
        Monitor.CheckTimeout(ms);
        long end = ms < 0 ? long.MaxValue : Environment.TickCount64 + ms;
        while (!condition())
        {
            if (ms < 0)
            {
                Monitor.Wait(_gate);
                continue;
            }
            long left = end - Environment.TickCount64;
            if (left <= 0)
                return false;
            Monitor.Wait(_gate, (int)left);
        }
        return true;
    }

    public bool IsReadLockHeld => RecursiveReadCount > 0;

    public bool IsWriteLockHeld => RecursiveWriteCount > 0;

    public bool IsUpgradeableReadLockHeld => RecursiveUpgradeCount > 0;

    public int RecursiveReadCount
    {
        get
        {
            lock (_gate)
                return ReadsOf(Me);
        }
    }

    public int RecursiveWriteCount
    {
        get
        {
            lock (_gate)
                return _writer == Me ? _writeDepth : 0;
        }
    }

    public int RecursiveUpgradeCount
    {
        get
        {
            lock (_gate)
                return _upgrader == Me ? _upgradeDepth : 0;
        }
    }

    public int CurrentReadCount
    {
        get
        {
            lock (_gate)
                return _readers.Count;
        }
    }

    public int WaitingReadCount => Volatile.Read(ref _waitingReaders);

    public int WaitingWriteCount => Volatile.Read(ref _waitingWriters);

    public void Dispose()
    {
        lock (_gate)
        {
            if (_readers.Count > 0 || _writer != 0 || _upgrader != 0)
                throw new SynchronizationLockException("The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        }
    }
}

public struct SpinWait
{
    private int _count;

    public int Count => _count;

    public bool NextSpinWillYield => _count >= 10 || Environment.ProcessorCount == 1;

    public void SpinOnce() => SpinOnce(20);

    public void SpinOnce(int sleep1Threshold)
    {
        if (!NextSpinWillYield)
            Thread.SpinWait(4 << _count);
        else if (sleep1Threshold >= 0 && _count >= sleep1Threshold)
            Thread.Sleep(1);
        else
            Thread.Yield();
        _count = _count == int.MaxValue ? 10 : _count + 1;
    }

    public void Reset()
    {
        _count = 0;
    }

    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, -1);

    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout) => SpinUntil(condition, Monitor.Milliseconds(timeout));

    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
    {
        Monitor.CheckTimeout(millisecondsTimeout);
        if (condition == null)
            throw new ArgumentNullException("condition", "The condition argument is null.");
        long end = Environment.TickCount64 + millisecondsTimeout;
        SpinWait spinner = new SpinWait();
        while (!condition())
        {
            if (millisecondsTimeout >= 0 && Environment.TickCount64 >= end)
                return false;
            spinner.SpinOnce();
        }
        return true;
    }
}

public struct SpinLock
{
    // Thread that holds it, or 0.
    private int _owner;
    private readonly bool _untracked;

    public SpinLock(bool enableThreadOwnerTracking)
    {
        _owner = 0;
        _untracked = !enableThreadOwnerTracking;
    }

    public bool IsHeld => Volatile.Read(ref _owner) != 0;

    public bool IsHeldByCurrentThread
    {
        get
        {
            if (_untracked)
                throw new InvalidOperationException("Thread tracking is disabled.");
            return Volatile.Read(ref _owner) == Environment.CurrentManagedThreadId;
        }
    }

    public bool IsThreadOwnerTrackingEnabled => !_untracked;

    public void Enter(ref bool lockTaken) => TryEnter(-1, ref lockTaken);

    public void TryEnter(ref bool lockTaken) => TryEnter(0, ref lockTaken);

    public void TryEnter(TimeSpan timeout, ref bool lockTaken) => TryEnter(Monitor.Milliseconds(timeout), ref lockTaken);

    public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken)
            throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        Monitor.CheckTimeout(millisecondsTimeout);
        int me = Environment.CurrentManagedThreadId;
        if (!_untracked && Volatile.Read(ref _owner) == me)
            throw new LockRecursionException("The calling thread already holds the lock.");
        long end = Environment.TickCount64 + millisecondsTimeout;
        SpinWait spinner = new SpinWait();
        while (Interlocked.CompareExchange(ref _owner, me, 0) != 0)
        {
            if (millisecondsTimeout >= 0 && Environment.TickCount64 >= end)
                return;
            spinner.SpinOnce();
        }
        lockTaken = true;
    }

    public void Exit() => Exit(true);

    public void Exit(bool useMemoryBarrier)
    {
        if (!_untracked && Volatile.Read(ref _owner) != Environment.CurrentManagedThreadId)
            throw new SynchronizationLockException("The calling thread does not hold the lock.");
        Volatile.Write(ref _owner, 0);
    }
}
