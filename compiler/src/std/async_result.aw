// What a begun operation looks like in the older pattern, BeginX and EndX; every task is one. See task_run_begin_end.aw.

using System.Threading;

namespace System;

public interface IAsyncResult
{
    object? AsyncState { get; }

    WaitHandle AsyncWaitHandle { get; }

    bool CompletedSynchronously { get; }

    bool IsCompleted { get; }
}

public delegate void AsyncCallback(IAsyncResult ar);
