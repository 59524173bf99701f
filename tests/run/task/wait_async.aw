// Task.WaitAsync, .NET 6: limits by time and token; what has ended already is returned as it is.
using System;
using System.Threading;
using System.Threading.Tasks;

var never = new TaskCompletionSource<int>().Task;
using var cts = new CancellationTokenSource();
Task<int> waits = never.WaitAsync(cts.Token);
Console.WriteLine(waits.IsCompleted + " " + ReferenceEquals(waits, never));
cts.Cancel();
try { await waits; }
catch (TaskCanceledException e)
{
    Console.WriteLine("canceled " + (e.CancellationToken == cts.Token) + " " + waits.Status);
}
try { await never.WaitAsync(TimeSpan.FromMilliseconds(1)); }
catch (TimeoutException e) { Console.WriteLine(e.Message); }
try { await ((Task)never).WaitAsync(TimeSpan.Zero); } catch (TimeoutException e) { Console.WriteLine(e.Message); }
try { await never.WaitAsync(cts.Token); } catch (TaskCanceledException) { Console.WriteLine("at once"); }
Task<int> five = Task.FromResult(5);
Console.WriteLine(ReferenceEquals(five, five.WaitAsync(cts.Token)) + " " + await five.WaitAsync(TimeSpan.Zero));
Console.WriteLine(ReferenceEquals(never, never.WaitAsync(CancellationToken.None)));
async Task<string> Later() { await Task.Delay(1); return "later"; }
Console.WriteLine(await Later().WaitAsync(TimeSpan.FromHours(1)) + " "
    + await Later().WaitAsync(TimeSpan.FromHours(1), new CancellationTokenSource().Token));
async Task Fails() { await Task.Yield(); throw new FormatException("own"); }
try { await Fails().WaitAsync(TimeSpan.FromHours(1)); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { _ = never.WaitAsync(TimeSpan.FromMilliseconds(-2)); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
