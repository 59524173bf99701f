// Task.Wait, WaitAll, WaitAny with time and token.
var never = new TaskCompletionSource<int>().Task;
Console.WriteLine(never.Wait(1) + " " + Task.CompletedTask.Wait(0) + " " + never.Wait(TimeSpan.FromMilliseconds(1)));
try { never.Wait(new CancellationToken(true)); }
catch (OperationCanceledException e) { Console.WriteLine(e.GetType().Name); }
var cts = new CancellationTokenSource(5);
try { never.Wait(cts.Token); } catch (OperationCanceledException) { Console.WriteLine("after a while"); }
Console.WriteLine(Task.WaitAny(new[] { never, Task.FromResult(1) }) + " " + Task.WaitAny(new Task[] { never }, 1));
Console.WriteLine(Task.WaitAll(new Task[] { never, Task.CompletedTask }, 1) + " "
    + Task.WaitAll(new Task[] { Task.CompletedTask }, 1));
try { Task.WaitAll(new Task[] { never }, new CancellationToken(true)); }
catch (OperationCanceledException) { Console.WriteLine("all"); }
try { Task.WaitAny(new Task[] { never }, new CancellationToken(true)); }
catch (OperationCanceledException) { Console.WriteLine("any"); }
try { Task.WaitAll((Task[])null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { Task.WaitAll(new Task[] { null! }); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
try { never.Wait(-7); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
Task cancelled = Task.FromCanceled(new CancellationToken(true));
try { cancelled.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(e.InnerException!.GetType().Name + " " + e.InnerExceptions.Count);
}
Console.WriteLine(Task.WaitAny(cancelled, never));
try { Task.WaitAll(cancelled, Task.FromException(new FormatException())); }
catch (AggregateException e)
{
    Console.WriteLine(string.Join(" ", e.InnerExceptions.Select(x => x.GetType().Name)));
}
