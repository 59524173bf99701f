// C# specification §13.11: await in catch blocks, in nested ones, with rethrow and with a new exception.
var log = new List<string>();
async Task<T> A<T>(T v) { log.Add("" + v); await Task.Yield(); return v; }
void Show(string s) { Console.WriteLine(s + " [" + string.Join(" ", log) + "]"); log.Clear(); }
async Task<int> One(int k)
{
    try
    {
        await A("try");
        if (k == 1) throw new ArgumentException("arg");
        if (k == 2) throw new InvalidOperationException("inv");
        if (k == 3) await Task.FromException(new TimeoutException("late"));
        if (k == 4) { int zero = 0; return 1 / zero; }
        return await A(0);
    }
    catch (ArgumentException e) { return await A(1) + (await A(e.Message)).Length; }
    catch (InvalidOperationException) when (k == 2) { await A("inv"); throw; }
    catch (TimeoutException e) { await A("late"); throw new Exception(await A("wrapped"), e); }
    catch { await A("all"); return -4; }
    finally { await A("fin"); }
}
for (int k = 0; k < 5; k++)
    try { Show("returned " + await One(k)); }
    catch (Exception e) { Show(e.GetType().Name + " " + e.Message + " " + e.InnerException?.Message); }

// The variable keeps the exception over awaits, also when it is assigned.
async Task<string> Vars()
{
    string s = "";
    try { throw new Exception("outer"); }
    catch (Exception e)
    {
        await A("c1");
        try { await A("t2"); throw new Exception("inner"); }
        catch (Exception f) { await A("c2"); s += e.Message + f.Message; f = new Exception("changed"); await A("c3"); s += f.Message; }
        s += e.Message;
        e = new Exception("other");
        await A("c4");
        s += e.Message;
    }
    return s;
}
Show(await Vars());
// `throw;` after awaits rethrows the first exception, from inside nested statements too.
async Task Rethrow(bool inner)
{
    try { throw new Exception("original"); }
    catch (Exception)
    {
        for (int i = 0; i < 3; i++)
        {
            await A(i);
            try { throw new Exception("small"); } catch { await A("s"); if (inner) throw; }
            if (i == 1) throw;
        }
    }
}
foreach (bool b in new[] { false, true }) try { await Rethrow(b); } catch (Exception e) { Show(e.Message); }
