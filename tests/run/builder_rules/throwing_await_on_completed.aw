// A builder whose AwaitOnCompleted throws: the exception goes into the method as if the await had thrown it;
// SetException ends it.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

foreach (int how in new[] { 0, 1 })
{
    var t = Run(how);
    Console.WriteLine("| " + t.Text);
}

async MyTask Run(int how)
{
    Console.Write("start ");
    if (how == 0) { await Task.Delay(-1); return; }
    if (how == 1)
    {
        try { await Task.Delay(-1); }
        catch (InvalidOperationException e) { Console.Write("caught " + e.Message + " "); return; }
    }
}

[AsyncMethodBuilder(typeof(Builder))]
class MyTask
{
    public string Text = "not ended";
}

class Builder
{
    public static Builder Create() => new Builder();
    public MyTask Task { get; } = new MyTask();
    public void Start<T>(ref T machine) where T : IAsyncStateMachine => machine.MoveNext();
    public void SetStateMachine(IAsyncStateMachine m) { }
    public void SetResult() => Task.Text = "result";
    public void SetException(Exception e) => Task.Text = "exception " + e.Message;

    public void AwaitOnCompleted<A, M>(ref A a,
        ref M m) where A : INotifyCompletion where M : IAsyncStateMachine => throw new InvalidOperationException("builder");

    public void AwaitUnsafeOnCompleted<A, M>(ref A a,
        ref M m) where A : ICriticalNotifyCompletion where M : IAsyncStateMachine =>
        throw new InvalidOperationException("builder");
}
