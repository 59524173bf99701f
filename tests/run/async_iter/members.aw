// C# specification §15.15: async iterators as instance, static, generic, virtual, explicit interface members,
// properties' helpers and of structs; they capture `this`.
async Task Dump<T>(string n, IAsyncEnumerable<T> s)
{
    Console.Write(n);
    await foreach (T x in s) Console.Write(" " + x);
    Console.WriteLine();
}
var t = new Tree<int>(4, new(2, new(1), new(3)), new(6));
await Dump("tree", t);
await Dump("tree property", t.Reversed);
await Dump("tree where", t.Where(async x => { await Task.Yield(); return x % 2 == 0; }));
Base b = new Derived { Tag = "d" };
await Dump("virtual", b.Items(2));
await Dump("interface", ((ISource)b).Items());
await Dump("explicit", ((ISource)new Explicit()).Items());
await Dump("default", ((ISource)new Explicit()).Default());
var st = new St { X = 1 };
var seq = st.Up();
st.X = 100;
await Dump("struct copy", seq);
await Dump("struct copy again", seq);
await Dump("operators", Gen.Select(Gen.Zip(Gen.Range(1, 3), Gen.Range(10, 5)), p => p.Item1 * p.Item2));
await Dump("concat", Gen.Concat(Gen.Range(1, 2), Gen.Select(Gen.Range(3, 2), x => -x)));
Console.WriteLine(await Gen.Sum(Gen.Range(1, 100)));

class Tree<T>(T value, Tree<T>? left = null, Tree<T>? right = null) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken token = default)
    {
        if (left != null) await foreach (T x in left) yield return x;
        await Task.Yield();
        yield return value;
        if (right != null) await foreach (T x in right.WithCancellation(token)) yield return x;
    }

    public IAsyncEnumerable<T> Reversed => Back();

    async IAsyncEnumerable<T> Back()
    {
        if (right != null) await foreach (T x in right.Back()) yield return x;
        yield return value;
        if (left != null) await foreach (T x in left.Reversed) yield return x;
    }

    public async IAsyncEnumerable<T> Where(Func<T, Task<bool>> f)
    {
        await foreach (T x in this) if (await f(x)) yield return x;
    }
}

interface ISource
{
    IAsyncEnumerable<string> Items();
    async IAsyncEnumerable<string> Default() { await foreach (var s in Items()) yield return s + s; }
}

class Base : ISource
{
    public string Tag = "b";

    public virtual async IAsyncEnumerable<string> Items(int n)
    {
        for (int i = 0; i < n; i++) { await Task.Yield(); yield return Tag + i; }
    }

    public async IAsyncEnumerable<string> Items() { await foreach (var s in Items(1)) yield return "<" + s + ">"; }
}

class Derived : Base
{
    public override async IAsyncEnumerable<string> Items(int n)
    {
        await foreach (var s in base.Items(n)) yield return s + "!";
        Tag = "changed";
        yield return Tag;
    }
}

class Explicit : ISource
{
    async IAsyncEnumerable<string> ISource.Items() { await Task.Yield(); yield return "x"; }
}

struct St
{
    public int X;

    public async IAsyncEnumerable<int> Up()
    {
        for (int i = 0; i < 3; i++) { await Task.Yield(); yield return X++; }
    }
}

static class Gen
{
    public static async IAsyncEnumerable<int> Range(int from, int n)
    {
        for (int i = 0; i < n; i++) { if (i % 2 == 1) await Task.Yield(); yield return from + i; }
    }

    public static async IAsyncEnumerable<R> Select<T, R>(IAsyncEnumerable<T> s, Func<T, R> f)
    {
        await foreach (T x in s) yield return f(x);
    }

    public static async IAsyncEnumerable<(A, B)> Zip<A, B>(IAsyncEnumerable<A> a, IAsyncEnumerable<B> b)
    {
        await using var x = a.GetAsyncEnumerator(); await using var y = b.GetAsyncEnumerator();
        while (await x.MoveNextAsync() && await y.MoveNextAsync()) yield return (x.Current, y.Current);
    }

    public static async IAsyncEnumerable<T> Concat<T>(params IAsyncEnumerable<T>[] all)
    {
        foreach (var s in all) await foreach (T x in s) yield return x;
    }

    public static async Task<long> Sum(IAsyncEnumerable<int> s)
    {
        long r = 0;
        await foreach (int x in s) r += x;
        return r;
    }
}
