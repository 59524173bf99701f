// What WhenAll and WhenAny say about their arguments, and what they make of none.
using System;
using System.Threading.Tasks;

class Program
{
    static void Try(string name, Func<Task> make)
    {
        try
        {
            Console.WriteLine(name + ": " + make().Status);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(name + ": " + e.GetType().Name + " " + e.ParamName);
        }
    }

    static async Task Main()
    {
        Task[] none = null;
        Try("all null", () => Task.WhenAll(none));
        Try("all with null", () => Task.WhenAll(Task.CompletedTask, null));
        Try("all of none", () => Task.WhenAll());
        Try("any null", () => Task.WhenAny(none));
        Try("any of none", () => Task.WhenAny());
        Try("delay", () => Task.Delay(-2));
        Try("run", () => Task.Run((Action)null));
        Try("exception", () => Task.FromException(null));
        int[] empty = await Task.WhenAll(new Task<int>[0]);
        Console.WriteLine(empty.Length);
        int[] results = await Task.WhenAll(Task.FromResult(3), Task.Run(() => 4), Task.FromResult(5));
        foreach (int result in results)
            Console.WriteLine(result);
    }
}
