// C# 12.9.8.4: an await of a completed task goes on at once, on the same thread, in order.
Console.WriteLine(await Sum(10));
await Nothing();
Console.WriteLine("after");
async Task<int> One(int i) { return i; }
async Task<int> Sum(int n)
{
    int s = 0;
    for (int i = 1; i <= n; i++) s += await One(i);
    return s;
}
async Task Nothing() { Console.WriteLine("inside"); }
