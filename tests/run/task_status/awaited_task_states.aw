// Task.Status of the task of an async method at each point of its life: WaitingForActivation until it ends, then one of
// three.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var gate = new TaskCompletionSource<int>();

async Task<int> Run(int how)
{
    int x = await gate.Task;
    if (how == 1) throw new InvalidOperationException("one");
    if (how == 2) throw new OperationCanceledException("two");
    if (how == 3) throw new TaskCanceledException("three");
    if (how == 4) throw new AggregateException(new OperationCanceledException());
    return x + how;
}
var tasks = new Task<int>[5];
for (int i = 0; i < 5; i++) tasks[i] = Run(i);
foreach (var t in tasks) Console.Write(t.Status + " " + t.IsCompleted + "; ");
Console.WriteLine();
gate.SetResult(40);
foreach (var t in tasks)
{
    try { Console.Write(await t + " "); }
    catch (Exception e) { Console.Write(e.GetType().Name + " " + e.Message + " "); }
    Console.WriteLine($"{t.Status} {t.IsCompleted} {t.IsCompletedSuccessfully} {t.IsFaulted} {t.IsCanceled} {t.Exception?.InnerExceptions.Count}");
}
