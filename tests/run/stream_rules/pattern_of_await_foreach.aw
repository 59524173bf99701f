// await foreach (§13.9.5.3) by pattern: no interface, MoveNextAsync of any awaitable, DisposeAsync if there is one.
await foreach (int n in new Source(3)) Console.Write(n + " ");
Console.WriteLine();
await foreach (var n in new Source(9)) { if (n == 2) break; Console.Write(n + " "); }
Console.WriteLine();
await foreach (long n in new Source(2)) Console.Write(n / 2.0 + " ");
Console.WriteLine();
await foreach (string s in new Bare()) Console.Write(s);
Console.WriteLine();
await foreach (char c in 3) Console.Write(c);
Console.WriteLine();

class Source
{
    readonly int _n;
    public Source(int n) => _n = n;
    public E GetAsyncEnumerator() => new E(_n);

    public class E
    {
        int _i;
        readonly int _n;
        public E(int n) => _n = n;
        public int Current => _i;
        public Task<bool> MoveNextAsync() => Task.FromResult(++_i <= _n);
        public async Task DisposeAsync() { await Task.Yield(); Console.Write("(disposed)"); }
    }
}

class Bare
{
    public B GetAsyncEnumerator() => new B();

    public struct B
    {
        int _k;
        public string Current => "b" + _k;
        public async ValueTask<bool> MoveNextAsync() { await Task.CompletedTask; return false; }
    }
}

static class Ext
{
    public static Chars GetAsyncEnumerator(this int n) => new Chars(n);

    public class Chars
    {
        int _n;
        public Chars(int n) => _n = n;
        public char Current => (char)('a' + _n);
        public async ValueTask<bool> MoveNextAsync() { await Task.Yield(); return _n-- > 0; }
    }
}
