// Callbacks of a cancellation run inside Cancel, the latest first.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        CancellationTokenSource source = new CancellationTokenSource();
        CancellationToken token = source.Token;
        token.Register(() => Console.WriteLine("first"));
        CancellationTokenRegistration gone = token.Register(() => Console.WriteLine("never"));
        token.Register(() => Console.WriteLine("third"));
        gone.Dispose();
        Console.WriteLine("cancel");
        source.Cancel();
        Console.WriteLine("canceled");
        token.Register(() => Console.WriteLine("at once"));

        CancellationTokenSource failing = new CancellationTokenSource();
        failing.Token.Register(() => { throw new FormatException("in callback"); });
        try
        {
            failing.Cancel();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException.Message);
        }
    }
}
