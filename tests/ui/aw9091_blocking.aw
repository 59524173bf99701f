// `.Result`, `.Wait()` and their like hold a worker in asynchronous code; of an awaited task they do not.
using System.Threading;
Task<int> t = F();
int a = t.Result; //~ AW9091: 'Result' blocks in an async method: it holds a worker until the wait is over
t.Wait(); //~ AW9091: 'Wait()' blocks
Thread.Sleep(1); //~ AW9091: 'Thread.Sleep()' blocks
a += F().GetAwaiter().GetResult(); //~ AW9091: 'GetAwaiter().GetResult()' blocks
Task<int>[] tasks = { F(), F() };
Task.WaitAll(tasks); //~ AW9091: 'WaitAll()' blocks
await Task.WhenAll(tasks);
foreach (Task<int> x in tasks) a += x.Result;
a += tasks[0].Result;
Task<int> first = await Task.WhenAny(tasks);
Console.WriteLine(a + first.Result + Sync());
async Task<int> F() { await Task.Yield(); return 1; }
int Sync() => F().Result;
