// CancellationToken.Register: callbacks run last first, inside Cancel; unregistering; exceptions are collected.
class Program
{
    static void Main()
    {
        var cts = new CancellationTokenSource();
        cts.Token.Register(() => Console.WriteLine("first"));
        CancellationTokenRegistration second = cts.Token.Register(() => Console.WriteLine("second"));
        cts.Token.Register(s => Console.WriteLine("third " + s), "state");
        Console.WriteLine(second.Token == cts.Token);
        second.Dispose();
        Console.WriteLine("before");
        cts.Cancel();
        Console.WriteLine("after");
        CancellationTokenRegistration late = cts.Token.Register(() => Console.WriteLine("at once"));
        Console.WriteLine(late.Unregister());
        var failing = new CancellationTokenSource();
        failing.Token.Register(() => throw new FormatException("a"));
        failing.Token.Register(() => Console.WriteLine("still runs"));
        failing.Token.Register(() => throw new ArgumentException("b"));
        try { failing.Cancel(); }
        catch (AggregateException e) { Console.WriteLine(string.Join(" ", e.InnerExceptions.Select(x => x.Message))); }
        var stops = new CancellationTokenSource();
        stops.Token.Register(() => Console.WriteLine("not reached"));
        stops.Token.Register(() => throw new FormatException("direct"));
        try { stops.Cancel(true); }
        catch (FormatException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(stops.IsCancellationRequested);
        var nested = new CancellationTokenSource();
        nested.Token.Register(() =>
        {
            Console.WriteLine("outer callback " + nested.IsCancellationRequested);
            nested.Token.Register(() => Console.WriteLine("registered inside"));
            nested.Cancel();
        });
        nested.Cancel();
        var u = new CancellationTokenSource();
        CancellationTokenRegistration r = u.Token.Register(() => Console.WriteLine("unregistered"));
        Console.WriteLine($"{r.Unregister()} {r.Unregister()} {r == default} {r.Equals(r)}");
        u.Cancel();
    }
}
