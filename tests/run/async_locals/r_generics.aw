// Async methods with type parameters, constraints, interfaces, default and static abstract members.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

Console.WriteLine(await Make<List<int>>(l => l.Count));
Console.WriteLine(await Max(new[] { 3, 9, 4 }) + await Max(new[] { "b", "c", "a" }));
IRepo<string, int> repo = new Repo<string, int>();
await repo.Put("k", 5);
Console.WriteLine(await repo.Get("k") + await repo.Get("none") + await repo.Count());
Console.WriteLine(await new Outer<int>.Inner<string>().Pair(1, "x"));
Console.WriteLine(await Default<int?>() is null ? "null" : "value");
Console.WriteLine(await Sum(Range(4)));
async Task<int> Make<T>(Func<T, int> f) where T : new() { T t = new T(); await Task.Yield(); return f(t); }

async Task<T> Max<T>(T[] xs) where T : IComparable<T>
{
    T best = xs[0];
    foreach (T x in xs) if (x.CompareTo(await Later(best)) > 0) best = x;
    return best;
}
async Task<T?> Default<T>() { await Task.Yield(); return default; }
async Task<int> Sum(IAsyncEnumerable<int> xs) { int s = 0; await foreach (int x in xs) s += x; return s; }
async IAsyncEnumerable<int> Range(int n) { for (int i = 0; i < n; i++) { await Task.Yield(); yield return i; } }

interface IRepo<K, V>
{
    Task Put(K k, V v);
    Task<V?> Get(K k);
    async Task<int> Count() { await Task.Yield(); return 42; }
}

class Repo<K, V> : IRepo<K, V> where K : notnull
{
    Dictionary<K, V> map = new();
    async Task IRepo<K, V>.Put(K k, V v) { await Task.Yield(); map[k] = v; }
    public async Task<V?> Get(K k) => map.TryGetValue(await Later(k), out V? v) ? v : default;
}

class Outer<T>
{
    public class Inner<U>
    {
        public async Task<string> Pair(T t, U u)
        {
            await Task.Yield();
            return $"{typeof(T).Name} {typeof(U).Name} {t}{u}";
        }
    }
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
