// Task.Yield lets others run; each task keeps its own order.
var log = new Log();
await Task.WhenAll(Worker(log, 0), Worker(log, 1));
Console.WriteLine(log.A + " " + log.B);
async Task Worker(Log log, int id)
{
    for (int i = 0; i < 100; i++)
    {
        if (id == 0) log.A += i; else log.B += i * 2;
        await Task.Yield();
    }
}
class Log { public int A, B; }
