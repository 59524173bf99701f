// Task.Run queues work to the pool.
int r = await Task.Run(() => 6 * 7);
Console.WriteLine(r);
await Task.Run(() => Console.WriteLine("in the pool"));
int s = await Task.Run(async () => { await Task.Delay(5); return 8; });
Console.WriteLine(s);
try { await Task.Run(() => { throw new InvalidOperationException("from the pool"); }); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Task<int> t = Task.Run(() => Work());
Console.WriteLine(await t);
int Work() { int n = 0; for (int i = 0; i < 1000; i++) n += i; return n; }
