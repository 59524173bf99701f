// ManualResetEvent(Slim), AutoResetEvent, WaitHandle.WaitAny and WaitAll.
var manual = new ManualResetEvent(false);
Console.WriteLine(manual.WaitOne(0));
manual.Set();
Console.WriteLine(manual.WaitOne(0) + " " + manual.WaitOne(0));
manual.Reset();
Console.WriteLine(manual.WaitOne(1));
var auto = new AutoResetEvent(true);
Console.WriteLine(auto.WaitOne(0) + " " + auto.WaitOne(0));
auto.Set(); auto.Set();
Console.WriteLine(auto.WaitOne(0) + " " + auto.WaitOne(0));
var slim = new ManualResetEventSlim();
Task t = Task.Run(() => slim.Wait());
slim.Set();
await t;
Console.WriteLine(slim.IsSet + " " + slim.Wait(0));
slim.Reset();
Console.WriteLine(slim.IsSet + " " + slim.Wait(1));
try { slim.Wait(new CancellationToken(true)); } catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
WaitHandle[] handles = { new AutoResetEvent(false), new AutoResetEvent(true), new ManualResetEvent(true) };
Console.WriteLine(WaitHandle.WaitAny(handles) + " " + WaitHandle.WaitAny(handles) + " " + WaitHandle.WaitAny(new[] { handles[0] }, 1));
Console.WriteLine(WaitHandle.WaitAll(handles, 1));
((AutoResetEvent)handles[0]).Set();
((AutoResetEvent)handles[1]).Set();
Console.WriteLine(WaitHandle.WaitAll(handles) + " " + handles[0].WaitOne(0));
