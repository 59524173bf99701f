// Exceptions in a builder's members, a builder that delays the start, one that runs a method twice.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

Lazy2 lazy = Work("a");
Console.WriteLine("made");
lazy.Run();
lazy.Run();
try { Bad(1); } catch (Exception e) { Console.WriteLine("caller: " + e.Message); }
Lazy2 r = Bad(2);
try { r.Run(); } catch (Exception e) { Console.WriteLine("runner: " + e.Message); }
Lazy2 c = Catching();
c.Run();
Lazy2 n = Throwing();
try { n.Run(); } catch (Exception e) { Console.WriteLine("out: " + e.Message); }

static async Lazy2 Work(string s)
{
    Console.WriteLine("work " + s);
    await new Never();
    Console.WriteLine("after " + s);
}

static async Lazy2 Bad(int kind)
{
    LazyBuilder.Fail = kind;
    try { Console.WriteLine("bad"); await new Never(); } finally { Console.WriteLine("finally"); }
}

static async Lazy2 Catching()
{
    try { await new Refuses(); }
    catch (NotSupportedException e) { Console.WriteLine("caught " + e.Message); }
}
static async Lazy2 Throwing() { await new Never(); throw new InvalidOperationException("thrown"); }

struct Never : INotifyCompletion
{
    public Never GetAwaiter() => this;
    public bool IsCompleted => true;
    public void GetResult() { if (LazyBuilder.Fail == 2) { LazyBuilder.Fail = 0; throw new Exception("result"); } }
    public void OnCompleted(Action a) { }
}

struct Refuses : INotifyCompletion
{
    public Refuses GetAwaiter() => this;
    public bool IsCompleted => false;
    public void GetResult() { }
    public void OnCompleted(Action a) => throw new NotSupportedException("no continuation");
}

[AsyncMethodBuilder(typeof(LazyBuilder))]
class Lazy2
{
    internal Action Go = null!;
    public void Run() => Go();
}

class LazyBuilder
{
    public static int Fail;
    Lazy2 task = new Lazy2();
    public static LazyBuilder Create() => new LazyBuilder();

    public void Start<T>(ref T machine) where T : IAsyncStateMachine
    {
        if (Fail == 1) { Fail = 0; throw new Exception("start"); }
        IAsyncStateMachine m = machine;
        task.Go = m.MoveNext;
    }

    public void SetStateMachine(IAsyncStateMachine machine) { }
    public void SetResult() => Console.WriteLine("set result");
    public void SetException(Exception e) { Console.WriteLine("set exception " + e.Message); throw e; }
    public Lazy2 Task { get { if (Fail == 1) { Fail = 0; throw new Exception("task"); } return task; } }

    public void AwaitOnCompleted<A, T>(ref A awaiter,
        ref T machine) where A : INotifyCompletion where T : IAsyncStateMachine => awaiter.OnCompleted(machine.MoveNext);

    public void AwaitUnsafeOnCompleted<A, T>(ref A awaiter,
        ref T machine) where A : ICriticalNotifyCompletion where T : IAsyncStateMachine =>
        awaiter.UnsafeOnCompleted(machine.MoveNext);
}
