// System.Runtime.CompilerServices: the builders of .NET's own task types. Async functions do not use them (`await` is compiled
// natively), but builders of a program are often made of one, and [AsyncMethodBuilder] may name one.

using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public interface IAsyncStateMachine
{
    void MoveNext();

    void SetStateMachine(IAsyncStateMachine stateMachine);
}

internal static class BuilderCore
{
    internal static void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
    {
        if (stateMachine == null)
            throw new ArgumentNullException("stateMachine");
        Ambient? before = Ambient.Get();
        try
        {
            stateMachine.MoveNext();
        }
        finally
        {
            Ambient.Set(before);
        }
    }

    internal static void CheckMachine(IAsyncStateMachine stateMachine)
    {
        if (stateMachine == null)
            throw new ArgumentNullException("stateMachine");
        throw new InvalidOperationException("The builder was not properly initialized.");
    }

    // What OnCompleted throws is nobody's: the method has left already.
    internal static void OnCompleted<TAwaiter>(ref TAwaiter awaiter, Action continuation) where TAwaiter : INotifyCompletion
    {
        try
        {
            awaiter.OnCompleted(continuation);
        }
        catch (Exception exception)
        {
            ThrowLater(exception, null);
        }
    }

    internal static void UnsafeOnCompleted<TAwaiter>(ref TAwaiter awaiter, Action continuation)
        where TAwaiter : ICriticalNotifyCompletion
    {
        try
        {
            awaiter.UnsafeOnCompleted(continuation);
        }
        catch (Exception exception)
        {
            ThrowLater(exception, null);
        }
    }

    // Of a method that leaves its caller's surroundings as it has found them.
    internal static void OnCompletedAndLeave<TAwaiter>(ref TAwaiter awaiter, Action continuation, Ambient? entry)
        where TAwaiter : INotifyCompletion
    {
        OnCompleted(ref awaiter, continuation);
        Ambient.Leave(entry);
    }

    internal static void UnsafeOnCompletedAndLeave<TAwaiter>(ref TAwaiter awaiter, Action continuation, Ambient? entry)
        where TAwaiter : ICriticalNotifyCompletion
    {
        UnsafeOnCompleted(ref awaiter, continuation);
        Ambient.Leave(entry);
    }

    internal static void ThrowLater(Exception exception, SynchronizationContext? context)
    {
        if (context == null)
            ThreadPool.QueueUserWorkItem(Throw, exception);
        else
            context.Post(Throw, exception);
    }

    // An async void method: its context is told, and gets what the method throws.
    internal static SynchronizationContext? BeginVoid()
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        if (context != null)
            context.OperationStarted();
        return context;
    }

    internal static void EndVoid(SynchronizationContext? context)
    {
        if (context != null)
            context.OperationCompleted();
    }

    private static void Throw(object? exception)
    {
        throw (Exception)exception!;
    }

    internal static void Succeed(Task task)
    {
        CompletionSource.Demand(Task.Claim(task));
        Task.Finish(task, Task.Succeeded, null, false, true);
    }

    internal static void Succeed<TResult>(Task<TResult> task, TResult result)
    {
        CompletionSource.Demand(Task.Claim(task));
        task._result = result;
        Task.Finish(task, Task.Succeeded, null, false, true);
    }

    internal static void Fail(Task task, Exception exception)
    {
        CompletionSource.Demand(Task.Claim(task));
        int status = exception is OperationCanceledException ? Task.WasCanceled : Task.Failed;
        Task.Finish(task, status, exception, false, true);
    }
}

// A state machine on the heap: a struct is moved here when it first has to wait.
internal sealed class StateMachineBox<TStateMachine> where TStateMachine : IAsyncStateMachine
{
    internal TStateMachine Machine;
    private readonly Action _moveNext;
    private ExecutionContext? _flow;
    private bool _flows;

    internal StateMachineBox()
    {
        _moveNext = MoveNext;
    }

    // What an awaiter gets. Its execution context is that of the await.
    internal Action Continuation()
    {
        ExecutionContext? flow = Ambient.CurrentFlow;
        _flows = flow == null || !flow.IsSuppressed;
        _flow = _flows ? flow : null;
        return _moveNext;
    }

    private void MoveNext()
    {
        if (!_flows)
        {
            Machine.MoveNext();
            return;
        }
        Ambient? before = Ambient.Get();
        Ambient.CurrentFlow = _flow;
        try
        {
            Machine.MoveNext();
        }
        finally
        {
            Ambient.Set(before);
        }
    }
}

public struct AsyncTaskMethodBuilder
{
    private System.Threading.Tasks.Task? _task;
    private object? _box;

    public static AsyncTaskMethodBuilder Create() => default(AsyncTaskMethodBuilder);

    public System.Threading.Tasks.Task Task => Made();

    private System.Threading.Tasks.Task Made() => _task ??= new System.Threading.Tasks.Task();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult() => BuilderCore.Succeed(Made());

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct AsyncTaskMethodBuilder<TResult>
{
    private System.Threading.Tasks.Task<TResult>? _task;
    private object? _box;

    public static AsyncTaskMethodBuilder<TResult> Create() => default(AsyncTaskMethodBuilder<TResult>);

    public System.Threading.Tasks.Task<TResult> Task => Made();

    private System.Threading.Tasks.Task<TResult> Made() => _task ??= new System.Threading.Tasks.Task<TResult>();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult(TResult result) => BuilderCore.Succeed(Made(), result);

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct AsyncValueTaskMethodBuilder
{
    private System.Threading.Tasks.Task? _task;
    private object? _box;

    public static AsyncValueTaskMethodBuilder Create() => default(AsyncValueTaskMethodBuilder);

    public ValueTask Task => new ValueTask(Made());

    private System.Threading.Tasks.Task Made() => _task ??= new System.Threading.Tasks.Task();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult() => BuilderCore.Succeed(Made());

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct AsyncValueTaskMethodBuilder<TResult>
{
    private System.Threading.Tasks.Task<TResult>? _task;
    private object? _box;

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default(AsyncValueTaskMethodBuilder<TResult>);

    public ValueTask<TResult> Task => new ValueTask<TResult>(Made());

    private System.Threading.Tasks.Task<TResult> Made() => _task ??= new System.Threading.Tasks.Task<TResult>();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult(TResult result) => BuilderCore.Succeed(Made(), result);

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

// .NET takes the state machines of these two from a pool; a program cannot tell.
public struct PoolingAsyncValueTaskMethodBuilder
{
    private System.Threading.Tasks.Task? _task;
    private object? _box;

    public static PoolingAsyncValueTaskMethodBuilder Create() => default(PoolingAsyncValueTaskMethodBuilder);

    public ValueTask Task => new ValueTask(Made());

    private System.Threading.Tasks.Task Made() => _task ??= new System.Threading.Tasks.Task();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult() => BuilderCore.Succeed(Made());

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct PoolingAsyncValueTaskMethodBuilder<TResult>
{
    private System.Threading.Tasks.Task<TResult>? _task;
    private object? _box;

    public static PoolingAsyncValueTaskMethodBuilder<TResult> Create() => default(PoolingAsyncValueTaskMethodBuilder<TResult>);

    public ValueTask<TResult> Task => new ValueTask<TResult>(Made());

    private System.Threading.Tasks.Task<TResult> Made() => _task ??= new System.Threading.Tasks.Task<TResult>();

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult(TResult result) => BuilderCore.Succeed(Made(), result);

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.Fail(Made(), exception);
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        Made();
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct AsyncVoidMethodBuilder
{
    private SynchronizationContext? _context;
    private object? _box;

    public static AsyncVoidMethodBuilder Create()
    {
        AsyncVoidMethodBuilder builder = default(AsyncVoidMethodBuilder);
        builder._context = SynchronizationContext.Current;
        if (builder._context != null)
            builder._context.OperationStarted();
        return builder;
    }

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => BuilderCore.CheckMachine(stateMachine);

    public void SetResult()
    {
        if (_context != null)
            _context.OperationCompleted();
    }

    public void SetException(Exception exception)
    {
        if (exception == null)
            throw new ArgumentNullException("exception");
        BuilderCore.ThrowLater(exception, _context);
        if (_context != null)
            _context.OperationCompleted();
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}

public struct AsyncIteratorMethodBuilder
{
    private object? _box;

    public static AsyncIteratorMethodBuilder Create() => default(AsyncIteratorMethodBuilder);

    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine =>
        BuilderCore.Start(ref stateMachine);

    public void Complete() { }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.OnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine =>
        BuilderCore.UnsafeOnCompleted(ref awaiter, Box(ref stateMachine).Continuation());

    // The builder is part of the machine: what it knows must stand in it before the machine is copied.
    private StateMachineBox<TStateMachine> Box<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is StateMachineBox<TStateMachine> known)
            return known;
        StateMachineBox<TStateMachine> box = new StateMachineBox<TStateMachine>();
        _box = box;
        box.Machine = stateMachine;
        return box;
    }
}
