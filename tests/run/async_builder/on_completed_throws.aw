// What a builder's `AwaitOnCompleted` throws appears at the await: a `catch` around it handles it. The `finally` blocks
// on the way
// are skipped, as at every await that waits, and so are those behind the `catch` until a further await has been
// resumed. A
// `finally` with an await of its own is run.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

static async Job Finally()
{
    try
    {
        await Task.Yield();
    }
    finally
    {
        Console.WriteLine("finally");
    }
}

static async Job Handled()
{
    try
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            Console.WriteLine("inner finally");
        }
    }
    catch (InvalidOperationException e)
    {
        Console.WriteLine("caught: " + e.Message);
    }
    try
    {
        Console.WriteLine("behind");
    }
    finally
    {
        Console.WriteLine("finally behind");
    }
}

static async Job Twice()
{
    try
    {
        await Task.Yield();
    }
    catch (InvalidOperationException)
    {
        Console.WriteLine("first");
    }
    await Task.CompletedTask;
    using (new Resource())
    {
        try
        {
            await Task.Yield();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("second");
        }
    }
}

static async Job FinallyWithAwait()
{
    try
    {
        await Task.Yield();
    }
    finally
    {
        Console.WriteLine("finally");
        await Task.CompletedTask;
        Console.WriteLine("end of finally");
    }
}

static async Job NothingWaits()
{
    try
    {
        await Task.CompletedTask;
    }
    finally
    {
        Console.WriteLine("finally");
    }
}

_ = Finally();
Console.WriteLine();
_ = Handled();
Console.WriteLine();
_ = Twice();
Console.WriteLine();
_ = FinallyWithAwait();
Console.WriteLine();
_ = NothingWaits();

class Resource : IDisposable
{
    public void Dispose() => Console.WriteLine("Dispose");
}

[AsyncMethodBuilder(typeof(JobBuilder))]
class Job
{
}

class JobBuilder
{
    public Job Task { get; } = new Job();

    public static JobBuilder Create() => new JobBuilder();

    public void Start<M>(ref M machine) where M : IAsyncStateMachine => machine.MoveNext();

    public void SetStateMachine(IAsyncStateMachine machine)
    {
    }

    public void SetResult() => Console.WriteLine("SetResult");

    public void SetException(Exception e) => Console.WriteLine("SetException: " + e.Message);

    public void AwaitOnCompleted<A, M>(ref A awaiter, ref M machine) where A : INotifyCompletion where M : IAsyncStateMachine =>
        throw new InvalidOperationException("no");

    public void AwaitUnsafeOnCompleted<A, M>(ref A awaiter,
        ref M machine) where A : ICriticalNotifyCompletion where M : IAsyncStateMachine =>
        throw new InvalidOperationException("no");
}
