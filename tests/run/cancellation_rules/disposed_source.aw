// A disposed source: Token and Cancel throw, a token taken before still answers; Cancel before Dispose stays visible.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var c = new CancellationTokenSource();
CancellationToken t = c.Token;
c.Dispose();
c.Dispose();
Console.WriteLine(t.IsCancellationRequested + " " + t.CanBeCanceled + " " + c.IsCancellationRequested);
try { _ = c.Token; } catch (ObjectDisposedException e) { Console.WriteLine("Token " + e.ObjectName); }
try { c.Cancel(); } catch (ObjectDisposedException) { Console.WriteLine("Cancel"); }
try { c.CancelAfter(5); } catch (ObjectDisposedException) { Console.WriteLine("CancelAfter"); }
var d = new CancellationTokenSource();
var after = d.Token;
d.Cancel();
d.Dispose();
Console.WriteLine(after.IsCancellationRequested);
try { after.ThrowIfCancellationRequested(); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
try { new CancellationTokenSource(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { new CancellationTokenSource().CancelAfter(-2); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
using (var timed = new CancellationTokenSource(1))
{
    try { await Task.Delay(-1, timed.Token); }
    catch (OperationCanceledException) { Console.WriteLine("timed out"); }
}
var off = new CancellationTokenSource(60000);
off.CancelAfter(Timeout.Infinite);
off.CancelAfter(0);
off.Token.WaitHandle.WaitOne();
Console.WriteLine(off.IsCancellationRequested);
