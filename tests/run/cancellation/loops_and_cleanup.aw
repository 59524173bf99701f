// A cooperative loop: a token checked between steps, finally blocks on the way out, the exception's token.
class Program
{
    static readonly List<string> log = new();

    static async Task Work(int limit, CancellationTokenSource source, CancellationToken token)
    {
        int step = 0;
        try
        {
            while (true)
            {
                token.ThrowIfCancellationRequested();
                await Task.Yield();
                if (++step == limit) source.Cancel();
            }
        }
        catch (OperationCanceledException e) when (e.CancellationToken == token)
        {
            log.Add("caught after " + step);
            throw;
        }
        finally
        {
            await Task.Yield();
            log.Add("cleaned");
        }
    }

    static async Task<string> Outcome(Task t)
    {
        try { await t; return "done"; }
        catch (TaskCanceledException) { return "task canceled " + t.Status; }
        catch (OperationCanceledException) { return "canceled " + t.Status; }
        catch (Exception e) { return e.GetType().Name + " " + t.Status; }
    }

    static async Task Main()
    {
        var a = new CancellationTokenSource();
        Console.WriteLine(await Outcome(Work(3, a, a.Token)));
        var outer = new CancellationTokenSource();
        var inner = CancellationTokenSource.CreateLinkedTokenSource(outer.Token, CancellationToken.None);
        Console.WriteLine(await Outcome(Work(2, outer, inner.Token)));
        Console.WriteLine(string.Join(", ", log));
        Console.WriteLine(await Outcome(Task.Delay(-1, a.Token)));
        var later = new CancellationTokenSource();
        Task wait = Task.Delay(Timeout.Infinite, later.Token);
        later.Cancel();
        Console.WriteLine(await Outcome(wait));
        Console.WriteLine(await Outcome(Task.Run(async () => { await Task.Delay(-1, later.Token); })));
        Console.WriteLine(await Outcome(Task.Run(() => throw new TimeoutException(), CancellationToken.None)));
        async Task Swallow() { try { await Task.Delay(-1, later.Token); } catch (OperationCanceledException) { } }
        Console.WriteLine(await Outcome(Swallow()));
        async Task Replace()
        {
            try { await Task.Delay(-1, later.Token); }
            catch (OperationCanceledException e) { throw new InvalidOperationException("replaced", e); }
        }
        Console.WriteLine(await Outcome(Replace()));
    }
}
