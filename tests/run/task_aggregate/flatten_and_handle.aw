// AggregateException: Flatten takes nested ones apart in breadth order, Handle throws what the predicate refuses,
// GetBaseException goes down single ones.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var a = new AggregateException("top", new Exception("1"),
    new AggregateException(new Exception("2"), new AggregateException(new Exception("3"))), new Exception("4"));
foreach (var e in a.Flatten().InnerExceptions) Console.Write(e.Message + " ");
Console.WriteLine();
Console.WriteLine(a.Message);
try { a.Handle(e => e.Message == "1"); }
catch (AggregateException rest)
{
    Console.WriteLine(rest.InnerExceptions.Count + " " + rest.InnerExceptions[0].GetType().Name + " "
        + rest.InnerExceptions[1].Message);
}
a.Handle(e => true);
try { a.Handle(e => throw new FormatException("in handle")); }
catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(a.GetBaseException() == a);
var single = new AggregateException(new AggregateException(new FormatException("deep")));
Console.WriteLine(single.GetBaseException().Message + " " + single.InnerException!.GetType().Name);
Console.WriteLine(new AggregateException().Message + " " + new AggregateException().InnerExceptions.Count);
Console.WriteLine(new AggregateException("m").Message + "|" + new AggregateException("m").InnerException);
try { new AggregateException((Exception[])null!); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { new AggregateException(new Exception[] { null! }); }
catch (ArgumentException) { Console.WriteLine("null inside"); }
Task nested = Task.Factory.StartNew(() => { Task.FromException(new FormatException("inner")).Wait(); });
try { nested.Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(e.InnerException!.GetType().Name + " " + e.Flatten().InnerException!.Message);
}
