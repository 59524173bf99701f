// C# specification §13.11: loops of attempts with awaits in catch and finally, the results of earlier rounds kept in
// locals.
var rnd = new Queue<string>(new[] { "timeout", "bad", "ok:1", "fatal", "timeout", "timeout", "timeout", "ok:2" });
var log = "";

async Task<string> Call()
{
    await Task.Yield();
    string s = rnd.Dequeue();
    return s switch
    {
        "timeout" => throw new TimeoutException(),
        "bad" => throw new FormatException("bad"),
        "fatal" => throw new InvalidOperationException("fatal"),
        _ => s
    };
}

async Task<(string? value, int tries)> Attempt(int max)
{
    int tries = 0;
    Exception? last = null;
    while (tries < max)
    {
        tries++;
        bool ok = false;
        try
        {
            string s = await Call();
            ok = true;
            return (s[3..], tries);
        }
        catch (TimeoutException e) { last = e; await Task.Yield(); log += "t"; }
        catch (FormatException e) when (e.Message == "bad") { last = e; log += "f"; await Task.Yield(); continue; }
        finally { await Task.Yield(); log += ok ? "+" : "-"; }
        log += ".";
    }
    throw new Exception("gave up after " + tries, last);
}
Console.WriteLine(await Attempt(5) + " " + log);
log = "";
try { await Attempt(5); } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + log); }
log = "";
try { await Attempt(3); }
catch (Exception e) { Console.WriteLine(e.Message + " / " + e.InnerException!.GetType().Name + " " + log); }
Console.WriteLine(await Attempt(1));
// Resources opened before an await fail in the middle: closed in the reverse order.
var open = new Stack<string>();

async Task<IAsyncDisposable> Open(string n)
{
    await Task.Yield();
    if (n == "c") throw new Exception("cannot open c");
    open.Push(n);
    return new Res(() => { Console.WriteLine("close " + open.Pop()); });
}
try
{
    await using var a = await Open("a");
    await using var b = await Open("b");
    await using var c = await Open("c");
    Console.WriteLine("not reached");
}
catch (Exception e) { Console.WriteLine(e.Message + " " + open.Count); }

class Res(Action a) : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); a(); } }
