// AttachedToParent: the parent ends after its children and takes their exceptions; DenyChildAttach refuses them.
var log = new List<string>();
Task parent = Task.Factory.StartNew(() =>
{
    for (int i = 0; i < 2; i++)
    {
        int n = i;
        Task.Factory.StartNew(() => { Thread.Sleep(2); lock (log) log.Add("child"); }, TaskCreationOptions.AttachedToParent);
    }
    lock (log) log.Add("parent");
});
await parent;
Console.WriteLine(string.Join(",", log.OrderByDescending(x => x)) + " " + log.Count);
Task failing = Task.Factory.StartNew(() =>
{
    Task.Factory.StartNew(() => throw new FormatException("child"), TaskCreationOptions.AttachedToParent);
    throw new InvalidOperationException("parent");
});
try { failing.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(string.Join(" ", e.Flatten().InnerExceptions.Select(x => x.Message).OrderBy(x => x)));
}
var gate = new TaskCompletionSource<bool>();
Task denying = Task.Factory.StartNew(() =>
{
    Task.Factory.StartNew(() => gate.Task.Wait(), TaskCreationOptions.AttachedToParent);
}, TaskCreationOptions.DenyChildAttach);
await denying;
Console.WriteLine(denying.Status);
Task run = Task.Run(() => { Task.Factory.StartNew(() => gate.Task.Wait(), TaskCreationOptions.AttachedToParent); });
await run;
Console.WriteLine(run.Status);
gate.SetResult(true);
