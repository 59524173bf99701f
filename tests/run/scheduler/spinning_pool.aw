// Work that never waits, on as many threads as the pool begins with: it adds one for what waits (System.Threading.ThreadPool).
int flag = 0, spinning = 0;
int count = Math.Min(Environment.ProcessorCount, 8);
Task<int>[] spinners = new Task<int>[count];
for (int i = 0; i < count; i++)
{
    int number = i;
    spinners[i] = Task.Run(() =>
    {
        Interlocked.Increment(ref spinning);
        while (Volatile.Read(ref flag) == 0) { }
        return number;
    });
}
Task setter = Task.Run(() => { Volatile.Write(ref flag, 1); });
await setter;
int sum = 0;
foreach (Task<int> s in spinners)
    sum += await s;
Console.WriteLine(sum == count * (count - 1) / 2);
Console.WriteLine(spinning == count);
