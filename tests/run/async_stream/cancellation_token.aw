// [EnumeratorCancellation] (C# 15.15.5.2): the token of WithCancellation reaches the iterator; both tokens count when
// both are given.
using System.Runtime.CompilerServices;
class Program
{
    static async IAsyncEnumerable<int> Count([EnumeratorCancellation] CancellationToken token = default)
    {
        for (int i = 0; ; i++)
        {
            token.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return i;
        }
    }

    static async Task<string> Run(IAsyncEnumerable<int> s, CancellationTokenSource stop, int at)
    {
        int seen = 0;
        try { await foreach (int i in s) { seen++; if (i == at) stop.Cancel(); } return "ended"; }
        catch (OperationCanceledException) { return "cancelled after " + seen; }
    }

    static async Task<string> RunWith(IAsyncEnumerable<int> s, CancellationTokenSource stop, CancellationToken token, int at)
    {
        int seen = 0;
        try
        {
            await foreach (int i in s.WithCancellation(token).ConfigureAwait(false))
            {
                seen++;
                if (i == at) stop.Cancel();
                if (seen > 20) return "not heard";
            }
            return "ended";
        }
        catch (OperationCanceledException e) { return $"cancelled after {seen} {e.CancellationToken == token}"; }
    }

    static async Task Main()
    {
        var a = new CancellationTokenSource();
        Console.WriteLine(await Run(Count(a.Token), a, 2));
        var b = new CancellationTokenSource();
        Console.WriteLine(await RunWith(Count(), b, b.Token, 4));
        var c = new CancellationTokenSource();
        var d = new CancellationTokenSource();
        Console.WriteLine(await RunWith(Count(c.Token), d, d.Token, 1));
        var e = new CancellationTokenSource();
        Console.WriteLine(await RunWith(Count(e.Token), e, new CancellationTokenSource().Token, 3));
        var f = new CancellationTokenSource();
        Console.WriteLine(await RunWith(Count(f.Token), f, f.Token, 0));
        static async IAsyncEnumerable<int> Deaf(CancellationToken token = default)
        {
            for (int i = 0; ; i++)
            {
                await Task.Yield();
                if (token.IsCancellationRequested) yield break;
                yield return i;
            }
        }
        var g = new CancellationTokenSource();
#pragma warning disable CS8425
        Console.WriteLine(await RunWith(Deaf(), g, g.Token, 2));
    }
}
