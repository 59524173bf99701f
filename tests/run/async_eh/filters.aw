// C# specification §13.11: exception filters in async methods: order, side effects, exceptions inside, variables
using System;
using System.Threading.Tasks;

bool F(string s, bool r) { Console.Write($"filter {s}; "); return r; }
async Task Fail(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
async Task<string> Run(string m, int level)
{
    int local = await Task.FromResult(level);
    try
    {
        try { await Fail(m); return "none"; }
        catch (InvalidOperationException e) when (F("1", local == 1) && e.Message == m) { await Task.Yield(); return "first " + e.Message; }
        catch (Exception e) when (F("2", local == 2)) { await Task.Yield(); return "second " + e.Message; }
        catch (Exception) when (Bad()) { return "never"; }
        finally { await Task.Yield(); Console.Write("finally; "); }
    }
    catch (InvalidOperationException e) when (e.Message.Length > local) { await Task.Yield(); return "outer " + local; }
}
bool Bad() { Console.Write("bad; "); throw new Exception("ignored"); }
for (int i = 1; i <= 3; i++) Console.WriteLine(await Run("message", i));
try { Console.WriteLine(await Run("", 3)); } catch (Exception e) { Console.WriteLine("escaped " + e.GetType().Name); }
int tries = 0;
retry:
try { await Fail("r"); }
catch when (++tries < 3) { await Task.Yield(); Console.WriteLine("retry " + tries); goto retry; }
catch (Exception) { Console.WriteLine("gave up " + tries); }
