// What WithCancellation and ConfigureAwait make of async streams and async disposables.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    public static class TaskAsyncEnumerableExtensions
    {
        public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext) =>
            new ConfiguredAsyncDisposable(source, continueOnCapturedContext);

        public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(this IAsyncEnumerable<T> source, bool continueOnCapturedContext) =>
            new ConfiguredCancelableAsyncEnumerable<T>(source, default(CancellationToken), continueOnCapturedContext);

        public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
            new ConfiguredCancelableAsyncEnumerable<T>(source, cancellationToken, true);
    }

    internal static class AsyncStreams
    {
        // What links the token of an async iterator's call with that of GetAsyncEnumerator, where they differ and both can be
        // cancelled. Null elsewhere.
        internal static object? Link(CancellationToken own, CancellationToken given)
        {
            if (!own.CanBeCanceled || !given.CanBeCanceled || given == own)
                return null;
            return CancellationTokenSource.CreateLinkedTokenSource(own, given);
        }

        // The token that the async iterator sees: of its call, of GetAsyncEnumerator, or the one that either of them cancels.
        internal static CancellationToken Choose(CancellationToken own, CancellationToken given, object? link)
        {
            if (link is CancellationTokenSource source)
                return source.Token;
            return own.CanBeCanceled ? own : given;
        }

        // The iterator is over: the tokens of its callers forget it.
        internal static void Unlink(object? link)
        {
            if (link is CancellationTokenSource source)
                source.Dispose();
        }
    }
}

namespace System.Runtime.CompilerServices
{
    public readonly struct ConfiguredAsyncDisposable
    {
        private readonly IAsyncDisposable _source;

        private readonly bool _capture;

        internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool capture)
        {
            _source = source;
            _capture = capture;
        }

        public ConfiguredValueTaskAwaitable DisposeAsync() => _source.DisposeAsync().ConfigureAwait(_capture);
    }

    public readonly struct ConfiguredCancelableAsyncEnumerable<T>
    {
        private readonly IAsyncEnumerable<T> _source;
        private readonly System.Threading.CancellationToken _token;

        private readonly bool _capture;

        internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> source, System.Threading.CancellationToken token, bool capture)
        {
            _source = source;
            _token = token;
            _capture = capture;
        }

        public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) =>
            new ConfiguredCancelableAsyncEnumerable<T>(_source, _token, continueOnCapturedContext);

        public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(System.Threading.CancellationToken cancellationToken) =>
            new ConfiguredCancelableAsyncEnumerable<T>(_source, cancellationToken, _capture);

        public Enumerator GetAsyncEnumerator() => new Enumerator(_source.GetAsyncEnumerator(_token), _capture);

        public readonly struct Enumerator
        {
            private readonly IAsyncEnumerator<T> _enumerator;

            private readonly bool _capture;

            internal Enumerator(IAsyncEnumerator<T> enumerator, bool capture)
            {
                _enumerator = enumerator;
                _capture = capture;
            }

            public T Current => _enumerator.Current;

            public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => _enumerator.MoveNextAsync().ConfigureAwait(_capture);

            public ConfiguredValueTaskAwaitable DisposeAsync() => _enumerator.DisposeAsync().ConfigureAwait(_capture);
        }
    }
}
