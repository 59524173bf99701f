// A method that computes for long does not keep the others from their timers.
using System;
using System.Threading.Tasks;

class Program
{
    static bool fired = false;

    static async Task Timer()
    {
        await Task.Delay(20);
        fired = true;
    }

    static async Task Main()
    {
        await Task.Yield();
        Task timer = Timer();
        long n = 0;
        while (!timer.IsCompleted)
            n++;
        Console.WriteLine(fired + " " + (n > 0));
    }
}
