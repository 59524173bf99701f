// CancellationTokenSource and CancellationToken: equality, None, CanBeCanceled, cancelling twice, disposal.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }

    static void Main()
    {
        CancellationToken none = default;
        Console.WriteLine($"{none == CancellationToken.None} {none.CanBeCanceled} {none.IsCancellationRequested}");
        CancellationToken dead = new CancellationToken(true), alive = new CancellationToken(false);
        Console.WriteLine($"{dead.CanBeCanceled} {dead.IsCancellationRequested} {alive.CanBeCanceled} {alive == none} {dead == new CancellationToken(true)}");
        var cts = new CancellationTokenSource();
        CancellationToken t = cts.Token;
        Console.WriteLine($"{t == cts.Token} {t.Equals((object)cts.Token)} {t != none} {t.GetHashCode() == cts.Token.GetHashCode()}");
        Try("throw before", () => t.ThrowIfCancellationRequested());
        cts.Cancel();
        cts.Cancel();
        Console.WriteLine($"{t.IsCancellationRequested} {cts.IsCancellationRequested}");
        try { t.ThrowIfCancellationRequested(); }
        catch (OperationCanceledException e)
        {
            Console.WriteLine($"{e.GetType().Name} {e.CancellationToken == t} {e.Message}");
        }
        bool ran = false;
        t.Register(() => ran = true);
        Console.WriteLine(ran);
        none.Register(() => Console.WriteLine("never")).Dispose();
        var gone = new CancellationTokenSource();
        CancellationToken kept = gone.Token;
        gone.Dispose();
        gone.Dispose();
        Try("token of disposed", () => _ = gone.Token);
        Try("cancel of disposed", () => gone.Cancel());
        Try("cancel after of disposed", () => gone.CancelAfter(10));
        Console.WriteLine(gone.IsCancellationRequested + " " + kept.IsCancellationRequested);
        Try("negative", () => new CancellationTokenSource(-2));
        Try("negative after", () => cts.CancelAfter(-5));
        Try("null register", () => t.Register(null!));
        Console.WriteLine(new CancellationTokenSource(0).IsCancellationRequested);
    }
}
