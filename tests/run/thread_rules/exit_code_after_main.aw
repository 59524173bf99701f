// exit: 7
// The exit code is what was set last: a foreground thread may set it after Main has returned.
using System;
using System.Threading;

class Program
{
    static int Main()
    {
        Environment.ExitCode = 5;
        ManualResetEvent returns = new ManualResetEvent(false);
        Thread thread = new Thread(() =>
        {
            returns.WaitOne();
            Thread.Sleep(30);
            Console.WriteLine("after Main");
            Environment.ExitCode = 7;
        });
        thread.Start();
        Console.WriteLine("Main");
        returns.Set();
        return 3;
    }
}
