// TaskScheduler: a custom one sees StartNew, ContinueWith and awaits inside; HideScheduler; inlining by Wait;
// FromCurrentSynchronizationContext.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class Manual : TaskScheduler
{
    readonly LinkedList<Task> tasks = new LinkedList<Task>();
    public int Queued, Inlined;
    protected override void QueueTask(Task task) { lock (tasks) { Queued++; tasks.AddLast(task); } }

    protected override bool TryExecuteTaskInline(Task task, bool previously)
    {
        if (previously && !TryDequeue(task)) return false;
        Inlined++;
        return TryExecuteTask(task);
    }

    protected override bool TryDequeue(Task task) { lock (tasks) return tasks.Remove(task); }
    protected override IEnumerable<Task> GetScheduledTasks() { lock (tasks) return new List<Task>(tasks); }
    public override int MaximumConcurrencyLevel => 1;

    public int RunAll()
    {
        int n = 0;
        while (true)
        {
            Task next;
            lock (tasks)
            {
                if (tasks.Count == 0) return n;
                next = tasks.First.Value;
                tasks.RemoveFirst();
            }
            if (TryExecuteTask(next)) n++;
        }
    }
}

class Program
{
    static void Main()
    {
        var m = new Manual();
        var factory = new TaskFactory(m);
        Task a = factory.StartNew(() => Console.WriteLine("a " + ReferenceEquals(TaskScheduler.Current, m)));
        Console.WriteLine(a.Status + " " + m.Queued);
        Console.WriteLine(m.RunAll() + " " + a.Status);
        Task b = factory.StartNew(() => Console.WriteLine("b"));
        Task c = b.ContinueWith(_ => Console.WriteLine("c"), m);
        Task d = b.ContinueWith(_ => Console.WriteLine("d " + ReferenceEquals(TaskScheduler.Current, m)),
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, m);
        Console.WriteLine(m.RunAll() + " " + m.Inlined);
        Task.WaitAll(c, d);
        Task sync = new Task(() => Console.WriteLine("sync " + ReferenceEquals(TaskScheduler.Current, m)));
        sync.RunSynchronously(m);
        Console.WriteLine(m.Inlined);
        Task hidden = factory.StartNew(() => Console.WriteLine("hidden "
            + ReferenceEquals(TaskScheduler.Current, TaskScheduler.Default)), TaskCreationOptions.HideScheduler);
        m.RunAll();
        Task<Task> nested = factory.StartNew(async () =>
        {
            Console.WriteLine("before " + ReferenceEquals(TaskScheduler.Current, m));
            await Task.Yield();
            Console.WriteLine("after " + ReferenceEquals(TaskScheduler.Current, m));
            Task inner = Task.Run(() => Console.WriteLine("run " + ReferenceEquals(TaskScheduler.Current, m)));
            await inner;
        });
        m.RunAll();
        nested.Unwrap().Wait();
        Task waits = factory.StartNew(() => Console.WriteLine("inlined by wait"));
        waits.Wait();
        Console.WriteLine(m.RunAll());
        Console.WriteLine(TaskScheduler.Default.Id != m.Id && m.Id == m.Id);
        try { TaskScheduler.FromCurrentSynchronizationContext(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { a.Start(m); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { new Task(() => { }).Start(null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
    }
}
