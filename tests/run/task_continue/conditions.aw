// ContinueWith and TaskContinuationOptions: which continuation runs, what becomes of the other.
class Program
{
    static async Task Pair(string name, Task t)
    {
        Task ok = t.ContinueWith(x => Console.WriteLine(name + " ran to completion"),
            TaskContinuationOptions.OnlyOnRanToCompletion);
        await Quiet(ok);
        Task bad = t.ContinueWith(x => Console.WriteLine(name + " faulted: "
            + x.Exception!.InnerException!.Message), TaskContinuationOptions.OnlyOnFaulted);
        await Quiet(bad);
        Task gone = t.ContinueWith(x => Console.WriteLine(name + " canceled"), TaskContinuationOptions.OnlyOnCanceled);
        await Quiet(gone);
        Task notOk = t.ContinueWith(x => Console.WriteLine(name + " not ran"), TaskContinuationOptions.NotOnRanToCompletion);
        await Quiet(notOk);
        Task notBad = t.ContinueWith(x => Console.WriteLine(name + " not faulted"), TaskContinuationOptions.NotOnFaulted);
        await Quiet(notBad);
        Task notGone = t.ContinueWith(x => Console.WriteLine(name + " not canceled"), TaskContinuationOptions.NotOnCanceled);
        await Quiet(notGone);
        Console.WriteLine($"{ok.Status} {bad.Status} {gone.Status} {notOk.Status} {notBad.Status} {notGone.Status}");
    }

    static async Task Quiet(Task t) { try { await t; } catch (OperationCanceledException) { } }

    static async Task Main()
    {
        await Pair("A", Task.CompletedTask);
        await Pair("B", Task.FromException(new Exception("oops")));
        await Pair("C", Task.FromCanceled(new CancellationToken(true)));
        await Pair("D", Task.Run(() => { }));
        await Pair("E", Task.Run(new Action(() => throw new InvalidOperationException("late"))));
    }
}
