// Started together, awaited in turn.
var tasks = new Task<long>[8];
for (int i = 0; i < 8; i++) tasks[i] = Part(i * 1000, 1000);
long total = 0;
foreach (Task<long> t in tasks) total += await t;
Console.WriteLine(total);
async Task<long> Part(int from, int count)
{
    long s = 0;
    for (int i = from; i < from + count; i++)
    {
        s += i;
        if (i % 100 == 0) await Task.Yield();
    }
    return s;
}
