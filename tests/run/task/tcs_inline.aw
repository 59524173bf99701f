// SetResult runs what awaits the task before it returns.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Waiter(string name, Task<int> task)
    {
        Console.WriteLine(name + " waits");
        int value = await task;
        Console.WriteLine(name + " got " + value);
    }

    static async Task Main()
    {
        TaskCompletionSource<int> source = new TaskCompletionSource<int>();
        Task a = Waiter("a", source.Task);
        Task b = Waiter("b", source.Task);
        Console.WriteLine("before " + source.Task.IsCompleted);
        source.SetResult(5);
        Console.WriteLine("after " + source.Task.IsCompleted + " " + a.IsCompleted + " " + b.IsCompleted);
        await Task.WhenAll(a, b);
    }
}
