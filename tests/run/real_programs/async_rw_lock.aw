// An async readers/writer lock with queued writers, handed out as disposable releasers.
class AsyncReaderWriterLock
{
    private readonly object _gate = new();
    private readonly Queue<TaskCompletionSource<Releaser>> _writers = new();
    private TaskCompletionSource<Releaser> _readers = Make();
    private int _waitingReaders, _status;
    private static TaskCompletionSource<Releaser> Make() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public readonly struct Releaser : IDisposable
    {
        private readonly AsyncReaderWriterLock _lock;
        private readonly bool _writer;
        public Releaser(AsyncReaderWriterLock l, bool writer) { _lock = l; _writer = writer; }
        public void Dispose() { if (_writer) _lock.WriterRelease(); else _lock.ReaderRelease(); }
    }

    public Task<Releaser> Read()
    {
        lock (_gate)
        {
            if (_status >= 0 && _writers.Count == 0)
            {
                _status++;
                return Task.FromResult(new Releaser(this, false));
            }
            _waitingReaders++;
            return _readers.Task;
        }
    }

    public Task<Releaser> Write()
    {
        lock (_gate)
        {
            if (_status == 0) { _status = -1; return Task.FromResult(new Releaser(this, true)); }
            var w = Make();
            _writers.Enqueue(w);
            return w.Task;
        }
    }

    private void ReaderRelease()
    {
        TaskCompletionSource<Releaser>? wake = null;
        lock (_gate) if (--_status == 0 && _writers.Count > 0) { _status = -1; wake = _writers.Dequeue(); }
        wake?.SetResult(new Releaser(this, true));
    }

    private void WriterRelease()
    {
        TaskCompletionSource<Releaser>? wake = null;
        bool writer = false;
        lock (_gate)
        {
            if (_writers.Count > 0) { wake = _writers.Dequeue(); writer = true; }
            else if (_waitingReaders > 0)
            {
                wake = _readers;
                _status = _waitingReaders;
                _waitingReaders = 0;
                _readers = Make();
            }
            else _status = 0;
        }
        wake?.SetResult(new Releaser(this, writer));
    }
}

class Program
{
    static async Task Main()
    {
        var l = new AsyncReaderWriterLock();
        Task<AsyncReaderWriterLock.Releaser> r1 = l.Read(), r2 = l.Read(), w1 = l.Write(), r3 = l.Read(), w2 = l.Write();
        Console.WriteLine($"{r1.IsCompleted} {r2.IsCompleted} {w1.IsCompleted} {r3.IsCompleted} {w2.IsCompleted}");
        (await r1).Dispose();
        Console.WriteLine(w1.IsCompleted);
        (await r2).Dispose();
        using (await w1) Console.WriteLine($"{r3.IsCompleted} {w2.IsCompleted}");
        using (await w2) Console.WriteLine(r3.IsCompleted);
        (await r3).Dispose();
        int value = 0;
        bool torn = false;
        async Task Writer()
        {
            for (int i = 0; i < 20; i++) using (await l.Write()) { value++; await Task.Yield(); value++; }
        }
        async Task Reader()
        {
            for (int i = 0; i < 20; i++)
                using (await l.Read())
                {
                    if (value % 2 != 0) torn = true;
                    await Task.Yield();
                    if (value % 2 != 0) torn = true;
                }
        }
        await Task.WhenAll(Task.Run(Writer), Task.Run(Reader), Task.Run(Writer), Task.Run(Reader));
        Console.WriteLine($"{value} {torn}");
    }
}
