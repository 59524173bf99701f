// C# specification §13.10.6: an exception thrown in an awaiting finally or catch takes the place of the one under way
using System;
using System.Threading.Tasks;

async Task Fail(string m) { await Task.Yield(); throw new Exception(m); }
async Task Ok(string m) { await Task.Yield(); Console.WriteLine(m); }
try { try { await Fail("first"); } finally { await Ok("finally"); await Fail("second"); } }
catch (Exception e) { Console.WriteLine(e.Message); }
try
{
    try { try { await Fail("a"); } finally { try { await Fail("b"); } catch (Exception e) { await Ok("swallowed " + e.Message); } } }
    finally { await Ok("outer"); }
}
catch (Exception e) { Console.WriteLine(e.Message); }
async Task<int> Ret() { try { return 1; } finally { await Fail("instead of 1"); } }
try { Console.WriteLine(await Ret()); } catch (Exception e) { Console.WriteLine(e.Message); }
async Task<int> Ret2() { try { await Task.Yield(); return 2; } finally { try { await Fail("lost"); } catch { } } }
Console.WriteLine(await Ret2());
async Task Loop()
{
    for (int i = 0; ; i++)
    {
        try { if (i == 2) return; continue; }
        finally { await Ok($"f{i}"); if (i == 2) await Fail("last"); }
    }
}
try { await Loop(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { try { await Fail("c1"); } catch { await Fail("c2"); } finally { await Ok("f"); } }
catch (Exception e) { Console.WriteLine(e.Message); }
