// Inference and overloads with async lambdas whose delegate returns a task-like type (C# spec 12.6.3.13, 12.6.4.5).
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Gate g = new Gate();
Log<int> a = Run(async () => await g.Wait(3) + 1);
g.Open();
Console.WriteLine(a.GetAwaiter().GetResult());
Log<string> b = Map(5, async x => { await g.Wait(0); return "x" + x; });
g.Open();
Console.WriteLine(b.GetAwaiter().GetResult());
Console.WriteLine(Which(async () => { await g.Wait(1); return 1; }));
Console.WriteLine(Which2(async () => { await g.Wait(1); return (byte)1; }));
Func<Log<int>> f = async delegate { await g.Wait(1); return 9; };
Log<int> c = f();
g.Open();
Console.WriteLine(c.GetAwaiter().GetResult());
Func<int, Func<int, Log<int>>> curried = x => async y => x * await g.Wait(y);
Log<int> d = curried(6)(7);
g.Open();
Console.WriteLine(d.GetAwaiter().GetResult());
Log<Log<int>> nested = Run(async () => { await g.Wait(0); return Run(async () => await g.Wait(11)); });
g.Open();
Console.WriteLine(nested.GetAwaiter().GetResult().GetAwaiter().GetResult());
static Log<T> Run<T>(Func<Log<T>> f) => f();
static Log<R> Map<T, R>(T t, Func<T, Log<R>> f) => f(t);
static string Which(Func<Log<int>> f) => "Log<int>";
static string Which2(Func<Log<int>> f) => "Log<int>";
static string Which3(Func<object> f) => "object";
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
