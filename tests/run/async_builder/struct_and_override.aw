// A struct builder over the library's builder, generic methods, instance methods, lambdas, override on methods.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Console.WriteLine(await Sum(4));
Console.WriteLine(await new C(5).Inst(2));
S s = new S { V = 10 };
Console.WriteLine(await s.Add(3));
Console.WriteLine(s.V);
Func<int, Wrap<int>> f = async x => { await Task.Yield(); return x * x; };
Console.WriteLine(await f(9));
Console.WriteLine(await Generic<string>("a", "b"));
Console.WriteLine(await Over(6));
await OverPlain();
Func<int, ValueTask<int>> g = [AsyncMethodBuilder(typeof(LoggedBuilder<>))] async ValueTask<int> (int x) => { await Task.Delay(1); return x + 1; };
Console.WriteLine(await g(41));
try { await Fail(); } catch (ArgumentException e) { Console.WriteLine("caught " + e.Message); }
int k = 0;
Wrap<int> late = Local(() => ++k);
Console.WriteLine(await late + k);

async Wrap<int> Local(Func<int> next)
{
    int total = next();
    Func<int> more = () => total += next();
    await Task.Yield();
    more();
    return total;
}

static async Wrap<int> Sum(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) { sum += i; await Task.Yield(); }
    return sum;
}

static async Wrap<string> Generic<T>(T a, T b) where T : class
{
    await Task.Delay(1);
    T[] both = { a, b };
    return string.Join("+", (object[])both) + typeof(T).Name;
}

[AsyncMethodBuilder(typeof(LoggedBuilder<>))]
static async ValueTask<int> Over(int n)
{ await Task.Yield(); return n * 2; }

[AsyncMethodBuilder(typeof(LoggedBuilder))]
static async ValueTask OverPlain()
{ await Task.Yield(); Console.WriteLine("over plain"); }
static async Wrap<int> Fail() { await Task.Yield(); throw new ArgumentException("bad"); }

class C
{
    int f;
    public C(int f) { this.f = f; }
    public async Wrap<int> Inst(int n) { await Task.Yield(); f += n; return this.f; }
}

struct S
{
    public int V;
    public async Wrap<int> Add(int n) { V += n; await Task.Yield(); V += n; return V; }
}

[AsyncMethodBuilder(typeof(WrapBuilder<>))]
readonly struct Wrap<T>
{
    readonly Task<T> task;
    public Wrap(Task<T> task) { this.task = task; }
    public TaskAwaiter<T> GetAwaiter() => task.GetAwaiter();
}

struct WrapBuilder<T>
{
    AsyncTaskMethodBuilder<T> inner;
    public static WrapBuilder<T> Create() => new WrapBuilder<T> { inner = AsyncTaskMethodBuilder<T>.Create() };
    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine => inner.Start(ref sm);
    public void SetStateMachine(IAsyncStateMachine sm) => inner.SetStateMachine(sm);
    public void SetResult(T value) => inner.SetResult(value);
    public void SetException(Exception e) => inner.SetException(e);
    public Wrap<T> Task => new Wrap<T>(inner.Task);

    public void AwaitOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine => inner.AwaitOnCompleted(ref a, ref sm);

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine =>
        inner.AwaitUnsafeOnCompleted(ref a, ref sm);
}

struct LoggedBuilder<T>
{
    AsyncValueTaskMethodBuilder<T> inner;

    public static LoggedBuilder<T> Create()
    {
        Console.WriteLine("log: create");
        return new LoggedBuilder<T> { inner = AsyncValueTaskMethodBuilder<T>.Create() };
    }

    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine => inner.Start(ref sm);
    public void SetStateMachine(IAsyncStateMachine sm) => inner.SetStateMachine(sm);
    public void SetResult(T value) { Console.WriteLine("log: result " + value); inner.SetResult(value); }
    public void SetException(Exception e) => inner.SetException(e);
    public ValueTask<T> Task => inner.Task;

    public void AwaitOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine => inner.AwaitOnCompleted(ref a, ref sm);

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine =>
        inner.AwaitUnsafeOnCompleted(ref a, ref sm);
}

struct LoggedBuilder
{
    AsyncValueTaskMethodBuilder inner;

    public static LoggedBuilder Create()
    {
        Console.WriteLine("log: create");
        return new LoggedBuilder { inner = AsyncValueTaskMethodBuilder.Create() };
    }

    public void Start<TSM>(ref TSM sm) where TSM : IAsyncStateMachine => inner.Start(ref sm);
    public void SetStateMachine(IAsyncStateMachine sm) => inner.SetStateMachine(sm);
    public void SetResult() { Console.WriteLine("log: result"); inner.SetResult(); }
    public void SetException(Exception e) => inner.SetException(e);
    public ValueTask Task => inner.Task;

    public void AwaitOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : INotifyCompletion where TSM : IAsyncStateMachine => inner.AwaitOnCompleted(ref a, ref sm);

    public void AwaitUnsafeOnCompleted<TA, TSM>(ref TA a,
        ref TSM sm) where TA : ICriticalNotifyCompletion where TSM : IAsyncStateMachine =>
        inner.AwaitUnsafeOnCompleted(ref a, ref sm);
}
