// An LRU cache: a dictionary into a doubly linked list; both operations take constant time.
// gc: 200
var cache = new LruCache<string, int>(3);
cache.Evicted += (key, value) => Console.WriteLine($"  evicted {key} = {value}");

cache["one"] = 1;
cache["two"] = 2;
cache["three"] = 3;
Console.WriteLine(cache);
Console.WriteLine(cache.TryGet("one", out int found) ? $"one is {found}" : "one is gone");
cache["four"] = 4;
Console.WriteLine(cache);
Console.WriteLine(cache.TryGet("two", out found) ? $"two is {found}" : $"two is gone ({found})");
cache["three"] = 33;
cache["five"] = 5;
Console.WriteLine(cache);
cache.Remove("three");
Console.WriteLine(cache);
foreach (KeyValuePair<string, int> entry in cache) Console.WriteLine($"  {entry.Key} -> {entry.Value}");

try
{
    Console.WriteLine(cache["six"]);
}
catch (KeyNotFoundException e)
{
    Console.WriteLine(e.Message);
}
try
{
    new LruCache<int, int>(0);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine(e.ParamName);
}

int computed = 0;
var memo = new LruCache<int, long>(50);
Console.WriteLine($"fib(80) = {Fib(80)}, {computed} computed, {memo.Hits} hits, {memo.Misses} misses");

foreach (int capacity in new[] { 1, 4, 16, 64 })
{
    var pages = new LruCache<int, string>(capacity);
    uint random = 12345;
    for (int i = 0; i < 5000; i++)
    {
        random = random * 1103515245 + 12345;
        int page = (int)(random >> 16) % 10 < 8 ? (int)(random >> 20) % 8 : (int)(random >> 20) % 100;
        if (!pages.TryGet(page, out _)) pages[page] = "page " + page;
    }
    Console.WriteLine($"capacity {capacity,2}: {pages.Hits * 100.0 / (pages.Hits + pages.Misses):F1} % hits");
}

long Fib(int n)
{
    if (n < 2) return n;
    if (memo.TryGet(n, out long known)) return known;
    computed++;
    long result = Fib(n - 1) + Fib(n - 2);
    memo[n] = result;
    return result;
}

class LruCache<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>> where TKey : notnull
{
    class Node
    {
        public TKey Key = default!;
        public TValue Value = default!;
        public Node? Newer, Older;
    }

    readonly Dictionary<TKey, Node> nodes = new Dictionary<TKey, Node>();
    readonly int capacity;
    Node? newest, oldest;

    public event Action<TKey, TValue>? Evicted;

    public int Hits { get; private set; }
    public int Misses { get; private set; }
    public int Count => nodes.Count;

    public LruCache(int capacity)
    {
        if (capacity <= 0) throw new ArgumentOutOfRangeException(nameof(capacity));
        this.capacity = capacity;
    }

    public TValue this[TKey key]
    {
        get => TryGet(key, out TValue value) ? value : throw new KeyNotFoundException($"no entry for {key}");
        set
        {
            if (nodes.TryGetValue(key, out Node? node))
            {
                node.Value = value;
                Unlink(node);
            }
            else
            {
                if (nodes.Count == capacity) Evict();
                node = new Node { Key = key, Value = value };
                nodes.Add(key, node);
            }
            LinkAsNewest(node);
        }
    }

    public bool TryGet(TKey key, out TValue value)
    {
        if (!nodes.TryGetValue(key, out Node? node))
        {
            Misses++;
            value = default!;
            return false;
        }
        Hits++;
        Unlink(node);
        LinkAsNewest(node);
        value = node.Value;
        return true;
    }

    public bool Remove(TKey key)
    {
        if (!nodes.TryGetValue(key, out Node? node)) return false;
        Unlink(node);
        return nodes.Remove(key);
    }

    void Evict()
    {
        Node last = oldest!;
        Unlink(last);
        nodes.Remove(last.Key);
        Evicted?.Invoke(last.Key, last.Value);
    }

    void Unlink(Node node)
    {
        if (node.Newer != null) node.Newer.Older = node.Older; else newest = node.Older;
        if (node.Older != null) node.Older.Newer = node.Newer; else oldest = node.Newer;
        node.Newer = node.Older = null;
    }

    void LinkAsNewest(Node node)
    {
        node.Older = newest;
        if (newest != null) newest.Newer = node; else oldest = node;
        newest = node;
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (Node? node = newest; node != null; node = node.Older)
            yield return new KeyValuePair<TKey, TValue>(node.Key, node.Value);
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString()
    {
        var keys = new List<string>();
        foreach (var entry in this) keys.Add($"{entry.Key}={entry.Value}");
        return "[" + string.Join(", ", keys) + "]";
    }
}
