// Blocking calls lend their worker: more of them than workers, all of which wait for what only another task does.
using System;
using System.Linq;
using System.Threading.Tasks;

const int Count = 40;
var source = new TaskCompletionSource<int>();
Task<int>[] blocked = Enumerable.Range(0, Count).Select(i => Task.Run(() => source.Task.Result + i)).ToArray();
Task.Run(() => source.SetResult(1)).Wait();
Task.WaitAll(blocked);
Console.WriteLine(blocked.Sum(t => t.Result));
