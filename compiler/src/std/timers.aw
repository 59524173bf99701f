// System.Threading.Timer and PeriodicTimer, over the runtime's timer tasks.

using System.Threading.Tasks;

namespace System.Threading;

public delegate void TimerCallback(object? state);

public sealed class Timer : IDisposable
{
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ExecutionContext? _flow;
    private readonly object _gate = new object();
    // Null: it does not run.
    private Task? _timer;
    private long _period;
    private bool _disposed;

    public Timer(TimerCallback callback)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        _callback = callback;
        _state = this;
        _flow = Ambient.Captured;
    }

    public Timer(TimerCallback callback, object? state, int dueTime, int period) : this(callback, state, (long)dueTime, (long)period) { }

    public Timer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        : this(callback, state, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds)
    {
    }

    public Timer(TimerCallback callback, object? state, uint dueTime, uint period)
        : this(callback, state, dueTime == uint.MaxValue ? -1 : (long)dueTime, period == uint.MaxValue ? -1 : (long)period)
    {
    }

    public Timer(TimerCallback callback, object? state, long dueTime, long period)
    {
        if (callback == null)
            throw new ArgumentNullException("callback");
        _callback = callback;
        _state = state;
        _flow = Ambient.Captured;
        Change(dueTime, period);
    }

    public bool Change(int dueTime, int period) => Change((long)dueTime, (long)period);

    public bool Change(TimeSpan dueTime, TimeSpan period) => Change((long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);

    public bool Change(uint dueTime, uint period) =>
        Change(dueTime == uint.MaxValue ? -1 : (long)dueTime, period == uint.MaxValue ? -1 : (long)period);

    public bool Change(long dueTime, long period)
    {
        if (dueTime < -1 || dueTime > 0xfffffffe)
            throw new ArgumentOutOfRangeException("dueTime", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        if (period < -1 || period > 0xfffffffe)
            throw new ArgumentOutOfRangeException("period", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        lock (_gate)
        {
            if (_disposed)
                return false;
            Stop();
            _period = period;
            if (dueTime >= 0)
                StartOnce(dueTime);
            return true;
        }
    }

    private void Stop()
    {
        if (_timer != null)
            Task.StopTimer(_timer);
        _timer = null;
    }

    private void StartOnce(long ms)
    {
        Task timer = ms == 0 ? new Task() : Task.StartOwnTimer(ms);
        _timer = timer;
        if (ms == 0)
            Task.Finish(timer, Task.Succeeded, null, false, true);
        Fire(timer, ms == 0);
    }

    private async void Fire(Task timer, bool now)
    {
        if (now)
            await Task.Yield();
        else
            await timer;
        lock (_gate)
        {
            // Changed or disposed in the meantime.
            if (!ReferenceEquals(_timer, timer))
                return;
            _timer = null;
            if (_period > 0)
                StartOnce(_period);
        }
        if (_flow != null)
            Ambient.CurrentFlow = _flow;
        _callback(_state);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            Stop();
        }
    }

    public bool Dispose(WaitHandle notifyObject)
    {
        if (notifyObject == null)
            throw new ArgumentNullException("notifyObject");
        bool first = !_disposed;
        Dispose();
        if (first && notifyObject is EventWaitHandle ended)
            ended.Set();
        return first;
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default(ValueTask);
    }
}

public sealed class PeriodicTimer : IDisposable
{
    private readonly object _gate = new object();
    private long _period;
    // Ticks that nobody has waited for count once.
    private bool _signaled;
    private bool _stopped;
    // Null: stopped, or two ticks have come that nobody asked for. Then the timer rests until somebody does (else one that is
    // forgotten would tick for ever), and knows from the time of the last tick when the next one is due.
    private Task? _timer;
    private long _restsSince;
    private Task<bool>? _waiter;

    public PeriodicTimer(TimeSpan period)
    {
        _period = Checked(period);
        if (_period > 0)
            StartOnce(_period);
    }

    private static long Checked(TimeSpan period)
    {
        long ms = (long)period.TotalMilliseconds;
        if (ms != -1 && (ms < 1 || ms > 0xfffffffe))
            throw new ArgumentOutOfRangeException("period");
        return ms;
    }

    public TimeSpan Period
    {
        get => _period < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(_period);
        set
        {
            long ms = Checked(value);
            lock (_gate)
            {
                if (_stopped)
                    throw new ObjectDisposedException("System.Threading.PeriodicTimer");
                if (_timer != null)
                    Task.StopTimer(_timer);
                _timer = null;
                _period = ms;
                if (ms > 0)
                    StartOnce(ms);
            }
        }
    }

    private void StartOnce(long ms)
    {
        Task timer = Task.StartOwnTimer(ms);
        _timer = timer;
        Fire(timer);
    }

    private async void Fire(Task timer)
    {
        await timer;
        Task<bool>? waiter = null;
        lock (_gate)
        {
            if (!ReferenceEquals(_timer, timer))
                return;
            waiter = Take(true);
            if (waiter != null || !_signaled)
                StartOnce(_period);
            else
            {
                _timer = null;
                _restsSince = Environment.TickCount64;
            }
            if (waiter == null)
                _signaled = true;
        }
        if (waiter != null)
            Task.Finish(waiter, Task.Succeeded, null, false, true);
    }

    // Claims who waits, for a result.
    private Task<bool>? Take(bool result)
    {
        Task<bool>? waiter = _waiter;
        _waiter = null;
        if (waiter == null || !Task.Claim(waiter))
            return null;
        waiter._result = result;
        return waiter;
    }

    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default(CancellationToken))
    {
        Task<bool> waiter;
        lock (_gate)
        {
            if (_waiter != null)
                throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
            if (cancellationToken.IsCancellationRequested)
                return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            if (_stopped)
                return new ValueTask<bool>(false);
            if (_signaled)
            {
                _signaled = false;
                if (_timer == null && _period > 0)
                    StartOnce(_period - (Environment.TickCount64 - _restsSince) % _period);
                return new ValueTask<bool>(true);
            }
            waiter = new Task<bool>();
            _waiter = waiter;
        }
        return new ValueTask<bool>(cancellationToken.CanBeCanceled ? WaitCancelable(waiter, cancellationToken) : waiter);
    }

    private async Task<bool> WaitCancelable(Task<bool> waiter, CancellationToken cancellationToken)
    {
        await Task.AnyEnded(new Task[] { waiter, cancellationToken.Source!.Canceled });
        if (!waiter.IsCompleted && Task.Claim(waiter))
        {
            lock (_gate)
            {
                if (ReferenceEquals(_waiter, waiter))
                    _waiter = null;
            }
            throw new OperationCanceledException("The operation was canceled.", null, cancellationToken);
        }
        return await waiter;
    }

    public void Dispose()
    {
        Task<bool>? waiter;
        lock (_gate)
        {
            _stopped = true;
            if (_timer != null)
                Task.StopTimer(_timer);
            _timer = null;
            waiter = Take(false);
        }
        if (waiter != null)
            Task.Finish(waiter, Task.Succeeded, null, false, true);
    }
}
