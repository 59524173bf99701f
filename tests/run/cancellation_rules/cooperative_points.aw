// A token checked between and inside the awaits of a method: what has run before stays, `finally` runs, the rest does
// not.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async Task<int> Work(CancellationToken t, int stopAt, CancellationTokenSource c, List<string> log)
{
    int done = 0;
    try
    {
        for (int i = 0; i < 5; i++)
        {
            if (i == stopAt) c.Cancel();
            log.Add("step" + i);
            if (i % 2 == 0) t.ThrowIfCancellationRequested();
            else await Task.Delay(t.IsCancellationRequested ? -1 : 0, t);
            done++;
        }
        return done;
    }
    catch (OperationCanceledException) when (stopAt == 3) { log.Add("caught"); await Task.Yield(); return -done; }
    finally { await Task.Yield(); log.Add("finally " + done); }
}
for (int stop = 0; stop < 7; stop++)
{
    var c = new CancellationTokenSource();
    var log = new List<string>();
    Task<int> t = Work(c.Token, stop, c, log);
    string end;
    try { end = (await t).ToString(); } catch (OperationCanceledException e) { end = e.GetType().Name; }
    Console.WriteLine($"{stop}: {string.Join(" ", log)} -> {end} {t.Status}");
}
