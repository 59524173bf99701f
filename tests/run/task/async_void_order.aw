// An async void method runs to its first suspension at once and goes on by itself.
using System;
using System.Threading.Tasks;

class Program
{
    static TaskCompletionSource<bool> done = new TaskCompletionSource<bool>();

    static async void Fire(Task gate)
    {
        Console.WriteLine("fire");
        await gate;
        Console.WriteLine("on");
        done.SetResult(true);
    }

    static async Task Main()
    {
        TaskCompletionSource<bool> gate = new TaskCompletionSource<bool>();
        Fire(gate.Task);
        Console.WriteLine("main");
        gate.SetResult(true);
        Console.WriteLine("opened");
        Console.WriteLine(await done.Task);
    }
}
