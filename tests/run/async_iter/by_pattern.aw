// C# specification §13.9.5.2: await foreach by pattern: class, struct and extension GetAsyncEnumerator, MoveNextAsync
// of any awaitable, optional DisposeAsync.
var log = "";
await foreach (int i in new A()) log += i + " ";
Show("class");
await foreach (var i in new S { N = 3 }) log += i + " ";
Show("struct");
await foreach (var i in 4) log += i + " ";
Show("extension");
await foreach (long i in new A()) log += i + " ";
await foreach (object i in new A()) log += i + " ";
Show("converted");
await foreach (var (k, v) in new P()) log += k + "=" + v + " ";
Show("deconstructed");
await foreach (int i in new WithDispose(Log)) { if (i == 1) break; log += i + " "; }
Show("disposed");
await foreach (int i in new Both()) log += i + " ";
Show("the pattern goes before the interface");
await foreach (int i in (IAsyncEnumerable<int>)new Both()) log += i + " ";
Show("the interface");
IAsyncEnumerable<int> none = null!;
try { await foreach (int i in none) { } } catch (NullReferenceException) { Show("null interface"); }
void Log(string s) => log += s;
void Show(string s) { Console.WriteLine(s + ": " + log.Trim()); log = ""; }

class A
{
    public E GetAsyncEnumerator(CancellationToken t = default) => new E();

    public class E
    {
        int n;
        public int Current => n;
        public async Task<bool> MoveNextAsync() { await Task.Yield(); return ++n < 4; }
    }
}

struct S
{
    public int N;
    public E GetAsyncEnumerator() => new E { n = N };

    public struct E
    {
        public int n;
        public int Current => n;
        public ValueTask<bool> MoveNextAsync() => new ValueTask<bool>(--n >= 0);
    }
}

class P
{
    public PE GetAsyncEnumerator(params int[] none) => new PE();

    public class PE
    {
        int n;
        public (string, int) Current => ("k" + n, n * n);
        public async ValueTask<bool> MoveNextAsync() { await Task.Yield(); n++; return n < 3; }
    }
}

class WithDispose(Action<string> log)
{
    public DE GetAsyncEnumerator() => new DE(log);

    public class DE(Action<string> log)
    {
        int n = -1;
        public int Current => n;
        public Task<bool> MoveNextAsync() => Task.FromResult(++n < 5);
        public async Task DisposeAsync() { log("dispose< "); await Task.Yield(); log("dispose> "); }
    }
}

class Both : IAsyncEnumerable<int>
{
    public A.E GetAsyncEnumerator() => new A.E();

    async IAsyncEnumerator<int> IAsyncEnumerable<int>.GetAsyncEnumerator(CancellationToken t)
    {
        yield return 10;
        await Task.Yield();
        yield return 20;
    }
}

static class Ext
{
    public static Counter GetAsyncEnumerator(this int n) => new Counter(n);

    public struct Counter(int n)
    {
        int i = 0;
        public int Current => i;
        public Task<bool> MoveNextAsync() { i++; return Task.FromResult(i <= n); }
    }
}
