// A thousand tasks, each ended by the one before it.
using System;
using System.Threading.Tasks;

class Program
{
    static TaskCompletionSource<int>[] sources = new TaskCompletionSource<int>[1001];

    static async Task Link(int i)
    {
        int value = await sources[i].Task;
        sources[i + 1].SetResult(value + 1);
    }

    static async Task Main()
    {
        for (int i = 0; i < sources.Length; i++)
            sources[i] = new TaskCompletionSource<int>();
        Task[] links = new Task[1000];
        for (int i = 0; i < links.Length; i++)
            links[i] = Link(i);
        sources[0].SetResult(0);
        await Task.WhenAll(links);
        Console.WriteLine(await sources[1000].Task);
    }
}
