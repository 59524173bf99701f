// ContinueWith with a state object, a result, both; AsyncState of the continuation; the antecedent that it gets.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var s = new TaskCompletionSource<int>("of the source");
Task<int> t = s.Task;
Task a = t.ContinueWith((x, state) => Console.WriteLine("a " + x.Status + " " + state + " " + (x == t)),
    "S", TaskContinuationOptions.ExecuteSynchronously);
Task<string> b = a.ContinueWith((x, state) => "b " + state, 5, TaskContinuationOptions.ExecuteSynchronously);
Task<string> c = t.ContinueWith(x => "c " + x.Result);
Task<Task<string>> d = t.ContinueWith(async x => { await Task.Yield(); return "d " + x.Result; });
Console.WriteLine(a.AsyncState + " " + b.AsyncState + " " + t.AsyncState + " " + (c.AsyncState == null));
Console.WriteLine(a.Status + " " + c.Status);
s.SetResult(9);
Console.WriteLine(await b);
Console.WriteLine(await c);
Console.WriteLine(await d.Unwrap());
Task failing = t.ContinueWith(x => { throw new FormatException("in continuation"); });
try { await failing; } catch (FormatException e) { Console.WriteLine(failing.Status + " " + e.Message); }
try { t.ContinueWith((Action<Task<int>>)null!); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { t.ContinueWith(x => { }, (TaskScheduler)null!); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
