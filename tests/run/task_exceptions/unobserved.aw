// TaskScheduler.UnobservedTaskException (.NET): raised for failed tasks that nobody can ask about any longer; what
// counts as asking.
using System.Runtime.CompilerServices;

static class Program
{
    static readonly List<string> seen = new();
    static async Task Fails(string what) { await Task.Yield(); throw new InvalidOperationException(what); }

    static async Task<int> FailsAtOnce(string what)
    {
        if (what != "") throw new ArgumentException(what);
        await Task.Yield();
        return 1;
    }

    static void Handler(object? sender, UnobservedTaskExceptionEventArgs e)
    {
        bool isTask = sender is Task { IsFaulted: true };
        lock (seen) seen.Add(e.Exception.InnerExceptions.Count + " " + e.Exception.InnerException!.GetType().Name
            + " " + e.Exception.InnerException.Message + " " + isTask + " " + e.Observed);
        e.SetObserved();
    }

    // What was made here is out of reach when this returns and the stack has been used for something else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Deep(int n, Action make) { if (n > 0) Deep(n - 1, make); else make(); }

    // What was made last may still stand in a register or in an old slot of a stack, so fifty of each are made. Prints
    // what is told
    // of those that are called `name`.
    static void Collect(string name, bool expected)
    {
        Deep(20, () => { });
        for (int i = 0; i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            lock (seen)
                if (!expected || seen.Exists(s => s.Contains(name)))
                    break;
            Thread.Sleep(1);
        }
        lock (seen)
        {
            Console.WriteLine(name + ": " + string.Join(" | ", seen.Where(s => s.Contains(name)).Distinct()));
            seen.Clear();
        }
    }

    static void WaitFor(Task t) { while (!t.IsCompleted) Thread.Sleep(0); }

    static void Main()
    {
        TaskScheduler.UnobservedTaskException += Handler;
        Deep(30, () => { for (int i = 0; i < 50; i++) WaitFor(Fails("lost")); }); Collect("lost", true);
        Deep(30, () => { for (int i = 0; i < 50; i++) _ = FailsAtOnce("at once"); }); Collect("at once", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++) WaitFor(Task.Run(() => { throw new FormatException("run"); }));
        });
        Collect("run", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++)
            {
                var s = new TaskCompletionSource<int>();
                s.SetException(new Exception[] { new FormatException("one"), new Exception("two") });
            }
        });
        Collect("one", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++) Task.FromException(new Exception("made"));
        });
        Collect("made", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++) WaitFor(Task.WhenAll(Fails("first"), FailsAtOnce("second")));
        });
        Collect("first", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++) { var t = Fails("seen"); WaitFor(t); _ = t.Exception; }
        });
        Collect("seen", false);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++) try { Fails("waited").Wait(); } catch (AggregateException) { }
        });
        Collect("waited", false);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++)
                try { Fails("result").GetAwaiter().GetResult(); } catch (InvalidOperationException) { }
        });
        Collect("result", false);
        Deep(30, () => { for (int i = 0; i < 50; i++) Awaits().Wait(); }); Collect("awaited", false);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++)
            {
                var t = Fails("continued");
                t.ContinueWith(x => x.Exception!.Message.Length).Wait();
            }
        });
        Collect("continued", false);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++)
            {
                var t = Fails("status only");
                WaitFor(t);
                if (t.Status != TaskStatus.Faulted || !t.IsFaulted) Console.Write("?");
            }
        });
        Collect("status only", true);
        Deep(30, () =>
        {
            for (int i = 0; i < 50; i++)
            {
                var c = new CancellationTokenSource();
                c.Cancel();
                WaitFor(Task.FromCanceled(c.Token));
                WaitFor(Task.Delay(100, c.Token));
            }
        });
        Collect("canceled", false);
        var kept = Fails("kept"); WaitFor(kept); Collect("kept", false); GC.KeepAlive(kept);
        TaskScheduler.UnobservedTaskException -= Handler;
        Deep(30, () => { for (int i = 0; i < 5; i++) WaitFor(Fails("nobody")); }); Collect("nobody", false);
        Console.WriteLine(kept.Exception!.InnerException!.Message);
    }

    static async Task Awaits() { try { await Fails("awaited"); } catch (InvalidOperationException) { } }
}
