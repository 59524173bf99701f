// FromResult, FromException, FromCanceled, CompletedTask: states, exceptions, and the arguments that are refused.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

Console.WriteLine(Task.CompletedTask.Status + " " + (Task.CompletedTask == Task.CompletedTask));
var r = Task.FromResult("text");
Console.WriteLine(r.Status + " " + r.Result + " " + r.Exception);
var e1 = new FormatException("bad");
var f = Task.FromException<int>(e1);
Console.WriteLine(f.Status + " " + ReferenceEquals(f.Exception!.InnerException, e1));
try { await f; } catch (FormatException e) { Console.WriteLine(ReferenceEquals(e, e1)); }
try { _ = f.Result; }
catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.Message); }
try { Task.FromException(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
var source = new CancellationTokenSource();
try { Task.FromCanceled(source.Token); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
source.Cancel();
var c = Task.FromCanceled<int>(source.Token);
Console.WriteLine(c.Status + " " + (c.Exception == null));
try { await c; }
catch (TaskCanceledException e) { Console.WriteLine((e.CancellationToken == source.Token) + " " + (e.Task == c)); }
try { c.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
var oce = Task.FromException(new OperationCanceledException());
Console.WriteLine(oce.Status);
