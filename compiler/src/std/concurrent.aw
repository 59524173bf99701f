// System.Collections.Concurrent: the ordinary collections behind a lock.

using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Collections.Concurrent;

public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection
{
    void CopyTo(T[] array, int index);

    bool TryAdd(T item);

    bool TryTake(out T item);

    T[] ToArray();
}

public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly Queue<T> _items;

    public ConcurrentQueue()
    {
        _items = new Queue<T>();
    }

    public ConcurrentQueue(IEnumerable<T> collection)
    {
        _items = new Queue<T>(collection);
    }

    public int Count
    {
        get
        {
            lock (_items)
                return _items.Count;
        }
    }

    public bool IsEmpty => Count == 0;

    public void Enqueue(T item)
    {
        lock (_items)
            _items.Enqueue(item);
    }

    public bool TryDequeue(out T result)
    {
        lock (_items)
            return _items.TryDequeue(out result);
    }

    public bool TryPeek(out T result)
    {
        lock (_items)
            return _items.TryPeek(out result);
    }

    public void Clear()
    {
        lock (_items)
            _items.Clear();
    }

    public T[] ToArray()
    {
        lock (_items)
            return _items.ToArray();
    }

    public void CopyTo(T[] array, int index) => ToArray().CopyTo(array, index);

    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot =>
        throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Enqueue(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake(out T item) => TryDequeue(out item);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly Stack<T> _items;

    public ConcurrentStack()
    {
        _items = new Stack<T>();
    }

    public ConcurrentStack(IEnumerable<T> collection)
    {
        _items = new Stack<T>(collection);
    }

    public int Count
    {
        get
        {
            lock (_items)
                return _items.Count;
        }
    }

    public bool IsEmpty => Count == 0;

    public void Push(T item)
    {
        lock (_items)
            _items.Push(item);
    }

    public void PushRange(T[] items) => PushRange(items, 0, items.Length);

    public void PushRange(T[] items, int startIndex, int count)
    {
        if (items == null)
            throw new ArgumentNullException("items");
        CheckRange(items, startIndex, count);
        lock (_items)
        {
            for (int i = startIndex; i < startIndex + count; i++)
                _items.Push(items[i]);
        }
    }

    public bool TryPop(out T result)
    {
        lock (_items)
            return _items.TryPop(out result);
    }

    public int TryPopRange(T[] items) => TryPopRange(items, 0, items.Length);

    public int TryPopRange(T[] items, int startIndex, int count)
    {
        if (items == null)
            throw new ArgumentNullException("items");
        CheckRange(items, startIndex, count);
        int taken = 0;
        lock (_items)
        {
            while (taken < count && _items.Count > 0)
                items[startIndex + taken++] = _items.Pop();
        }
        return taken;
    }

    private static void CheckRange(T[] items, int startIndex, int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException("count", "The count argument must be greater than or equal to zero.");
        if (startIndex >= items.Length || startIndex < 0)
            throw new ArgumentOutOfRangeException("startIndex", "The startIndex argument must be greater than or equal to zero.");
        if (items.Length - count < startIndex)
            throw new ArgumentException("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.");
    }

    public bool TryPeek(out T result)
    {
        lock (_items)
            return _items.TryPeek(out result);
    }

    public void Clear()
    {
        lock (_items)
            _items.Clear();
    }

    public T[] ToArray()
    {
        lock (_items)
            return _items.ToArray();
    }

    public void CopyTo(T[] array, int index) => ToArray().CopyTo(array, index);

    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot =>
        throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Push(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake(out T item) => TryPop(out item);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

// As one thread sees .NET's bag: what was added last comes first.
public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly Stack<T> _items;

    public ConcurrentBag()
    {
        _items = new Stack<T>();
    }

    public ConcurrentBag(IEnumerable<T> collection)
    {
        _items = new Stack<T>(collection);
    }

    public int Count
    {
        get
        {
            lock (_items)
                return _items.Count;
        }
    }

    public bool IsEmpty => Count == 0;

    public void Add(T item)
    {
        lock (_items)
            _items.Push(item);
    }

    public bool TryTake(out T result)
    {
        lock (_items)
            return _items.TryPop(out result);
    }

    public bool TryPeek(out T result)
    {
        lock (_items)
            return _items.TryPeek(out result);
    }

    public void Clear()
    {
        lock (_items)
            _items.Clear();
    }

    public T[] ToArray()
    {
        lock (_items)
            return _items.ToArray();
    }

    public void CopyTo(T[] array, int index) => ToArray().CopyTo(array, index);

    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot =>
        throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Add(item);
        return true;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _items;

    public ConcurrentDictionary()
    {
        _items = new Dictionary<TKey, TValue>();
    }

    public ConcurrentDictionary(IEqualityComparer<TKey>? comparer)
    {
        _items = new Dictionary<TKey, TValue>(comparer);
    }

    public ConcurrentDictionary(int concurrencyLevel, int capacity)
    {
        CheckSizes(concurrencyLevel, capacity);
        _items = new Dictionary<TKey, TValue>(capacity);
    }

    private static void CheckSizes(int concurrencyLevel, int capacity)
    {
        if (concurrencyLevel < 1 && concurrencyLevel != -1)
            throw new ArgumentOutOfRangeException("concurrencyLevel", "The concurrencyLevel argument must be positive.");
        if (capacity < 0)
            throw new ArgumentOutOfRangeException("capacity", "The capacity argument must be greater than or equal to zero.");
    }

    public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey>? comparer)
    {
        CheckSizes(concurrencyLevel, capacity);
        _items = new Dictionary<TKey, TValue>(capacity, comparer);
    }

    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null) { }

    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) : this(comparer)
    {
        if (collection == null)
            throw new ArgumentNullException("collection");
        foreach (KeyValuePair<TKey, TValue> pair in collection)
            _items.Add(pair.Key, pair.Value);
    }

    public int Count
    {
        get
        {
            lock (_items)
                return _items.Count;
        }
    }

    public bool IsEmpty => Count == 0;

    public bool IsReadOnly => false;

    public TValue this[TKey key]
    {
        get
        {
            lock (_items)
            {
                if (_items.TryGetValue(key, out TValue value))
                    return value;
            }
            throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
        }
        set
        {
            lock (_items)
                _items[key] = value;
        }
    }

    public bool ContainsKey(TKey key)
    {
        lock (_items)
            return _items.ContainsKey(key);
    }

    public bool TryGetValue(TKey key, out TValue value)
    {
        lock (_items)
            return _items.TryGetValue(key, out value);
    }

    public bool TryAdd(TKey key, TValue value)
    {
        lock (_items)
            return _items.TryAdd(key, value);
    }

    public bool TryRemove(TKey key, out TValue value)
    {
        lock (_items)
            return _items.Remove(key, out value);
    }

    public bool TryRemove(KeyValuePair<TKey, TValue> item)
    {
        lock (_items)
        {
            if (!_items.TryGetValue(item.Key, out TValue value) || !EqualityComparer<TValue>.Default.Equals(value, item.Value))
                return false;
            return _items.Remove(item.Key);
        }
    }

    public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
    {
        lock (_items)
        {
            if (!_items.TryGetValue(key, out TValue value) || !EqualityComparer<TValue>.Default.Equals(value, comparisonValue))
                return false;
            _items[key] = newValue;
            return true;
        }
    }

    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (_items)
        {
            if (_items.TryGetValue(key, out TValue existing))
                return existing;
            _items.Add(key, value);
            return value;
        }
    }

    // The delegate runs outside of the lock, and may run in vain.
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        if (valueFactory == null)
            throw new ArgumentNullException("valueFactory");
        return TryGetValue(key, out TValue existing) ? existing : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
    {
        if (valueFactory == null)
            throw new ArgumentNullException("valueFactory");
        return TryGetValue(key, out TValue existing) ? existing : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    public TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument)
    {
        if (addValueFactory == null)
            throw new ArgumentNullException("addValueFactory");
        if (updateValueFactory == null)
            throw new ArgumentNullException("updateValueFactory");
        return AddOrUpdate(key, k => addValueFactory(k, factoryArgument), (k, v) => updateValueFactory(k, v, factoryArgument));
    }

    public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory) =>
        AddOrUpdate(key, k => addValue, updateValueFactory);

    public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory)
    {
        if (addValueFactory == null)
            throw new ArgumentNullException("addValueFactory");
        if (updateValueFactory == null)
            throw new ArgumentNullException("updateValueFactory");
        while (true)
        {
            if (TryGetValue(key, out TValue old))
            {
                TValue updated = updateValueFactory(key, old);
                if (TryUpdate(key, updated, old))
                    return updated;
            }
            else
            {
                TValue added = addValueFactory(key);
                if (TryAdd(key, added))
                    return added;
            }
        }
    }

    public void Clear()
    {
        lock (_items)
            _items.Clear();
    }

    public KeyValuePair<TKey, TValue>[] ToArray()
    {
        lock (_items)
        {
            KeyValuePair<TKey, TValue>[] all = new KeyValuePair<TKey, TValue>[_items.Count];
            int at = 0;
            foreach (KeyValuePair<TKey, TValue> pair in _items)
                all[at++] = pair;
            return all;
        }
    }

    public ICollection<TKey> Keys
    {
        get
        {
            List<TKey> keys = new List<TKey>();
            foreach (KeyValuePair<TKey, TValue> pair in ToArray())
                keys.Add(pair.Key);
            return keys;
        }
    }

    public ICollection<TValue> Values
    {
        get
        {
            List<TValue> values = new List<TValue>();
            foreach (KeyValuePair<TKey, TValue> pair in ToArray())
                values.Add(pair.Value);
            return values;
        }
    }

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value))
            throw new ArgumentException("The key already existed in the dictionary.");
    }

    bool IDictionary<TKey, TValue>.Remove(TKey key) => TryRemove(key, out TValue value);

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
    {
        if (!TryAdd(item.Key, item.Value))
            throw new ArgumentException("The key already existed in the dictionary.");
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out TValue value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => TryRemove(item);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => ToArray().CopyTo(array, index);

    // What was there when the enumeration began.
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<TKey, TValue>>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class BlockingCollection<T> : IEnumerable<T>, IDisposable
{
    private readonly IProducerConsumerCollection<T> _items;
    private readonly int _capacity;
    private readonly object _gate = new object();
    private bool _adding = true;
    private bool _disposed;

    public BlockingCollection() : this(new ConcurrentQueue<T>(), int.MaxValue) { }

    public BlockingCollection(int boundedCapacity) : this(new ConcurrentQueue<T>(), boundedCapacity) { }

    public BlockingCollection(IProducerConsumerCollection<T> collection) : this(collection, int.MaxValue) { }

    public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity)
    {
        if (collection == null)
            throw new ArgumentNullException("collection");
        if (boundedCapacity < 1)
            throw new ArgumentOutOfRangeException("boundedCapacity", "The boundedCapacity argument must be positive.");
        _items = collection;
        _capacity = boundedCapacity;
    }

    public int BoundedCapacity
    {
        get
        {
            CheckDisposed();
            return _capacity == int.MaxValue ? -1 : _capacity;
        }
    }

    public int Count
    {
        get
        {
            CheckDisposed();
            lock (_gate)
                return _items.Count;
        }
    }

    public bool IsAddingCompleted
    {
        get
        {
            CheckDisposed();
            return !Volatile.Read(ref _adding);
        }
    }

    public bool IsCompleted
    {
        get
        {
            CheckDisposed();
            lock (_gate)
                return !_adding && _items.Count == 0;
        }
    }

    public void CompleteAdding()
    {
        CheckDisposed();
        lock (_gate)
        {
            _adding = false;
            Monitor.PulseAll(_gate);
        }
    }

    public void Add(T item) => TryAdd(item, -1);

    public void Add(T item, CancellationToken cancellationToken) => TryAdd(item, -1, cancellationToken);

    public bool TryAdd(T item) => TryAdd(item, 0);

    public bool TryAdd(T item, TimeSpan timeout) => TryAdd(item, Monitor.Milliseconds(timeout));

    public bool TryAdd(T item, int millisecondsTimeout) => TryAdd(item, millisecondsTimeout, default(CancellationToken));

    public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        using (PulseWhenCanceled(cancellationToken))
        {
            lock (_gate)
            {
                if (!Until(() => !_adding || _items.Count < _capacity, millisecondsTimeout, cancellationToken))
                    return false;
                if (!_adding)
                    throw new InvalidOperationException("The collection has been marked as complete with regards to additions.");
                _items.TryAdd(item);
                Monitor.PulseAll(_gate);
                return true;
            }
        }
    }

    public T Take() => Take(default(CancellationToken));

    public T Take(CancellationToken cancellationToken)
    {
        if (!TryTake(out T item, -1, cancellationToken))
            throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards to additions.");
        return item;
    }

    public bool TryTake(out T item) => TryTake(out item, 0);

    public bool TryTake(out T item, TimeSpan timeout) => TryTake(out item, Monitor.Milliseconds(timeout));

    public bool TryTake(out T item, int millisecondsTimeout) => TryTake(out item, millisecondsTimeout, default(CancellationToken));

    public bool TryTake(out T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckDisposed();
        using (PulseWhenCanceled(cancellationToken))
        {
            lock (_gate)
            {
                item = default(T);
                if (!Until(() => !_adding || _items.Count > 0, millisecondsTimeout, cancellationToken))
                    return false;
                if (!_items.TryTake(out item))
                    return false;
                Monitor.PulseAll(_gate);
                return true;
            }
        }
    }

    private CancellationTokenRegistration PulseWhenCanceled(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return cancellationToken.Register(() =>
        {
            lock (_gate)
                Monitor.PulseAll(_gate);
        });
    }

    private bool Until(Func<bool> condition, int ms, CancellationToken cancellationToken)
    {
        Monitor.CheckTimeout(ms);
        long end = ms < 0 ? long.MaxValue : Environment.TickCount64 + ms;
        while (!condition())
        {
            cancellationToken.ThrowIfCancellationRequested();
            long left = ms < 0 ? -1 : end - Environment.TickCount64;
            if (ms >= 0 && left <= 0)
                return false;
            Monitor.Wait(_gate, (int)left);
        }
        return true;
    }

    public IEnumerable<T> GetConsumingEnumerable() => GetConsumingEnumerable(default(CancellationToken));

    public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken)
    {
        while (TryTake(out T item, -1, cancellationToken))
            yield return item;
    }

    public T[] ToArray()
    {
        CheckDisposed();
        lock (_gate)
            return _items.ToArray();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        Volatile.Write(ref _disposed, true);
    }

    private void CheckDisposed()
    {
        if (Volatile.Read(ref _disposed))
            throw new ObjectDisposedException("BlockingCollection", "The collection has been disposed.");
    }
}
