// C# specification §13.11: exception filters around awaits; a filter that throws counts as false; no catch block, no
// effect.
var log = "";
async Task<T> A<T>(T v) { log += v + " "; await Task.Yield(); return v; }
bool F(string s, bool r) { log += s + "? "; return r; }
void Show(string s) { Console.WriteLine(s + " [" + log.Trim() + "]"); log = ""; }

async Task<string> Filter(int k)
{
    int local = k;
    try { await A("try"); throw new Exception("e" + k); }
    catch (Exception e) when (F("f0", local == 0) && e.Message == "e0") { local = 9; return await A("zero") + local; }
    catch (Exception e) when (e is { Message: var m } && F(m, k == 1)) { await A("one"); return m + e.Message; }
    catch (Exception) when (k == 2 && Bad()) { return "never"; }
    catch (Exception) when (k == 3) { await A("three"); throw; }
    catch (Exception) { return await A("rest"); }
    finally { await A("fin"); }
}
bool Bad() { log += "bad "; throw new InvalidOperationException("from a filter"); }
for (int k = 0; k < 4; k++) try { Show(await Filter(k)); } catch (Exception e) { Show("out: " + e.Message); }

// The inner try's filter is asked before, its finally runs when a handler is chosen.
async Task<string> Nested()
{
    try
    {
        try
        {
            try { await A("deep"); throw new TimeoutException("t"); }
            catch (ArgumentException) { await A("wrong"); }
            finally { await A("f1"); }
        }
        catch (TimeoutException) when (F("inner", false)) { await A("no"); }
        finally { await A("f2"); }
        return "fell through";
    }
    catch (TimeoutException e) when (F("outer", true)) { await A("c"); return e.Message; }
}
log = "";
string nested = await Nested();
Console.WriteLine(nested + " " + log.Contains("inner? ") + log.Contains("outer? ") + log.EndsWith("c ") + log.Contains("wrong"));
log = "";

// Filter with values awaited earlier, in a loop.
async Task Loop()
{
    int tries = 0;
    while (true)
    {
        int limit = await A(2);
        try { await A("go"); throw new Exception("try " + tries); }
        catch (Exception e) when (tries++ < limit) { await A(e.Message.Replace(' ', '_')); }
    }
}
try { await Loop(); } catch (Exception e) { Show(e.Message); }

// A general catch with a filter.
async Task<int> General(bool b)
{
    try { await A("g"); throw new Exception("general"); } catch when (F("b", b)) { return await A(1); }
}
Show("" + await General(true));
try { await General(false); } catch (Exception e) { Show(e.Message); }
