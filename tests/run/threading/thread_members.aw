// Thread, ThreadLocal, ThreadPool, SpinLock, SpinWait, Monitor, Mutex.
using System;
using System.Linq;
using System.Threading;

class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": ok"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }

    static void Main()
    {
        var t = new Thread(s => Console.WriteLine("parameter " + s)) { Name = "worker", IsBackground = true };
        Console.WriteLine(t.ThreadState.HasFlag(ThreadState.Unstarted) + " " + t.IsAlive + " " + t.Name);
        t.Start(5);
        t.Join();
        Console.WriteLine(t.IsAlive + " " + t.ThreadState);
        Try("again", () => t.Start());
        Try("join", () => new Thread(() => { }).Join());
        var local = new ThreadLocal<int>(() => 41, true);
        local.Value++;
        var v = new Thread(() => local.Value = 1);
        v.Start(); v.Join();
        Console.WriteLine(local.Value + " " + local.IsValueCreated + " " + string.Join(",", local.Values.OrderBy(x => x)));
        using (var done = new ManualResetEvent(false))
        {
            ThreadPool.QueueUserWorkItem(s =>
            {
                Console.WriteLine("pool " + s + " " + Thread.CurrentThread.IsThreadPoolThread);
                done.Set();
            }, "state");
            done.WaitOne();
        }
        Try("exit", () => Monitor.Exit(new object()));
        Try("pulse", () => Monitor.Pulse(new object()));
        object gate = new object();
        bool taken = false;
        Monitor.Enter(gate, ref taken);
        Console.WriteLine(taken + " " + Monitor.IsEntered(gate) + " " + Monitor.TryEnter(gate));
        bool elsewhere = true;
        var w = new Thread(() => elsewhere = Monitor.TryEnter(gate, 1));
        w.Start(); w.Join();
        Console.WriteLine(elsewhere);
        Try("taken", () => Monitor.Enter(gate, ref taken));
        var spin = new SpinLock(true);
        bool lockTaken = false;
        spin.Enter(ref lockTaken);
        Console.WriteLine(lockTaken + " " + spin.IsHeld + " " + spin.IsHeldByCurrentThread + " "
            + spin.IsThreadOwnerTrackingEnabled);
        spin.Exit();
        Console.WriteLine(spin.IsHeld);
        var mutex = new Mutex(true);
        Console.WriteLine(mutex.WaitOne());
        mutex.ReleaseMutex(); mutex.ReleaseMutex();
        Try("release", () => mutex.ReleaseMutex());
        int x = 0;
        Console.WriteLine(SpinWait.SpinUntil(() => ++x > 5, 1000) + " " + x);
        Try("sleep", () => Thread.Sleep(-2));
        int id = Thread.CurrentThread.ManagedThreadId;
        Console.WriteLine(id == Environment.CurrentManagedThreadId && Thread.CurrentThread == Thread.CurrentThread);
    }
}
