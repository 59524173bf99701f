// CancellationToken.Register: latest first, on the thread that cancels, exceptions together; registrations; linked
// sources.
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        var cts = new CancellationTokenSource();
        CancellationToken token = cts.Token;
        int thread = Environment.CurrentManagedThreadId;
        for (int i = 0; i < 4; i++)
        {
            int n = i;
            token.Register(() => Console.WriteLine("callback " + n + " " + (Environment.CurrentManagedThreadId == thread)));
        }
        CancellationTokenRegistration gone = token.Register(() => Console.WriteLine("never"));
        gone.Dispose();
        CancellationTokenRegistration gone2 = token.Register(() => Console.WriteLine("never"));
        Console.WriteLine(gone2.Unregister() + " " + gone2.Unregister() + " " + (gone2.Token == token));
        token.Register(o => Console.WriteLine("state " + o), "s");
        cts.Cancel();
        Console.WriteLine(token.IsCancellationRequested + " " + token.CanBeCanceled);
        token.Register(() => Console.WriteLine("at once"));
        cts.Cancel();

        var faulty = new CancellationTokenSource();
        faulty.Token.Register(() => throw new InvalidOperationException("1"));
        faulty.Token.Register(() => Console.WriteLine("between"));
        faulty.Token.Register(() => throw new ArgumentException("2"));
        try { faulty.Cancel(); }
        catch (AggregateException e)
        {
            Console.WriteLine(string.Join(" ", e.InnerExceptions.Select(x => x.Message)));
        }
        var first = new CancellationTokenSource();
        first.Token.Register(() => throw new InvalidOperationException("f"));
        try { first.Cancel(true); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        var a = new CancellationTokenSource();
        var b = new CancellationTokenSource();
        var linked = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
        linked.Token.Register(() => Console.WriteLine("linked"));
        b.Cancel();
        Console.WriteLine(linked.IsCancellationRequested + " " + a.IsCancellationRequested);
        var after = CancellationTokenSource.CreateLinkedTokenSource(b.Token);
        Console.WriteLine(after.IsCancellationRequested);
        linked.Dispose();
        try { _ = linked.Token; } catch (ObjectDisposedException e) { Console.WriteLine(e.Message); }

        Console.WriteLine(default(CancellationToken).CanBeCanceled + " "
            + new CancellationToken(true).IsCancellationRequested + " " + (CancellationToken.None == default));
        try { token.ThrowIfCancellationRequested(); }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + (e.CancellationToken == token));
        }
        Console.WriteLine(token.WaitHandle.WaitOne(0) + " " + new CancellationTokenSource().Token.WaitHandle.WaitOne(1));
        var timer = new CancellationTokenSource(5);
        Console.WriteLine(timer.Token.WaitHandle.WaitOne());
        var later = new CancellationTokenSource();
        later.CancelAfter(1);
        try { Task.Delay(-1, later.Token).Wait(); }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerException.GetType().Name + " " + e.InnerException.Message);
        }
        var withdrawn = new CancellationTokenSource(20);
        withdrawn.CancelAfter(-1);
        Thread.Sleep(40);
        Console.WriteLine(withdrawn.IsCancellationRequested);

        // Dispose waits for a callback that is running.
        var slow = new CancellationTokenSource();
        var inside = new ManualResetEventSlim();
        bool ended = false;
        CancellationTokenRegistration r = slow.Token.Register(() =>
        {
            inside.Set();
            Thread.Sleep(20);
            ended = true;
        });
        Task cancel = Task.Run(() => slow.Cancel());
        inside.Wait();
        r.Dispose();
        Console.WriteLine(ended);
        cancel.Wait();
    }
}
