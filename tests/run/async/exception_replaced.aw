// An exception in a finally replaces the one on its way; one in a catch leaves through the outer handlers.
try { await A(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { await B(); } catch (Exception e) { Console.WriteLine(e.Message); }
async Task A()
{
    try { await Task.Yield(); throw new Exception("first"); }
    finally { await Task.Yield(); await Fail("second"); }
}
async Task B()
{
    try
    {
        try { await Fail("inner"); }
        catch (InvalidOperationException e) { await Task.Yield(); throw new Exception("from catch: " + e.Message); }
    }
    finally { Console.Write("outer finally; "); }
}
async Task Fail(string s) { await Task.Yield(); throw new InvalidOperationException(s); }
