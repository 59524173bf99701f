// C# specification 15.14.4 and .NET: what a method throws after its awaiter has resumed it inside OnCompleted has each method once
// in its trace, whether its task was awaited where it was made or kept.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

class Program
{
    static async Task Fails()
    {
        await new Inline();
        throw new InvalidOperationException("failed");
    }

    static async Task Awaits()
    {
        await Fails();
    }

    static async Task<int> AwaitsTwice()
    {
        await new Inline();
        await Awaits();
        return 1;
    }

    static void Show(Exception e)
    {
        foreach (string line in e.StackTrace!.Split('\n'))
        {
            int at = line.IndexOf("at ");
            int end = line.IndexOf('(');
            if (at >= 0 && end >= 0)
                Console.Write(line[(at + 3)..end] + " ");
        }
        Console.WriteLine();
    }

    static async Task Main()
    {
        Task kept = Fails();
        try
        {
            await kept;
        }
        catch (InvalidOperationException e)
        {
            Show(e);
        }
        try
        {
            await Awaits();
        }
        catch (InvalidOperationException e)
        {
            Show(e);
        }
        try
        {
            await AwaitsTwice();
        }
        catch (InvalidOperationException e)
        {
            Show(e);
        }
    }
}

class Inline : INotifyCompletion
{
    public Inline GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() { }

    public void OnCompleted(Action continuation) => continuation();
}
