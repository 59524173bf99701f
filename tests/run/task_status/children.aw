// .NET, TaskCreationOptions.AttachedToParent: a parent ends after its children and takes over their exceptions;
// DenyChildAttach.
var gate = new TaskCompletionSource<int>();
Task parent = Task.Factory.StartNew(() =>
{
    Task.Factory.StartNew(() => gate.Task.Wait(), TaskCreationOptions.AttachedToParent);
});
Task started = Task.Factory.StartNew(() => { });
started.Wait();
Console.WriteLine(parent.IsCompleted);
gate.SetResult(0);
parent.Wait();
Console.WriteLine(parent.Status);
Task failing = Task.Factory.StartNew(() =>
{
    Task.Factory.StartNew(() => throw new FormatException("child"), TaskCreationOptions.AttachedToParent);
    throw new InvalidOperationException("parent");
});
try { failing.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(e.InnerExceptions.Count + " "
        + string.Join(", ", e.Flatten().InnerExceptions.Select(x => x.Message).OrderBy(x => x)));
}
Console.WriteLine(failing.Status);
Task denied = Task.Factory.StartNew(() =>
{
    Task.Factory.StartNew(() => throw new FormatException("lost"), TaskCreationOptions.AttachedToParent);
}, TaskCreationOptions.DenyChildAttach);
Try("denied", () => denied.Wait());
Task run = Task.Run(() =>
{
    Task.Factory.StartNew(() => throw new FormatException("lost"), TaskCreationOptions.AttachedToParent);
});
Try("run", () => run.Wait());
Task detached = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => throw new FormatException("lost")); });
Try("detached", () => detached.Wait());
Task grand = Task.Factory.StartNew(() => Task.Factory.StartNew(() =>
    Task.Factory.StartNew(() => throw new FormatException("grandchild"), TaskCreationOptions.AttachedToParent),
    TaskCreationOptions.AttachedToParent));
try { grand.Wait(); } catch (AggregateException e) { Console.WriteLine(e.Flatten().InnerException!.Message); }

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
