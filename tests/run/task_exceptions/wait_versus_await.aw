// Task.Wait and Result wrap in AggregateException; await and GetResult throw the first exception itself.
class Program
{
    static async Task<int> Fail(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
    static async Task Cancel() { await Task.Yield(); throw new OperationCanceledException("stop"); }
    static string Kind(Action a)
    {
        try { a(); return "nothing"; }
        catch (AggregateException e) { return $"Aggregate({string.Join("+", e.InnerExceptions.Select(x => x.GetType().Name))})"; }
        catch (Exception e) { return $"{e.GetType().Name}({e.Message})"; }
    }
    static async Task Main()
    {
        Task<int> t = Fail("one");
        Console.WriteLine(Kind(() => t.Wait()));
        Console.WriteLine(Kind(() => { int r = t.Result; }));
        Console.WriteLine(Kind(() => t.GetAwaiter().GetResult()));
        Console.WriteLine(Kind(() => t.ConfigureAwait(false).GetAwaiter().GetResult()));
        try { await t; } catch (InvalidOperationException e) { Console.WriteLine("await " + e.Message); }
        Task c = Cancel();
        Console.WriteLine(Kind(() => c.Wait()));
        Console.WriteLine(Kind(() => c.GetAwaiter().GetResult()));
        Task two = Task.WhenAll(Fail("x"), Fail("y"));
        Console.WriteLine(Kind(() => two.Wait()));
        Console.WriteLine(Kind(() => two.GetAwaiter().GetResult()));
        Console.WriteLine(Kind(() => Task.WaitAll(Fail("p"), Task.CompletedTask, Fail("q"))));
        Task inner = Task.Run(() => Fail("inner").Wait());
        Console.WriteLine(Kind(() => inner.Wait()));
        Console.WriteLine(inner.Exception!.Flatten().InnerException!.Message);
        ValueTask<int> v = new ValueTask<int>(Fail("value"));
        Console.WriteLine(Kind(() => v.AsTask().Wait()));
        Console.WriteLine(object.ReferenceEquals(t.Exception, t.Exception!.InnerException));
    }
}
