// ValueTask and ValueTask<T>: default, of a value, of tasks in each state, equality, Result, AsTask, ToString.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

ValueTask d = default;
Console.WriteLine(d.IsCompleted + " " + d.IsCompletedSuccessfully + " " + d.IsFaulted + " " + d.IsCanceled + " "
    + d.AsTask().Status);
var one = new ValueTask<int>(1);
Console.WriteLine(one.Result + " " + one + " " + (one == new ValueTask<int>(1)) + " "
    + (one != new ValueTask<int>(2)) + " " + one.Equals((object)one) + " " + one.GetHashCode());
Task<int> t = Task.FromResult(3);
Console.WriteLine((new ValueTask<int>(t) == new ValueTask<int>(t)) + " "
    + ReferenceEquals(new ValueTask<int>(t).AsTask(), t) + " " + (new ValueTask<int>(t) == new ValueTask<int>(3)));
var f = new ValueTask<int>(Task.FromException<int>(new FormatException("f")));
Console.WriteLine(f.IsCompleted + " " + f.IsFaulted + " [" + f + "]");
try { _ = f.Result; } catch (FormatException e) { Console.WriteLine("Result " + e.Message); }
try { await f; } catch (FormatException e) { Console.WriteLine("await " + e.Message); }
var c = new ValueTask(Task.FromCanceled(new CancellationToken(true)));
Console.WriteLine(c.IsCanceled + " " + c.IsFaulted);
try { await c; } catch (TaskCanceledException) { Console.WriteLine("canceled"); }
var p = new TaskCompletionSource<string>();
var w = new ValueTask<string>(p.Task);
Console.WriteLine(w.IsCompleted + " [" + w + "]");
p.SetResult("done");
Console.WriteLine(await w.ConfigureAwait(false) + " " + w);
try { new ValueTask<int>((Task<int>)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
async ValueTask<int> Add(int a, int b) { if (a > 0) await Task.Yield(); return a + b; }
Console.WriteLine(Add(0, 5).IsCompletedSuccessfully + " " + await Add(1, 2) + " " + (await Add(0, 1) + await Add(2, 3)));
