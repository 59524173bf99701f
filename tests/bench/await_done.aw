// 100 million awaits that complete at once: the same work as calls.aw.
long sum = 0;
for (int round = 0; round < 100; round++) sum += await Loop(1000000);
Console.WriteLine(sum);

async Task<long> Loop(int n)
{
    long s = 0;
    for (int i = 0; i < n; i++) s += await Next(i);
    return s;
}

async Task<int> Next(int i)
{
    if (i < 0) await Task.Yield();
    return await Step(i) + 1;
}

async Task<int> Step(int i)
{
    if (i == 2000000000) await Task.Yield();
    return i ^ 5;
}
