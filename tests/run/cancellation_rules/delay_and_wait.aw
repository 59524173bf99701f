// A cancelled Delay, WaitAsync and Wait(token): which exception, which state, and that the waited task itself goes on.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var s = new TaskCompletionSource<int>();
var cts = new CancellationTokenSource();
Task d = Task.Delay(100000, cts.Token);
Task waiting = Task.Run(() =>
{
    try { s.Task.Wait(cts.Token); }
    catch (OperationCanceledException e)
    {
        Console.WriteLine("Wait " + e.GetType().Name + " " + (e.CancellationToken == cts.Token));
    }
});
cts.Cancel();
await waiting;
try { await d; }
catch (TaskCanceledException e)
{
    Console.WriteLine("Delay " + d.Status + " " + (e.CancellationToken == cts.Token) + " " + (e.Task == d));
}
Console.WriteLine(s.Task.Status);
Task already = Task.Delay(5, cts.Token);
Console.WriteLine(already.Status + " " + Task.Delay(0, cts.Token).Status + " " + Task.Delay(0).Status);
try { Task.CompletedTask.Wait(cts.Token); Console.WriteLine("completed wins"); }
catch (OperationCanceledException) { Console.WriteLine("canceled wins"); }
foreach (int bad in new[] { -2, int.MinValue })
    try { Task.Delay(bad); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { Task.Delay(TimeSpan.FromMilliseconds(-2)); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
s.SetResult(4);
Console.WriteLine(s.Task.Wait(0, cts.Token == default ? default : CancellationToken.None) + " " + s.Task.Result);
