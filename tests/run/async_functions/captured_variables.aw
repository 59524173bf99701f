// What async lambdas capture (§12.19.6): one variable per scope and iteration, shared with the method across awaits.
int shared = 0;
var gate = new TaskCompletionSource();
Func<Task> add = async () => { shared++; await gate.Task; shared += 10; };
Task t = add();
Console.Write(shared + " ");
gate.SetResult();
await t;
Console.WriteLine(shared);
var fs = new List<Func<Task<string>>>();
for (int i = 0; i < 3; i++) { int copy = i; fs.Add(async () => { await Task.Yield(); return i + "/" + copy++; }); }
foreach (int n in new[] { 7, 8 }) fs.Add(async () => { await Task.Yield(); return "n" + n; });
foreach (var f in fs) Console.Write(await f() + " ");
Console.WriteLine(await fs[0]());
Func<int, Func<Task<int>>> counter = start => async () => { await Task.Yield(); return start++; };
var c1 = counter(10);
var c2 = counter(20);
Console.WriteLine(await c1() + await c1() + await c2());
static async Task<Action<int>> Made(List<int> log) { int sum = 0; await Task.Yield(); return n => { sum += n; log.Add(sum); }; }
var log = new List<int>();
Action<int> act = await Made(log);
act(1); act(2);
Console.WriteLine(string.Join(",", log));
