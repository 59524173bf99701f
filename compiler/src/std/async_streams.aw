// What WithCancellation and ConfigureAwait make of async streams and async disposables.

using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    public static class TaskAsyncEnumerableExtensions
    {
        public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext) =>
            new ConfiguredAsyncDisposable(source);

        public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(this IAsyncEnumerable<T> source, bool continueOnCapturedContext) =>
            new ConfiguredCancelableAsyncEnumerable<T>(source, default(CancellationToken));

        public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(this IAsyncEnumerable<T> source, CancellationToken cancellationToken) =>
            new ConfiguredCancelableAsyncEnumerable<T>(source, cancellationToken);
    }

    internal static class AsyncStreams
    {
        // The token that an async iterator sees: of its call, of GetAsyncEnumerator, or one that either of them cancels.
        internal static CancellationToken Combine(CancellationToken own, CancellationToken given)
        {
            if (!own.CanBeCanceled)
                return given;
            if (!given.CanBeCanceled || given == own)
                return own;
            return CancellationTokenSource.CreateLinkedTokenSource(own, given).Token;
        }
    }
}

namespace System.Runtime.CompilerServices
{
    public readonly struct ConfiguredAsyncDisposable
    {
        private readonly IAsyncDisposable _source;

        internal ConfiguredAsyncDisposable(IAsyncDisposable source)
        {
            _source = source;
        }

        public System.Threading.Tasks.ValueTask DisposeAsync() => _source.DisposeAsync();
    }

    public readonly struct ConfiguredCancelableAsyncEnumerable<T>
    {
        private readonly IAsyncEnumerable<T> _source;
        private readonly System.Threading.CancellationToken _token;

        internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> source, System.Threading.CancellationToken token)
        {
            _source = source;
            _token = token;
        }

        public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) => this;

        public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(System.Threading.CancellationToken cancellationToken) =>
            new ConfiguredCancelableAsyncEnumerable<T>(_source, cancellationToken);

        public Enumerator GetAsyncEnumerator() => new Enumerator(_source.GetAsyncEnumerator(_token));

        public readonly struct Enumerator
        {
            private readonly IAsyncEnumerator<T> _enumerator;

            internal Enumerator(IAsyncEnumerator<T> enumerator)
            {
                _enumerator = enumerator;
            }

            public T Current => _enumerator.Current;

            public System.Threading.Tasks.ValueTask<bool> MoveNextAsync() => _enumerator.MoveNextAsync();

            public System.Threading.Tasks.ValueTask DisposeAsync() => _enumerator.DisposeAsync();
        }
    }
}
