// exit: 134
// stderr: Deadlock: the program waits
// A blocking wait that nothing can end.
using System;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        TaskCompletionSource<int> never = new TaskCompletionSource<int>();
        Console.WriteLine("start");
        Console.WriteLine(never.Task.Result);
    }
}
