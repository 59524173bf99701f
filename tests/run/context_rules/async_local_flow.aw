// AsyncLocal<T> (System.Threading.ExecutionContext): what a method sets reaches those it calls, never its caller.
var local = new AsyncLocal<string?>();
local.Value = "main";
async Task Child(string name) { Console.Write(local.Value + ">"); local.Value = name; await Task.Yield(); Console.WriteLine(local.Value); }
await Child("child");
Console.WriteLine(local.Value);
Task a = Child("a"), b = Task.CompletedTask;
await a;
await Task.Run(() => { Console.WriteLine("run " + local.Value); local.Value = "inside run"; });
Console.WriteLine(local.Value);
async Task<string?> NotAwaitedFirst() { local.Value = "before await"; return local.Value; }
Task<string?> t = NotAwaitedFirst();
Console.WriteLine(local.Value + " " + await t);
void Plain() => local.Value = "plain";
Plain();
Console.WriteLine(local.Value);
await Task.Delay(1).ContinueWith(_ => Console.WriteLine("continue " + local.Value));
using (ExecutionContext.SuppressFlow())
    b = Task.Run(() => Console.WriteLine("suppressed " + (local.Value ?? "null")));
await b;
var thread = new Thread(() => Console.WriteLine("thread " + local.Value));
thread.Start();
thread.Join();
ExecutionContext captured = ExecutionContext.Capture()!;
local.Value = "later";
ExecutionContext.Run(captured, _ => { Console.WriteLine("captured " + local.Value); local.Value = "in run"; }, null);
Console.WriteLine(local.Value);
