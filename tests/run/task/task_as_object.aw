// Tasks in variables of their base types.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<string> Text()
    {
        await Task.Yield();
        return "text";
    }

    static async Task<int> Number() => await Task.FromResult(4);

    static async Task Main()
    {
        Task[] tasks = new Task[] { Text(), Number(), Task.CompletedTask, Task.Delay(1) };
        await Task.WhenAll(tasks);
        foreach (Task task in tasks)
        {
            if (task is Task<string>)
                Console.WriteLine("string " + ((Task<string>)task).Result);
            else if (task is Task<int> number)
                Console.WriteLine("int " + number.Result);
            else
                Console.WriteLine("none " + task.IsCompletedSuccessfully);
        }
        object o = tasks[0];
        Console.WriteLine(o is Task);
        Console.WriteLine(o is Task<int>);
        Console.WriteLine(tasks[0].Id != tasks[1].Id);
    }
}
