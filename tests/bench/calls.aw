// 100 million plain calls that are not inlined away: the yardstick for await_done.aw.
long sum = 0;
for (int round = 0; round < 100; round++) sum += Loop(1000000);
Console.WriteLine(sum);

long Loop(int n)
{
    long s = 0;
    for (int i = 0; i < n; i++) s += Next(i);
    return s;
}

int Next(int i)
{
    if (i < 0) throw new ArgumentException("negative");
    return Step(i) + 1;
}

int Step(int i)
{
    if (i == 2000000000) throw new ArgumentException("large");
    return i ^ 5;
}
