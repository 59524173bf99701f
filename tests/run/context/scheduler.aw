// TaskScheduler: a scheduler of the program's own gets tasks, continuations and what awaits in its tasks resume.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

class ListScheduler : TaskScheduler
{
    readonly List<Task> queue = new List<Task>();
    public int Queued;
    public bool Inline;

    protected override void QueueTask(Task task)
    {
        lock (queue)
        {
            Queued++;
            queue.Add(task);
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => Inline && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => queue;

    public int RunAll()
    {
        int count = 0;
        while (true)
        {
            Task next;
            lock (queue)
            {
                if (queue.Count == 0)
                    return count;
                next = queue[0];
                queue.RemoveAt(0);
            }
            TryExecuteTask(next);
            count++;
        }
    }
}

class Program
{
    static void Main()
    {
        var s = new ListScheduler();
        Console.WriteLine(TaskScheduler.Current == TaskScheduler.Default);
        Task<int> t = Task.Factory.StartNew(() =>
        {
            Console.WriteLine("runs, own: " + (TaskScheduler.Current == s));
            return 5;
        }, CancellationToken.None, TaskCreationOptions.None, s);
        Console.WriteLine(t.Status + " " + s.Queued);
        Task c = t.ContinueWith(x => Console.WriteLine("continues with " + x.Result + ", own: "
            + (TaskScheduler.Current == s)), s);
        Console.WriteLine(c.Status);
        Console.WriteLine(s.RunAll());
        Console.WriteLine(t.Status + " " + c.Status);

        var gate = new TaskCompletionSource<int>();
        Task<Task> outer = Task.Factory.StartNew(async () =>
        {
            Console.WriteLine("before await, own: " + (TaskScheduler.Current == s));
            await gate.Task;
            Console.WriteLine("after await, own: " + (TaskScheduler.Current == s));
            await Task.CompletedTask.ConfigureAwait(false);
            Console.WriteLine("end");
        }, CancellationToken.None, TaskCreationOptions.None, s);
        s.RunAll();
        Task inner = outer.Unwrap();
        Console.WriteLine(inner.IsCompleted);
        gate.SetResult(1);
        Console.WriteLine(inner.IsCompleted);
        Console.WriteLine(s.RunAll());
        inner.Wait();
        Console.WriteLine(inner.Status);

        var factory = new TaskFactory(s);
        Task a = factory.StartNew(() => Console.WriteLine("factory"));
        var cold = new Task(() => Console.WriteLine("cold"));
        cold.Start(s);
        s.RunAll();
        s.Inline = true;
        var sync = new Task(() => Console.WriteLine("synchronously, own: " + (TaskScheduler.Current == s)));
        sync.RunSynchronously(s);
        Console.WriteLine(sync.Status + " " + a.Status + " " + cold.Status);
        Console.WriteLine(TaskScheduler.Current == TaskScheduler.Default);
    }
}
