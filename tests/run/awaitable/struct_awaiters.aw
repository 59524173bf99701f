// C# specification §12.9.9.4: a struct awaiter is one variable: IsCompleted, OnCompleted and GetResult see each other's
// changes; over a suspension it is kept.
using System.Runtime.CompilerServices;
var queue = new Queue<Action>();

async Task<string> Three()
{
    string s = await new Counting { Queue = queue, Name = "a", Done = true };
    s += " " + await new Counting { Queue = queue, Name = "b" };
    s += " " + await new Counting { Queue = queue, Name = "c" };
    return s;
}
var t = Three();
while (queue.Count > 0) { Console.WriteLine("waiting " + t.IsCompleted); queue.Dequeue()(); }
Console.WriteLine(await t);

// A generic struct awaiter with a reference and a large value.
async Task Generic<T>(T v)
{
    var got = await new Wide<T> { A = v, B = v, C = new long[] { 1, 2 }, Queue = queue };
    Console.WriteLine(got.Item1 + "/" + got.Item2 + "/" + got.Item3);
}
var g1 = Generic("x"); var g2 = Generic(2.5); var g3 = Generic((1, "y"));
while (queue.Count > 0) queue.Dequeue()();
await Task.WhenAll(g1, g2, g3);
// Awaiters of an interface and of a type parameter.
IAwait i = new Counting { Queue = queue, Name = "boxed", Done = true };
Console.WriteLine(await Through(i));
Console.WriteLine(await Typed(new Counting { Queue = queue, Name = "typed", Done = true }));
static async Task<string> Through(IAwait a) => await a;
static async Task<string> Typed<A>(A a) where A : IAwait => await a;

interface IAwait : INotifyCompletion { bool IsCompleted { get; } string GetResult(); IAwait GetAwaiter(); }

struct Counting : IAwait
{
    public Queue<Action> Queue;
    public string Name;
    public bool Done;
    int calls;
    public Counting GetAwaiter() { calls += 100; return this; }
    IAwait IAwait.GetAwaiter() => this;
    public bool IsCompleted { get { calls += 10; return Done; } }
    public void OnCompleted(Action k) { calls += 1000; Queue.Enqueue(k); }
    public string GetResult() { calls++; return Name + calls % 1000; }
}

struct Wide<T> : ICriticalNotifyCompletion
{
    public T A, B;
    public long[] C;
    public Queue<Action> Queue;
    public Wide<T> GetAwaiter() => this;
    public bool IsCompleted => false;
    public void OnCompleted(Action k) => UnsafeOnCompleted(k);
    public void UnsafeOnCompleted(Action k) { C[0]++; Queue.Enqueue(k); }
    public (T, T, long) GetResult() => (A, B, C[0] + C[1]);
}
