// ConfigureAwait and explicit awaiters.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Three()
    {
        await Task.Delay(1).ConfigureAwait(false);
        return await Task.FromResult(3).ConfigureAwait(false);
    }

    static async Task Main()
    {
        Console.WriteLine(await Three().ConfigureAwait(true));
        TaskCompletionSource<int> source = new TaskCompletionSource<int>();
        var awaiter = source.Task.GetAwaiter();
        Console.WriteLine(awaiter.IsCompleted);
        awaiter.OnCompleted(() => Console.WriteLine("completed " + source.Task.Result));
        source.SetResult(6);
        Console.WriteLine(awaiter.IsCompleted + " " + awaiter.GetResult());
        await Task.Delay(5);
    }
}
