// Continuations that run only after success, only after failure.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Work(bool fail)
    {
        await Task.Yield();
        if (fail)
            throw new Exception("failed");
    }

    static async Task Try(bool fail)
    {
        Task work = Work(fail);
        Task good = work.ContinueWith(t => Console.WriteLine("good"), TaskContinuationOptions.OnlyOnRanToCompletion);
        Task bad = work.ContinueWith(t => Console.WriteLine("bad: " + t.Exception.InnerException.Message), TaskContinuationOptions.OnlyOnFaulted);
        try
        {
            await good;
        }
        catch (TaskCanceledException)
        {
            Console.WriteLine("no good");
        }
        try
        {
            await bad;
        }
        catch (TaskCanceledException)
        {
            Console.WriteLine("no bad");
        }
        Console.WriteLine(good.Status + " " + bad.Status);
    }

    static async Task Main()
    {
        await Try(false);
        await Try(true);
    }
}
