// Nested handlers with awaits, return, break and continue crossing finally blocks.
for (int i = 0; i < 5; i++) Console.WriteLine(await F(i));
async Task<string> F(int how)
{
    string log = "";
    for (int round = 0; round < 2; round++)
    {
        try
        {
            try
            {
                await Task.Yield();
                if (how == 1) return log + "returned";
                if (how == 2) continue;
                if (how == 3) break;
                if (how == 4) throw new Exception("x");
                log += "body ";
            }
            finally { await Task.Yield(); log += "in" + round + " "; }
        }
        catch (Exception e)
        {
            log += e.Message + " ";
            await Task.Yield();
        }
        finally { log += "out" + round + " "; await Task.Yield(); }
        log += "next ";
    }
    return log + "end";
}
