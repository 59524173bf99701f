// Task.Delay: arguments, ordering, cancellation before and during.
try { await Task.Delay(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { await Task.Delay(TimeSpan.FromMilliseconds(-5)); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(Task.Delay(0).Status + " " + Task.Delay(TimeSpan.Zero).IsCompleted);
var log = new List<int>();
async Task Wait(int ms) { await Task.Delay(ms); lock (log) log.Add(ms); }
await Task.WhenAll(Wait(60), Wait(1), Wait(30));
Console.WriteLine(string.Join(",", log));
Task never = Task.Delay(Timeout.Infinite);
Console.WriteLine(never.IsCompleted + " " + (await Task.WhenAny(never, Task.Delay(1)) != never));
var cts = new CancellationTokenSource();
Task during = Task.Delay(100000, cts.Token);
cts.Cancel();
try { await during; } catch (TaskCanceledException e) { Console.WriteLine(during.IsCanceled + " " + (e.CancellationToken == cts.Token)); }
Console.WriteLine(Task.Delay(5, cts.Token).Status);
long before = Environment.TickCount64;
await Task.Delay(15);
Console.WriteLine(Environment.TickCount64 - before >= 14);
