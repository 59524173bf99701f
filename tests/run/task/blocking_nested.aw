// Frames that block their thread need others to go on: more of them than there are workers.
using System;
using System.Threading.Tasks;

class Program
{
    static int Nest(int depth)
    {
        if (depth == 0)
            return 0;
        return Task.Run(() => Nest(depth - 1)).Result + 1;
    }

    static async Task<int> Later(int n)
    {
        await Task.Delay(5);
        return n;
    }

    static async Task Main()
    {
        Console.WriteLine(Nest(30));
        await Task.Yield();
        Console.WriteLine(Nest(10));
        int sum = 0;
        Task<int>[] tasks = new Task<int>[20];
        for (int i = 0; i < tasks.Length; i++)
        {
            int n = i;
            tasks[i] = Task.Run(() => Later(n).Result);
        }
        foreach (Task<int> task in tasks)
            sum += await task;
        Console.WriteLine(sum);
    }
}
