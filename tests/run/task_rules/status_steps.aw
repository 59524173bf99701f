// Task.Status and the Is… properties at each step of a task's life.
void Show(string name, Task t) =>
    Console.WriteLine($"{name}: {t.Status} {t.IsCompleted} {t.IsCompletedSuccessfully} {t.IsFaulted} {t.IsCanceled}");
var cold = new Task(() => { });
Show("cold", cold);
cold.Start();
await cold;
Show("run", cold);
var source = new TaskCompletionSource<int>();
Show("source", source.Task);
source.SetResult(1);
Show("set", source.Task);
Show("faulted", Task.FromException(new Exception("x")));
Show("cancelled", Task.FromCanceled(new CancellationToken(true)));
Show("completed", Task.CompletedTask);
var pending = new TaskCompletionSource<int>();
Task waiting = Wait(pending.Task);
Show("async", waiting);
pending.SetCanceled();
try { await waiting; } catch (TaskCanceledException e) { Console.WriteLine(e.Message); }
Show("async", waiting);
static async Task Wait(Task t) => await t;
