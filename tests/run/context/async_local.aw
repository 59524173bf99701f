// AsyncLocal<T> and ExecutionContext: a value flows into the methods that are called, across every await, and into new
// tasks and
// threads; what an async method changes is not seen by its caller.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly AsyncLocal<int> number = new AsyncLocal<int>();
    static readonly AsyncLocal<string> text = new AsyncLocal<string>();

    static async Task Child(string name, int value)
    {
        Console.WriteLine(name + " starts with " + number.Value);
        number.Value = value;
        await Task.Yield();
        Console.WriteLine(name + " has " + number.Value);
        await Task.Delay(1);
        Console.WriteLine(name + " still has " + number.Value);
        await Grandchild();
        Console.WriteLine(name + " ends with " + number.Value);
    }

    static async Task Grandchild()
    {
        number.Value += 100;
        await Task.Delay(1).ConfigureAwait(false);
        Console.WriteLine("grandchild has " + number.Value);
    }

    static Task NotAsync()
    {
        number.Value = 77;
        return Task.CompletedTask;
    }

    static async Task Throws()
    {
        number.Value = 55;
        await Task.Yield();
        throw new InvalidOperationException("x");
    }

    static async Task Main()
    {
        Console.WriteLine(number.Value + " " + (text.Value == null));
        number.Value = 1;
        text.Value = "t";
        await Child("a", 2);
        Console.WriteLine("main has " + number.Value);
        await NotAsync();
        Console.WriteLine("main has " + number.Value);
        try { await Throws(); }
        catch (InvalidOperationException) { Console.WriteLine("caught with " + number.Value); }

        number.Value = 5;
        Task run = Task.Run(() =>
        {
            int before = number.Value;
            number.Value = 6;
            return before;
        }).ContinueWith(t => Console.WriteLine("run saw " + t.Result + ", continuation " + number.Value));
        number.Value = 7;
        await run;
        Console.WriteLine("main has " + number.Value);

        var thread = new Thread(() => Console.WriteLine("thread has " + number.Value + text.Value));
        thread.Start();
        thread.Join();

        ExecutionContext saved = ExecutionContext.Capture();
        number.Value = 8;
        ExecutionContext.Run(saved, state =>
        {
            Console.WriteLine(state + " " + number.Value);
            number.Value = 9;
        }, "run");
        Console.WriteLine("main has " + number.Value);

        using (ExecutionContext.SuppressFlow())
        {
            // Not Wait(), which may run the task right here.
            var ran = new ManualResetEventSlim();
            _ = Task.Run(() => { Console.WriteLine("suppressed " + number.Value); ran.Set(); });
            ran.Wait();
        }
        await Task.Run(() => Console.WriteLine("flows again " + number.Value));

        var done = new TaskCompletionSource<int>();
        Task<int> waiter = Wait(done.Task);
        number.Value = 20;
        done.SetResult(1);
        Console.WriteLine("setter has " + number.Value);
        Console.WriteLine(await waiter);

        var all = new Task<int>[3];
        for (int i = 0; i < 3; i++)
        {
            number.Value = i;
            all[i] = Later();
        }
        int[] values = await Task.WhenAll(all);
        Console.WriteLine(string.Join(" ", values) + " " + number.Value);
        var pool = new TaskCompletionSource<int>();
        ThreadPool.QueueUserWorkItem(_ => pool.SetResult(number.Value));
        Console.WriteLine(await pool.Task);
        Func<Task> lambda = async () =>
        {
            number.Value = 40;
            await Task.Yield();
            Console.WriteLine("lambda " + number.Value);
        };
        await lambda();
        async ValueTask<int> Local() { number.Value = 41; await Task.Yield(); return number.Value; }
        Console.WriteLine(await Local() + " " + number.Value);
    }

    static async Task<int> Wait(Task<int> task)
    {
        number.Value = 30;
        await task;
        return number.Value;
    }

    static async Task<int> Later()
    {
        await Task.Delay(2);
        return number.Value;
    }
}
