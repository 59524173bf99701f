// Task.Status through a life.
Task t = Task.Delay(30);
Console.WriteLine(t.IsCompleted + " " + t.IsFaulted + " " + t.IsCanceled);
await t;
Console.WriteLine(t.Status + " " + t.IsCompletedSuccessfully);
Task f = Boom();
try { await f; } catch (Exception) { }
Console.WriteLine(f.Status + " " + f.IsFaulted + " " + f.IsCompletedSuccessfully);
Console.WriteLine(f.Exception.InnerException.Message);
async Task Boom() { await Task.Yield(); throw new Exception("b"); }
