// Thread: start, join, names, background, parameters, thread statics, exceptions handled inside.
var t = new Thread(() => Console.WriteLine("hello from " + Thread.CurrentThread.Name)) { Name = "worker" };
Console.WriteLine(t.ThreadState + " " + t.IsAlive);
t.Start();
t.Join();
Console.WriteLine(t.ThreadState + " " + t.IsAlive + " " + t.Join(0));
var p = new Thread(o => Console.WriteLine("got " + o));
p.Start(42);
p.Join();
try { p.Start(); } catch (ThreadStateException) { Console.WriteLine("not twice"); }
int n = 0;
Thread[] all = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
{
    for (int i = 0; i < 100; i++) Interlocked.Increment(ref n);
})).ToArray();
foreach (Thread x in all) x.Start();
foreach (Thread x in all) x.Join();
Console.WriteLine(n);
var local = new ThreadLocal<int>(() => 7);
local.Value++;
int other = 0;
var q = new Thread(() => other = local.Value);
q.Start();
q.Join();
Console.WriteLine(local.Value + " " + other);
Exception? seen = null;
var bad = new Thread(() => { try { throw new FormatException("in thread"); } catch (Exception e) { seen = e; } });
bad.Start();
bad.Join();
Console.WriteLine(seen!.Message + " " + (Thread.CurrentThread.ManagedThreadId != bad.ManagedThreadId));
