// TaskAwaiter.OnCompleted called by hand: the continuation is posted to the context of the caller; a ConfiguredTaskAwaiter's is not.
// AsyncLocals flow with OnCompleted.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

class Counting : SynchronizationContext
{
    public int Posts;
    readonly Queue<(SendOrPostCallback, object)> queue = new Queue<(SendOrPostCallback, object)>();
    public override void Post(SendOrPostCallback d, object state)
    {
        lock (queue) { Posts++; queue.Enqueue((d, state)); Monitor.PulseAll(queue); }
    }
    public void RunOne()
    {
        (SendOrPostCallback, object) next;
        lock (queue)
        {
            while (queue.Count == 0) Monitor.Wait(queue);
            next = queue.Dequeue();
        }
        next.Item1(next.Item2);
    }
}

class Program
{
    static readonly AsyncLocal<string> local = new AsyncLocal<string>();

    static void Main()
    {
        var context = new Counting();
        SynchronizationContext.SetSynchronizationContext(context);

        var source = new TaskCompletionSource<int>();
        TaskAwaiter<int> awaiter = source.Task.GetAwaiter();
        local.Value = "mine";
        awaiter.OnCompleted(() => Console.WriteLine("called with " + local.Value + ", result " + awaiter.GetResult()));
        local.Value = "changed";
        Console.WriteLine("completed: " + awaiter.IsCompleted);
        var setter = new Thread(() => source.SetResult(5));
        setter.Start();
        setter.Join();
        context.RunOne();
        Console.WriteLine("posts: " + context.Posts);

        var second = new TaskCompletionSource<int>();
        ConfiguredTaskAwaitable<int> awaitable = second.Task.ConfigureAwait(false);
        ConfiguredTaskAwaitable<int>.ConfiguredTaskAwaiter configured = awaitable.GetAwaiter();
        var called = new ManualResetEventSlim();
        configured.OnCompleted(() => { Console.WriteLine("configured with " + local.Value); called.Set(); });
        second.SetResult(6);
        called.Wait();
        Console.WriteLine("posts: " + context.Posts + " " + configured.GetResult());

        ConfiguredTaskAwaitable plain = Task.CompletedTask.ConfigureAwait(true);
        Console.WriteLine(plain.GetAwaiter().IsCompleted);
        try
        {
            Task.FromException(new InvalidOperationException("bad")).ConfigureAwait(false).GetAwaiter().GetResult();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        ConfiguredValueTaskAwaitable<string> value = new ValueTask<string>("v").ConfigureAwait(false);
        Console.WriteLine(value.GetAwaiter().GetResult());
        ValueTaskAwaiter<string> va = new ValueTask<string>("w").GetAwaiter();
        Console.WriteLine(va.IsCompleted + va.GetResult());
        ValueTaskAwaiter vn = default(ValueTask).GetAwaiter();
        vn.GetResult();
        try
        {
            awaiter.OnCompleted(null);
        }
        catch (ArgumentNullException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
