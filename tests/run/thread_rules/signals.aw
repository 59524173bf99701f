// .NET, ManualResetEventSlim, AutoResetEvent, CountdownEvent and Barrier: how many are let through, counts, misuse.
var manual = new ManualResetEventSlim(false);
Console.WriteLine(manual.Wait(0) + " " + manual.IsSet);
manual.Set();
Console.WriteLine(manual.Wait(0) + " " + manual.Wait(0) + " " + manual.WaitHandle.WaitOne(0));
manual.Reset();
Console.WriteLine(manual.IsSet + " " + manual.WaitHandle.WaitOne(0));
var auto = new AutoResetEvent(true);
Console.WriteLine(auto.WaitOne(0) + " " + auto.WaitOne(0) + " " + auto.Set() + " " + auto.Set() + " "
    + auto.WaitOne(0) + " " + auto.WaitOne(0));
var handles = new WaitHandle[] { new ManualResetEvent(false), new AutoResetEvent(true), new ManualResetEvent(true) };
Console.WriteLine(WaitHandle.WaitAny(handles) + " " + WaitHandle.WaitAny(handles) + " "
    + WaitHandle.WaitAll(handles, 0) + " " + (WaitHandle.WaitAny(new[] { handles[0] }, 0) == WaitHandle.WaitTimeout));
var count = new CountdownEvent(3);
Console.WriteLine(count.Signal() + " " + count.CurrentCount + " " + count.TryAddCount(2) + " " + count.Signal(4)
    + " " + count.TryAddCount() + " " + count.InitialCount);
Try("below", () => count.Signal());
Try("add", () => count.AddCount());
count.Reset(1);
Try("too many", () => count.Signal(2));
var log = new List<long>();
var barrier = new Barrier(2, b => { lock (log) log.Add(b.CurrentPhaseNumber); });
Task other = Task.Factory.StartNew(() =>
{
    for (int i = 0; i < 3; i++) barrier.SignalAndWait();
}, TaskCreationOptions.LongRunning);
for (int i = 0; i < 3; i++) barrier.SignalAndWait();
other.Wait();
Console.WriteLine(string.Join(" ", log) + " " + barrier.CurrentPhaseNumber);
var bad = new Barrier(1, _ => throw new FormatException("post"));
try { bad.SignalAndWait(); }
catch (BarrierPostPhaseException e) { Console.WriteLine(e.InnerException!.Message + " " + bad.CurrentPhaseNumber); }
Console.WriteLine(new Barrier(2).SignalAndWait(0));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
