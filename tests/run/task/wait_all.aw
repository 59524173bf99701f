// Blocking on several tasks: all exceptions in one AggregateException.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Work(int n)
    {
        await Task.Delay(n);
        if (n % 2 == 1)
            throw new ArgumentException("odd " + n);
        return n;
    }

    static void Main()
    {
        Task<int>[] good = new Task<int>[] { Work(2), Work(4), Work(6) };
        Task.WaitAll(good);
        Console.WriteLine(good[0].Result + good[1].Result + good[2].Result);
        Task<int>[] tasks = new Task<int>[] { Work(1), Work(2), Work(3) };
        try
        {
            Task.WaitAll(tasks);
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count);
            foreach (Exception inner in e.InnerExceptions)
                Console.WriteLine(inner.GetType().Name + ": " + inner.Message);
        }
        Console.WriteLine(tasks[0].Status + " " + tasks[1].Status + " " + tasks[2].Status);
        Task.WaitAll(new Task[0]);
        int first = Task.WaitAny(Task.Delay(2000), Work(4));
        Console.WriteLine(first);
        Console.WriteLine(Task.WaitAll(new Task[] { Task.Delay(2000) }, 10));
        Console.WriteLine(Task.Delay(2000).Wait(10) + " " + Task.Delay(1).Wait(2000));
    }
}
