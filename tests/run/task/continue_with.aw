// ContinueWith: the antecedent is passed, results and failures go on.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Slow(int n)
    {
        await Task.Delay(5);
        if (n < 0)
            throw new ArgumentException("negative");
        return n;
    }

    static async Task Main()
    {
        Task<int> doubled = Slow(4).ContinueWith(t => t.Result * 2);
        Console.WriteLine(await doubled);
        Task<string> text = Slow(-1).ContinueWith(t => t.Status + " " + t.Exception.InnerException.Message);
        Console.WriteLine(await text);
        Task done = Slow(1).ContinueWith(t => Console.WriteLine("done " + t.Result));
        await done;
        Task chain = Slow(2).ContinueWith(t => t.Result + 1).ContinueWith(t => Console.WriteLine("chain " + t.Result));
        await chain;
        Task failing = Slow(3).ContinueWith(t => { throw new FormatException("in continuation"); });
        try
        {
            await failing;
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message + " " + failing.IsFaulted);
        }
    }
}
