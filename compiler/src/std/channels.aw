// System.Threading.Channels. One lock for each channel; tasks are ended outside of it.

using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading.Channels;

public enum BoundedChannelFullMode
{
    Wait,
    DropNewest,
    DropOldest,
    DropWrite
}

public abstract class ChannelOptions
{
    public bool SingleWriter { get; set; }

    public bool SingleReader { get; set; }

    public bool AllowSynchronousContinuations { get; set; }
}

public sealed class UnboundedChannelOptions : ChannelOptions
{
}

public sealed class BoundedChannelOptions : ChannelOptions
{
    private int _capacity;
    private BoundedChannelFullMode _mode;

    public BoundedChannelOptions(int capacity)
    {
        if (capacity < 1)
            throw new ArgumentOutOfRangeException("capacity");
        _capacity = capacity;
    }

    public int Capacity
    {
        get => _capacity;
        set
        {
            if (value < 1)
                throw new ArgumentOutOfRangeException("value");
            _capacity = value;
        }
    }

    public BoundedChannelFullMode FullMode
    {
        get => _mode;
        set
        {
            if (value < BoundedChannelFullMode.Wait || value > BoundedChannelFullMode.DropWrite)
                throw new ArgumentOutOfRangeException("value");
            _mode = value;
        }
    }
}

public class ChannelClosedException : InvalidOperationException
{
    public ChannelClosedException() : base("The channel has been closed.") { }

    public ChannelClosedException(string? message) : base(message) { }

    public ChannelClosedException(Exception? innerException) : base("The channel has been closed.", innerException) { }

    public ChannelClosedException(string? message, Exception? innerException) : base(message, innerException) { }
}

public static class Channel
{
    public static Channel<T> CreateUnbounded<T>() => new QueueChannel<T>(int.MaxValue, BoundedChannelFullMode.Wait, false, null);

    public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options)
    {
        if (options == null)
            throw new ArgumentNullException("options");
        return new QueueChannel<T>(int.MaxValue, BoundedChannelFullMode.Wait, options.AllowSynchronousContinuations, null);
    }

    public static Channel<T> CreateBounded<T>(int capacity)
    {
        if (capacity < 1)
            throw new ArgumentOutOfRangeException("capacity");
        return new QueueChannel<T>(capacity, BoundedChannelFullMode.Wait, false, null);
    }

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options) => CreateBounded<T>(options, null);

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T>? itemDropped)
    {
        if (options == null)
            throw new ArgumentNullException("options");
        return new QueueChannel<T>(options.Capacity, options.FullMode, options.AllowSynchronousContinuations, itemDropped);
    }
}

public abstract class Channel<TWrite, TRead>
{
    public ChannelReader<TRead> Reader { get; protected set; } = null!;

    public ChannelWriter<TWrite> Writer { get; protected set; } = null!;

    public static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel) => channel.Reader;

    public static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel) => channel.Writer;
}

public abstract class Channel<T> : Channel<T, T>
{
}

public abstract class ChannelReader<T>
{
    public virtual Task Completion => new Task();

    public virtual bool CanCount => false;

    public virtual bool CanPeek => false;

    public virtual int Count => throw new NotSupportedException();

    public abstract bool TryRead(out T item);

    public virtual bool TryPeek(out T item)
    {
        item = default(T);
        return false;
    }

    public abstract ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default(CancellationToken));

    public virtual async ValueTask<T> ReadAsync(CancellationToken cancellationToken = default(CancellationToken))
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            if (TryRead(out T item))
                return item;
            if (!await WaitToReadAsync(cancellationToken))
                throw new ChannelClosedException();
        }
    }

    public virtual async IAsyncEnumerable<T> ReadAllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default(CancellationToken))
    {
        while (await WaitToReadAsync(cancellationToken))
        {
            while (TryRead(out T item))
                yield return item;
        }
    }
}

public abstract class ChannelWriter<T>
{
    public virtual bool TryComplete(Exception? error = null) => false;

    public void Complete(Exception? error = null)
    {
        if (!TryComplete(error))
            throw new ChannelClosedException();
    }

    public abstract bool TryWrite(T item);

    public abstract ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default(CancellationToken));

    public virtual async ValueTask WriteAsync(T item, CancellationToken cancellationToken = default(CancellationToken))
    {
        while (await WaitToWriteAsync(cancellationToken))
        {
            if (TryWrite(item))
                return;
        }
        throw new ChannelClosedException();
    }
}

// Who waits for an item, with its result, or for room, with its item.
internal sealed class ChannelWaiter<T>
{
    internal readonly Task<T> Task = new Task<T>();
    internal T Item;

    internal ChannelWaiter(T item)
    {
        Item = item;
    }
}

internal sealed class QueueChannel<T> : Channel<T>
{
    private readonly object _gate = new object();
    private readonly int _capacity;
    private readonly BoundedChannelFullMode _mode;
    private readonly bool _inline;
    private readonly Action<T>? _dropped;
    private readonly Queue<T> _items = new Queue<T>();
    // ReadAsync, WriteAsync
    private readonly Queue<ChannelWaiter<T>> _readers = new Queue<ChannelWaiter<T>>();
    private readonly Queue<ChannelWaiter<T>> _writers = new Queue<ChannelWaiter<T>>();
    // WaitToReadAsync, WaitToWriteAsync: tasks that all who wait share.
    private Task<bool>? _waitToRead;
    private Task<bool>? _waitToWrite;
    private bool _closed;
    private Exception? _error;
    private readonly Task _completion = new Task();

    internal QueueChannel(int capacity, BoundedChannelFullMode mode, bool inline, Action<T>? dropped)
    {
        _capacity = capacity;
        _mode = mode;
        _inline = inline;
        _dropped = dropped;
        Reader = new QueueReader(this);
        Writer = new QueueWriter(this);
    }

    // ---- Under the lock

    // The first waiter that has not given up, claimed.
    private static ChannelWaiter<T>? Take(Queue<ChannelWaiter<T>> waiters)
    {
        while (waiters.Count > 0)
        {
            ChannelWaiter<T> waiter = waiters.Dequeue();
            if (System.Threading.Tasks.Task.Claim(waiter.Task))
                return waiter;
        }
        return null;
    }

    private static Task<bool>? TakeShared(ref Task<bool>? shared, bool result)
    {
        Task<bool>? task = shared;
        shared = null;
        if (task != null)
            task._result = result;
        return task;
    }

    private bool IsDone => _closed && _items.Count == 0;

    private bool TakesCompletion() => IsDone && _writers.Count == 0 && Task.Claim(_completion);

    // ---- Outside of it

    private void Finish(Task? task)
    {
        if (task != null)
            Task.Finish(task, Task.Succeeded, null, false, _inline);
    }

    private void Fail(Task task, Exception error) =>
        Task.Finish(task, error is OperationCanceledException ? Task.WasCanceled : Task.Failed, error, false, _inline);

    private void EndCompletion()
    {
        if (_error == null)
            Finish(_completion);
        else if (_error is OperationCanceledException canceled)
            Fail(_completion, new TaskCanceledException(_completion, canceled.CancellationToken));
        else
            Fail(_completion, _error);
    }

    private Exception Closed() => _error is OperationCanceledException ? _error : new ChannelClosedException(_error);

    private sealed class QueueReader : ChannelReader<T>
    {
        private readonly QueueChannel<T> _channel;

        internal QueueReader(QueueChannel<T> channel)
        {
            _channel = channel;
        }

        public override Task Completion => _channel._completion;

        public override bool CanCount => true;

        public override bool CanPeek => true;

        public override int Count
        {
            get
            {
                lock (_channel._gate)
                    return _channel._items.Count;
            }
        }

        public override bool TryPeek(out T item)
        {
            lock (_channel._gate)
                return _channel._items.TryPeek(out item);
        }

        public override bool TryRead(out T item)
        {
            QueueChannel<T> c = _channel;
            ChannelWaiter<T>? writer;
            Task<bool>? room = null;
            bool completes;
            lock (c._gate)
            {
                if (!c._items.TryDequeue(out item))
                    return false;
                writer = Take(c._writers);
                if (writer != null)
                    c._items.Enqueue(writer.Item);
                else if (!c._closed)
                    room = TakeShared(ref c._waitToWrite, true);
                completes = c.TakesCompletion();
            }
            if (writer != null)
                c.Finish(writer.Task);
            c.Finish(room);
            if (completes)
                c.EndCompletion();
            return true;
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            if (cancellationToken.IsCancellationRequested)
                return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            QueueChannel<T> c = _channel;
            Task<bool> task;
            lock (c._gate)
            {
                if (c._items.Count > 0)
                    return new ValueTask<bool>(true);
                if (c._closed)
                    return c._error == null ? new ValueTask<bool>(false) : new ValueTask<bool>(Task.FromException<bool>(c._error));
                if (c._waitToRead == null)
                    c._waitToRead = new Task<bool>();
                task = c._waitToRead;
            }
            return new ValueTask<bool>(cancellationToken.CanBeCanceled ? Limited(task, cancellationToken) : task);
        }

        public override ValueTask<T> ReadAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            if (cancellationToken.IsCancellationRequested)
                return new ValueTask<T>(Task.FromCanceled<T>(cancellationToken));
            if (TryRead(out T item))
                return new ValueTask<T>(item);
            QueueChannel<T> c = _channel;
            ChannelWaiter<T> waiter = new ChannelWaiter<T>(default(T));
            bool again = false;
            lock (c._gate)
            {
                if (c._items.Count > 0)
                    again = true;
                else if (c._closed)
                {
                    if (c._error is OperationCanceledException canceled)
                        return new ValueTask<T>(Task.FromCanceled<T>(canceled.CancellationToken.IsCancellationRequested ? canceled.CancellationToken : new CancellationToken(true)));
                    return new ValueTask<T>(Task.FromException<T>(c.Closed()));
                }
                else
                    c._readers.Enqueue(waiter);
            }
            if (again)
                return ReadAsync(cancellationToken);
            return new ValueTask<T>(cancellationToken.CanBeCanceled ? Cancelable(waiter.Task, cancellationToken) : waiter.Task);
        }
    }

    private sealed class QueueWriter : ChannelWriter<T>
    {
        private readonly QueueChannel<T> _channel;

        internal QueueWriter(QueueChannel<T> channel)
        {
            _channel = channel;
        }

        public override bool TryComplete(Exception? error = null)
        {
            QueueChannel<T> c = _channel;
            List<Task> failed = new List<Task>();
            Task<bool>? items = null;
            Task<bool>? room = null;
            bool completes;
            lock (c._gate)
            {
                if (c._closed)
                    return false;
                c._closed = true;
                c._error = error;
                ChannelWaiter<T>? waiter;
                while ((waiter = Take(c._readers)) != null)
                    failed.Add(waiter.Task);
                while ((waiter = Take(c._writers)) != null)
                    failed.Add(waiter.Task);
                items = TakeShared(ref c._waitToRead, false);
                room = TakeShared(ref c._waitToWrite, false);
                completes = c.TakesCompletion();
            }
            if (completes)
                c.EndCompletion();
            foreach (Task task in failed)
                c.Fail(task, c.Closed());
            if (error == null)
            {
                c.Finish(items);
                c.Finish(room);
            }
            else
            {
                if (items != null)
                    c.Fail(items, error);
                if (room != null)
                    c.Fail(room, error);
            }
            return true;
        }

        // Null: there is no room. `waiter` then stands in the list, if there is one.
        private bool? Write(T item, ChannelWaiter<T>? waiter)
        {
            QueueChannel<T> c = _channel;
            ChannelWaiter<T>? reader = null;
            Task<bool>? items = null;
            bool drops = false;
            T dropped = default(T);
            lock (c._gate)
            {
                if (c._closed)
                    return false;
                if (c._items.Count == 0)
                    reader = Take(c._readers);
                if (reader != null)
                    reader.Task._result = item;
                else
                {
                    if (c._items.Count >= c._capacity)
                    {
                        switch (c._mode)
                        {
                            case BoundedChannelFullMode.Wait:
                                if (waiter != null)
                                    c._writers.Enqueue(waiter);
                                return null;
                            case BoundedChannelFullMode.DropWrite:
                                drops = true;
                                dropped = item;
                                break;
                            case BoundedChannelFullMode.DropOldest:
                                drops = true;
                                dropped = c._items.Dequeue();
                                c._items.Enqueue(item);
                                break;
                            case BoundedChannelFullMode.DropNewest:
                                drops = true;
                                dropped = c.RemoveNewest();
                                c._items.Enqueue(item);
                                break;
                        }
                    }
                    else
                        c._items.Enqueue(item);
                    items = TakeShared(ref c._waitToRead, true);
                }
            }
            if (reader != null)
                c.Finish(reader.Task);
            c.Finish(items);
            if (drops && c._dropped != null)
                c._dropped(dropped);
            return true;
        }

        public override bool TryWrite(T item) => Write(item, null) == true;

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            if (cancellationToken.IsCancellationRequested)
                return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
            QueueChannel<T> c = _channel;
            Task<bool> task;
            lock (c._gate)
            {
                if (c._closed)
                    return c._error == null ? new ValueTask<bool>(false) : new ValueTask<bool>(Task.FromException<bool>(c._error));
                if (c._mode != BoundedChannelFullMode.Wait || c._items.Count < c._capacity)
                    return new ValueTask<bool>(true);
                if (c._waitToWrite == null)
                    c._waitToWrite = new Task<bool>();
                task = c._waitToWrite;
            }
            return new ValueTask<bool>(cancellationToken.CanBeCanceled ? Limited(task, cancellationToken) : task);
        }

        public override ValueTask WriteAsync(T item, CancellationToken cancellationToken = default(CancellationToken))
        {
            if (cancellationToken.IsCancellationRequested)
                return new ValueTask(Task.FromCanceled(cancellationToken));
            ChannelWaiter<T>? waiter = _channel._mode == BoundedChannelFullMode.Wait && _channel._capacity != int.MaxValue
                ? new ChannelWaiter<T>(item) : null;
            bool? written = Write(item, waiter);
            if (written == true)
                return default(ValueTask);
            if (written == false)
                return new ValueTask(Task.FromException(_channel.Closed()));
            Task<T> task = waiter!.Task;
            return new ValueTask(cancellationToken.CanBeCanceled ? Cancelable(task, cancellationToken) : task);
        }
    }

    private T RemoveNewest()
    {
        int count = _items.Count;
        for (int i = 1; i < count; i++)
            _items.Enqueue(_items.Dequeue());
        return _items.Dequeue();
    }

    // A shared task stays when one who waits for it gives up.
    private static async Task<bool> Limited(Task<bool> task, CancellationToken cancellationToken)
    {
        await Task.AnyEnded(new Task[] { task, cancellationToken.Source!.Canceled });
        if (!task.IsCompleted)
            throw new OperationCanceledException("The operation was canceled.", null, cancellationToken);
        return await task;
    }

    private static async Task<T> Cancelable(Task<T> task, CancellationToken cancellationToken)
    {
        await Task.AnyEnded(new Task[] { task, cancellationToken.Source!.Canceled });
        if (!task.IsCompleted && Task.Claim(task))
            throw new OperationCanceledException("The operation was canceled.", null, cancellationToken);
        return await task;
    }
}
