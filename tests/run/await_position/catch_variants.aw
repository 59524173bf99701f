// catch clauses (§13.11) with awaits: order, filters, rethrow, nested handlers, exceptions inside handlers.
static async Task<T> Y<T>(T v) { await Task.Yield(); return v; }

static async Task Run(int n)
{
    try
    {
        try
        {
            if (n == 0) throw new ArgumentNullException("p");
            if (n == 1) throw new ArgumentException("plain");
            if (n == 2) throw new FormatException("format");
            if (n == 3) throw await Y(new InvalidOperationException("awaited"));
            Console.Write("none ");
        }
        catch (ArgumentNullException e) when (e.ParamName == "q") { Console.Write("wrong "); }
        catch (ArgumentException e) { Console.Write(await Y(e.GetType().Name) + " "); if (n == 1) throw; }
        catch (FormatException e) when (n == 2) { await Task.Yield(); throw new Exception("wrapped", e); }
        finally { Console.Write(await Y("finally ")); }
    }
    catch (ArgumentException) { Console.Write(await Y("rethrown ")); }
    catch (Exception e) when (e.InnerException != null)
    {
        Console.Write(e.Message + " " + await Y(e.InnerException.Message) + " ");
    }
    catch (Exception e) { Console.Write(await Y(e.Message) + " "); }
}
for (int i = 0; i < 5; i++) { await Run(i); Console.WriteLine("| " + i); }
try
{
    try { throw new Exception("1"); }
    catch (Exception e)
    {
        await Task.Yield();
        try { throw new Exception("2", e); }
        catch (Exception f) when (f.InnerException == e)
        {
            await Task.Yield();
            Console.Write(f.Message + " ");
            throw;
        }
    }
}
catch (Exception e) { Console.WriteLine(e.Message + " " + e.InnerException!.Message); }
