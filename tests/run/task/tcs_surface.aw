// TaskCompletionSource: every way to end it, twice; the exceptions and their messages; options; state.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action action)
    {
        try { action(); Console.WriteLine(what + ": ok"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        var s = new TaskCompletionSource<int>("state", TaskCreationOptions.RunContinuationsAsynchronously);
        Console.WriteLine(s.Task.AsyncState + " " + s.Task.Status + " " + s.Task.CreationOptions);
        Try("first", () => s.SetResult(1));
        Try("second", () => s.SetResult(2));
        Try("exception", () => s.SetException(new Exception("x")));
        Try("canceled", () => s.SetCanceled());
        Console.WriteLine(s.TrySetResult(3) + " " + s.TrySetException(new Exception()) + " " + s.TrySetCanceled()
            + " " + s.Task.Result);
        Try("null exception", () => s.SetException((Exception)null));
        Try("null exceptions", () => s.SetException((IEnumerable<Exception>)null));
        Try("no exceptions", () => new TaskCompletionSource<int>().SetException(new Exception[0]));
        Try("null in exceptions", () => new TaskCompletionSource<int>().SetException(new Exception[] { null }));
        Try("options", () => new TaskCompletionSource<int>(TaskCreationOptions.LongRunning));
        var several = new TaskCompletionSource<string>();
        several.SetException(new Exception[] { new InvalidOperationException("a"), new FormatException("b") });
        Console.WriteLine(several.Task.Exception.InnerExceptions.Count + " "
            + several.Task.Exception.InnerException.Message + " " + several.Task.IsFaulted);
        Try("result", () => { var _ = several.Task.Result; });
        Try("get result", () => several.Task.GetAwaiter().GetResult());
        var canceled = new TaskCompletionSource<int>();
        using var source = new CancellationTokenSource();
        source.Cancel();
        canceled.TrySetCanceled(source.Token);
        Try("wait", () => canceled.Task.Wait());
        try { canceled.Task.GetAwaiter().GetResult(); }
        catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == source.Token); }
        var oce = new TaskCompletionSource<int>();
        oce.SetException(new OperationCanceledException());
        Console.WriteLine(oce.Task.Status);
        var withState = new TaskCompletionSource<int>((object)5);
        withState.SetException(new Exception("e"));
        Console.WriteLine(withState.Task.AsyncState + " " + withState.Task.Exception.InnerExceptions.Count);
    }
}
