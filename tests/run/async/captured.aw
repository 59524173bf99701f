// A lambda and its async method share variables.
int n = 1;
Func<Task> add = async () => { n++; await Task.Yield(); n *= 10; };
await add();
Console.WriteLine(n);
await add();
Console.WriteLine(n);
await Each(3);
async Task Each(int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++)
    {
        int k = i;
        Func<Task> f = async () => { await Task.Yield(); sum += k; };
        await f();
    }
    Console.WriteLine(sum);
}
