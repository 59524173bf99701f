// Jumps out of nested try blocks with awaits in every finally: return, break, continue, goto, throw.
var log = new List<string>();
async Task F(string s) { await Task.Yield(); log.Add(s); }

async Task<string> Run(int how)
{
    log.Clear();
    for (int i = 0; i < 2; i++)
    {
        try
        {
            try
            {
                await F("t" + i);
                switch (how)
                {
                    case 0: return "returned";
                    case 1: break;
                    case 2: goto outside;
                    case 3: throw new Exception("thrown");
                    case 4: continue;
                }
                if (how == 1 && i == 0) break;
                await F("after");
            }
            catch (Exception) when (how == 9) { }
            finally { await F("f1"); }
        }
        finally { await F("f2"); }
        await F("loop end");
    }
    return "end";
outside:
    return "outside";
}
for (int how = 0; how < 6; how++)
{
    string r;
    try { r = await Run(how); } catch (Exception e) { r = e.Message; }
    Console.WriteLine(how + " " + r + ": " + string.Join(" ", log));
}
