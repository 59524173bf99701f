// .NET, Task.Exception and AggregateException: what wraps, Flatten, Handle, GetBaseException and the message.
Task inner = Task.FromException(new FormatException("one"));
Task two = Task.WhenAll(inner, Task.FromException(new InvalidOperationException("two")));
Task outer = Task.Run(() => { two.Wait(); });
try { outer.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.GetType().Name);
    Console.WriteLine(string.Join(", ", e.Flatten().InnerExceptions.Select(x => x.Message)));
    Console.WriteLine(e.GetBaseException().GetType().Name);
    Console.WriteLine(e.Message);
    e.Flatten().Handle(x => { Console.WriteLine("handle " + x.Message); return true; });
    try { e.Flatten().Handle(x => x is FormatException); }
    catch (AggregateException rest)
    {
        Console.WriteLine("rest " + rest.InnerExceptions.Count + " " + rest.InnerException!.Message);
    }
}
Console.WriteLine(ReferenceEquals(inner.Exception!.InnerException, two.Exception!.InnerException));
Console.WriteLine(two.Exception!.InnerExceptions[1].Message);
Try("three", () => throw new AggregateException("title", new Exception("a"), new Exception("b")));
Console.WriteLine(new AggregateException("title", new Exception("a"), new Exception("b")).Message);
Console.WriteLine(new AggregateException().Message + " " + new AggregateException().InnerExceptions.Count);
Try("null", () => new AggregateException(new Exception[] { null! }));
Console.WriteLine(new AggregateException(new AggregateException(new FormatException("deep"))).GetBaseException().Message);

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
