// The older pattern of asynchronous operations, BeginX and EndX, as tasks.

namespace System.Threading.Tasks;

// One operation on its way from `begin` to `end`. A result that completed synchronously is ended by whoever began it, so
// that its callback does not run the continuations inside of `begin`.
internal sealed class FromAsyncWork<TResult>
{
    private readonly TaskCompletionSource<TResult> _source;
    private readonly Func<IAsyncResult, TResult> _end;

    internal FromAsyncWork(Func<IAsyncResult, TResult> end, object? state, TaskCreationOptions options)
    {
        if (end == null)
            throw new ArgumentNullException("endMethod");
        _end = end;
        _source = new TaskCompletionSource<TResult>(state, options);
    }

    internal Task<TResult> Task => _source.Task;

    internal void CallBack(IAsyncResult result)
    {
        if (!result.CompletedSynchronously)
            End(result);
    }

    internal Task<TResult> Begun(IAsyncResult result)
    {
        if (result.CompletedSynchronously)
            End(result);
        return Task;
    }

    internal void End(IAsyncResult result)
    {
        try
        {
            _source.TrySetResult(_end(result));
        }
        catch (OperationCanceledException e)
        {
            _source.TrySetCanceled(e.CancellationToken);
        }
        catch (Exception e)
        {
            _source.TrySetException(e);
        }
    }

    internal async void EndLater(IAsyncResult result)
    {
        WaitHandle handle = result.AsyncWaitHandle;
        await System.Threading.Tasks.Task.Run(() => { handle.WaitOne(); });
        End(result);
    }
}

internal static class FromAsyncWork
{
    internal static Func<IAsyncResult, bool> Ender(Action<IAsyncResult> end)
    {
        if (end == null)
            throw new ArgumentNullException("endMethod");
        return result => { end(result); return true; };
    }

    internal static Task<TResult> Of<TResult>(IAsyncResult result, Func<IAsyncResult, TResult> end, TaskCreationOptions options)
    {
        if (result == null)
            throw new ArgumentNullException("asyncResult");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(end, null, options);
        if (result.IsCompleted)
            work.End(result);
        else
            work.EndLater(result);
        return work.Task;
    }
}

public partial class TaskFactory
{
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod) =>
        FromAsyncWork.Of(asyncResult, FromAsyncWork.Ender(endMethod), _options);

    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions) =>
        FromAsyncWork.Of(asyncResult, FromAsyncWork.Ender(endMethod), creationOptions);

    public Task FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state) =>
        FromAsync(beginMethod, endMethod, state, _options);

    public Task FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<bool> work = new FromAsyncWork<bool>(FromAsyncWork.Ender(endMethod), state, creationOptions);
        return work.Begun(beginMethod(work.CallBack, state));
    }

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, state, _options);

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<bool> work = new FromAsyncWork<bool>(FromAsyncWork.Ender(endMethod), state, creationOptions);
        return work.Begun(beginMethod(arg1, work.CallBack, state));
    }

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, state, _options);

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<bool> work = new FromAsyncWork<bool>(FromAsyncWork.Ender(endMethod), state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, work.CallBack, state));
    }

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, arg3, state, _options);

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<bool> work = new FromAsyncWork<bool>(FromAsyncWork.Ender(endMethod), state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, arg3, work.CallBack, state));
    }

    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) =>
        FromAsyncWork.Of(asyncResult, endMethod, _options);

    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) =>
        FromAsyncWork.Of(asyncResult, endMethod, creationOptions);

    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state) =>
        FromAsync(beginMethod, endMethod, state, _options);

    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, state, _options);

    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, state, _options);

    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, arg3, state, _options);

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, arg3, work.CallBack, state));
    }
}

public partial class TaskFactory<TResult>
{
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) =>
        FromAsyncWork.Of(asyncResult, endMethod, _options);

    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) =>
        FromAsyncWork.Of(asyncResult, endMethod, creationOptions);

    public Task<TResult> FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state) =>
        FromAsync(beginMethod, endMethod, state, _options);

    public Task<TResult> FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, state, _options);

    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, state, _options);

    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, work.CallBack, state));
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state) =>
        FromAsync(beginMethod, endMethod, arg1, arg2, arg3, state, _options);

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        if (beginMethod == null)
            throw new ArgumentNullException("beginMethod");
        FromAsyncWork<TResult> work = new FromAsyncWork<TResult>(endMethod, state, creationOptions);
        return work.Begun(beginMethod(arg1, arg2, arg3, work.CallBack, state));
    }
}
