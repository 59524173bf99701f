// WhenAll keeps all exceptions of all tasks in the order of the tasks; faults win over cancellations; a WhenAll inside
// is flattened by one level.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

Task F(params string[] messages)
{
    var s = new TaskCompletionSource<int>();
    var all = new Exception[messages.Length];
    for (int i = 0; i < all.Length; i++) all[i] = new Exception(messages[i]);
    s.SetException(all);
    return s.Task;
}
Task canceled = Task.FromCanceled(new CancellationToken(true));

void Show(string what, Task t)
{
    Console.Write(what + ": " + t.Status);
    if (t.Exception != null) foreach (var e in t.Exception.InnerExceptions) Console.Write(" " + e.Message);
    Console.WriteLine();
}
async Task Try(string what, Task t) { try { await t; } catch (Exception) { } Show(what, t); }
await Try("one", Task.WhenAll(F("a")));
await Try("two", Task.WhenAll(F("a", "b"), F("c")));
await Try("canceled", Task.WhenAll(canceled, Task.CompletedTask));
await Try("canceled first", Task.WhenAll(canceled, F("x")));
await Try("canceled last", Task.WhenAll(F("x"), canceled, F("y")));
await Try("nested", Task.WhenAll(Task.WhenAll(F("a"), F("b")), F("c")));
await Try("generic", Task.WhenAll(Task.FromResult(1), Task.FromException<int>(new Exception("g"))));
await Try("none", Task.WhenAll());
try { Task.WhenAll((Task[])null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { Task.WhenAll(Task.CompletedTask, null!); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
