// C# specification §15.14, §15.2.3: generic async methods and async methods of generic types, with constraints,
// inference and nesting
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

async Task<T> Id<T>(T v) { await Task.Yield(); return v; }
async Task<(A, B)> Pair<A, B>(Task<A> a, Task<B> b) => (await a, await b);

async Task<U[]> Map<T, U>(IEnumerable<T> s, Func<T, Task<U>> f)
{
    var r = new List<U>();
    foreach (T x in s) r.Add(await f(x));
    return r.ToArray();
}
async Task<T> Make<T>() where T : new() { await Task.Yield(); return new T(); }

async Task<T> Max<T>(params T[] v) where T : IComparable<T>
{
    T m = v[0];
    foreach (T x in v) { await Task.Yield(); if (x.CompareTo(m) > 0) m = x; }
    return m;
}
Console.WriteLine(await Pair(Id(1), Id("x")));
Console.WriteLine(await Pair(Pair(Id('a'), Id(2.5)), Id<int?>(null)));
Console.WriteLine(string.Join(",", await Map(new[] { 1, 2, 3 }, async x => { await Task.Yield(); return x + "!"; })));
Console.WriteLine((await Make<List<int>>()).Count + await Make<int>());
Console.WriteLine(await Max(3, 9, 4) + await Max("a", "c", "b"));
var c = new Cache<string, int>(async k => { await Task.Yield(); return k.Length; });
Console.WriteLine(await c.Get("four") + await c.Get("four") + await c.Get("sixsix") + " " + c.Misses);
Console.WriteLine(await c.Fold(1L, (a, v) => a * v));
Console.WriteLine(await Cache<int, int>.Nested<string>.Run(3, "s"));
Func<int, Task<int>> memo = Twice<int>(async x => await Id(x + 1));
Console.WriteLine(await memo(1));
Func<T, Task<T>> Twice<T>(Func<T, Task<T>> f) => async x => await f(await f(x));

class Cache<K, V>(Func<K, Task<V>> load) where K : notnull
{
    readonly Dictionary<K, V> d = new();
    public int Misses;

    public async Task<V> Get(K k)
    {
        if (!d.TryGetValue(k, out V? v)) { Misses++; d[k] = v = await load(k); }
        return v;
    }

    public async Task<A> Fold<A>(A a, Func<A, V, A> f)
    {
        foreach (var p in d.OrderBy(p => p.Value)) { await Task.Yield(); a = f(a, p.Value); }
        return a;
    }

    public class Nested<T>
    {
        public static async Task<string> Run(K k, T t)
        {
            await Task.Yield();
            return $"{typeof(K).Name}{typeof(V).Name}{typeof(T).Name}{k}{t}";
        }
    }
}
