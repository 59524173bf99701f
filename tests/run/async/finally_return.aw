// return inside try and catch of an async method runs the finally first; a later return replaces nothing.
Console.WriteLine(await A(true));
Console.WriteLine(await A(false));
Console.WriteLine(await B());
async Task<string> A(bool fail)
{
    try
    {
        await Task.Yield();
        if (fail) throw new Exception("f");
        return "try";
    }
    catch (Exception e)
    {
        await Task.Yield();
        return "catch " + e.Message;
    }
    finally
    {
        Console.Write("finally; ");
    }
}
async Task<int> B()
{
    int i = 0;
    try { i = 1; await Task.Yield(); return i; }
    finally { await Task.Yield(); i = 2; Console.Write("i=" + i + "; "); }
}
