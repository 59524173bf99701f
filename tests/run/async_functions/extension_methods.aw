// Async extension methods (§15.6.10), also generic ones and on null.
Console.WriteLine(await 5.Twice() + await "abc".LengthLater());
string? nothing = null;
Console.WriteLine(await nothing.OrElse("else") + await "x".OrElse("else"));
Console.WriteLine(await new[] { 1, 2, 3 }.SumLater(n => n * 2));
Console.WriteLine(string.Join(",", await new[] { 3, 1, 2 }.SelectLater(async n => { await Task.Yield(); return n * n; })));

static class Later
{
    public static async Task<int> Twice(this int n) { await Task.Yield(); return n * 2; }
    public static async Task<int> LengthLater(this string s) { await Task.Yield(); return s.Length; }

    public static async Task<T> OrElse<T>(this T? value, T other) where T : class
    {
        await Task.Yield();
        return value ?? other;
    }

    public static async Task<int> SumLater(this IEnumerable<int> all, Func<int, int> f)
    {
        int s = 0;
        foreach (int n in all) { await Task.Yield(); s += f(n); }
        return s;
    }

    public static async Task<List<R>> SelectLater<T, R>(this IEnumerable<T> all, Func<T, Task<R>> f)
    {
        var l = new List<R>();
        foreach (T x in all) l.Add(await f(x));
        return l;
    }
}
