// What ConfigureAwait returns, and the awaiters of value tasks. `await x.ConfigureAwait(…)` is compiled like `await x`; these are for
// code that keeps the awaitable, or calls GetAwaiter() itself.

using System.Threading.Tasks;

namespace System.Threading.Tasks
{
    [Flags]
    public enum ConfigureAwaitOptions
    {
        None = 0,
        ContinueOnCapturedContext = 1,
        SuppressThrowing = 2,
        ForceYielding = 4
    }
}

namespace System.Runtime.CompilerServices
{
    // What all of them do.
    internal static class Configured
    {
        internal static ConfigureAwaitOptions Options(bool capture) =>
            capture ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None;

        internal static bool IsCompleted(Task? task, ConfigureAwaitOptions options) =>
            (options & ConfigureAwaitOptions.ForceYielding) == 0 && (task == null || task.IsCompleted);

        internal static void Finish(Task? task, ConfigureAwaitOptions options)
        {
            if (task == null)
                return;
            if (Task.StatusOf(task) == Task.Pending)
                Task.Block(task, -1);
            if ((options & ConfigureAwaitOptions.SuppressThrowing) == 0)
                Task.Check(task);
            else
                Unobserved.Observe(task);
        }

        internal static void Call(Task? task, ConfigureAwaitOptions options, Action continuation, bool flow)
        {
            bool capture = (options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0;
            if (task != null && !task.IsCompleted)
                TaskAwaiter.Call(task, continuation, capture, flow);
            else
                TaskAwaiter.Call(Later(), continuation, capture, flow);
        }

        private static async Task Later() => await Task.Yield();
    }

    public readonly struct ConfiguredTaskAwaitable
    {
        private readonly ConfiguredTaskAwaiter _awaiter;

        internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options)
        {
            _awaiter = new ConfiguredTaskAwaiter(task, options);
        }

        public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

        public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task _task;
            private readonly ConfigureAwaitOptions _options;

            internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options)
            {
                _task = task;
                _options = options;
            }

            public bool IsCompleted => Configured.IsCompleted(_task, _options);

            public void GetResult() => Configured.Finish(_task, _options);

            public void OnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, true);

            public void UnsafeOnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, false);
        }
    }

    public readonly struct ConfiguredTaskAwaitable<TResult>
    {
        private readonly ConfiguredTaskAwaiter _awaiter;

        internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options)
        {
            _awaiter = new ConfiguredTaskAwaiter(task, options);
        }

        public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

        public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult> _task;
            private readonly ConfigureAwaitOptions _options;

            internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
            {
                _task = task;
                _options = options;
            }

            public bool IsCompleted => Configured.IsCompleted(_task, _options);

            public TResult GetResult()
            {
                Configured.Finish(_task, _options);
                return _task._result;
            }

            public void OnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, true);

            public void UnsafeOnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, false);
        }
    }

    public readonly struct ConfiguredValueTaskAwaitable
    {
        private readonly ConfiguredValueTaskAwaiter _awaiter;

        internal ConfiguredValueTaskAwaitable(Task? task, bool capture)
        {
            _awaiter = new ConfiguredValueTaskAwaiter(task, capture);
        }

        public ConfiguredValueTaskAwaiter GetAwaiter() => _awaiter;

        public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task? _task;
            private readonly ConfigureAwaitOptions _options;

            internal ConfiguredValueTaskAwaiter(Task? task, bool capture)
            {
                _task = task;
                _options = Configured.Options(capture);
            }

            public bool IsCompleted => Configured.IsCompleted(_task, _options);

            public void GetResult() => Configured.Finish(_task, _options);

            public void OnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, true);

            public void UnsafeOnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, false);
        }
    }

    public readonly struct ConfiguredValueTaskAwaitable<TResult>
    {
        private readonly ConfiguredValueTaskAwaiter _awaiter;

        internal ConfiguredValueTaskAwaitable(Task<TResult>? task, TResult result, bool capture)
        {
            _awaiter = new ConfiguredValueTaskAwaiter(task, result, capture);
        }

        public ConfiguredValueTaskAwaiter GetAwaiter() => _awaiter;

        public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult>? _task;
            private readonly TResult _result;
            private readonly ConfigureAwaitOptions _options;

            internal ConfiguredValueTaskAwaiter(Task<TResult>? task, TResult result, bool capture)
            {
                _task = task;
                _result = result;
                _options = Configured.Options(capture);
            }

            public bool IsCompleted => Configured.IsCompleted(_task, _options);

            public TResult GetResult()
            {
                Configured.Finish(_task, _options);
                return _task == null ? _result : _task._result;
            }

            public void OnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, true);

            public void UnsafeOnCompleted(Action continuation) => Configured.Call(_task, _options, continuation, false);
        }
    }

    public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task? _task;

        internal ValueTaskAwaiter(Task? task)
        {
            _task = task;
        }

        public bool IsCompleted => _task == null || _task.IsCompleted;

        public void GetResult() => Configured.Finish(_task, ConfigureAwaitOptions.None);

        public void OnCompleted(Action continuation) =>
            Configured.Call(_task, ConfigureAwaitOptions.ContinueOnCapturedContext, continuation, true);

        public void UnsafeOnCompleted(Action continuation) =>
            Configured.Call(_task, ConfigureAwaitOptions.ContinueOnCapturedContext, continuation, false);
    }

    public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly Task<TResult>? _task;
        private readonly TResult _result;

        internal ValueTaskAwaiter(Task<TResult>? task, TResult result)
        {
            _task = task;
            _result = result;
        }

        public bool IsCompleted => _task == null || _task.IsCompleted;

        public TResult GetResult()
        {
            Configured.Finish(_task, ConfigureAwaitOptions.None);
            return _task == null ? _result : _task._result;
        }

        public void OnCompleted(Action continuation) =>
            Configured.Call(_task, ConfigureAwaitOptions.ContinueOnCapturedContext, continuation, true);

        public void UnsafeOnCompleted(Action continuation) =>
            Configured.Call(_task, ConfigureAwaitOptions.ContinueOnCapturedContext, continuation, false);
    }
}
