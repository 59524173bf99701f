// A million awaits of what has ended already. Nothing that is awaited is made in the loop.
Task<int> done = Task.FromResult(1);
// The one completed task is made at its first use.
await Nothing();
long before = GC.GetAllocatedBytesForCurrentThread();
long sum = 0;
for (int i = 1; i <= 1000000; i++)
    sum += await Next(i, done);
long after = GC.GetAllocatedBytesForCurrentThread();
Console.WriteLine(sum);
Console.WriteLine($"{after - before} bytes");

async Task<long> Next(int i, Task<int> done)
{
    await Nothing();
    await Task.CompletedTask;
    int one = await done;
    if (i % 2 == 0)
        return await Both(i, done);
    return i * (long)one;
}

async Task<long> Both(int i, Task<int> done)
{
    try
    {
        long value = await new ValueTask<long>(i);
        return value * await done;
    }
    finally
    {
        await Nothing();
    }
}

async Task Nothing()
{
    await Task.CompletedTask;
}
