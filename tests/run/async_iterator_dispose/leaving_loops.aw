// Every way out of an await foreach disposes the iterator: break, goto, return, continue of an outer loop, an
// exception; its finally may await.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async IAsyncEnumerable<int> S(string name)
{
    try { for (int i = 1; ; i++) { await Task.Yield(); yield return i; } }
    finally { await Task.Yield(); Console.Write(name + "~ "); }
}

async Task<int> Leave(int how)
{
    try
    {
        for (int round = 0; round < 2; round++)
        {
            await foreach (int i in S("s" + round))
            {
                Console.Write(i + " ");
                if (how == 0 && i == 2) break;
                if (how == 1 && i == 2) goto done;
                if (how == 2 && i == 2) return i;
                if (how == 3 && i == 1) continue;
                if (how == 3) goto next;
                if (how == 4) await foreach (int j in S("inner")) { if (j == 2) goto done; }
                if (how == 5) throw new Exception("thrown");
            }
        next: Console.Write("| ");
        }
    done: Console.Write("done ");
        return -1;
    }
    catch (Exception e) { Console.Write(e.Message + " "); return -2; }
    finally { Console.Write("out "); }
}
for (int how = 0; how < 6; how++) Console.WriteLine(await Leave(how));
