// Awaits inside try, catch and finally.
await Run(0);
await Run(1);
await Run(2);
Console.WriteLine(await Ret());
async Task Run(int how)
{
    try
    {
        Console.Write("try ");
        await Task.Yield();
        if (how == 1) throw new Exception("e1");
        if (how == 2) await Thrower();
        Console.Write("ok ");
    }
    catch (Exception e)
    {
        Console.Write("catch ");
        await Task.Yield();
        Console.Write(e.Message + " ");
    }
    finally
    {
        Console.Write("finally ");
        await Task.Delay(1);
        Console.WriteLine("done");
    }
}
async Task Thrower() { await Task.Yield(); throw new ArgumentException("e2"); }
async Task<int> Ret()
{
    try { await Task.Yield(); return 5; }
    finally { await Task.Yield(); Console.Write("cleanup "); }
}
