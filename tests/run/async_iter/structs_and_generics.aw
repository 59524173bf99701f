// C# specification §15.15: struct locals with references, generic parameters and tuples live on over yields and awaits.
Console.WriteLine("start");

async IAsyncEnumerable<Item<T>> Items<T>(IEnumerable<T> src) where T : IComparable<T>
{
    Item<T> max = default;
    var prev = (item: default(Item<T>), index: -1);
    foreach (T t in src)
    {
        var item = new Item<T> { Value = t, Name = "item " + t, Tags = new[] { "#" + t } };
        await Task.Yield();
        if (prev.index < 0 || t.CompareTo(max.Value!) > 0) max = item;
        item.Name += prev.index >= 0 ? " after " + prev.item.Tags[0] : " first";
        yield return item;
        item.Tags[0] += "!";
        prev = (item, prev.index + 1);
    }
    max.Name = "max " + max.Value + max.Tags?[0];
    yield return max;
}
await foreach (var i in Items(new[] { 3, 7, 5 })) Console.WriteLine(i.Name + " " + i.Tags[0]);
await foreach (var i in Items(new[] { "pear", "fig" })) Console.WriteLine(i.Name + " " + i.Tags[0]);
await foreach (var i in Items(Array.Empty<int>())) Console.WriteLine(i.Name + " " + (i.Tags == null));

async IAsyncEnumerable<(K key, List<V> values)> Group<K, V>(IAsyncEnumerable<V> src, Func<V, K> key) where K : notnull
{
    var d = new SortedDictionary<K, List<V>>();
    await foreach (V v in src) { if (!d.TryGetValue(key(v), out var l)) d[key(v)] = l = new(); l.Add(v); }
    foreach (var (k, l) in d) { yield return (k, l); await Task.Yield(); }
}

async IAsyncEnumerable<string> Words()
{
    foreach (string w in "one two three four five six seven".Split(' ')) { yield return w; await Task.Yield(); }
}
await foreach (var (k, vs) in Group(Words(), w => w.Length)) Console.WriteLine(k + ": " + string.Join(" ", vs));
await foreach (var g in Group(Words(), w => w[0])) Console.Write(g.key + "" + g.values.Count + " ");
Console.WriteLine();

async IAsyncEnumerable<T?> Nulls<T>(params T?[] vs) where T : struct
{
    foreach (T? v in vs) { await Task.Yield(); yield return v; }
}
await foreach (int? n in Nulls<int>(1, null, 3)) Console.Write((n?.ToString() ?? "null") + " ");
Console.WriteLine();

struct Item<T> { public T? Value; public string Name; public string[] Tags; }
