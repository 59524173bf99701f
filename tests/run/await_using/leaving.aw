// Leaving an await using by return, break, continue, goto and exceptions; nested ones close from inside out; the result
// is evaluated before.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

int level = 0;

async Task<string> Leave(int how)
{
    for (int i = 0; i < 2; i++)
    {
        await using var outer = new Level(() => level--, "outer" + i);
        level++;
        await using (new Level(() => level--, "inner" + i))
        {
            level++;
            if (how == 0) return "returned at " + level;
            if (how == 1) break;
            if (how == 2) continue;
            if (how == 3) goto end;
            if (how == 4) throw new Exception("thrown at " + level);
        }
        Console.Write("after ");
    }
end: return "end at " + level;
}
for (int how = 0; how < 6; how++)
    try { Console.WriteLine(await Leave(how)); }
    catch (Exception e) { Console.WriteLine(e.Message + " now " + level); }

class Level(Action down, string name) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { await Task.Yield(); down(); Console.Write("~" + name + " "); }
}
