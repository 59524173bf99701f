// The process and its surroundings: Environment, GC, Stopwatch, Random.

using System.Threading;

namespace System
{
    public static partial class Environment
    {
        [Intrinsic("exit")]
        public static extern void Exit(int exitCode);

        [Intrinsic("fail_fast")]
        public static extern void FailFast(string? message);

        [Intrinsic("environment_variable")]
        private static extern string? Variable(string name);

        [Intrinsic("processor_count")]
        private static extern int Processors();

        [Intrinsic("thread_id")]
        private static extern int ThreadId();

        [Intrinsic("tick_count")]
        private static extern long Ticks();

        [Intrinsic("current_directory")]
        private static extern string Directory();

        [Intrinsic("process_id")]
        private static extern int Process();

        [Intrinsic("machine_name")]
        private static extern string Machine();

        public static string NewLine => "\n";

        public static int ProcessorCount => Processors();

        public static int CurrentManagedThreadId => ThreadId();

        public static long TickCount64 => Ticks();

        public static int TickCount => (int)Ticks();

        public static string CurrentDirectory => Directory();

        public static int ProcessId => Process();

        public static string MachineName => Machine();

        public static int ExitCode
        {
            get => s_exitCode;
            set => SetExitCode(value);
        }

        private static int s_exitCode;

        [Intrinsic("set_exit_code")]
        private static extern void StoreExitCode(int code);

        private static void SetExitCode(int code)
        {
            s_exitCode = code;
            StoreExitCode(code);
        }

        public static string? GetEnvironmentVariable(string variable)
        {
            if (variable == null)
                throw new ArgumentNullException("variable");
            return Variable(variable);
        }
    }

    public static class GC
    {
        [Intrinsic("gc_collect")]
        public static extern void Collect();

        [Intrinsic("gc_collection_count")]
        public static extern int CollectionCount(int generation);

        [Intrinsic("gc_total_allocated_bytes")]
        private static extern long TotalAllocated();

        [Intrinsic("gc_thread_allocated_bytes")]
        public static extern long GetAllocatedBytesForCurrentThread();

        [Intrinsic("gc_total_memory")]
        public static extern long GetTotalMemory(bool forceFullCollection);

        public static int MaxGeneration => 0;

        public static void Collect(int generation) => Collect();

        public static long GetTotalAllocatedBytes(bool precise = false) => TotalAllocated();

        // Whoever calls this with an object still holds it.
        public static void KeepAlive(object? obj) { }

        public static void SuppressFinalize(object obj) { }

        // Nothing has a finalizer; what .NET's does for failed tasks is waited for.
        public static void WaitForPendingFinalizers() => Threading.Tasks.Unobserved.Wait();
    }

    // The sequence of numbers of a seed is .NET's (Knuth's subtractive generator); without a seed, it is any other.
    public class Random
    {
        private static readonly Random s_shared = new Random();

        [Intrinsic("random_seed")]
        private static extern int AnySeed();

        private readonly int[] _state = new int[56];
        private int _next;
        private int _nextBehind;

        public static Random Shared => s_shared;

        public Random() : this(AnySeed())
        {
        }

        public Random(int Seed)
        {
            int subtraction = Seed == int.MinValue ? int.MaxValue : Math.Abs(Seed);
            int mj = 161803398 - subtraction;
            _state[55] = mj;
            int mk = 1;
            int ii = 0;
            for (int i = 1; i < 55; i++)
            {
                ii += 21;
                if (ii >= 55)
                    ii -= 55;
                _state[ii] = mk;
                mk = mj - mk;
                if (mk < 0)
                    mk += int.MaxValue;
                mj = _state[ii];
            }
            for (int k = 1; k < 5; k++)
            {
                for (int i = 1; i < 56; i++)
                {
                    int n = i + 30;
                    if (n >= 55)
                        n -= 55;
                    _state[i] -= _state[1 + n];
                    if (_state[i] < 0)
                        _state[i] += int.MaxValue;
                }
            }
            _nextBehind = 21;
        }

        private int Step()
        {
            int next = _next + 1;
            if (next >= 56)
                next = 1;
            int behind = _nextBehind + 1;
            if (behind >= 56)
                behind = 1;
            int value = _state[next] - _state[behind];
            if (value == int.MaxValue)
                value--;
            if (value < 0)
                value += int.MaxValue;
            _state[next] = value;
            _next = next;
            _nextBehind = behind;
            return value;
        }

        protected virtual double Sample() => Step() * (1.0 / int.MaxValue);

        // For ranges that an int cannot count.
        private double SampleLarge()
        {
            int result = Step();
            if (Step() % 2 == 0)
                result = -result;
            double d = result;
            d += int.MaxValue - 1;
            d /= 2u * int.MaxValue - 1;
            return d;
        }

        public virtual int Next() => Step();

        public virtual int Next(int maxValue)
        {
            if (maxValue < 0)
                throw new ArgumentOutOfRangeException("maxValue", "'maxValue' must be greater than zero.");
            return (int)(Sample() * maxValue);
        }

        public virtual int Next(int minValue, int maxValue)
        {
            if (minValue > maxValue)
                throw new ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue.");
            long range = (long)maxValue - minValue;
            if (range <= int.MaxValue)
                return (int)(Sample() * range) + minValue;
            return (int)((long)(SampleLarge() * range) + minValue);
        }

        public virtual long NextInt64() => NextInt64(long.MaxValue);

        public virtual long NextInt64(long maxValue)
        {
            if (maxValue < 0)
                throw new ArgumentOutOfRangeException("maxValue", "'maxValue' must be greater than zero.");
            return NextInt64(0, maxValue);
        }

        public virtual long NextInt64(long minValue, long maxValue)
        {
            if (minValue > maxValue)
                throw new ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue.");
            ulong range = (ulong)(maxValue - minValue);
            if (range <= 1)
                return minValue;
            int bits = 0;
            while (bits < 64 && (range - 1) >> bits != 0)
                bits++;
            while (true)
            {
                ulong result = NextBits() >> (64 - bits);
                if (result < range)
                    return (long)result + minValue;
            }
        }

        private ulong NextBits() =>
            (uint)Next(1 << 22) | ((ulong)(uint)Next(1 << 22) << 22) | ((ulong)(uint)Next(1 << 20) << 44);

        public virtual double NextDouble() => Sample();

        public virtual float NextSingle()
        {
            while (true)
            {
                float f = (float)Sample();
                if (f < 1.0f)
                    return f;
            }
        }

        public virtual void NextBytes(byte[] buffer)
        {
            if (buffer == null)
                throw new ArgumentNullException("buffer");
            for (int i = 0; i < buffer.Length; i++)
                buffer[i] = (byte)Step();
        }

        public T[] GetItems<T>(T[] choices, int length)
        {
            if (choices == null)
                throw new ArgumentNullException("choices");
            if (choices.Length == 0)
                throw new ArgumentException("Span may not be empty.", "choices");
            ArgumentOutOfRangeException.ThrowIfNegative(length);
            T[] items = new T[length];
            for (int i = 0; i < length; i++)
                items[i] = choices[Next(choices.Length)];
            return items;
        }

        public void Shuffle<T>(T[] values)
        {
            if (values == null)
                throw new ArgumentNullException("values");
            int n = values.Length;
            for (int i = 0; i < n - 1; i++)
            {
                int j = Next(i, n);
                if (j != i)
                {
                    T temp = values[i];
                    values[i] = values[j];
                    values[j] = temp;
                }
            }
        }
    }
}

namespace System.Diagnostics
{
    public class Stopwatch
    {
        public static readonly long Frequency = 1000000000;
        public static readonly bool IsHighResolution = true;

        private long _elapsed;
        private long _start;
        private bool _running;

        [Intrinsic("timestamp")]
        public static extern long GetTimestamp();

        public static TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

        public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) =>
            new TimeSpan((endingTimestamp - startingTimestamp) / 100);

        public static Stopwatch StartNew()
        {
            Stopwatch watch = new Stopwatch();
            watch.Start();
            return watch;
        }

        public bool IsRunning => _running;

        public void Start()
        {
            if (!_running)
            {
                _running = true;
                _start = GetTimestamp();
            }
        }

        public void Stop()
        {
            if (_running)
            {
                _elapsed += GetTimestamp() - _start;
                _running = false;
            }
        }

        public void Reset()
        {
            _elapsed = 0;
            _running = false;
        }

        public void Restart()
        {
            _elapsed = 0;
            _start = GetTimestamp();
            _running = true;
        }

        public long ElapsedTicks => _running ? _elapsed + (GetTimestamp() - _start) : _elapsed;

        public long ElapsedMilliseconds => ElapsedTicks / 1000000;

        public TimeSpan Elapsed => new TimeSpan(ElapsedTicks / 100);

        public override string ToString() => Elapsed.ToString();
    }
}
