// CreateLinkedTokenSource: a child follows any parent, a parent does not follow its child; disposing the link cuts it.
class Program
{
    static void Main()
    {
        var a = new CancellationTokenSource();
        var b = new CancellationTokenSource();
        var both = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
        var child = CancellationTokenSource.CreateLinkedTokenSource(both.Token, CancellationToken.None);
        child.Token.Register(() => Console.WriteLine("child told"));
        child.Cancel();
        Console.WriteLine($"{a.IsCancellationRequested} {both.IsCancellationRequested} {child.IsCancellationRequested}");
        both.Token.Register(() => Console.WriteLine("both told"));
        b.Cancel();
        Console.WriteLine($"{a.IsCancellationRequested} {b.IsCancellationRequested} {both.IsCancellationRequested}");
        var cut = CancellationTokenSource.CreateLinkedTokenSource(a.Token, CancellationToken.None);
        CancellationToken t = cut.Token;
        cut.Dispose();
        a.Cancel();
        Console.WriteLine(t.IsCancellationRequested);
        var late = CancellationTokenSource.CreateLinkedTokenSource(a.Token, new CancellationToken(false));
        Console.WriteLine(late.IsCancellationRequested);
        CancellationTokenSource[] many = Enumerable.Range(0, 5).Select(_ => new CancellationTokenSource()).ToArray();
        var all = CancellationTokenSource.CreateLinkedTokenSource(many.Select(m => m.Token).ToArray());
        many[3].Cancel();
        Console.WriteLine(all.IsCancellationRequested);
        try { CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken[0]); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
        try { CancellationTokenSource.CreateLinkedTokenSource((CancellationToken[])null!); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        var chain = new CancellationTokenSource();
        CancellationTokenSource last = chain;
        for (int i = 0; i < 20; i++)
            last = CancellationTokenSource.CreateLinkedTokenSource(last.Token, CancellationToken.None);
        chain.Cancel();
        Console.WriteLine(last.IsCancellationRequested);
    }
}
