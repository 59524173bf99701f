// .NET, Task.Start and RunSynchronously: only a task that was made and not yet started; what each misuse says.
Task done = new Task(() => { });
done.Start();
done.Wait();
Try("started twice", () => done.Start());
Try("run after", () => done.RunSynchronously());
Try("promise", () => new TaskCompletionSource<int>().Task.Start());
Try("promise run", () => new TaskCompletionSource<int>().Task.RunSynchronously());
Try("completed", () => Task.CompletedTask.Start());
Try("continuation", () => new TaskCompletionSource<int>().Task.ContinueWith(t => { }).Start());
Try("null scheduler", () => new Task(() => { }).Start(null!));
Try("null action", () => new Task((Action)null!));
Try("cancelled", () =>
{
    var t = new Task(() => { }, new CancellationToken(true));
    Console.WriteLine(t.Status);
    t.Start();
});
Task sync = new Task(() => Console.WriteLine("run here"));
sync.RunSynchronously();
Console.WriteLine(sync.Status);
Task fails = new Task(() => throw new FormatException("in task"));
Try("run failing", () => fails.RunSynchronously());
Console.WriteLine(fails.Status + " " + fails.Exception!.InnerException!.Message);
Task<int> value = new Task<int>(s => (int)s! * 2, 21);
value.RunSynchronously();
Console.WriteLine(value.Result + " " + value.AsyncState);
var source = new CancellationTokenSource();
Task cancelled = new Task(() => { }, source.Token);
source.Cancel();
Console.WriteLine(cancelled.Status);
Try("wait", () => cancelled.Wait());

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
