// Exceptions of callbacks: collected in an AggregateException, the others still run; Cancel(true) stops at the first
// and throws it.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

CancellationTokenSource Make()
{
    var c = new CancellationTokenSource();
    c.Token.Register(() => Console.WriteLine("a"));
    c.Token.Register(() => throw new FormatException("b"));
    c.Token.Register(() => Console.WriteLine("c"));
    c.Token.Register(() => throw new OverflowException("d"));
    return c;
}
try { Make().Cancel(); }
catch (AggregateException e)
{
    foreach (var x in e.InnerExceptions) Console.WriteLine(x.GetType().Name + " " + x.Message);
}
var first = Make();
try { first.Cancel(true); } catch (OverflowException e) { Console.WriteLine("first " + e.Message); }
Console.WriteLine(first.IsCancellationRequested);
first.Cancel();
var linked = CancellationTokenSource.CreateLinkedTokenSource(new CancellationTokenSource().Token, CancellationToken.None);
linked.Token.Register(() => throw new Exception("linked"));
try { linked.Cancel(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
var parent = new CancellationTokenSource();
var child = CancellationTokenSource.CreateLinkedTokenSource(parent.Token);
child.Token.Register(() => throw new Exception("of the child"));
try { parent.Cancel(); } catch (AggregateException e) { Console.WriteLine(e.Flatten().InnerException!.Message); }
