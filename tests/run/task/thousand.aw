// gc: 50
// A thousand tasks at once.
var tasks = new Task<int>[1000];
for (int i = 0; i < tasks.Length; i++) tasks[i] = Work(i);
int[] results = await Task.WhenAll(tasks);
long sum = 0;
foreach (int r in results) sum += r;
Console.WriteLine(sum);
async Task<int> Work(int n)
{
    await Task.Delay(n % 7);
    await Task.Yield();
    return n * 2;
}
