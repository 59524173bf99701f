// C# specification §12.9.9: a hand-made event that many methods await; continuations run when it is set, in their
// order, and may wait again.
using System.Runtime.CompilerServices;
var gate = new Gate();
var log = new List<string>();

async Task Waiter(string name, int rounds)
{
    for (int i = 0; i < rounds; i++) { int at = await gate; log.Add(name + at); }
    log.Add(name + " done");
}
var ts = new[] { Waiter("a", 2), Waiter("b", 1), Waiter("c", 3) };
for (int r = 1; r <= 3; r++) { log.Add("| set"); gate.Set(r); }
await Task.WhenAll(ts);
Console.WriteLine(string.Join(" ", log));
// The same awaitable from a lambda, a local function with a captured variable, an async void method and an iterator's
// consumer.
log.Clear();
int captured = 1;
Func<Task<int>> lambda = async () => captured * await gate;
async Task<int> Local(int k) { captured += k; int v = await gate; return captured + v; }
async void Void() { await gate; log.Add("void " + captured); }
async IAsyncEnumerable<int> Items() { while (true) { int v = await gate; if (v < 0) yield break; yield return v; } }
async Task<string> Consume() { string s = ""; await foreach (int v in Items()) s += v + ","; return s; }
var t1 = lambda(); var t2 = Local(10); Void(); var t3 = Consume();
gate.Set(7);
Console.WriteLine(await t1 + " " + await t2 + " " + string.Join(" ", log));
gate.Set(8); gate.Set(-1);
Console.WriteLine(await t3);
// An exception thrown by the continuation's method stays in its task.
async Task Throws() { await gate; throw new Exception("in a continuation"); }
var bad = Throws();
gate.Set(0);
try { await bad; } catch (Exception e) { Console.WriteLine(e.Message); }

class Gate
{
    List<Action> waiting = new();
    int value;
    public Awaiter GetAwaiter() => new(this);
    public void Set(int v) { value = v; var go = waiting; waiting = new(); foreach (var a in go) a(); }

    public readonly struct Awaiter(Gate gate) : INotifyCompletion
    {
        public bool IsCompleted => false;
        public void OnCompleted(Action k) => gate.waiting.Add(k);
        public int GetResult() => gate.value;
    }
}
