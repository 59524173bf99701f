// TaskCompletionSource: the first of Set and Try wins, later Set throw, later Try return false; several exceptions are
// kept in order.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var names = new[] { "result", "exception", "exceptions", "cancel", "cancel with token" };
var dead = new CancellationToken(true);
Func<TaskCompletionSource<int>, bool>[] tries =
{
    s => s.TrySetResult(1),
    s => s.TrySetException(new FormatException("a")),
    s => s.TrySetException(new Exception[] { new FormatException("b"), new OverflowException("c") }),
    s => s.TrySetCanceled(),
    s => s.TrySetCanceled(dead),
};
for (int first = 0; first < tries.Length; first++)
{
    var s = new TaskCompletionSource<int>();
    Console.Write(names[first] + ": " + tries[first](s));
    foreach (var again in tries) Console.Write(" " + again(s));
    Console.Write(" " + s.Task.Status);
    try { Console.Write(" " + await s.Task); }
    catch (Exception e) { Console.Write(" " + e.GetType().Name + " " + e.Message); }
    if (s.Task.Exception != null)
        foreach (var e in s.Task.Exception.InnerExceptions) Console.Write(" [" + e.Message + "]");
    try { s.SetResult(2); } catch (InvalidOperationException e) { Console.Write(" | " + e.Message); }
    Console.WriteLine();
}
var bad = new TaskCompletionSource<int>();
try { bad.SetException((Exception)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { bad.SetException(new Exception[0]); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
try { bad.SetException(new Exception[] { null! }); } catch (ArgumentException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(bad.Task.Status);
