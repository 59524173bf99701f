// Thread.Sleep blocks this frame only.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task<string> Beside()
    {
        await Task.Delay(20);
        return "beside";
    }

    static async Task Main()
    {
        Task<string> beside = Beside();
        Thread.Sleep(200);
        Console.WriteLine(beside.IsCompleted);
        Console.WriteLine(await beside);
        await Task.Yield();
        Task<string> again = Beside();
        Thread.Sleep(200);
        Console.WriteLine(again.IsCompleted);
        Thread.Sleep(0);
        Thread.Sleep(TimeSpan.FromMilliseconds(1));
    }
}
