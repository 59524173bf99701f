// System.Threading.Thread, ThreadPool and ThreadLocal.
//
// The runtime knows threads by number and keeps one object for each, its `Thread`, which a thread of the pool gets when
// somebody asks for it. A started thread opens the gate that its `Run` waits for: see runtime/src/task/os_thread.rs.

using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

public delegate void ThreadStart();

public delegate void ParameterizedThreadStart(object? obj);

public delegate void WaitCallback(object? state);

public enum ThreadPriority
{
    Lowest,
    BelowNormal,
    Normal,
    AboveNormal,
    Highest
}

[Flags]
public enum ThreadState
{
    Running = 0,
    StopRequested = 1,
    SuspendRequested = 2,
    Background = 4,
    Unstarted = 8,
    Stopped = 16,
    WaitSleepJoin = 32,
    Suspended = 64,
    AbortRequested = 128,
    Aborted = 256
}

public class ThreadStateException : SystemException
{
    public ThreadStateException() : base("Thread was in an invalid state for the operation being executed.") { }

    public ThreadStateException(string? message) : base(message) { }

    public ThreadStateException(string? message, Exception? innerException) : base(message, innerException) { }
}

public class ThreadInterruptedException : SystemException
{
    public ThreadInterruptedException() : base("Thread was interrupted from a waiting state.") { }

    public ThreadInterruptedException(string? message) : base(message) { }

    public ThreadInterruptedException(string? message, Exception? innerException) : base(message, innerException) { }
}

public sealed class Thread
{
    private const int Unstarted = 0;
    private const int Running = 1;
    private const int Stopped = 2;

    private readonly Action<object?>? _start;
    private readonly bool _takesParameter;
    private readonly int _stack;
    private readonly int _id;
    private readonly bool _ofPool;
    private bool _background;
    private int _state;
    private readonly Task _ended = new Task();
    // What ThreadLocal keeps here.
    internal object?[]? Locals;

    [Intrinsic("thread_sleep")]
    private static extern void SleepCore(long ms);

    [Intrinsic("thread_yield")]
    public static extern bool Yield();

    [Intrinsic("thread_object_get")]
    private static extern Thread? GetCurrent();

    [Intrinsic("thread_object_set")]
    private static extern void SetCurrent(Thread thread);

    [Intrinsic("thread_id")]
    private static extern int CurrentNumber();

    [Intrinsic("thread_new_id")]
    private static extern int NewNumber();

    [Intrinsic("thread_start")]
    private static extern bool StartCore(Task gate, int id, int stack);

    [Intrinsic("thread_count_foreground")]
    private static extern void CountForeground(bool more);

    public Thread(ThreadStart start) : this(start, 0) { }

    public Thread(ThreadStart start, int maxStackSize)
    {
        if (start == null)
            throw new ArgumentNullException("start");
        if (maxStackSize < 0)
            throw new ArgumentOutOfRangeException("maxStackSize", "Non-negative number required.");
        _start = state => start();
        _stack = maxStackSize;
        _id = NewNumber();
    }

    public Thread(ParameterizedThreadStart start) : this(start, 0) { }

    public Thread(ParameterizedThreadStart start, int maxStackSize)
    {
        if (start == null)
            throw new ArgumentNullException("start");
        if (maxStackSize < 0)
            throw new ArgumentOutOfRangeException("maxStackSize", "Non-negative number required.");
        _start = state => start(state);
        _takesParameter = true;
        _stack = maxStackSize;
        _id = NewNumber();
    }

    // A thread that runs already.
    private Thread(int id)
    {
        _id = id;
        _ofPool = id != 1;
        _background = _ofPool;
        _state = Running;
    }

    public static Thread CurrentThread
    {
        get
        {
            Thread? current = GetCurrent();
            if (current == null)
            {
                current = new Thread(CurrentNumber());
                SetCurrent(current);
            }
            return current;
        }
    }

    public int ManagedThreadId => _id;

    public string? Name { get; set; }

    public ThreadPriority Priority { get; set; } = ThreadPriority.Normal;

    public bool IsThreadPoolThread => _ofPool;

    public bool IsAlive => Volatile.Read(ref _state) == Running;

    public bool IsBackground
    {
        get
        {
            if (_state == Stopped)
                throw new ThreadStateException("Thread is dead; state cannot be accessed.");
            return _background;
        }
        set
        {
            lock (_ended)
            {
                if (_state == Stopped)
                    throw new ThreadStateException("Thread is dead; state cannot be accessed.");
                if (_state == Running && value != _background && _start != null)
                    CountForeground(!value);
                _background = value;
            }
        }
    }

    public ThreadState ThreadState
    {
        get
        {
            ThreadState state = _background ? ThreadState.Background : ThreadState.Running;
            int now = Volatile.Read(ref _state);
            if (now == Unstarted)
                return state | ThreadState.Unstarted;
            return now == Stopped ? ThreadState.Stopped : state;
        }
    }

    public void Start() => Begin(null);

    public void Start(object? parameter)
    {
        if (!_takesParameter)
            throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
        Begin(parameter);
    }

    public void UnsafeStart() => Begin(null);

    private void Begin(object? parameter)
    {
        lock (_ended)
        {
            if (_state != Unstarted)
                throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
            _state = Running;
            if (!_background)
                CountForeground(true);
        }
        Task gate = new Task();
        Run(gate, Ambient.Captured, parameter);
        if (!StartCore(gate, _id, _stack))
        {
            End();
            throw new OutOfMemoryException();
        }
    }

    // An exception that leaves the delegate ends the process, as one from any `async void` method does.
    private async void Run(Task gate, ExecutionContext? flow, object? parameter)
    {
        await gate;
        SetCurrent(this);
        if (flow != null)
            Ambient.CurrentFlow = flow;
        _start!(parameter);
        Ambient.Set(null);
        End();
    }

    private void End()
    {
        bool foreground;
        lock (_ended)
        {
            _state = Stopped;
            foreground = !_background;
        }
        Task.Finish(_ended, Task.Succeeded, null, false, false);
        if (foreground)
            CountForeground(false);
    }

    internal static void StartBackground(ThreadStart start)
    {
        Thread thread = new Thread(start);
        thread._background = true;
        thread.Start();
    }

    public void Join() => Join(-1);

    public bool Join(TimeSpan timeout) => Join(Monitor.Milliseconds(timeout));

    public bool Join(int millisecondsTimeout)
    {
        Monitor.CheckTimeout(millisecondsTimeout);
        if (_state == Unstarted)
            throw new ThreadStateException("Thread has not been started.");
        return Task.Block(_ended, millisecondsTimeout);
    }

    public static void Sleep(int millisecondsTimeout)
    {
        Monitor.CheckTimeout(millisecondsTimeout);
        SleepCore(millisecondsTimeout);
    }

    public static void Sleep(TimeSpan timeout) => SleepCore(Monitor.Milliseconds(timeout));

    public static void SpinWait(int iterations)
    {
        for (int i = 0; i < iterations; i++)
            Interlocked.MemoryBarrier();
    }

    public static void MemoryBarrier() => Interlocked.MemoryBarrier();
}

public static class ThreadPool
{
    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        if (callBack == null)
            throw new ArgumentNullException("callBack");
        Call(() => callBack(state), Ambient.Captured);
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        if (callBack == null)
            throw new ArgumentNullException("callBack");
        Call(() => callBack(state), Ambient.Captured);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state)
    {
        if (callBack == null)
            throw new ArgumentNullException("callBack");
        Call(() => callBack(state), null);
        return true;
    }

    private static async void Call(Action action, ExecutionContext? flow)
    {
        await Task.Yield();
        if (flow != null)
            Ambient.CurrentFlow = flow;
        action();
    }

    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = 32767;
        completionPortThreads = 1000;
    }

    public static void GetMinThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = Environment.ProcessorCount;
        completionPortThreads = Environment.ProcessorCount;
    }

    // Blocked threads are replaced at once, so there is nothing to set.
    public static bool SetMinThreads(int workerThreads, int completionPortThreads) => workerThreads >= 0 && completionPortThreads >= 0;

    public static bool SetMaxThreads(int workerThreads, int completionPortThreads) =>
        workerThreads >= Environment.ProcessorCount && completionPortThreads >= Environment.ProcessorCount;
}

public class ThreadLocal<T> : IDisposable
{
    private readonly Func<T>? _valueFactory;
    // Of all threads, if they are asked for.
    private readonly List<Slot>? _all;
    private readonly int _number;
    private bool _disposed;

    private sealed class Slot
    {
        internal T Value;

        internal Slot(T value)
        {
            Value = value;
        }
    }

    public ThreadLocal() : this(null, false, true) { }

    public ThreadLocal(bool trackAllValues) : this(null, trackAllValues, true) { }

    public ThreadLocal(Func<T> valueFactory) : this(valueFactory, false, false) { }

    public ThreadLocal(Func<T> valueFactory, bool trackAllValues) : this(valueFactory, trackAllValues, false) { }

    private ThreadLocal(Func<T>? valueFactory, bool trackAllValues, bool optional)
    {
        if (valueFactory == null && !optional)
            throw new ArgumentNullException("valueFactory");
        _valueFactory = valueFactory;
        if (trackAllValues)
            _all = new List<Slot>();
        _number = ThreadLocalNumbers.Next();
    }

    private Slot? Find()
    {
        if (_disposed)
            throw new ObjectDisposedException("System.Threading.ThreadLocal`1");
        object?[]? locals = Thread.CurrentThread.Locals;
        return locals == null || _number >= locals.Length ? null : (Slot?)locals[_number];
    }

    private void Add(Slot slot)
    {
        Thread current = Thread.CurrentThread;
        object?[]? locals = current.Locals;
        if (locals == null || _number >= locals.Length)
        {
            object?[] larger = new object?[_number + 4];
            for (int i = 0; locals != null && i < locals.Length; i++)
                larger[i] = locals[i];
            current.Locals = larger;
            locals = larger;
        }
        locals[_number] = slot;
        if (_all != null)
        {
            lock (_all)
                _all.Add(slot);
        }
    }

    public bool IsValueCreated => Find() != null;

    public T Value
    {
        get
        {
            Slot? slot = Find();
            if (slot != null)
                return slot.Value;
            T value = default(T);
            if (_valueFactory != null)
            {
                value = _valueFactory();
                if (IsValueCreated)
                    throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            }
            Add(new Slot(value));
            return value;
        }
        set
        {
            Slot? slot = Find();
            if (slot != null)
                slot.Value = value;
            else
                Add(new Slot(value));
        }
    }

    public IList<T> Values
    {
        get
        {
            if (_disposed)
                throw new ObjectDisposedException("System.Threading.ThreadLocal`1");
            if (_all == null)
                throw new InvalidOperationException("The ThreadLocal object is not tracking values. To use the Values property, use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
            List<T> values = new List<T>();
            lock (_all)
            {
                foreach (Slot slot in _all)
                    values.Add(slot.Value);
            }
            return values;
        }
    }

    public override string? ToString() => Value!.ToString();

    public void Dispose()
    {
        _disposed = true;
    }
}

internal static class ThreadLocalNumbers
{
    private static int s_last = -1;

    internal static int Next() => Interlocked.Increment(ref s_last);
}
