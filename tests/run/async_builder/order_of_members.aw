// Task-like types (C# spec 15.14.2): which members of the builder are called, in which order.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

await Task.CompletedTask;
Console.WriteLine("-- no await");
MyTask a = NoAwait();
a.Show();
Console.WriteLine("-- completed await");
Completed(3).Show();
Console.WriteLine("-- pending await");
Signal s = new Signal();
MyTask<int> p = Pending(s, 5);
p.Show();
Console.WriteLine("fire");
s.Fire(7);
p.Show();
Console.WriteLine("-- throws at once");
Throws(false, new Signal()).Show();
Console.WriteLine("-- throws later");
Signal t = new Signal();
MyTask<int> q = Throws(true, t);
t.Fire(1);
q.Show();
Console.WriteLine("-- await my task");
Signal u = new Signal();
MyTask<int> w = Outer(u);
u.Fire(100);
w.Show();

async MyTask NoAwait() { Console.WriteLine("body"); }
async MyTask<string> Completed(int n) { int x = await Task.FromResult(n); return "got " + x; }

async MyTask<int> Pending(Signal s, int n)
{
    int a = await s;
    int b = 0;
    try { b = await new Ready(n); }
    finally { Console.WriteLine("finally"); }
    return a * 10 + b;
}

async MyTask<int> Throws(bool wait, Signal s)
{
    if (wait) await s;
    throw new InvalidOperationException("oops");
}

async MyTask<int> Outer(Signal s)
{
    int sum = 1;
    for (int i = 0; i < 2; i++) sum += await Pending(s, i);
    return sum;
}

[AsyncMethodBuilder(typeof(MyBuilder))]
class MyTask
{
    internal string State = "running";
    public void Show() => Console.WriteLine($"MyTask {State}");
}

[AsyncMethodBuilder(typeof(MyBuilder<>))]
class MyTask<T>
{
    internal string State = "running";
    internal T Result = default!;
    internal List<Action> Waiting = new List<Action>();
    public void Show() => Console.WriteLine($"MyTask<{typeof(T).Name}> {State} {Result}");
    public Awaiter GetAwaiter() => new Awaiter(this);

    public class Awaiter : INotifyCompletion
    {
        MyTask<T> t;
        public Awaiter(MyTask<T> t) { this.t = t; }

        public bool IsCompleted
        {
            get { Console.WriteLine("IsCompleted " + (t.State != "running")); return t.State != "running"; }
        }

        public T GetResult() { Console.WriteLine("GetResult"); return t.Result; }
        public void OnCompleted(Action a) { Console.WriteLine("OnCompleted"); t.Waiting.Add(a); }
    }
}

class MyBuilder
{
    MyTask task = new MyTask();
    public static MyBuilder Create() { Console.WriteLine("Create"); return new MyBuilder(); }

    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine
    {
        Console.WriteLine("Start");
        sm.MoveNext();
        Console.WriteLine("Started");
    }

    public void SetStateMachine(IAsyncStateMachine sm) { Console.WriteLine("SetStateMachine"); }
    public void SetResult() { Console.WriteLine("SetResult"); task.State = "done"; }
    public void SetException(Exception e) { Console.WriteLine("SetException " + e.Message); task.State = "failed"; }
    public MyTask Task { get { Console.WriteLine("Task"); return task; } }

    public void AwaitOnCompleted<TA, TSM>(ref TA a, ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine
    { Console.WriteLine("AwaitOnCompleted"); a.OnCompleted(sm.MoveNext); }

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine
    { Console.WriteLine("AwaitUnsafeOnCompleted"); a.UnsafeOnCompleted(sm.MoveNext); }
}

class MyBuilder<T>
{
    MyTask<T> task = new MyTask<T>();
    public static MyBuilder<T> Create() { Console.WriteLine("Create"); return new MyBuilder<T>(); }

    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine
    {
        Console.WriteLine("Start");
        sm.MoveNext();
        Console.WriteLine("Started");
    }

    public void SetStateMachine(IAsyncStateMachine sm) { Console.WriteLine("SetStateMachine"); }

    public void SetResult(T value)
    {
        Console.WriteLine("SetResult " + value);
        task.State = "done";
        task.Result = value;
        Go();
    }

    public void SetException(Exception e)
    {
        Console.WriteLine("SetException " + e.Message);
        task.State = "failed";
        Go();
    }

    void Go() { foreach (Action a in task.Waiting) a(); }
    public MyTask<T> Task { get { Console.WriteLine("Task"); return task; } }

    public void AwaitOnCompleted<TA, TSM>(ref TA a, ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine
    { Console.WriteLine("AwaitOnCompleted " + typeof(TA).Name); a.OnCompleted(sm.MoveNext); }

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine
    { Console.WriteLine("AwaitUnsafeOnCompleted " + typeof(TA).Name); a.UnsafeOnCompleted(sm.MoveNext); }
}

class Signal : ICriticalNotifyCompletion
{
    List<Action> waiting = new List<Action>();
    int value;
    bool set;
    public Signal GetAwaiter() => this;
    public bool IsCompleted => set;
    public int GetResult() => value;
    public void OnCompleted(Action a) => throw new Exception("not here");
    public void UnsafeOnCompleted(Action a) => waiting.Add(a);

    public void Fire(int v)
    {
        value = v;
        set = true;
        var w = waiting;
        waiting = new List<Action>();
        foreach (Action a in w) a();
    }
}

struct Ready : INotifyCompletion
{
    int n;
    public Ready(int n) { this.n = n; }
    public Ready GetAwaiter() => this;
    public bool IsCompleted => n % 2 == 0;
    public int GetResult() => n;
    public void OnCompleted(Action a) { n = 1000; Console.WriteLine("Ready.OnCompleted"); a(); }
}
