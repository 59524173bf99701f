// Awaits (C# 12.9.8) in unusual operands: indexers, ranges, casts, tuples, with, is patterns, interpolation, stackable
// arguments.
record Point(int X, int Y);

class Program
{
    static async Task<T> V<T>(T v) { await Task.Yield(); return v; }
    static string Join(params object?[] p) => string.Join("|", p);
    static int Named(int a, int b = 2, int c = 3) => a * 100 + b * 10 + c;

    static async Task Main()
    {
        int[] a = { 10, 20, 30, 40, 50 };
        Console.WriteLine(a[await V(1)] + a[^await V(1)]);
        Console.WriteLine(string.Join(",", a[(await V(1))..(await V(3))]));
        (int l, string r) = (await V(1), await V("r"));
        Console.WriteLine(l + r);
        Point p = new Point(await V(1), await V(2)) with { Y = await V(9) };
        Console.WriteLine(p);
        Console.WriteLine(await V<object>(5) is int n && n == await V(5));
        Console.WriteLine(await V(p) is { X: 1, Y: > 3 });
        Console.WriteLine($"{await V(1.5):F2}|{await V("x"),4}|{(await V(true) ? await V("t") : await V("f"))}");
        Console.WriteLine(Join(await V(1), "two", await V<object?>(null), await V('c')));
        Console.WriteLine(Named(c: await V(7), a: await V(1)));
        Console.WriteLine((long)await V(int.MaxValue) + 1);
        Console.WriteLine(-await V(3) * ~await V(2) << await V(1));
        Console.WriteLine(await V<string?>(null) ?? await V("default"));
        string? s = await V<string?>("text");
        Console.WriteLine(s?.Substring(await V(1), await V(2))?.Length);
        object o = await V(3) switch { 1 => "one", var x when x == await V(3) => await V("three"), _ => "none" };
        Console.WriteLine(o);
        Console.WriteLine(new List<int> { await V(1), await V(2) }.Count
            + new Dictionary<string, int> { [await V("k")] = await V(4) }["k"]);
        Console.WriteLine(new[] { await V(1), 2, await V(3) }.Sum() + new int[await V(2), await V(3)].Length);
        Console.WriteLine(await await V(V(8)) + (await V(new Func<Task<int>>(() => V(2))))().Result);
        Func<Task<int>> f = async () => await V(1) + await V(2);
        Console.WriteLine(await f() + (await V(await f())).ToString().Length);
        Console.WriteLine(typeof(int) == (await V<object>(1)).GetType() && !(await V(false)));
    }
}
