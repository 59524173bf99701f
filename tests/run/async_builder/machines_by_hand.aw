// State machines written by hand over the library's builders, as decompiled code has them: struct and class.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Console.WriteLine(await Run(3));
Console.WriteLine(await RunClass(4));
try { await Run(-1); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
Task canceled = Canceled();
Console.WriteLine(canceled.Status);
AsyncTaskMethodBuilder<int> b = AsyncTaskMethodBuilder<int>.Create();
Task<int> t1 = b.Task;
Console.WriteLine(ReferenceEquals(t1, b.Task) + " " + t1.Status);
b.SetResult(5);
Console.WriteLine(t1.Result);
try { b.SetResult(6); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { b.SetException(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
AsyncTaskMethodBuilder d = AsyncTaskMethodBuilder.Create();
d.SetException(new TimeoutException("late"));
try { await d.Task; } catch (TimeoutException e) { Console.WriteLine(e.Message); }
AsyncValueTaskMethodBuilder<string> v = AsyncValueTaskMethodBuilder<string>.Create();
v.SetResult("value");
Console.WriteLine(await v.Task);
try { AsyncTaskMethodBuilder.Create().SetStateMachine(null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }

static Task<int> Run(int n)
{
    Machine m = new Machine();
    m.Builder = AsyncTaskMethodBuilder<int>.Create();
    m.N = n;
    m.State = -1;
    m.Builder.Start(ref m);
    return m.Builder.Task;
}
static Task<int> RunClass(int n)
{
    ClassMachine m = new ClassMachine { Builder = AsyncTaskMethodBuilder<int>.Create(), N = n, State = -1 };
    m.Builder.Start(ref m);
    return m.Builder.Task;
}
static Task Canceled()
{
    AsyncTaskMethodBuilder b = AsyncTaskMethodBuilder.Create();
    b.SetException(new OperationCanceledException("stop"));
    return b.Task;
}

struct Machine : IAsyncStateMachine
{
    public int State, N, sum, i;
    public AsyncTaskMethodBuilder<int> Builder;
    YieldAwaitable.YieldAwaiter awaiter;
    public void MoveNext()
    {
        try
        {
            if (State == 0) goto Resume;
            if (N < 0) throw new ArgumentException("negative");
        Loop:
            if (i >= N) { State = -2; Builder.SetResult(sum); return; }
            sum += ++i;
            YieldAwaitable.YieldAwaiter a = Task.Yield().GetAwaiter();
            if (!a.IsCompleted)
            {
                State = 0;
                awaiter = a;
                Builder.AwaitUnsafeOnCompleted(ref a, ref this);
                return;
            }
        Resume:
            State = -1;
            awaiter.GetResult();
            goto Loop;
        }
        catch (Exception e)
        {
            State = -2;
            Builder.SetException(e);
        }
    }
    public void SetStateMachine(IAsyncStateMachine machine) => Builder.SetStateMachine(machine);
}
class ClassMachine : IAsyncStateMachine
{
    public int State, N;
    public AsyncTaskMethodBuilder<int> Builder;
    TaskAwaiter<int> awaiter;
    public void MoveNext()
    {
        TaskAwaiter<int> a;
        if (State == 0) { a = awaiter; State = -1; }
        else
        {
            a = Later(N).GetAwaiter();
            if (!a.IsCompleted)
            {
                State = 0;
                awaiter = a;
                ClassMachine self = this;
                Builder.AwaitUnsafeOnCompleted(ref a, ref self);
                return;
            }
        }
        Builder.SetResult(a.GetResult() + 1);
    }
    public void SetStateMachine(IAsyncStateMachine machine) { }
    static async Task<int> Later(int n) { await Task.Yield(); return n * 100; }
}
