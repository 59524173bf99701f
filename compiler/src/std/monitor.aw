// System.Threading: locks and single variables shared by threads.

namespace System.Threading;

public class SynchronizationLockException : SystemException
{
    public SynchronizationLockException() : base("Object synchronization method was called from an unsynchronized block of code.") { }

    public SynchronizationLockException(string? message) : base(message) { }

    public SynchronizationLockException(string? message, Exception? innerException) : base(message, innerException) { }
}

public class LockRecursionException : Exception
{
    public LockRecursionException() : base("Recursive locking is not supported.") { }

    public LockRecursionException(string? message) : base(message) { }

    public LockRecursionException(string? message, Exception? innerException) : base(message, innerException) { }
}

public static class Monitor
{
    [Intrinsic("monitor_enter")]
    private static extern bool EnterCore(object obj, long ms);

    [Intrinsic("monitor_exit")]
    private static extern bool ExitCore(object obj);

    [Intrinsic("monitor_is_entered")]
    private static extern bool IsEnteredCore(object obj);

    [Intrinsic("monitor_wait")]
    private static extern int WaitCore(object obj, long ms);

    [Intrinsic("monitor_pulse")]
    private static extern bool PulseCore(object obj, bool all);

    public static void Enter(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        EnterCore(obj, -1);
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        CheckTaken(lockTaken);
        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj) => TryEnter(obj, 0);

    public static void TryEnter(object obj, ref bool lockTaken)
    {
        CheckTaken(lockTaken);
        lockTaken = TryEnter(obj, 0);
    }

    public static bool TryEnter(object obj, int millisecondsTimeout)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        CheckTimeout(millisecondsTimeout);
        return EnterCore(obj, millisecondsTimeout);
    }

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, Milliseconds(timeout));

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        CheckTaken(lockTaken);
        lockTaken = TryEnter(obj, millisecondsTimeout);
    }

    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken)
    {
        CheckTaken(lockTaken);
        lockTaken = TryEnter(obj, timeout);
    }

    public static void Exit(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        if (!ExitCore(obj))
            throw new SynchronizationLockException();
    }

    public static bool IsEntered(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        return IsEnteredCore(obj);
    }

    public static bool Wait(object obj) => Wait(obj, -1);

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        CheckTimeout(millisecondsTimeout);
        int result = WaitCore(obj, millisecondsTimeout);
        if (result < 0)
            throw new SynchronizationLockException();
        return result > 0;
    }

    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, Milliseconds(timeout));

    public static void Pulse(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        if (!PulseCore(obj, false))
            throw new SynchronizationLockException();
    }

    public static void PulseAll(object obj)
    {
        if (obj == null)
            throw new ArgumentNullException("obj");
        if (!PulseCore(obj, true))
            throw new SynchronizationLockException();
    }

    private static void CheckTaken(bool lockTaken)
    {
        if (lockTaken)
            throw new ArgumentException("Argument must be initialized to false", "lockTaken");
    }

    internal static void CheckTimeout(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
            throw new ArgumentOutOfRangeException("millisecondsTimeout", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
    }

    internal static int Milliseconds(TimeSpan timeout)
    {
        long ms = (long)timeout.TotalMilliseconds;
        if (ms < -1 || ms > int.MaxValue)
            throw new ArgumentOutOfRangeException("timeout", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        return (int)ms;
    }
}

// `lock` on it locks the object like any other, so both ways exclude each other.
public sealed class Lock
{
    public void Enter() => Monitor.Enter(this);

    public bool TryEnter() => Monitor.TryEnter(this);

    public bool TryEnter(int millisecondsTimeout) => Monitor.TryEnter(this, millisecondsTimeout);

    public bool TryEnter(TimeSpan timeout) => Monitor.TryEnter(this, timeout);

    public void Exit() => Monitor.Exit(this);

    public bool IsHeldByCurrentThread => Monitor.IsEntered(this);

    public Scope EnterScope()
    {
        Monitor.Enter(this);
        return new Scope(this);
    }

    public ref struct Scope
    {
        private Lock? _lock;

        internal Scope(Lock held)
        {
            _lock = held;
        }

        public void Dispose()
        {
            Lock? held = _lock;
            _lock = null;
            if (held != null)
                held.Exit();
        }
    }
}

public static class Interlocked
{
    [Intrinsic("exchange_add")]
    private static extern int ExchangeAdd(ref int location, int value);

    [Intrinsic("exchange_add")]
    private static extern long ExchangeAdd(ref long location, long value);

    [Intrinsic("exchange_add")]
    private static extern uint ExchangeAdd(ref uint location, uint value);

    [Intrinsic("exchange_add")]
    private static extern ulong ExchangeAdd(ref ulong location, ulong value);

    public static int Increment(ref int location) => ExchangeAdd(ref location, 1) + 1;

    public static long Increment(ref long location) => ExchangeAdd(ref location, 1L) + 1L;

    public static uint Increment(ref uint location) => ExchangeAdd(ref location, 1u) + 1u;

    public static ulong Increment(ref ulong location) => ExchangeAdd(ref location, 1ul) + 1ul;

    public static int Decrement(ref int location) => ExchangeAdd(ref location, -1) - 1;

    public static long Decrement(ref long location) => ExchangeAdd(ref location, -1L) - 1L;

    public static uint Decrement(ref uint location) => ExchangeAdd(ref location, uint.MaxValue) - 1u;

    public static ulong Decrement(ref ulong location) => ExchangeAdd(ref location, ulong.MaxValue) - 1ul;

    public static int Add(ref int location1, int value) => ExchangeAdd(ref location1, value) + value;

    public static long Add(ref long location1, long value) => ExchangeAdd(ref location1, value) + value;

    public static uint Add(ref uint location1, uint value) => ExchangeAdd(ref location1, value) + value;

    public static ulong Add(ref ulong location1, ulong value) => ExchangeAdd(ref location1, value) + value;

    [Intrinsic("exchange")]
    public static extern int Exchange(ref int location1, int value);

    [Intrinsic("exchange")]
    public static extern long Exchange(ref long location1, long value);

    [Intrinsic("exchange")]
    public static extern uint Exchange(ref uint location1, uint value);

    [Intrinsic("exchange")]
    public static extern ulong Exchange(ref ulong location1, ulong value);

    [Intrinsic("exchange")]
    public static extern object? Exchange(ref object? location1, object? value);

    [Intrinsic("exchange")]
    public static extern T Exchange<T>(ref T location1, T value) where T : class?;

    [Intrinsic("compare_exchange")]
    public static extern int CompareExchange(ref int location1, int value, int comparand);

    [Intrinsic("compare_exchange")]
    public static extern long CompareExchange(ref long location1, long value, long comparand);

    [Intrinsic("compare_exchange")]
    public static extern uint CompareExchange(ref uint location1, uint value, uint comparand);

    [Intrinsic("compare_exchange")]
    public static extern ulong CompareExchange(ref ulong location1, ulong value, ulong comparand);

    [Intrinsic("compare_exchange")]
    public static extern object? CompareExchange(ref object? location1, object? value, object? comparand);

    [Intrinsic("compare_exchange")]
    public static extern T CompareExchange<T>(ref T location1, T value, T comparand) where T : class?;

    [Intrinsic("exchange")]
    public static extern double Exchange(ref double location1, double value);

    [Intrinsic("exchange")]
    public static extern float Exchange(ref float location1, float value);

    [Intrinsic("compare_exchange")]
    public static extern double CompareExchange(ref double location1, double value, double comparand);

    [Intrinsic("compare_exchange")]
    public static extern float CompareExchange(ref float location1, float value, float comparand);

    [Intrinsic("exchange")]
    public static extern nint Exchange(ref nint location1, nint value);

    [Intrinsic("compare_exchange")]
    public static extern nint CompareExchange(ref nint location1, nint value, nint comparand);

    [Intrinsic("exchange")]
    public static extern nuint Exchange(ref nuint location1, nuint value);

    [Intrinsic("compare_exchange")]
    public static extern nuint CompareExchange(ref nuint location1, nuint value, nuint comparand);

    public static long Read(ref readonly long location) => Volatile.Read(in location);

    public static ulong Read(ref readonly ulong location) => Volatile.Read(in location);

    public static int And(ref int location1, int value)
    {
        int now = location1;
        while (true)
        {
            int before = CompareExchange(ref location1, now & value, now);
            if (before == now)
                return before;
            now = before;
        }
    }

    public static long And(ref long location1, long value)
    {
        long now = location1;
        while (true)
        {
            long before = CompareExchange(ref location1, now & value, now);
            if (before == now)
                return before;
            now = before;
        }
    }

    public static int Or(ref int location1, int value)
    {
        int now = location1;
        while (true)
        {
            int before = CompareExchange(ref location1, now | value, now);
            if (before == now)
                return before;
            now = before;
        }
    }

    public static long Or(ref long location1, long value)
    {
        long now = location1;
        while (true)
        {
            long before = CompareExchange(ref location1, now | value, now);
            if (before == now)
                return before;
            now = before;
        }
    }

    [Intrinsic("fence")]
    public static extern void MemoryBarrier();
}

public static class Volatile
{
    [Intrinsic("volatile_read")]
    public static extern sbyte Read(ref readonly sbyte location);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref sbyte location, sbyte value);

    [Intrinsic("volatile_read")]
    public static extern ushort Read(ref readonly ushort location);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref ushort location, ushort value);

    [Intrinsic("volatile_read")]
    public static extern nint Read(ref readonly nint location);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref nint location, nint value);

    [Intrinsic("volatile_read")]
    public static extern nuint Read(ref readonly nuint location);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref nuint location, nuint value);

    [Intrinsic("volatile_read")]
    public static extern bool Read(ref readonly bool location);

    [Intrinsic("volatile_read")]
    public static extern byte Read(ref readonly byte location);

    [Intrinsic("volatile_read")]
    public static extern short Read(ref readonly short location);

    [Intrinsic("volatile_read")]
    public static extern int Read(ref readonly int location);

    [Intrinsic("volatile_read")]
    public static extern uint Read(ref readonly uint location);

    [Intrinsic("volatile_read")]
    public static extern long Read(ref readonly long location);

    [Intrinsic("volatile_read")]
    public static extern ulong Read(ref readonly ulong location);

    [Intrinsic("volatile_read")]
    public static extern float Read(ref readonly float location);

    [Intrinsic("volatile_read")]
    public static extern double Read(ref readonly double location);

    [Intrinsic("volatile_read")]
    public static extern T Read<T>(ref readonly T location) where T : class?;

    [Intrinsic("volatile_write")]
    public static extern void Write(ref bool location, bool value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref byte location, byte value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref short location, short value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref int location, int value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref uint location, uint value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref long location, long value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref ulong location, ulong value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref float location, float value);

    [Intrinsic("volatile_write")]
    public static extern void Write(ref double location, double value);

    [Intrinsic("volatile_write")]
    public static extern void Write<T>(ref T location, T value) where T : class?;
}
