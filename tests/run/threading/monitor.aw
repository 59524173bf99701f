// C# specification §13.13 (lock), and System.Threading.Monitor: exclusion, re-entry, Wait and Pulse, time limits, misuse.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly object gate = new object();
    static int count;

    static void Main()
    {
        var workers = new Task[4];
        for (int i = 0; i < workers.Length; i++)
            workers[i] = Task.Run(() => { for (int k = 0; k < 2000; k++) lock (gate) count++; });
        Task.WaitAll(workers);
        Console.WriteLine(count);

        lock (gate)
        {
            lock (gate) Console.WriteLine("twice " + Monitor.IsEntered(gate));
            Console.WriteLine(Task.Run(() => Monitor.TryEnter(gate)).Result + " " + Task.Run(() => Monitor.TryEnter(gate, 5)).Result);
        }
        Console.WriteLine(Monitor.IsEntered(gate));
        bool taken = false;
        Monitor.TryEnter(gate, ref taken);
        Console.WriteLine(taken);
        Monitor.Exit(gate);

        try { lock (gate) throw new InvalidOperationException("out"); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + Monitor.IsEntered(gate)); }
        foreach (Action misuse in new Action[] { () => Monitor.Exit(gate), () => Monitor.Pulse(gate), () => Monitor.Wait(gate, 0) })
        {
            try { misuse(); } catch (SynchronizationLockException e) { Console.WriteLine(e.Message); }
        }
        object none = null;
        try { lock (none) { } } catch (ArgumentNullException) { Console.WriteLine("null"); }

        // Producer and consumers.
        var queue = new Queue<int>();
        bool ended = false;
        var consumers = new Task<int>[3];
        for (int i = 0; i < consumers.Length; i++)
        {
            consumers[i] = Task.Run(() =>
            {
                int sum = 0;
                while (true)
                {
                    int item;
                    lock (queue)
                    {
                        while (queue.Count == 0 && !ended)
                            Monitor.Wait(queue);
                        if (queue.Count == 0)
                            return sum;
                        item = queue.Dequeue();
                    }
                    sum += item;
                }
            });
        }
        for (int i = 1; i <= 300; i++)
        {
            lock (queue)
            {
                queue.Enqueue(i);
                Monitor.Pulse(queue);
            }
        }
        lock (queue)
        {
            ended = true;
            Monitor.PulseAll(queue);
        }
        Console.WriteLine(consumers[0].Result + consumers[1].Result + consumers[2].Result);

        // Wait gives the whole lock back, and takes it back as deep.
        bool inside = false;
        lock (gate)
        {
            lock (gate)
            {
                Task t = Task.Run(() => { lock (gate) { inside = true; Monitor.Pulse(gate); } });
                Console.WriteLine(Monitor.Wait(gate) + " " + inside);
                t.Wait();
            }
            Console.WriteLine(Monitor.IsEntered(gate));
            Console.WriteLine(Monitor.Wait(gate, 5));
        }
        Console.WriteLine(Monitor.IsEntered(gate));
    }
}
