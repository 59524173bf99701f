// await throws the first of a task's exceptions; Wait and Result wrap them all; GetResult is like await; Exception is
// the same text each time.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var s = new TaskCompletionSource<int>();
s.SetException(new Exception[] { new FormatException("first"), new OverflowException("second"), new FormatException("third") });
Task<int> t = s.Task;
try { await t; } catch (Exception e) { Console.WriteLine("await " + e.Message); }
try { t.GetAwaiter().GetResult(); } catch (Exception e) { Console.WriteLine("GetResult " + e.Message); }
try { t.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine("Wait " + e.InnerExceptions.Count + " " + e.InnerException!.Message);
}
try { _ = t.Result; }
catch (AggregateException e)
{
    Console.WriteLine("Result " + string.Join(",", System.Linq.Enumerable.Select(e.InnerExceptions, x => x.Message)));
}
try { Task.WaitAll(t); } catch (AggregateException e) { Console.WriteLine("WaitAll " + e.InnerExceptions.Count); }
Console.WriteLine("WaitAny " + Task.WaitAny(t));
try { await Task.WhenAll(t, t); } catch (Exception e) { Console.WriteLine("WhenAll " + e.Message); }
try { await await Task.WhenAny(t); } catch (Exception e) { Console.WriteLine("WhenAny " + e.Message); }
try { await t.ContinueWith(x => x.Result); }
catch (Exception e) { Console.WriteLine("ContinueWith " + e.GetType().Name); }
Console.WriteLine(t.Exception!.Message);
