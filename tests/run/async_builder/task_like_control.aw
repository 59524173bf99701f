// Task-like functions (C# spec 15.14.2): try, catch, finally, using, foreach and goto across awaits.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Gate g = new Gate();
Log<string> a = Control(g, 3);
int steps = 0;
while (g.Step()) steps++;
Console.WriteLine(a.GetAwaiter().GetResult() + " in " + steps);
foreach (int bad in new[] { 0, 1, 2 })
{
    Log<int> b = Handlers(g, bad);
    g.Open();
    try { Console.WriteLine(b.GetAwaiter().GetResult()); }
    catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message); }
}
Log<int> c = Disposing(g);
g.Open();
Console.WriteLine(c.GetAwaiter().GetResult());
Log<int> d = Jumps(g);
g.Open();
Console.WriteLine(d.GetAwaiter().GetResult());
Console.WriteLine(LogBuilder<int>.Suspensions);

static async Log<string> Control(Gate g, int n)
{
    string s = "";
    foreach (int x in Numbers(n))
    {
        if (await g.Wait(x) % 2 == 0) continue;
        s += x + await g.Wait(x * 10) + ";";
    }
    do s += await g.Wait(1); while (s.Length < 12);
    switch (await g.Wait(n)) { case 3 when await g.Wait(1) == 1: s += "three"; break; default: s += "?"; break; }
    return s;
}
static IEnumerable<int> Numbers(int n) { for (int i = 0; i <= n; i++) yield return i; }
static async Log<int> Handlers(Gate g, int bad)
{
    try
    {
        try { await g.Wait(bad == 1 ? -1 : 5); if (bad == 2) throw new InvalidOperationException("two"); return 1; }
        catch (ArgumentException e) when (e.Message == "v-1") { Console.WriteLine("catch " + await g.Wait(7)); throw; }
        finally { Console.WriteLine("inner " + await g.Wait(8)); }
    }
    finally { Console.WriteLine("outer " + await g.Wait(9)); }
}
static async Log<int> Disposing(Gate g)
{
    using D one = new D("one");
    using (D two = new D("two")) { await g.Wait(1); Console.WriteLine("inside"); }
    await using A three = new A(g);
    return await g.Wait(4);
}
static async Log<int> Jumps(Gate g)
{
    int i = 0;
again:
    i += await g.Wait(2);
    try { if (i < 5) goto again; }
    finally { i += await g.Wait(100); }
    return i;
}
class D : IDisposable { string n; public D(string n) { this.n = n; } public void Dispose() => Console.WriteLine("dispose " + n); }
class A : IAsyncDisposable
{
    Gate g; public A(Gate g) { this.g = g; }
    public ValueTask DisposeAsync() { Console.WriteLine("async dispose"); return default; }
}
class Box<T>
{
    internal T Value = default!; internal Exception? Error; internal bool Done;
    internal System.Collections.Generic.List<Action> Next = new();
    internal void End() { Done = true; foreach (Action a in Next) a(); }
}
[AsyncMethodBuilder(typeof(LogBuilder<>))]
struct Log<T>
{
    internal readonly Box<T> box;
    internal Log(Box<T> b) { box = b; }
    public Awaiter GetAwaiter() => new Awaiter(box);
    public struct Awaiter : ICriticalNotifyCompletion
    {
        readonly Box<T> box;
        internal Awaiter(Box<T> b) { box = b; }
        public bool IsCompleted => box.Done;
        public T GetResult() => box.Error == null ? box.Value : throw box.Error;
        public void OnCompleted(Action a) => throw new NotSupportedException();
        public void UnsafeOnCompleted(Action a) => box.Next.Add(a);
    }
}
struct LogBuilder<T>
{
    Box<T> box;
    public static int Suspensions;
    public static LogBuilder<T> Create() => new LogBuilder<T> { box = new Box<T>() };
    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine => sm.MoveNext();
    public void SetStateMachine(IAsyncStateMachine sm) { }
    public void SetResult(T value) { box.Value = value; box.End(); }
    public void SetException(Exception e) { box.Error = e; box.End(); }
    public Log<T> Task => new Log<T>(box);
    public void AwaitOnCompleted<TA, TSM>(ref TA a, ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine
    { Suspensions++; IAsyncStateMachine m = sm; a.OnCompleted(m.MoveNext); }
    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a, ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine
    { Suspensions++; IAsyncStateMachine m = sm; a.UnsafeOnCompleted(m.MoveNext); }
}
class Gate
{
    System.Collections.Generic.Queue<Action> waiting = new();
    public int Count => waiting.Count;
    public Pass Wait(int v) => new Pass(this, v);
    public void Open() { while (waiting.Count > 0) waiting.Dequeue()(); }
    public bool Step() { if (waiting.Count == 0) return false; waiting.Dequeue()(); return true; }
    public struct Pass : INotifyCompletion
    {
        Gate g; int v;
        public Pass(Gate g, int v) { this.g = g; this.v = v; }
        public Pass GetAwaiter() => this;
        public bool IsCompleted => g == null;
        public int GetResult() => v < 0 ? throw new ArgumentException("v" + v) : v;
        public void OnCompleted(Action a) => g.waiting.Enqueue(a);
    }
}
