// CancelAfter, and an operation that looks at its token.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Count(CancellationToken token)
    {
        int n = 0;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            await Task.Delay(1);
            n++;
        }
    }

    static async Task Main()
    {
        CancellationTokenSource source = new CancellationTokenSource();
        source.CancelAfter(20);
        Task<int> count = Count(source.Token);
        try
        {
            await count;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.GetType().Name + ": " + e.Message);
        }
        Console.WriteLine(count.Status + " " + count.IsCanceled);
        CancellationTokenSource timed = new CancellationTokenSource(10);
        try
        {
            await Task.Delay(60000, timed.Token);
        }
        catch (TaskCanceledException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(CancellationToken.None.CanBeCanceled + " " + timed.Token.CanBeCanceled);
    }
}
