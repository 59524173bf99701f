// ManualResetEventSlim, AutoResetEvent, CountdownEvent, WaitHandle.WaitAny/WaitAll.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }

    static void Main()
    {
        var m = new ManualResetEventSlim();
        Console.WriteLine($"{m.IsSet} {m.Wait(0)}");
        m.Set();
        Console.WriteLine($"{m.IsSet} {m.Wait(0)} {m.Wait(0)}");
        m.Reset();
        Try("cancelled wait", () => m.Wait(new CancellationToken(true)));
        var a = new AutoResetEvent(true);
        Console.WriteLine($"{a.WaitOne(0)} {a.WaitOne(0)} {a.Set()} {a.Set()} {a.WaitOne(0)} {a.WaitOne(0)}");
        var c = new CountdownEvent(3);
        Console.WriteLine($"{c.InitialCount} {c.CurrentCount} {c.Signal()} {c.Signal()} {c.IsSet} {c.Signal()} {c.IsSet}");
        Try("signal too often", () => c.Signal());
        Try("add to a set one", () => c.AddCount());
        Console.WriteLine(c.TryAddCount());
        c.Reset(2);
        c.AddCount(2);
        Console.WriteLine($"{c.CurrentCount} {c.Signal(4)}");
        c.Wait();
        WaitHandle[] handles = { new ManualResetEvent(false), new ManualResetEvent(true), new AutoResetEvent(true) };
        Console.WriteLine(WaitHandle.WaitAny(handles));
        Console.WriteLine(WaitHandle.WaitAll(handles, 0));
        ((ManualResetEvent)handles[0]).Set();
        Console.WriteLine(WaitHandle.WaitAll(handles));
        Console.WriteLine(WaitHandle.WaitAny(new[] { handles[2] }, 0) == WaitHandle.WaitTimeout);
        int order = 0;
        var turns = Enumerable.Range(0, 3).Select(i => new AutoResetEvent(i == 0)).ToArray();
        Thread[] ts = Enumerable.Range(0, 3).Select(i => new Thread(() =>
        {
            for (int k = 0; k < 2; k++)
            {
                turns[i].WaitOne();
                order = order * 10 + i + 1;
                turns[(i + 1) % 3].Set();
            }
        })).ToArray();
        foreach (Thread t in ts) t.Start();
        foreach (Thread t in ts) t.Join();
        Console.WriteLine(order);
    }
}
