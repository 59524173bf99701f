// Generic async methods, classes and structs; constraints, default(T), shared and specialised bodies.
interface IStore<K, V> { Task<V?> Find(K key); ValueTask Put(K key, V value); }

class Store<K, V> : IStore<K, V> where K : IComparable<K>
{
    private readonly List<(K Key, V Value)> _items = new();

    public async Task<V?> Find(K key)
    {
        await Task.Yield();
        foreach (var (k, v) in _items) if (k.CompareTo(key) == 0) return v;
        return default;
    }

    public async ValueTask Put(K key, V value) { await Task.Yield(); _items.Add((key, value)); }
}

struct Pair<A, B>
{
    public A First;
    public B Second;

    public async Task<Pair<B, A>> Swap()
    {
        Pair<A, B> me = this;
        await Task.Yield();
        return new Pair<B, A> { First = me.Second, Second = me.First };
    }

    public override string ToString() => $"<{First},{Second}>";
}

static class Ext
{
    public static async Task<R> Then<T, R>(this Task<T> t, Func<T, Task<R>> f) => await f(await t);
    public static async Task<R> Map<T, R>(this Task<T> t, Func<T, R> f) => f(await t);
    public static async Task<(A, B)> Both<A, B>(this (Task<A>, Task<B>) p) => (await p.Item1, await p.Item2);
}

class Program
{
    static async Task<T> Make<T>() where T : new() { await Task.Yield(); return new T(); }

    static async Task<T> Max<T>(params Task<T>[] ts) where T : IComparable<T>
    {
        T best = await ts[0];
        foreach (Task<T> t in ts[1..]) { T v = await t; if (v.CompareTo(best) > 0) best = v; }
        return best;
    }

    static async Task<string> Kind<T>(T v)
    {
        await Task.Yield();
        return typeof(T).Name + ":" + (v is null ? "null" : v.ToString());
    }

    static async Task Main()
    {
        IStore<string, int> s = new Store<string, int>();
        await s.Put("a", 1);
        Console.WriteLine($"{await s.Find("a")} {await s.Find("b")}");
        IStore<int, string> t = new Store<int, string>();
        await t.Put(5, "five");
        Console.WriteLine($"{await t.Find(5)} {await t.Find(6) ?? "null"}");
        Console.WriteLine(await new Pair<int, string> { First = 1, Second = "x" }.Swap());
        Console.WriteLine(await Task.FromResult(4).Then(async x => { await Task.Yield(); return x * 1.5; }).Map(d => $"<{d}>"));
        Console.WriteLine(await (Task.FromResult('c'), Kind(2L)).Both());
        Console.WriteLine((await Make<List<int>>()).Count + await Make<int>());
        Console.WriteLine(await Max(Task.FromResult(3), Task.FromResult(8), Task.FromResult(5))
            + await Max(Task.FromResult("b"), Task.FromResult("a")));
        Console.WriteLine($"{await Kind(1)} {await Kind("s")} {await Kind<object?>(null)} {await Kind<int?>(3)} {await Kind(new Pair<int, int>())}");
    }
}
