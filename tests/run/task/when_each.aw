// Task.WhenEach, .NET 9: tasks in the order in which they end, failed ones too; one task twice; none; null.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

var sources = new TaskCompletionSource<int>[3];
for (int i = 0; i < 3; i++)
    sources[i] = new TaskCompletionSource<int>();
int[] order = { 2, 0, 1 };
int next = 0;
sources[order[next++]].SetResult(20);
await foreach (Task<int> t in Task.WhenEach(sources[0].Task, sources[1].Task, sources[2].Task))
{
    Console.WriteLine(t.IsFaulted ? "failed " + t.Exception!.InnerException!.Message : "result " + t.Result);
    if (next == 1)
        sources[order[next++]].SetException(new InvalidOperationException("zero"));
    else if (next == 2)
        sources[order[next++]].SetResult(10);
}
int count = 0;
await foreach (Task t in Task.WhenEach(Task.CompletedTask, Task.CompletedTask, Task.FromException(new Exception())))
    count += t.IsFaulted ? 10 : 1;
Console.WriteLine(count);
await foreach (Task t in Task.WhenEach(new List<Task>()))
    Console.WriteLine("none");
try { Task.WhenEach((Task[])null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
