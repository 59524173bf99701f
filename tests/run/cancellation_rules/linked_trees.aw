// .NET, CreateLinkedTokenSource: cancels flow down, not up; disposed links; cancelled sources; chains of links.
var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
var ab = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
var abc = CancellationTokenSource.CreateLinkedTokenSource(ab.Token, CancellationToken.None);
abc.Token.Register(() => Console.WriteLine("abc"));
ab.Token.Register(() => Console.WriteLine("ab"));
var dropped = CancellationTokenSource.CreateLinkedTokenSource(b.Token);
CancellationToken kept = dropped.Token;
dropped.Dispose();
b.Cancel();
Console.WriteLine($"{a.IsCancellationRequested} {b.IsCancellationRequested} {ab.IsCancellationRequested} {abc.IsCancellationRequested} {kept.IsCancellationRequested}");
var down = CancellationTokenSource.CreateLinkedTokenSource(a.Token);
down.Cancel();
Console.WriteLine(a.IsCancellationRequested + " " + down.IsCancellationRequested);
var late = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
Console.WriteLine(late.IsCancellationRequested);
Console.WriteLine(CancellationTokenSource.CreateLinkedTokenSource(CancellationToken.None,
    CancellationToken.None).Token.CanBeCanceled);
var one = CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken(true));
Console.WriteLine(one.IsCancellationRequested);
Try("none", () => CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken[0]));
Try("null", () => CancellationTokenSource.CreateLinkedTokenSource((CancellationToken[])null!));
var many = CancellationTokenSource.CreateLinkedTokenSource(new[] { a.Token, default, down.Token });
Console.WriteLine(many.IsCancellationRequested);

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
