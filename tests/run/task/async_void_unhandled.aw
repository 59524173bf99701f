// exit: 134
// stderr: Unhandled exception. System.FormatException: nobody catches this
// An exception that leaves an async void method ends the process.
using System;
using System.Threading.Tasks;

class Program
{
    static async void Fire()
    {
        await Task.Delay(1);
        throw new FormatException("nobody catches this");
    }

    static async Task Main()
    {
        try
        {
            Fire();
        }
        catch (FormatException)
        {
            Console.WriteLine("not here");
        }
        Console.WriteLine("main goes on");
        await Task.Delay(60000);
    }
}
