// .NET, Task.Status: Created, WaitingForActivation and the three ends, by how the task was made.
var gate = new ManualResetEventSlim();
Task cold = new Task(() => gate.Wait());
Console.WriteLine(cold.Status + " " + cold.IsCompleted);
cold.Start();
Console.WriteLine((cold.Status is TaskStatus.WaitingToRun or TaskStatus.Running) + " " + cold.IsCompleted);
gate.Set();
cold.Wait();
Console.WriteLine(cold.Status + " " + cold.IsCompletedSuccessfully);
var tcs = new TaskCompletionSource<int>();
Console.WriteLine(tcs.Task.Status);
async Task<int> Method() => await tcs.Task + 1;
Task<int> m = Method(), c = tcs.Task.ContinueWith(t => t.Result * 2);
Console.WriteLine(m.Status + " " + c.Status);
tcs.SetResult(4);
Console.WriteLine(await m + " " + await c + " " + m.Status + " " + c.Status);
foreach (Task t in new Task[] { Task.CompletedTask, Task.FromResult(1), Task.FromException(new Exception()),
    Task.FromCanceled(new CancellationToken(true)), Task.Delay(0), Task.WhenAll() })
    Console.WriteLine($"{t.Status} {t.IsCompleted} {t.IsCompletedSuccessfully} {t.IsFaulted} {t.IsCanceled} {t.Exception == null}");
