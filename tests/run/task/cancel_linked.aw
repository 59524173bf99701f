// A source linked to two others.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        CancellationTokenSource a = new CancellationTokenSource();
        CancellationTokenSource b = new CancellationTokenSource();
        CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
        Task wait = Task.Delay(60000, linked.Token);
        Console.WriteLine(linked.IsCancellationRequested);
        b.Cancel();
        Console.WriteLine(linked.IsCancellationRequested + " " + a.IsCancellationRequested);
        try
        {
            await wait;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.CancellationToken == linked.Token);
        }
    }
}
