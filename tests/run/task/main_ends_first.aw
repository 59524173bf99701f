// exit: 3
// What still runs when main ends dies with the process.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static async Task Forever()
    {
        await Task.Yield();
        while (true)
            await Task.Delay(1);
    }

    static async Task Spin()
    {
        await Task.Yield();
        long n = 0;
        while (true)
            n++;
    }

    static async Task<int> Main()
    {
        Task a = Forever();
        Task b = Spin();
        await Task.Delay(30);
        Console.WriteLine("end");
        return 3;
    }
}
