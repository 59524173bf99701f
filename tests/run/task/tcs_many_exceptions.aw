// A task with several exceptions: await throws the first, Exception has them all.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        TaskCompletionSource<int> source = new TaskCompletionSource<int>();
        source.SetException(new Exception[] { new FormatException("one"), new ArgumentException("two") });
        try
        {
            await source.Task;
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name + " " + e.Message);
        }
        foreach (Exception e in source.Task.Exception.InnerExceptions)
            Console.WriteLine(e.GetType().Name + " " + e.Message);
        try
        {
            source.SetException(new Exception[0]);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
