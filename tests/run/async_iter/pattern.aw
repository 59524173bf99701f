// C# specification §13.9.5.3: `await foreach` by pattern: GetAsyncEnumerator with optional parameters, MoveNextAsync of
// any awaitable, DisposeAsync by pattern, extension methods
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

await foreach (var x in new ByPattern()) Console.Write(x + " ");
Console.WriteLine();
await foreach (var x in new NoDispose()) { if (x == 3) break; Console.Write(x + " "); }
Console.WriteLine();
await foreach (var x in new StructSource { N = 3 }) Console.Write(x + " ");
Console.WriteLine();
await foreach (var (a, b) in new ByPattern2()) Console.Write($"{a}{b} ");
Console.WriteLine();
await foreach (int x in 4) Console.Write(x + " ");
Console.WriteLine();

class ByPattern
{
    public En GetAsyncEnumerator(int skip = 1) => new En { I = skip };

    public class En
    {
        public int I;
        public string Current => "c" + I;
        public async Task<bool> MoveNextAsync() { await Task.Yield(); return ++I < 5; }
        public async ValueTask DisposeAsync() { await Task.Yield(); Console.Write("disposed "); }
    }
}

class NoDispose
{
    int i;
    public NoDispose GetAsyncEnumerator(params int[] rest) => this;
    public int Current => i;
    public ValueTask<bool> MoveNextAsync() => new(++i < 10);
}

struct StructSource
{
    public int N;
    public En GetAsyncEnumerator() => new En { Left = N };

    public struct En
    {
        public int Left;
        public int Current => Left;
        public ValueTask<bool> MoveNextAsync() { bool r = Left-- > 0; return new ValueTask<bool>(r); }
        public ValueTask DisposeAsync() { Console.Write("~struct "); return default; }
    }
}

class ByPattern2
{
    public async IAsyncEnumerator<(int, char)> GetAsyncEnumerator()
    {
        yield return (1, 'a');
        await Task.Yield();
        yield return (2, 'b');
    }
}

static class Ext
{
    public static async IAsyncEnumerator<int> GetAsyncEnumerator(this int n)
    {
        for (int i = 0; i < n; i++) { await Task.Yield(); yield return i; }
    }
}
