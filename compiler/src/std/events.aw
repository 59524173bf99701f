// System.Threading: things that threads wait for.
//
// A waiter is a task that whoever signals ends; so waiting blocks a thread as any wait for a task does, waiting for several is
// waiting for one of several tasks, and a semaphore can be awaited. Lists of waiters are under the lock of their object;
// tasks are ended outside of it, because what waits for them may run at once.

using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

public enum EventResetMode
{
    AutoReset,
    ManualReset
}

public class AbandonedMutexException : SystemException
{
    public AbandonedMutexException() : base("The wait completed due to an abandoned mutex.") { }

    public AbandonedMutexException(string? message) : base(message) { }
}

public class SemaphoreFullException : SystemException
{
    public SemaphoreFullException() : base("Adding the specified count to the semaphore would cause it to exceed its maximum count.") { }

    public SemaphoreFullException(string? message) : base(message) { }

    public SemaphoreFullException(string? message, Exception? innerException) : base(message, innerException) { }
}

// One wait of a thread, for one object or several. Ended with the index of the object that has let it go.
internal sealed class Waiter
{
    internal readonly Task Task = new Task();
    internal readonly int ThreadId = Environment.CurrentManagedThreadId;
    internal int Index = -1;

    // True for one signaller only, who has used its signal up with that and calls Release.
    internal bool TryClaim(int index)
    {
        if (!Task.Claim(Task))
            return false;
        Index = index;
        return true;
    }

    internal void Release() => Task.Finish(Task, Task.Succeeded, null, false, true);
}

internal struct WaiterEntry
{
    internal Waiter Waiter;
    internal int Index;
}

public abstract class WaitHandle : IDisposable
{
    public const int WaitTimeout = 258;

    private readonly List<WaiterEntry> _waiters = new List<WaiterEntry>();
    private protected bool _disposed;

    // Under the lock: takes the signal, if there is one, for a thread.
    private protected abstract bool TryTake(int threadId);

    // Under the lock, after a signal: claims waiters for as long as it lasts. They are released afterwards.
    private protected List<Waiter>? Claim()
    {
        List<Waiter>? claimed = null;
        while (_waiters.Count > 0)
        {
            WaiterEntry entry = _waiters[0];
            if (entry.Waiter.Task.IsCompleted || !CouldTake(entry.Waiter.ThreadId))
            {
                if (!entry.Waiter.Task.IsCompleted)
                    break;
                _waiters.RemoveAt(0);
                continue;
            }
            _waiters.RemoveAt(0);
            if (!entry.Waiter.TryClaim(entry.Index))
                continue;
            TryTake(entry.Waiter.ThreadId);
            if (claimed == null)
                claimed = new List<Waiter>();
            claimed.Add(entry.Waiter);
        }
        return claimed;
    }

    private protected abstract bool CouldTake(int threadId);

    private protected static void Release(List<Waiter>? claimed)
    {
        if (claimed == null)
            return;
        foreach (Waiter waiter in claimed)
            waiter.Release();
    }

    private protected object Gate => _waiters;

    private protected void CheckDisposed()
    {
        if (_disposed)
            throw new ObjectDisposedException("System.Threading.WaitHandle", "Safe handle has been closed.");
    }

    // True: taken at once. Otherwise the waiter stands in the list.
    private bool TakeOrEnlist(Waiter waiter, int index)
    {
        lock (_waiters)
        {
            CheckDisposed();
            if (CouldTake(waiter.ThreadId))
            {
                // Another object may have been faster.
                if (waiter.TryClaim(index))
                {
                    TryTake(waiter.ThreadId);
                    waiter.Release();
                }
                return true;
            }
            WaiterEntry entry;
            entry.Waiter = waiter;
            entry.Index = index;
            _waiters.Add(entry);
            return false;
        }
    }

    private void Forget(Waiter waiter)
    {
        lock (_waiters)
        {
            for (int i = 0; i < _waiters.Count; i++)
            {
                if (ReferenceEquals(_waiters[i].Waiter, waiter))
                {
                    _waiters.RemoveAt(i);
                    return;
                }
            }
        }
    }

    public virtual bool WaitOne() => WaitOne(-1);

    public virtual bool WaitOne(TimeSpan timeout) => WaitOne(Monitor.Milliseconds(timeout));

    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => WaitOne(Monitor.Milliseconds(timeout));

    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => WaitOne(millisecondsTimeout);

    public virtual bool WaitOne(int millisecondsTimeout)
    {
        Monitor.CheckTimeout(millisecondsTimeout);
        CheckDisposed();
        return WaitAnyCore(new WaitHandle[] { this }, millisecondsTimeout) == 0;
    }

    public static int WaitAny(params WaitHandle[] waitHandles) => WaitAny(waitHandles, -1);

    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAny(waitHandles, Monitor.Milliseconds(timeout));

    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout)
    {
        Check(waitHandles);
        Monitor.CheckTimeout(millisecondsTimeout);
        return WaitAnyCore(waitHandles, millisecondsTimeout);
    }

    private static int WaitAnyCore(WaitHandle[] handles, int ms)
    {
        Waiter waiter = new Waiter();
        int enlisted = 0;
        while (enlisted < handles.Length && !handles[enlisted].TakeOrEnlist(waiter, enlisted))
            enlisted++;
        if (enlisted == handles.Length)
        {
            Task.Block(waiter.Task, ms);
            // Given up, unless somebody has just let it go.
            if (Task.Claim(waiter.Task))
                waiter.Index = WaitTimeout;
            else if (!waiter.Task.IsCompleted)
                Task.Block(waiter.Task, -1);
        }
        for (int i = 0; i < enlisted; i++)
            handles[i].Forget(waiter);
        return waiter.Index;
    }

    public static bool WaitAll(params WaitHandle[] waitHandles) => WaitAll(waitHandles, -1);

    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAll(waitHandles, Monitor.Milliseconds(timeout));

    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout)
    {
        Check(waitHandles);
        Monitor.CheckTimeout(millisecondsTimeout);
        long end = millisecondsTimeout < 0 ? long.MaxValue : Environment.TickCount64 + millisecondsTimeout;
        while (true)
        {
            // All at once or none: until every one has a signal, nothing is taken.
            WaitHandle? missing = TryTakeAll(waitHandles);
            if (missing == null)
                return true;
            long left = millisecondsTimeout < 0 ? -1 : end - Environment.TickCount64;
            if (millisecondsTimeout >= 0 && left <= 0 || !missing.WaitForSignal((int)left))
                return false;
        }
    }

    // Waits until there may be a signal, which stays.
    private bool WaitForSignal(int ms)
    {
        if (!WaitOne(ms))
            return false;
        PutBack();
        return true;
    }

    private protected abstract void PutBack();

    private static WaitHandle? TryTakeAll(WaitHandle[] handles)
    {
        int thread = Environment.CurrentManagedThreadId;
        lock (typeof(WaitHandle))
        {
            int taken = 0;
            while (taken < handles.Length)
            {
                WaitHandle handle = handles[taken];
                bool took;
                lock (handle._waiters)
                    took = handle.CouldTake(thread) && handle.TryTake(thread);
                if (!took)
                    break;
                taken++;
            }
            if (taken == handles.Length)
                return null;
            for (int i = 0; i < taken; i++)
                handles[i].PutBack();
            return handles[taken];
        }
    }

    private static void Check(WaitHandle[] handles)
    {
        if (handles == null)
            throw new ArgumentNullException("waitHandles");
        if (handles.Length == 0)
            throw new ArgumentException("Waithandle array may not be empty.", "waitHandles");
        foreach (WaitHandle handle in handles)
        {
            if (handle == null)
                throw new ArgumentNullException("waitHandles");
            handle.CheckDisposed();
        }
    }

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        _disposed = true;
        Dispose(true);
    }

    protected virtual void Dispose(bool explicitDisposing) { }
}

public class EventWaitHandle : WaitHandle
{
    private readonly bool _manual;
    private bool _set;

    public EventWaitHandle(bool initialState, EventResetMode mode)
    {
        _set = initialState;
        _manual = mode == EventResetMode.ManualReset;
    }

    private protected override bool CouldTake(int threadId) => _set;

    private protected override bool TryTake(int threadId)
    {
        if (!_set)
            return false;
        if (!_manual)
            _set = false;
        return true;
    }

    private protected override void PutBack()
    {
        if (!_manual)
            Set();
    }

    public bool Set()
    {
        List<Waiter>? claimed;
        lock (Gate)
        {
            CheckDisposed();
            _set = true;
            claimed = Claim();
        }
        Release(claimed);
        return true;
    }

    public bool Reset()
    {
        lock (Gate)
        {
            CheckDisposed();
            _set = false;
        }
        return true;
    }
}

public sealed class AutoResetEvent : EventWaitHandle
{
    public AutoResetEvent(bool initialState) : base(initialState, EventResetMode.AutoReset) { }
}

public sealed class ManualResetEvent : EventWaitHandle
{
    public ManualResetEvent(bool initialState) : base(initialState, EventResetMode.ManualReset) { }
}

public sealed class Mutex : WaitHandle
{
    private int _owner;
    private int _depth;

    public Mutex() : this(false) { }

    public Mutex(bool initiallyOwned)
    {
        if (initiallyOwned)
            TryTake(Environment.CurrentManagedThreadId);
    }

    private protected override bool CouldTake(int threadId) => _owner == 0 || _owner == threadId;

    private protected override bool TryTake(int threadId)
    {
        if (!CouldTake(threadId))
            return false;
        _owner = threadId;
        _depth++;
        return true;
    }

    private protected override void PutBack() => ReleaseMutex();

    public void ReleaseMutex()
    {
        List<Waiter>? claimed = null;
        lock (Gate)
        {
            CheckDisposed();
            if (_owner != Environment.CurrentManagedThreadId)
                throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
            if (--_depth == 0)
            {
                _owner = 0;
                claimed = Claim();
            }
        }
        Release(claimed);
    }
}

public sealed class Semaphore : WaitHandle
{
    private int _count;
    private readonly int _maximum;

    public Semaphore(int initialCount, int maximumCount)
    {
        if (initialCount < 0)
            throw new ArgumentOutOfRangeException("initialCount", "Non-negative number required.");
        if (maximumCount < 1)
            throw new ArgumentOutOfRangeException("maximumCount", "Positive number required.");
        if (initialCount > maximumCount)
            throw new ArgumentException("The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
        _count = initialCount;
        _maximum = maximumCount;
    }

    private protected override bool CouldTake(int threadId) => _count > 0;

    private protected override bool TryTake(int threadId)
    {
        if (_count == 0)
            return false;
        _count--;
        return true;
    }

    private protected override void PutBack() => Release();

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        if (releaseCount < 1)
            throw new ArgumentOutOfRangeException("releaseCount", "Non-negative number required.");
        List<Waiter>? claimed;
        int before;
        lock (Gate)
        {
            CheckDisposed();
            before = _count;
            if (releaseCount > _maximum - _count)
                throw new SemaphoreFullException();
            _count += releaseCount;
            claimed = Claim();
        }
        Release(claimed);
        return before;
    }
}

public class ManualResetEventSlim : IDisposable
{
    // Of the present state "not set"; ends when it is set.
    private Task _task = new Task();
    private bool _disposed;
    private ManualResetEvent? _handle;

    public ManualResetEventSlim() { }

    public ManualResetEventSlim(bool initialState)
    {
        if (initialState)
            Set();
    }

    public ManualResetEventSlim(bool initialState, int spinCount) : this(initialState)
    {
        SpinCount = spinCount;
    }

    public int SpinCount { get; private set; } = 35;

    public bool IsSet => Volatile.Read(ref _task).IsCompleted;

    public WaitHandle WaitHandle
    {
        get
        {
            CheckDisposed();
            lock (this)
            {
                if (_handle == null)
                    _handle = new ManualResetEvent(IsSet);
                return _handle;
            }
        }
    }

    public void Set()
    {
        Task task = Volatile.Read(ref _task);
        if (Task.Claim(task))
            Task.Finish(task, Task.Succeeded, null, false, true);
        if (_handle != null)
            _handle.Set();
    }

    public void Reset()
    {
        CheckDisposed();
        Task task = Volatile.Read(ref _task);
        if (task.IsCompleted)
            Interlocked.CompareExchange(ref _task, new Task(), task);
        if (_handle != null)
            _handle.Reset();
    }

    public void Wait() => Wait(-1, default(CancellationToken));

    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);

    public bool Wait(TimeSpan timeout) => Wait(Monitor.Milliseconds(timeout), default(CancellationToken));

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Monitor.Milliseconds(timeout), cancellationToken);

    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default(CancellationToken));

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        cancellationToken.ThrowIfCancellationRequested();
        Task.CheckTimeout(millisecondsTimeout);
        Task task = Volatile.Read(ref _task);
        return task.IsCompleted || Task.BlockOr(task, millisecondsTimeout, cancellationToken);
    }

    private void CheckDisposed()
    {
        if (_disposed)
            throw new ObjectDisposedException("The event has been disposed.");
    }

    public void Dispose()
    {
        _disposed = true;
        Dispose(true);
    }

    protected virtual void Dispose(bool disposing) { }
}

public class CountdownEvent : IDisposable
{
    private int _initial;
    private int _count;
    private readonly ManualResetEventSlim _event;
    private bool _disposed;

    public CountdownEvent(int initialCount)
    {
        if (initialCount < 0)
            throw new ArgumentOutOfRangeException("initialCount");
        _initial = initialCount;
        _count = initialCount;
        _event = new ManualResetEventSlim(initialCount == 0);
    }

    public int CurrentCount => Volatile.Read(ref _count);

    public int InitialCount => _initial;

    public bool IsSet => _count <= 0;

    public WaitHandle WaitHandle
    {
        get
        {
            CheckDisposed();
            return _event.WaitHandle;
        }
    }

    public bool Signal() => Signal(1);

    public bool Signal(int signalCount)
    {
        if (signalCount <= 0)
            throw new ArgumentOutOfRangeException("signalCount");
        CheckDisposed();
        bool last;
        lock (_event)
        {
            if (_count < signalCount)
                throw new InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
            _count -= signalCount;
            last = _count == 0;
        }
        if (last)
            _event.Set();
        return last;
    }

    public void AddCount() => AddCount(1);

    public void AddCount(int signalCount)
    {
        if (!TryAddCount(signalCount))
            throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
    }

    public bool TryAddCount() => TryAddCount(1);

    public bool TryAddCount(int signalCount)
    {
        if (signalCount <= 0)
            throw new ArgumentOutOfRangeException("signalCount");
        CheckDisposed();
        lock (_event)
        {
            if (_count <= 0)
                return false;
            if (_count > int.MaxValue - signalCount)
                throw new InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
            _count += signalCount;
            return true;
        }
    }

    public void Reset() => Reset(_initial);

    public void Reset(int count)
    {
        CheckDisposed();
        if (count < 0)
            throw new ArgumentOutOfRangeException("count");
        lock (_event)
        {
            _count = count;
            _initial = count;
            if (count == 0)
                _event.Set();
            else
                _event.Reset();
        }
    }

    public void Wait() => Wait(-1, default(CancellationToken));

    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);

    public bool Wait(TimeSpan timeout) => Wait(Monitor.Milliseconds(timeout), default(CancellationToken));

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Monitor.Milliseconds(timeout), cancellationToken);

    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default(CancellationToken));

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        return _event.Wait(millisecondsTimeout, cancellationToken);
    }

    private void CheckDisposed()
    {
        if (_disposed)
            throw new ObjectDisposedException("System.Threading.CountdownEvent");
    }

    public void Dispose()
    {
        _disposed = true;
        Dispose(true);
    }

    protected virtual void Dispose(bool disposing) { }
}
