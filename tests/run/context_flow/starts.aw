// .NET, ExecutionContext: each way to start work takes the value of its start, not a later one, and gives nothing back.
var local = new AsyncLocal<string> { Value = "start" };
var gate = new ManualResetEventSlim();
var seen = new Dictionary<string, Task<string>>();
string Read() { gate.Wait(); string v = local.Value!; local.Value = "changed"; return v; }
seen["run"] = Task.Run(Read);
seen["factory"] = Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning);
var cold = new Task<string>(Read);
seen["cold"] = cold;
seen["continue"] = Task.Run(() => gate.Wait()).ContinueWith(_ => Read());
var byThread = new TaskCompletionSource<string>();
var thread = new Thread(() => byThread.SetResult(Read()));
seen["thread"] = byThread.Task;
var byPool = new TaskCompletionSource<string>();
ThreadPool.QueueUserWorkItem(_ => byPool.SetResult(Read()));
seen["pool"] = byPool.Task;
var byTimer = new TaskCompletionSource<string>();
using var timer = new Timer(_ => byTimer.TrySetResult(Read()), null, 1, -1);
seen["timer"] = byTimer.Task;
var source = new CancellationTokenSource();
string atCancel = "";
source.Token.Register(() => { atCancel = local.Value!; local.Value = "in callback"; });
local.Value = "later";
cold.Start();
thread.Start();
source.Cancel();
gate.Set();
foreach (var pair in seen) Console.WriteLine(pair.Key + " " + await pair.Value);
Console.WriteLine(atCancel + " " + local.Value);
