// A delay that is cancelled, one that was over before, one with a token cancelled already.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task Sleep(string name, int ms, CancellationToken token)
    {
        try
        {
            await Task.Delay(ms, token);
            Console.WriteLine(name + " slept");
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(name + " " + e.GetType().Name + ": " + e.Message + " " + (e.CancellationToken == token));
        }
    }

    static async Task Main()
    {
        CancellationTokenSource source = new CancellationTokenSource();
        Task quick = Sleep("quick", 1, source.Token);
        await quick;
        Task slow = Sleep("slow", 60000, source.Token);
        await Task.Delay(10);
        Console.WriteLine(source.IsCancellationRequested);
        source.Cancel();
        Console.WriteLine(source.IsCancellationRequested);
        await slow;
        await Sleep("late", 60000, source.Token);
        await Sleep("none", 1, CancellationToken.None);
        Task canceled = Task.Delay(60000, source.Token);
        Console.WriteLine(canceled.Status);
        source.Cancel();
        source.Dispose();
    }
}
