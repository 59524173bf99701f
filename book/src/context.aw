var loop = new Loop();
SynchronizationContext.SetSynchronizationContext(loop);
Task work = Work();
loop.RunUntil(work);

static async Task Work()
{
    await Task.Yield();
    Console.WriteLine($"on the loop: {SynchronizationContext.Current is Loop}");
    await Task.Delay(10).ConfigureAwait(false);
    Console.WriteLine($"on the loop: {SynchronizationContext.Current is Loop}");
}

// One thread takes what is posted, in order: what a user interface does.
sealed class Loop : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Call, object? State)> queue = new();

    public override void Post(SendOrPostCallback call, object? state)
    {
        lock (queue)
        {
            queue.Enqueue((call, state));
            Monitor.Pulse(queue);
        }
    }

    public void RunUntil(Task end)
    {
        // Ends the wait below.
        end.ContinueWith(_ => Post(_ => { }, null), TaskScheduler.Default);
        while (!end.IsCompleted)
        {
            (SendOrPostCallback Call, object? State) next;
            lock (queue)
            {
                while (queue.Count == 0)
                    Monitor.Wait(queue);
                next = queue.Dequeue();
            }
            next.Call(next.State);
        }
    }
}
