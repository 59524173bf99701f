// TaskFactory: options, tokens and states it hands on; ContinueWhenAll and ContinueWhenAny; TaskFactory<T>; FromAsync.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static void Main()
    {
        Task<int> five = Task.Factory.StartNew(() => 5);
        Console.WriteLine(five.Result);
        Console.WriteLine(Task.Factory.StartNew(s => s + "?", "state").Result);
        Console.WriteLine(Task<string>.Factory.StartNew(() => "typed").Result);
        Console.WriteLine(Task<string>.Factory.StartNew(s => s + "2", "typed").Result);
        var source = new CancellationTokenSource();
        var factory = new TaskFactory(source.Token, TaskCreationOptions.LongRunning, TaskContinuationOptions.None, null);
        Console.WriteLine(factory.CreationOptions + " " + factory.ContinuationOptions + " "
            + (factory.Scheduler == null) + " " + factory.CancellationToken.CanBeCanceled);
        Task first = factory.StartNew(() => { });
        first.Wait();
        Console.WriteLine(first.CreationOptions);
        source.Cancel();
        Task second = factory.StartNew(() => { });
        try { second.Wait(); }
        catch (AggregateException e) { Console.WriteLine(second.Status + " " + e.InnerException.Message); }
        Task<int>[] three = { Task.Run(() => 1), Task.Run(() => 2), Task.Run(() => 3) };
        Console.WriteLine(Task.Factory.ContinueWhenAll(three, all =>
        {
            int sum = 0;
            foreach (var t in all) sum += t.Result;
            return sum;
        }).Result);
        Console.WriteLine(Task.Factory.ContinueWhenAny(new Task[] { three[0] }, one => one.IsCompleted).Result);
        Task.Factory.ContinueWhenAll(new Task[] { three[0], five }, all => Console.WriteLine(all.Length)).Wait();
        Console.WriteLine(Task<string>.Factory.ContinueWhenAll(new Task[] { three[1] }, all => "len " + all.Length).Result);
        try { Task.Factory.ContinueWhenAll(new Task[0], all => { }); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        try { Task.Factory.StartNew((Action)null); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        Task<Task<int>> nested = Task.Factory.StartNew(async () => { await Task.Yield(); return 9; });
        Console.WriteLine(nested.Unwrap().Result);
        Console.WriteLine(Task.Factory.StartNew(() => Task.CurrentId != null, CancellationToken.None,
            TaskCreationOptions.None, TaskScheduler.Default).Result);
    }
}
