// Exceptions of GetAwaiter, IsCompleted and GetResult are thrown where the await stands and can be caught there.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async Task<string> Try(string where)
{
    string log = "";
    try
    {
        try { await new Bad(where); log += "ok "; }
        finally { log += "finally "; await Task.Yield(); }
    }
    catch (Exception e) when (e.Message != "none") { log += e.GetType().Name + " " + e.Message; }
    return log;
}
foreach (string where in new[] { "none", "GetAwaiter", "IsCompleted", "GetResult", "sync GetResult" })
    Console.WriteLine(where + ": " + await Try(where));
Task t = Fails();
Console.WriteLine(t.IsFaulted + " " + t.Exception!.InnerException!.Message);
async Task Fails() { await new Bad("GetAwaiter"); }

class Bad(string where) : INotifyCompletion
{
    public Bad GetAwaiter() => where == "GetAwaiter" ? throw new FormatException(where) : this;
    public bool IsCompleted => where == "IsCompleted" ? throw new OverflowException(where) : where == "sync GetResult";
    public void GetResult() { if (where.EndsWith("GetResult")) throw new InvalidOperationException(where); }
    public void OnCompleted(Action c) => Task.Run(c);
}
