// C# specification §13.10.6 and §13.11: exceptions pass through deep nests of try, catch and finally with awaits; each
// finally runs once.
int fin = 0, aw = 0;
async Task A() { aw++; await Task.Yield(); }

async Task<string> Deep(int n, int at)
{
    try
    {
        await A();
        if (n == 0) throw new Exception("bottom");
        return n + await Deep(n - 1, at);
    }
    catch (Exception e) when (n == at)
    {
        await A();
        return "caught at " + n + ": " + e.Message;
    }
    finally { await A(); fin++; }
}
Console.WriteLine(await Deep(5, 0) + " " + fin + " " + aw);
Console.WriteLine(await Deep(5, 3) + " " + fin + " " + aw);
try { await Deep(4, 100); } catch (Exception e) { Console.WriteLine(e.Message + " " + fin + " " + aw); }
var s = "";

async Task Levels(int upTo)
{
    try
    {
        await A(); s += "1";
        try
        {
            await A(); s += "2";
            try
            {
                await A(); s += "3";
                try { await A(); s += "4"; if (upTo >= 4) throw new Exception("four"); }
                catch (Exception) { s += "c4"; await A(); if (upTo > 4) throw; }
                finally { await A(); s += "f4"; }
                if (upTo == 3) throw new Exception("three");
            }
            catch (Exception e) { await A(); s += "c3" + e.Message[0]; throw new Exception("new", e); }
            finally { s += "f3"; await A(); }
        }
        catch (Exception e) { s += "c2" + e.InnerException!.Message[0]; await A(); }
        finally { try { await A(); throw new Exception("in finally"); } catch { await A(); s += "f2"; } }
        await A(); s += "x";
    }
    finally { await A(); s += "f1"; }
}
for (int i = 2; i < 6; i++) { s = ""; await Levels(i); Console.WriteLine(i + ": " + s); }

// A finally that throws replaces the exception; an outer one sees only the last.
async Task Replace()
{
    try
    {
        try { await A(); throw new Exception("first"); }
        finally { await A(); throw new InvalidOperationException("second"); }
    }
    finally { await A(); s = "outer finally"; }
}
try { await Replace(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message + " " + s); }
// A return waiting in a finally block is dropped by an exception there.
async Task<int> Drop() { try { return 1; } finally { await A(); if (aw > 0) throw new Exception("dropped"); } }
try { Console.WriteLine(await Drop()); } catch (Exception e) { Console.WriteLine(e.Message); }
