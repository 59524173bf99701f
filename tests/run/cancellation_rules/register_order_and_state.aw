// Register: last in, first out; the overloads with state; dispose before and inside; a callback added inside a callback
// runs at once.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var cts = new CancellationTokenSource();
var t = cts.Token;
t.Register(() => Console.WriteLine("1"));
t.Register(s => Console.WriteLine("2 " + s), "state");
CancellationTokenRegistration gone = default;
t.Register(() => { Console.WriteLine("3, disposes 4"); gone.Dispose(); });
var late = t.Register(() => Console.WriteLine("5"));
gone = late;
t.Register(() =>
{
    Console.WriteLine("6");
    t.Register(() => Console.WriteLine("inside 6"));
    Console.WriteLine("6 ends");
}, false);
t.Register(s => Console.WriteLine("7 " + (s == null)), null, false);
var removed = t.Register(() => Console.WriteLine("never"));
removed.Dispose();
removed.Dispose();
Console.WriteLine(t.IsCancellationRequested + " " + t.CanBeCanceled);
cts.Cancel();
Console.WriteLine(t.IsCancellationRequested);
cts.Cancel();
var none = t.Register(() => Console.WriteLine("at once"));
Console.WriteLine(none.Equals(default(CancellationTokenRegistration)) + " " + (none == removed));
default(CancellationToken).Register(() => Console.WriteLine("never"));
Console.WriteLine(CancellationToken.None.CanBeCanceled + " " + new CancellationToken(true).IsCancellationRequested
    + " " + (new CancellationToken(false) == CancellationToken.None));
try { t.Register((Action)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
