// PeriodicTimer, .NET 6: ticks, one waiter, cancelling, Dispose.
using System;
using System.Threading;
using System.Threading.Tasks;

using (var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1)))
{
    int ticks = 0;
    while (ticks < 3 && await timer.WaitForNextTickAsync())
        ticks++;
    Console.WriteLine(ticks);
}
var slow = new PeriodicTimer(TimeSpan.FromHours(1));
using var cts = new CancellationTokenSource();
ValueTask<bool> waits = slow.WaitForNextTickAsync(cts.Token);
try { _ = slow.WaitForNextTickAsync(); } catch (InvalidOperationException) { Console.WriteLine("one at a time"); }
cts.Cancel();
try { await waits; } catch (OperationCanceledException e) { Console.WriteLine("canceled " + (e.CancellationToken == cts.Token)); }
ValueTask<bool> last = slow.WaitForNextTickAsync();
slow.Dispose();
Console.WriteLine(await last + " " + await slow.WaitForNextTickAsync());
Console.WriteLine(slow.Period);
try { new PeriodicTimer(TimeSpan.Zero); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
