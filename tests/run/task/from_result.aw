// Task.FromResult, Task.CompletedTask, FromException.
Task<int> t = Task.FromResult(5);
Console.WriteLine(t.IsCompleted + " " + t.Result + " " + await t);
await Task.CompletedTask;
Console.WriteLine(Task.CompletedTask.IsCompleted);
Task<string> s = Task.FromResult("str");
Console.WriteLine((await s).Length);
Task bad = Task.FromException(new ArgumentException("stored"));
Console.WriteLine(bad.IsFaulted);
try { await bad; } catch (ArgumentException e) { Console.WriteLine(e.Message); }
