// exit: 134
// stderr: Unhandled exception. System.FormatException: nobody catches this
// An exception that leaves an async void method ends the process.
using System;
using System.Threading.Tasks;

class Program
{
    static async void Fire(Task gate)
    {
        await gate;
        throw new FormatException("nobody catches this");
    }

    static async Task Main()
    {
        var gate = new TaskCompletionSource();
        try
        {
            Fire(gate.Task);
        }
        catch (FormatException)
        {
            Console.WriteLine("not here");
        }
        Console.WriteLine("main goes on");
        gate.SetResult();
        await Task.Delay(60000);
    }
}
