// C# specification §13.11: awaits in finally blocks, on the way out by end, return, break, continue, goto and exception
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
async Task Log(string s) { await Task.Yield(); Console.Write(s + " "); }
async Task<int> Run(int how)
{
    int r = 0;
    for (int i = 0; i < 3; i++)
    {
        try
        {
            try
            {
                await Log($"body{i}");
                if (how == 1) return await A(r + 10);
                if (how == 2) break;
                if (how == 3) continue;
                if (how == 4) goto outside;
                if (how == 5) throw new Exception("x");
                if (how == 6) { await Task.Yield(); throw new Exception("y"); }
                r++;
            }
            finally { await Log("inner"); r += 100; }
        }
        catch (Exception e) when (e.Message == "x") { await Log("caught"); }
        finally { await Log("outer"); r += await A(1000); }
        await Log("end");
    }
    return r;
outside:
    await Log("label");
    return -r;
}
for (int how = 0; how < 7; how++)
{
    try { Console.WriteLine(await Run(how)); }
    catch (Exception e) { Console.WriteLine("out: " + e.Message); }
}
