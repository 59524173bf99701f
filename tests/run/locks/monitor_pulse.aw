// Monitor.Wait, Pulse and PulseAll: a bounded buffer, reentrant locks, SynchronizationLockException.
class Buffer<T>
{
    private readonly Queue<T> _items = new();
    private readonly int _size;
    public Buffer(int size) => _size = size;

    public void Put(T item)
    {
        lock (_items)
        {
            while (_items.Count == _size) Monitor.Wait(_items);
            _items.Enqueue(item);
            Monitor.PulseAll(_items);
        }
    }

    public T Take()
    {
        lock (_items)
        {
            while (_items.Count == 0) Monitor.Wait(_items);
            T item = _items.Dequeue();
            Monitor.PulseAll(_items);
            return item;
        }
    }
}

class Program
{
    static void Main()
    {
        var b = new Buffer<int>(2);
        long sum = 0;
        Thread[] threads = Enumerable.Range(0, 3).Select(p => new Thread(() =>
        {
            for (int i = 0; i < 30; i++) b.Put(p * 100 + i);
        }))
            .Concat(Enumerable.Range(0, 2).Select(_ => new Thread(() =>
            {
                for (int i = 0; i < 45; i++) Interlocked.Add(ref sum, b.Take());
            }))).ToArray();
        foreach (Thread t in threads) t.Start();
        foreach (Thread t in threads) t.Join();
        Console.WriteLine(sum);
        object o = new();
        lock (o) lock (o) { Console.WriteLine(Monitor.IsEntered(o)); Monitor.Enter(o); Monitor.Exit(o); }
        Console.WriteLine(Monitor.IsEntered(o));
        try { Monitor.Exit(o); } catch (SynchronizationLockException) { Console.WriteLine("not held"); }
        try { Monitor.Pulse(o); } catch (SynchronizationLockException) { Console.WriteLine("pulse without lock"); }
        try { Monitor.Wait(o); } catch (SynchronizationLockException) { Console.WriteLine("wait without lock"); }
        bool taken = false;
        Monitor.TryEnter(o, ref taken);
        Console.WriteLine(taken + " " + Task.Run(() => Monitor.TryEnter(o)).Result);
        lock (o) Console.WriteLine(Monitor.Wait(o, 1));
        Monitor.Exit(o);
        try { Monitor.Enter(null!); } catch (ArgumentNullException) { Console.WriteLine("null"); }
        try { lock (o) throw new FormatException("released"); }
        catch (FormatException e) { Console.WriteLine(e.Message + " " + Monitor.IsEntered(o)); }
    }
}
