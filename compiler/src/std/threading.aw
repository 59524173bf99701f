// System.Threading: cancellation, and the parts of Thread that programs with tasks use.
//
// A cancellation source is a task that ends when it is cancelled. Whoever wants to know waits for that task, so no lock is
// needed: the await handshake of the runtime orders registration and cancellation.

using System.Threading.Tasks;

namespace System.Threading;

public static class Timeout
{
    public const int Infinite = -1;
    public static readonly TimeSpan InfiniteTimeSpan = new TimeSpan(0, 0, 0, 0, -1);
}

public readonly struct CancellationToken
{
    // Null: cannot be cancelled.
    internal readonly CancellationTokenSource? Source;

    internal CancellationToken(CancellationTokenSource? source)
    {
        Source = source;
    }

    public CancellationToken(bool canceled)
    {
        Source = canceled ? CancellationTokenSource.CanceledForEver : null;
    }

    public static CancellationToken None => default(CancellationToken);

    public bool CanBeCanceled => Source != null;

    public bool IsCancellationRequested => Source != null && Source.IsCancellationRequested;

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested)
            throw new OperationCanceledException("The operation was canceled.", null, this);
    }

    public CancellationTokenRegistration Register(Action callback)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        if (Source == null)
            return default(CancellationTokenRegistration);
        if (Source.IsCancellationRequested)
        {
            callback();
            return default(CancellationTokenRegistration);
        }
        CancellationCallback registered = new CancellationCallback(Source, callback);
        registered.Wait();
        return new CancellationTokenRegistration(registered);
    }

    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
    {
        SynchronizationContext? sync = useSynchronizationContext ? SynchronizationContext.Current : null;
        if (callback == null || sync == null)
            return Register(callback!);
        return Register(() => sync.Send(s => callback(), null));
    }

    public CancellationTokenRegistration Register(Action<object?> callback, object? state)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        return Register(() => callback(state));
    }

    public CancellationTokenRegistration Register(Action<object?> callback, object? state, bool useSynchronizationContext)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        return Register(() => callback(state), useSynchronizationContext);
    }

    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        CancellationToken token = this;
        return Register(() => callback(state, token));
    }

    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        return Register(() => callback(state));
    }

    public WaitHandle WaitHandle => (Source ?? new CancellationTokenSource()).WaitHandle;

    public bool Equals(CancellationToken other) => Source == other.Source;

    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Source == right.Source;

    public static bool operator !=(CancellationToken left, CancellationToken right) => left.Source != right.Source;

    public override bool Equals(object? other) => other is CancellationToken token && Source == token.Source;

    public override int GetHashCode() => Source == null ? 0 : Source.GetHashCode();
}

public readonly struct CancellationTokenRegistration : IDisposable
{
    private readonly CancellationCallback? _callback;

    internal CancellationTokenRegistration(CancellationCallback callback)
    {
        _callback = callback;
    }

    public CancellationToken Token => _callback == null ? default(CancellationToken) : _callback.Token;

    public bool Unregister() => _callback != null && _callback.Disarm();

    // A callback that is running on another thread has ended when this returns.
    public void Dispose()
    {
        if (_callback != null && !_callback.Disarm())
            _callback.WaitUntilDone();
    }

    public ValueTask DisposeAsync()
    {
        if (_callback != null && !_callback.Disarm())
            return new ValueTask(_callback.Done);
        return default(ValueTask);
    }

    public bool Equals(CancellationTokenRegistration other) => ReferenceEquals(_callback, other._callback);

    public override bool Equals(object? other) => other is CancellationTokenRegistration registration && Equals(registration);

    public override int GetHashCode() => _callback == null ? 0 : _callback.GetHashCode();

    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);

    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);
}

internal sealed class CancellationCallback
{
    private readonly CancellationTokenSource _source;
    private readonly Action _callback;
    // Ended by whoever decides first: the cancellation that calls back, or the one who unregisters.
    private readonly Task _decided = new Task();
    private readonly Task _done = new Task();
    private readonly ExecutionContext? _flow = Ambient.Captured;
    // The thread that calls back.
    private int _thread;
    // 0, Called or Unregistered.
    private int _state;
    private const int Called = 1;
    private const int Unregistered = 2;

    internal CancellationCallback(CancellationTokenSource source, Action callback)
    {
        _source = source;
        _callback = callback;
    }

    internal bool Disarm() => Decide(Unregistered);

    private bool Decide(int how)
    {
        if (Interlocked.CompareExchange(ref _state, how, 0) != 0)
            return false;
        Task.Finish(_decided, Task.Succeeded, null, false, true);
        return true;
    }

    internal async void Wait()
    {
        Task either = Task.AnyEnded(new Task[] { _source.Canceled, _decided });
        if (!either.IsCompleted)
            await either;
        if (!Decide(Called))
            return;
        _thread = Environment.CurrentManagedThreadId;
        if (_flow != null)
            Ambient.CurrentFlow = _flow;
        try
        {
            if (!_source.CallsNoMore)
                _callback();
        }
        catch (Exception e)
        {
            _source.AddFault(e);
        }
        Ambient.Set(null);
        _thread = 0;
        Task.Finish(_done, Task.Succeeded, null, false, true);
    }

    internal CancellationToken Token => new CancellationToken(_source);

    internal Task Done => Volatile.Read(ref _state) == Called ? _done : Task.CompletedTask;

    internal void WaitUntilDone()
    {
        if (Volatile.Read(ref _state) == Called && !_done.IsCompleted && Volatile.Read(ref _thread) != Environment.CurrentManagedThreadId)
            Task.Block(_done, -1);
    }
}

public class CancellationTokenSource : IDisposable
{
    // Ends when this source is cancelled; its waiters run latest first.
    internal readonly Task Canceled = new Task();
    private Exception[]? _faults;
    private Task? _timer;
    // Of a linked source: ended by Dispose, so that nothing of it stays behind in the sources that it follows.
    private Task? _unlinked;
    private ManualResetEvent? _handle;
    private bool _disposed;
    private bool _throwsFirst;
    // Before the callbacks of CancelAsync.
    private volatile bool _requested;

    internal bool CallsNoMore => _throwsFirst && _faults != null;

    // Ends the task and runs what waits for it, in reverse order.
    [Intrinsic("task_finish_reversed")]
    private static extern void FinishReversed(Task task);

    [Intrinsic("task_timer")]
    private static extern Task StartTimer(long ms);

    [Intrinsic("task_delay_stop")]
    private static extern bool StopTimer(Task timer);

    public CancellationTokenSource() { }

    public CancellationTokenSource(int millisecondsDelay)
    {
        if (millisecondsDelay < -1)
            throw new ArgumentOutOfRangeException("millisecondsDelay");
        CancelAfterCore(millisecondsDelay);
    }

    public CancellationTokenSource(TimeSpan delay)
    {
        long ms = (long)delay.TotalMilliseconds;
        if (ms < -1 || ms > 0xfffffffe)
            throw new ArgumentOutOfRangeException("delay");
        CancelAfterCore(ms);
    }

    public bool IsCancellationRequested => _requested || Canceled.IsCompleted;

    public CancellationToken Token
    {
        get
        {
            ThrowIfDisposed();
            return new CancellationToken(this);
        }
    }

    public void Cancel() => Cancel(false);

    // With `throwOnFirstException` the first exception is thrown as it is, and the other callbacks do not run.
    public void Cancel(bool throwOnFirstException)
    {
        ThrowIfDisposed();
        _throwsFirst = throwOnFirstException;
        CancelCore();
    }

    // The token is cancelled when this returns; the callbacks run later.
    public Task CancelAsync()
    {
        ThrowIfDisposed();
        if (!Task.Claim(Canceled))
            return Task.CompletedTask;
        _requested = true;
        return Task.Run(EndCanceled);
    }

    public bool TryReset()
    {
        ThrowIfDisposed();
        if (IsCancellationRequested || _timer != null && !StopTimer(_timer))
            return false;
        _timer = null;
        return true;
    }

    internal WaitHandle WaitHandle
    {
        get
        {
            ThrowIfDisposed();
            lock (Canceled)
            {
                if (_handle == null)
                {
                    _handle = new ManualResetEvent(IsCancellationRequested);
                    if (!IsCancellationRequested)
                        SetWhenCanceled(_handle);
                }
                return _handle;
            }
        }
    }

    private async void SetWhenCanceled(ManualResetEvent handle)
    {
        await Task.Ended(Canceled);
        handle.Set();
    }

    public void CancelAfter(int millisecondsDelay)
    {
        ThrowIfDisposed();
        if (millisecondsDelay < -1)
            throw new ArgumentOutOfRangeException("millisecondsDelay");
        CancelAfterCore(millisecondsDelay);
    }

    public void CancelAfter(TimeSpan delay)
    {
        ThrowIfDisposed();
        long ms = (long)delay.TotalMilliseconds;
        if (ms < -1 || ms > 0xfffffffe)
            throw new ArgumentOutOfRangeException("delay");
        CancelAfterCore(ms);
    }

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) =>
        CreateLinkedTokenSource(new CancellationToken[] { token1, token2 });

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) =>
        CreateLinkedTokenSource(new CancellationToken[] { token });

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        if (tokens == null)
            throw new ArgumentNullException("tokens");
        if (tokens.Length == 0)
            throw new ArgumentException("No tokens were supplied.");
        CancellationTokenSource linked = new CancellationTokenSource();
        linked._unlinked = new Task();
        foreach (CancellationToken token in tokens)
        {
            if (token.Source != null)
                linked.Follow(token.Source);
        }
        return linked;
    }

    public void Dispose()
    {
        _disposed = true;
        if (_timer != null)
            StopTimer(_timer);
        if (_unlinked != null && Task.Claim(_unlinked))
            Task.Finish(_unlinked, Task.Succeeded, null, false, true);
    }

    // What `new CancellationToken(true)` holds, always the same.
    internal static readonly CancellationTokenSource CanceledForEver = AlreadyCanceled();

    private static CancellationTokenSource AlreadyCanceled()
    {
        CancellationTokenSource source = new CancellationTokenSource();
        source.CancelCore();
        return source;
    }

    internal void AddFault(Exception fault)
    {
        int count = _faults == null ? 0 : _faults.Length;
        Exception[] faults = new Exception[count + 1];
        for (int i = 0; i < count; i++)
            faults[i] = _faults![i];
        faults[count] = fault;
        _faults = faults;
    }

    private void CancelCore()
    {
        if (!Task.Claim(Canceled))
            return;
        EndCanceled();
    }

    private void EndCanceled()
    {
        FinishReversed(Canceled);
        if (_timer != null)
            StopTimer(_timer);
        if (_faults == null)
            return;
        if (_throwsFirst)
            throw _faults[0];
        throw new AggregateException(_faults);
    }

    private void CancelAfterCore(long ms)
    {
        if (IsCancellationRequested)
            return;
        if (_timer != null)
        {
            StopTimer(_timer);
            _timer = null;
        }
        if (ms == 0)
            CancelCore();
        else if (ms > 0)
            CancelWhen(_timer = StartTimer(ms));
    }

    private async void CancelWhen(Task timer)
    {
        await timer;
        CancelCore();
    }

    private async void Follow(CancellationTokenSource other)
    {
        Task either = Task.AnyEnded(new Task[] { other.Canceled, Canceled, _unlinked! });
        if (!either.IsCompleted)
            await either;
        if (!other.Canceled.IsCompleted)
            return;
        try
        {
            CancelCore();
        }
        catch (Exception e)
        {
            // What the callbacks of this source throw goes to whoever cancelled the other one, as any callback's does.
            other.AddFault(e);
        }
    }

    private void ThrowIfDisposed()
    {
        if (_disposed)
            throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
    }
}
