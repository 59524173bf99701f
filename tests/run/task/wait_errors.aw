// Wait and Result wrap the exception, GetAwaiter().GetResult() does not.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Fail()
    {
        await Task.Delay(2);
        throw new FormatException("no");
    }

    static void Main()
    {
        try
        {
            Fail().Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.Message + " / " + e.InnerException.GetType().Name);
        }
        try
        {
            Console.WriteLine(Fail().Result);
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.Message + " / " + e.InnerExceptions.Count);
        }
        try
        {
            Console.WriteLine(Fail().GetAwaiter().GetResult());
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
        TaskCompletionSource<int> source = new TaskCompletionSource<int>();
        source.SetCanceled();
        try
        {
            source.Task.Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.Message + " / " + e.InnerException.GetType().Name);
        }
    }
}
