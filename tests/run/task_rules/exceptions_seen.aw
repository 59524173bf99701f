// What Wait, Result, await and Exception tell of one faulted task.
static async Task<int> Fail() { await Task.Yield(); throw new InvalidOperationException("boom"); }
Task<int> t = Fail();
try { t.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine("Wait: " + e.InnerExceptions.Count + " " + e.InnerException!.Message);
}
try { Console.WriteLine(t.Result); }
catch (AggregateException e) { Console.WriteLine("Result: " + e.InnerException!.GetType().Name); }
try { await t; } catch (InvalidOperationException e) { Console.WriteLine("await: " + e.Message); }
try { t.GetAwaiter().GetResult(); }
catch (InvalidOperationException e) { Console.WriteLine("GetResult: " + e.Message); }
Console.WriteLine(t.Exception!.InnerExceptions[0].Message + " " + t.Exception.Flatten().InnerExceptions.Count);
Console.WriteLine(t.Exception.Message);
Console.WriteLine(Task.CompletedTask.Exception == null);
Task all = Task.WhenAll(Fail(), Fail(), Task.CompletedTask);
try { await all; }
catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + all.Exception!.InnerExceptions.Count); }
try { Task.WaitAll(Fail(), Task.FromException(new ArgumentException("arg"))); }
catch (AggregateException e)
{
    Console.WriteLine(string.Join(" ", e.InnerExceptions.Select(x => x.GetType().Name).OrderBy(x => x)));
}
try { await Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), Fail()); }
catch (Exception e) { Console.WriteLine(e.GetType().Name); }
Task mixed = Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), Task.CompletedTask);
try { await mixed; } catch (OperationCanceledException) { Console.WriteLine(mixed.Status); }
