// C# specification §12.9.9.4: an exception from GetAwaiter, IsCompleted or GetResult is thrown at the await, and can be caught there.
foreach (string where in new[] { "none", "GetAwaiter", "IsCompleted", "GetResult" })
{
    foreach (bool done in new[] { true, false })
    {
        string end;
        try { end = "value " + await new Awaitable(where, done); }
        catch (FormatException e) { end = "caught " + e.Message; }
        finally { await Task.Yield(); }
        Console.WriteLine($"{where} {done}: {end}");
    }
}
async Task<int> Outer() { try { return await new Awaitable("GetResult", false); } finally { Console.WriteLine("finally"); } }
Task<int> t = Outer();
try { await t; } catch (FormatException) { Console.WriteLine(t.Status); }
class Awaitable(string where, bool done) : System.Runtime.CompilerServices.INotifyCompletion
{
    void At(string here) { if (where == here) throw new FormatException(here); }
    public Awaitable GetAwaiter() { At("GetAwaiter"); return this; }
    public bool IsCompleted { get { At("IsCompleted"); return done; } }
    public void OnCompleted(Action next) => next();
    public int GetResult() { At("GetResult"); return 3; }
}
