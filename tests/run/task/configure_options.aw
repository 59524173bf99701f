// Task.ConfigureAwait(ConfigureAwaitOptions), .NET 8: SuppressThrowing, ForceYielding, and what is refused.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Fails(string text) { await Task.Yield(); throw new InvalidOperationException(text); }

    static void Try(string what, Action action)
    {
        try { action(); Console.WriteLine(what + ": ok"); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(what + ": " + e.ParamName); }
    }

    static async Task Main()
    {
        Task bad = Fails("one");
        await bad.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Console.WriteLine(bad.Status + " " + bad.Exception!.InnerException!.Message);
        Task canceled = Task.FromCanceled(new System.Threading.CancellationToken(true));
        await canceled.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Console.WriteLine(canceled.IsCanceled);
        try { await Fails("two").ConfigureAwait(ConfigureAwaitOptions.None); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        var forced = Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding).GetAwaiter();
        Console.WriteLine(forced.IsCompleted + " "
            + Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.None).GetAwaiter().IsCompleted);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        Console.WriteLine(await Task.FromResult(5).ConfigureAwait(ConfigureAwaitOptions.ForceYielding));

        Try("unknown", () => _ = Task.CompletedTask.ConfigureAwait((ConfigureAwaitOptions)8));
        Try("suppress with result", () => _ = Task.FromResult(1).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing));
        Try("all", () => _ = Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.ContinueOnCapturedContext));
        Console.WriteLine((int)(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding) + " " + ConfigureAwaitOptions.SuppressThrowing);
    }
}
