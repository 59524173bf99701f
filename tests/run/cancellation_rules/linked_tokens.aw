// Linked sources: any of the tokens cancels, not the other way round; cancelled ones at creation; a disposed link hears
// nothing.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
var l = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
var l3 = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token, l.Token);
var deaf = CancellationTokenSource.CreateLinkedTokenSource(a.Token);
deaf.Dispose();
var own = CancellationTokenSource.CreateLinkedTokenSource(a.Token);
own.Cancel();
Console.WriteLine(a.IsCancellationRequested + " " + own.IsCancellationRequested + " " + l.IsCancellationRequested);
b.Cancel();
Console.WriteLine(a.IsCancellationRequested + " " + l.IsCancellationRequested + " " + l3.IsCancellationRequested);
a.Cancel();
Console.WriteLine(deaf.IsCancellationRequested);
var born = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken.None, a.Token);
Console.WriteLine(born.IsCancellationRequested + " " + born.Token.IsCancellationRequested);
try { CancellationTokenSource.CreateLinkedTokenSource(); }
catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
try { CancellationTokenSource.CreateLinkedTokenSource((CancellationToken[])null!); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { l.Token.ThrowIfCancellationRequested(); }
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken == l.Token); }
try { await Task.Delay(-1, l.Token); }
catch (TaskCanceledException e) { Console.WriteLine(e.CancellationToken == l.Token); }
