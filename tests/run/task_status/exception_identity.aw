// .NET: the exception that is awaited is the very object that was thrown; a task's aggregate is made anew, its contents
// are not.
var one = new FormatException("one");
async Task Throw(bool later) { if (later) await Task.Yield(); throw one; }
foreach (bool later in new[] { false, true })
{
    Task t = Throw(later);
    for (int i = 0; i < 2; i++)
    {
        try { await t; } catch (Exception e) { Console.WriteLine(ReferenceEquals(e, one)); }
    }
    Console.WriteLine(ReferenceEquals(t.Exception!.InnerException, one));
    Task over = Over(t);
    try { await over; }
    catch (Exception e)
    {
        Console.WriteLine(ReferenceEquals(e, one) + " " + ReferenceEquals(over.Exception!.InnerException, one));
    }
    try { t.Wait(); } catch (AggregateException e) { Console.WriteLine(ReferenceEquals(e.InnerException, one)); }
    try { t.GetAwaiter().GetResult(); } catch (Exception e) { Console.WriteLine(ReferenceEquals(e, one)); }
}
async Task Over(Task t) { try { await t; } finally { await Task.Yield(); } }

async Task Wrap(Task t)
{
    try { await t; } catch (Exception e) { throw new InvalidOperationException("wrapped", e); }
}
try { await Wrap(Throw(true)); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + ReferenceEquals(e.InnerException, one)); }
var tcs = new TaskCompletionSource<int>();
tcs.SetException(new AggregateException(one, new Exception("second")));
try { await tcs.Task; }
catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + tcs.Task.Exception!.InnerExceptions.Count); }
