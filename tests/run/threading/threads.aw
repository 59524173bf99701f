// System.Threading.Thread: Start, Join, names, parameters, states, thread-local values; the program waits for
// foreground threads.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        Thread main = Thread.CurrentThread;
        Console.WriteLine(main.ManagedThreadId == Environment.CurrentManagedThreadId);
        Console.WriteLine(main.IsBackground + " " + main.IsThreadPoolThread + " " + main.IsAlive + " " + (main.Name == null));
        Console.WriteLine(Task.Run(() => Thread.CurrentThread.IsBackground && Thread.CurrentThread.IsThreadPoolThread).Result);

        var go = new ManualResetEvent(false);
        var t = new Thread(() =>
        {
            go.WaitOne();
            Console.WriteLine("in " + Thread.CurrentThread.Name + " " + (Thread.CurrentThread != main));
        });
        t.Name = "worker";
        Console.WriteLine(t.ThreadState + " " + t.IsAlive);
        try { t.Join(); } catch (ThreadStateException e) { Console.WriteLine(e.Message); }
        t.Start();
        Console.WriteLine(t.IsAlive + " " + t.Join(1));
        go.Set();
        t.Join();
        Console.WriteLine(t.IsAlive + " " + t.ThreadState + " " + t.Join(0));
        try { t.Start(); } catch (ThreadStateException e) { Console.WriteLine(e.Message); }

        var p = new Thread(o => Console.WriteLine("parameter " + o));
        p.Start("x");
        p.Join();
        var two = new Thread(() => { });
        try { two.Start(1); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

        int sum = 0;
        var many = new Thread[20];
        for (int i = 0; i < many.Length; i++)
        {
            int n = i;
            many[i] = new Thread(() => { for (int k = 0; k < 100; k++) Interlocked.Add(ref sum, n); });
        }
        foreach (Thread one in many) one.Start();
        foreach (Thread one in many) one.Join();
        Console.WriteLine(sum);

        var local = new ThreadLocal<int>(() => 10, true);
        local.Value++;
        var other = new Thread(() => { local.Value += 5; });
        other.Start();
        other.Join();
        int all = 0;
        foreach (int v in local.Values) all += v;
        Console.WriteLine(local.Value + " " + all + " " + local.IsValueCreated);

        // A thread may wait for tasks, and tasks for threads.
        int result = 0;
        var waits = new Thread(() => result = Task.Run(async () => { await Task.Delay(1); return 7; }).Result);
        waits.Start();
        waits.Join();
        Console.WriteLine(result);
        Console.WriteLine(Task.Run(() =>
        {
            int r = 0;
            var inner = new Thread(() => r = 8);
            inner.Start();
            inner.Join();
            return r;
        }).Result);

        var last = new Thread(() => { Thread.Sleep(20); Console.WriteLine("after Main"); });
        last.Start();
        var lazy = new Thread(() => { Thread.Sleep(5000); Console.WriteLine("never"); });
        lazy.IsBackground = true;
        lazy.Start();
        Console.WriteLine("end of Main");
    }
}
