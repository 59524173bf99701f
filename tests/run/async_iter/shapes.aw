// C# specification §15.15 (async iterators): static, instance, struct, generic, local and lambda-nested async iterators
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task<string> Join<T>(IAsyncEnumerable<T> s)
{
    string r = "";
    await foreach (T x in s) r += x + ",";
    return r;
}
async IAsyncEnumerable<int> Empty() { await Task.Yield(); yield break; }
async IAsyncEnumerable<int> NoAwait() { yield return 1; yield return 2; await Task.CompletedTask; }

async IAsyncEnumerable<T> Twice<T>(IAsyncEnumerable<T> s)
{
    await foreach (T x in s) { yield return x; await Task.Yield(); yield return x; }
}
Console.WriteLine(await Join(Empty()));
Console.WriteLine(await Join(NoAwait()));
Console.WriteLine(await Join(Twice(Twice(NoAwait()))));
Console.WriteLine(await Join(new C(3).Range(4)));
Console.WriteLine(await Join(new S { From = 7 }.Range(2)));
Console.WriteLine(await Join(C.Pairs("a", "b")));
Console.WriteLine(await Join(new G<string>("g").Repeat<int>(2, 5)));
Console.WriteLine(await Join(new C(1)));
IHas h = new C(5);
Console.WriteLine(await Join(h.Range(1)));
Func<int, IAsyncEnumerable<int>> f = n =>
{
    async IAsyncEnumerable<int> It() { for (int i = 0; i < n; i++) { await Task.Yield(); yield return i * n; } }
    return It();
};
Console.WriteLine(await Join(f(3)));
int captured = 1;

async IAsyncEnumerable<int> Capture(int p)
{
    while (captured < p) { captured *= 2; await Task.Yield(); yield return captured; }
}
Console.WriteLine(await Join(Capture(10)) + captured);

interface IHas { IAsyncEnumerable<int> Range(int n); }

class C(int start) : IHas, IAsyncEnumerable<int>
{
    public async IAsyncEnumerable<int> Range(int n)
    {
        for (int i = 0; i < n; i++) { await Task.Yield(); yield return start + i; }
    }

    public static async IAsyncEnumerable<(T, T)> Pairs<T>(T a, T b)
    {
        yield return (a, b);
        await Task.Yield();
        yield return (b, a);
    }

    public async IAsyncEnumerator<int> GetAsyncEnumerator(System.Threading.CancellationToken t = default)
    {
        yield return start * 100;
        await Task.Yield();
        yield return start * 200;
    }
}

struct S
{
    public int From;

    public async IAsyncEnumerable<int> Range(int n)
    {
        for (int i = 0; i < n; i++) { await Task.Yield(); yield return From++; }
    }
}

class G<T>(T name)
{
    public async IAsyncEnumerable<string> Repeat<U>(int n, U u)
    {
        while (n-- > 0) { await Task.Yield(); yield return $"{name}{typeof(T).Name}{typeof(U).Name}{u}"; }
    }
}
