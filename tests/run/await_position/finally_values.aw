// try statement (§13.11): the value of a return is computed before the finally block runs, and kept across its awaits.
static async Task<int> A() { int x = 1; try { return x; } finally { x = 2; await Task.Yield(); Console.Write("A" + x + " "); } }
static async Task<int> B() { int x = 1; try { await Task.Yield(); return x += 10; } finally { x = 0; await Task.Yield(); } }
static async Task<string> C()
{
    string log = "";
    for (int i = 0; i < 3; i++)
    {
        try { if (i == 1) continue; log += i; await Task.Yield(); }
        finally { log += "f"; await Task.Yield(); }
    }
    return log;
}
static async Task<int> D()
{
    try { try { await Task.Yield(); throw new Exception("inner"); } finally { await Task.Yield(); Console.Write("D1 "); } }
    catch (Exception e) when (e.Message == "inner") { Console.Write("D2 "); await Task.Yield(); return 7; }
    finally { await Task.Yield(); Console.Write("D3 "); }
}
static async Task<int> E()
{
    try { try { throw new Exception("first"); } finally { await Task.Yield(); throw new Exception("second"); } }
    catch (Exception e) { Console.Write(e.Message + " "); return 1; }
}
Console.WriteLine(await A());
Console.WriteLine(await B());
Console.WriteLine(await C());
Console.WriteLine(await D());
Console.WriteLine(await E());
