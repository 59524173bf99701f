// The three ends of a completion source, and what a second end does.
using System;
using System.Threading.Tasks;

class Program
{
    static void Show(string name, Task task)
    {
        Console.WriteLine(name + ": " + task.Status + " " + task.IsCompleted + task.IsFaulted + task.IsCanceled);
    }

    static async Task Main()
    {
        TaskCompletionSource<string> a = new TaskCompletionSource<string>();
        Show("new", a.Task);
        a.SetResult("x");
        Show("result", a.Task);
        Console.WriteLine(a.TrySetResult("y") + " " + a.Task.Result);
        try
        {
            a.SetResult("z");
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        TaskCompletionSource<string> b = new TaskCompletionSource<string>();
        b.SetException(new ArgumentException("bad"));
        Show("exception", b.Task);
        Console.WriteLine(b.Task.Exception.InnerExceptions.Count + " " + b.Task.Exception.InnerException.Message);
        try
        {
            Console.WriteLine(await b.Task);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine("caught " + e.Message);
        }

        TaskCompletionSource<string> c = new TaskCompletionSource<string>();
        c.SetCanceled();
        Show("canceled", c.Task);
        try
        {
            Console.WriteLine(await c.Task);
        }
        catch (TaskCanceledException e)
        {
            Console.WriteLine("caught " + e.Message);
        }
        Console.WriteLine(c.Task.Exception == null);
        Console.WriteLine(c.TrySetException(new Exception()) + " " + c.TrySetCanceled());

        TaskCompletionSource<string> d = new TaskCompletionSource<string>();
        d.SetException(new OperationCanceledException("looks like it"));
        Show("exception of cancellation", d.Task);
    }
}
