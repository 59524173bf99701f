// CountdownEvent and Barrier.
var c = new CountdownEvent(3);
Console.WriteLine(c.InitialCount + " " + c.CurrentCount + " " + c.IsSet);
Console.WriteLine(c.Signal() + " " + c.TryAddCount() + " " + c.Signal(2) + " " + c.Signal());
c.Wait();
Console.WriteLine(c.IsSet + " " + c.TryAddCount());
try { c.Signal(); } catch (InvalidOperationException) { Console.WriteLine("below zero"); }
try { c.AddCount(); } catch (InvalidOperationException) { Console.WriteLine("already set"); }
c.Reset(1);
Console.WriteLine(c.Wait(1) + " " + c.CurrentCount);
int phases = 0;
var total = new int[3];
using (var b = new Barrier(3, x => Interlocked.Increment(ref phases)))
{
    Task[] all = Enumerable.Range(0, 3).Select(n => Task.Run(() =>
    {
        for (int p = 0; p < 4; p++) { total[n] += p; b.SignalAndWait(); }
    })).ToArray();
    await Task.WhenAll(all);
    Console.WriteLine(phases + " " + b.CurrentPhaseNumber + " " + b.ParticipantCount + " " + total.Sum());
    Console.WriteLine(b.AddParticipant() + " " + b.ParticipantCount);
    b.RemoveParticipants(2);
    Console.WriteLine(b.ParticipantsRemaining);
}
var once = new Barrier(1, x => throw new FormatException("post"));
try { once.SignalAndWait(); } catch (BarrierPostPhaseException e) { Console.WriteLine(e.InnerException!.Message); }
