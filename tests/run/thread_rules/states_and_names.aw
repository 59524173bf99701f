// .NET, System.Threading.Thread: states, names, background, parameters, Join and misuse.
var gate = new ManualResetEventSlim();
var t = new Thread(() => gate.Wait());
Console.WriteLine(t.ThreadState + " " + t.IsAlive + " " + t.IsBackground + " " + (t.Name ?? "no name"));
Try("join", () => t.Join());
t.Name = "worker";
t.IsBackground = true;
t.Start();
Console.WriteLine(t.IsAlive + " " + t.Join(0) + " " + t.Name);
Try("twice", () => t.Start());
gate.Set();
t.Join();
Console.WriteLine(t.IsAlive + " " + t.Join(0) + " " + ((t.ThreadState & ThreadState.Stopped) != 0));
Try("after", () => t.Start());
object? got = null;
var p = new Thread(o => got = o);
p.Start("given");
p.Join();
Console.WriteLine(got);
Try("parameter", () => new Thread(() => { }).Start(1));
Try("null", () => new Thread((ThreadStart)null!));
string? name = null;
bool pool = true;
var inside = new Thread(() =>
{
    name = Thread.CurrentThread.Name;
    pool = Thread.CurrentThread.IsThreadPoolThread;
})
{ Name = "inner" };
inside.Start();
inside.Join();
Console.WriteLine(name + " " + pool);
Console.WriteLine(inside.ManagedThreadId != Thread.CurrentThread.ManagedThreadId);
Try("sleep", () => Thread.Sleep(-2));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
