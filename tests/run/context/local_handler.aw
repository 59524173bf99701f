// AsyncLocal<T>(Action<AsyncLocalValueChangedArgs<T>>): called at each change, with the context change told apart.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static readonly AsyncLocal<int> local = new AsyncLocal<int>(a => Console.WriteLine($"  {a.PreviousValue} -> {a.CurrentValue} {a.ThreadContextChanged}"));

    static async Task Inner()
    {
        local.Value = 2;
        await Task.CompletedTask;
    }

    static void Main()
    {
        Console.WriteLine("set");
        local.Value = 1;
        Console.WriteLine("same");
        local.Value = 1;
        Console.WriteLine("inner");
        Inner().Wait();
        Console.WriteLine("after " + local.Value);
        ExecutionContext captured = ExecutionContext.Capture();
        local.Value = 7;
        Console.WriteLine("run");
        ExecutionContext.Run(captured, s => { Console.WriteLine("in " + local.Value + s); local.Value = 8; }, "!");
        Console.WriteLine("back " + local.Value);
        Console.WriteLine("default");
        local.Value = 0;
    }
}
