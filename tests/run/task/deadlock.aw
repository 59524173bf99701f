// exit: 134
// stderr: Deadlock: the program waits
// stderr: at Program.Waits(
// Nothing is left that could end the wait.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Waits(Task<int> task)
    {
        return await task + 1;
    }

    static async Task Main()
    {
        Console.WriteLine("start");
        TaskCompletionSource<int> never = new TaskCompletionSource<int>();
        await Task.Delay(1);
        Console.WriteLine(await Waits(never.Task));
    }
}
