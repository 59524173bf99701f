// Tasks handled in the order in which they end.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Slow(int n)
    {
        await Task.Delay(n * 30);
        return n;
    }

    static async Task Main()
    {
        List<Task<int>> tasks = new List<Task<int>>();
        foreach (int n in new int[] { 4, 1, 3, 2 })
            tasks.Add(Slow(n));
        while (tasks.Count > 0)
        {
            Task<int> first = await Task.WhenAny(tasks);
            tasks.Remove(first);
            Console.WriteLine(await first + ", " + tasks.Count + " left");
        }
        Task never = new TaskCompletionSource<int>().Task;
        for (int i = 0; i < 200; i++)
        {
            Task winner = await Task.WhenAny(never, Task.Yield().GetAwaiter().IsCompleted ? never : Task.CompletedTask);
            if (winner == never)
                Console.WriteLine("wrong");
        }
        Console.WriteLine("end");
    }
}
