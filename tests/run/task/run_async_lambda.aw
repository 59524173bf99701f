// Task.Run unwraps what the delegate returns.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        int a = await Task.Run(async () =>
        {
            await Task.Delay(2);
            return 5;
        });
        Task<string> b = Task.Run(() => Task.FromResult("text"));
        Console.WriteLine(a + " " + await b);
        Task c = Task.Run(async () =>
        {
            await Task.Yield();
            throw new FormatException("inside");
        });
        try
        {
            await c;
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message + " " + c.IsFaulted);
        }
        int shared = 0;
        await Task.Run(() => { shared = 9; });
        Console.WriteLine(shared);
    }
}
