// C# specification §13.10: jumps that cross several awaiting finally blocks run them from the inside out
using System;
using System.Threading.Tasks;

async Task L(string s) { await Task.Yield(); Console.Write(s + " "); }

async Task<string> Jump(int n)
{
    for (int i = 0; i < 2; i++)
    {
        foreach (string s in new[] { "a", "b" })
        {
            try
            {
                try
                {
                    try
                    {
                        await L($"{i}{s}");
                        switch (n)
                        {
                            case 0: goto next;
                            case 1: goto done;
                            case 2: return "ret";
                            case 3: continue;
                            case 4: throw new Exception();
                            default: break;
                        }
                    }
                    finally { await L("f1"); }
                    await L("mid");
                }
                finally { await L("f2"); }
                await L("mid2");
            }
            catch { await L("c"); if (i == 0) continue; return "caught"; }
            finally { await L("f3"); }
        next:
            await L("next");
        }
    }
    await L("loop-end");
done:
    await L("done");
    return "end";
}
for (int n = 0; n <= 5; n++) Console.WriteLine(await Jump(n));

async Task<int> Sync(bool b)
{
    try { if (b) goto a; return 1; } finally { await L("fin"); }
a:
    try { return 2; } finally { Console.Write("plain "); }
}
Console.WriteLine(await Sync(true));
Console.WriteLine(await Sync(false));

async Task<int> InFinally()
{
    int r = 0;
    try { r = 1; }
    finally
    {
        for (int i = 0; i < 5; i++)
        {
            await Task.Yield();
            if (i == 1) continue;
            if (i == 3) break;
            r += 10;
            try { r++; if (i == 2) goto o; } finally { await L("x"); }
        }
    o: await L("o");
    }
    return r;
}
Console.WriteLine(await InFinally());
