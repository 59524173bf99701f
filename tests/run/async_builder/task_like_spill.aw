// Task-like functions: what is saved across an await: parameters, captured variables, spilled operands, structs,
// tuples.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Gate g = new Gate();
Show(Operands(g, 1, "p"));
Show(Captures(g));
Show(Elements(g, new int[3]));
Show(new Holder { N = 5 }.Fields(g, 2));
Show(Structs(g, (1, "x")));
Show(Generic<long, string>(g, 7L, "seven"));
Show(Patterns(g, new object[] { 1, "two", 3.5, null! }));

void Show<T>(Log<T> l)
{
    int n = 0;
    while (g.Step()) n++;
    Console.WriteLine(l.GetAwaiter().GetResult() + " (" + n + ")");
}
static int Say(int n) { Console.Write(n + " "); return n; }

static async Log<string> Operands(Gate g, int a, string p) =>
    p + Say(a) + await g.Wait(2) + Say(3) + (await g.Wait(4) * Say(5) + await g.Wait(6)) + $"{await g.Wait(7):D3}";

static async Log<int> Captures(Gate g)
{
    int total = 0;
    List<Func<int>> list = new();
    for (int i = 0; i < 3; i++) { int j = i; list.Add(() => total += j); await g.Wait(0); j *= 10; }
    foreach (var f in list) { f(); await g.Wait(0); }
    int Local() => total * 2;
    return await g.Wait(1) + Local();
}

static async Log<string> Elements(Gate g, int[] xs)
{
    int i = 0;
    xs[i++] = await g.Wait(1);
    xs[i++] += await g.Wait(2);
    xs[i] = xs[0]++ + await g.Wait(3) + xs[0];
    int[,] grid = { { 1, await g.Wait(5) }, { await g.Wait(6), 2 } };
    return string.Join(",", xs) + " " + grid[0, 1] + grid[1, 0] + i;
}

static async Log<string> Structs(Gate g, (int n, string s) t)
{
    t.n += await g.Wait(4);
    (int a, int b) = (await g.Wait(1), await g.Wait(2));
    (a, b) = (b, a);
    DateTime day = new DateTime(2020, 1, await g.Wait(9));
    int? maybe = await g.Wait(3);
    decimal d = 1.5m * await g.Wait(2);
    return $"{t.n}{t.s} {a}{b} {day:yyyy-MM-dd} {maybe + 1} {d}";
}

static async Log<string> Generic<T, U>(Gate g, T t, U u) where U : class
{
    Dictionary<T, U> map = new() { [t] = u };
    await g.Wait(1);
    return map[t] + typeof(T).Name + (await g.Wait(2) is int n ? n : 0);
}

static async Log<string> Patterns(Gate g, object[] all)
{
    string s = "";
    foreach (object o in all)
        s += o switch
        {
            int n when await g.Wait(n) > 0 => "i",
            string t => t + await g.Wait(2),
            null => "null",
            _ => "?"
        } + "|";
    return s;
}

class Holder
{
    public int N;

    public async Log<string> Fields(Gate g, int m)
    {
        N += await g.Wait(m);
        this.N *= await g.Wait(3);
        var self = this;
        self.N++;
        return "N=" + N;
    }
}

class Box<T>
{
    internal T Value = default!;
    internal Exception? Error;
    internal bool Done;
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

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine
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
        Gate g;
        int v;
        public Pass(Gate g, int v) { this.g = g; this.v = v; }
        public Pass GetAwaiter() => this;
        public bool IsCompleted => g == null;
        public int GetResult() => v < 0 ? throw new ArgumentException("v" + v) : v;
        public void OnCompleted(Action a) => g.waiting.Enqueue(a);
    }
}
