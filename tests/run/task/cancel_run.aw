// An exception of cancellation: an async method is cancelled by it, a delegate fails.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task Async()
    {
        await Task.Yield();
        throw new OperationCanceledException("async");
    }

    static async Task Main()
    {
        Task a = Async();
        try
        {
            await a;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + a.Status);
        }
        Task b = Task.Run(() => { throw new OperationCanceledException("delegate"); });
        try
        {
            await b;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + b.Status);
        }
        Task c = Task.Run(() => Async());
        try
        {
            await c;
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + c.Status);
        }
        Task all = Task.WhenAll(a, Task.CompletedTask);
        try
        {
            await all;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine(all.Status);
        }
        Task mixed = Task.WhenAll(a, b, Task.FromException(new FormatException("worse")));
        try
        {
            await mixed;
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message + " " + mixed.Status + " " + mixed.Exception.InnerExceptions.Count);
        }
    }
}
