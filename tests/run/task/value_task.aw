// ValueTask with and without a task behind it.
using System;
using System.Threading.Tasks;

class Program
{
    static async ValueTask<int> Maybe(int n)
    {
        if (n > 1)
            await Task.Delay(1);
        if (n > 2)
            throw new ArgumentException("too much");
        return n * 10;
    }


    static async Task Main()
    {
        Console.WriteLine(await Maybe(1));
        Console.WriteLine(await Maybe(2));
        try
        {
            Console.WriteLine(await Maybe(3));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        ValueTask<int> given = new ValueTask<int>(7);
        Console.WriteLine(given.IsCompleted + " " + given.Result + " " + await given.AsTask());
        ValueTask<int> wrapped = new ValueTask<int>(Task.FromResult(8));
        Console.WriteLine(wrapped.IsCompletedSuccessfully + " " + await wrapped);
        ValueTask<int> pending = Maybe(2);
        Task<int> task = pending.AsTask();
        Console.WriteLine(await task + await task);
    }
}
