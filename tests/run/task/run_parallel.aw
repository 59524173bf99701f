// Work in the pool; the results do not depend on who ran it.
var tasks = new Task<int>[16];
for (int i = 0; i < tasks.Length; i++)
{
    int n = i;
    tasks[i] = Task.Run(() => Sum(n * 100));
}
int total = 0;
foreach (int r in await Task.WhenAll(tasks)) total += r;
Console.WriteLine(total);
int Sum(int n) { int s = 0; for (int i = 0; i < n; i++) s += i % 7; return s; }
