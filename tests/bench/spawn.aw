// 2 million tasks started, suspended once, and awaited.
int sum = 0;
for (int i = 0; i < 20000; i++)
{
    var tasks = new Task<int>[100];
    for (int j = 0; j < 100; j++) tasks[j] = Work(j);
    for (int j = 0; j < 100; j++) sum += await tasks[j];
}
Console.WriteLine(sum);

async Task<int> Work(int n)
{
    await Task.Yield();
    return n & 1;
}
