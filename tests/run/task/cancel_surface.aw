// CancellationTokenSource and tokens: registrations, order, exceptions of callbacks, linked sources, disposal.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (AggregateException e)
        {
            Console.WriteLine(what + ": aggregate " + string.Join(",", e.InnerExceptions.Select(x => x.Message)));
        }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }

    static void Main()
    {
        var source = new CancellationTokenSource();
        CancellationToken token = source.Token;
        Console.WriteLine(token.CanBeCanceled + " " + token.IsCancellationRequested + " "
            + CancellationToken.None.CanBeCanceled + " " + new CancellationToken(true).IsCancellationRequested);
        token.Register(() => Console.WriteLine("first"));
        token.Register(s => Console.WriteLine("second " + s), "state");
        var removed = token.Register(() => Console.WriteLine("removed"));
        Console.WriteLine(removed.Unregister() + " " + removed.Unregister());
        source.Cancel();
        source.Cancel();
        token.Register(() => Console.WriteLine("at once"));
        Try("throw if", () => token.ThrowIfCancellationRequested());
        var failing = new CancellationTokenSource();
        failing.Token.Register(() => throw new Exception("a"));
        failing.Token.Register(() => throw new Exception("b"));
        Try("cancel", () => failing.Cancel());
        var first = new CancellationTokenSource();
        first.Token.Register(() => Console.WriteLine("not reached"));
        first.Token.Register(() => throw new Exception("c"));
        Try("cancel first", () => first.Cancel(true));
        var a = new CancellationTokenSource();
        var b = new CancellationTokenSource();
        var linked = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
        linked.Token.Register(() => Console.WriteLine("linked"));
        b.Cancel();
        Console.WriteLine(linked.IsCancellationRequested + " " + a.IsCancellationRequested);
        var disposed = new CancellationTokenSource();
        CancellationToken kept = disposed.Token;
        disposed.Dispose();
        Try("cancel disposed", () => disposed.Cancel());
        Try("token disposed", () => { var _ = disposed.Token; });
        Try("kept", () => Console.WriteLine(kept.IsCancellationRequested));
        Try("no tokens", () => CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken[0]));
        Try("delay", () => new CancellationTokenSource(-2));
        Try("null", () => token.Register(null));
        var timed = new CancellationTokenSource(5);
        timed.Token.WaitHandle.WaitOne();
        Console.WriteLine(timed.IsCancellationRequested);
        var nested = new CancellationTokenSource();
        nested.Token.Register(() =>
        {
            nested.Token.Register(() => Console.WriteLine("inner"));
            Console.WriteLine("outer");
        });
        nested.Cancel();
        Console.WriteLine(token == source.Token && token.Equals((object)source.Token) && token != a.Token);
        Console.WriteLine(new OperationCanceledException(token).CancellationToken == token);
        Console.WriteLine(new TaskCanceledException("m", null, token).CancellationToken == token);
    }
}
