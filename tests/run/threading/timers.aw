// Timer: one shot, periodic, Change, Dispose, arguments; PeriodicTimer's rules stand in their own test.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (Exception e)
        {
            Console.WriteLine(what + ": " + e.GetType().Name + " " + ((e as ArgumentException)?.ParamName));
        }
    }

    static void Main()
    {
        var done = new ManualResetEventSlim();
        using (var once = new Timer(s => { Console.WriteLine("once " + s); done.Set(); }, "state", 1, Timeout.Infinite))
            done.Wait();
        int ticks = 0;
        var three = new CountdownEvent(3);
        var periodic = new Timer(_ => { if (Interlocked.Increment(ref ticks) <= 3) three.Signal(); }, null, 0, 1);
        three.Wait();
        periodic.Dispose();
        Console.WriteLine(ticks >= 3);
        done.Reset();
        object self = null;
        var own = new Timer(s => { self = s; done.Set(); });
        Console.WriteLine(own.Change(1, Timeout.Infinite));
        done.Wait();
        Console.WriteLine(ReferenceEquals(self, own));
        own.Dispose();
        var never = new Timer(_ => Console.WriteLine("never"), null, Timeout.Infinite, Timeout.Infinite);
        never.Change(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        never.Dispose();
        Try("null", () => new Timer(null));
        Try("due", () => new Timer(_ => { }, null, -2, 0));
        Try("period", () => new Timer(_ => { }, null, 0, -2));
        done.Reset();
        var last = new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        var handle = new ManualResetEvent(false);
        Console.WriteLine(last.Dispose(handle) + " " + handle.WaitOne(1000));
    }
}
