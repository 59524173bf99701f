// .NET, CancellationToken.Register: callbacks run latest first inside Cancel, nested cancels and late registrations at
// once.
var s = new CancellationTokenSource();
s.Token.Register(() => Console.WriteLine("a"));
s.Token.Register(o => Console.WriteLine("b " + o), "state");
CancellationTokenRegistration gone = s.Token.Register(() => Console.WriteLine("never"));
s.Token.Register(() =>
{
    Console.WriteLine("c " + s.IsCancellationRequested);
    s.Token.Register(() => Console.WriteLine("inside c"));
});
s.Token.Register(() => { Console.WriteLine("d"); s.Cancel(); Console.WriteLine("d end"); });
gone.Dispose();
s.Cancel();
Console.WriteLine("cancelled");
s.Cancel();
s.Token.Register(() => Console.WriteLine("late"));
var t = new CancellationTokenSource();
CancellationTokenRegistration second = default;
t.Token.Register(() => Console.WriteLine("first"));
second = t.Token.Register(() => Console.WriteLine("second"));
t.Token.Register(() => { Console.WriteLine("third takes second away"); Console.WriteLine(second.Unregister()); });
t.Cancel();
Console.WriteLine(second.Unregister() + " " + gone.Unregister() + " " + default(CancellationTokenRegistration).Unregister());
Console.WriteLine(CancellationToken.None.Register(() => Console.WriteLine("never")).Equals(default) + " "
    + (second.Token == t.Token));
Try("null", () => t.Token.Register((Action)null!));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
