// C# specification §12.9.8.2: awaitable expressions: classes, structs and extension GetAwaiter, with INotifyCompletion
// alone or ICriticalNotifyCompletion
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

Console.WriteLine(await new ClassAwaitable(false, 1));
Console.WriteLine(await new ClassAwaitable(true, 2));
Console.WriteLine(await new StructAwaitable { N = 3 });
await 4;
Console.WriteLine(await "text" + await "more");
Console.WriteLine(await new Generic<string>("g") + await new Generic<int>(5));
int r = await TimeSpan.FromMilliseconds(1);
Console.WriteLine(r);
Console.WriteLine((await new ClassAwaitable(false, 6) + await new ClassAwaitable(true, 7)) * await new StructAwaitable { N = 2 });
await new Own();
IAwaiting i = new Own();
Console.WriteLine(await i);

class ClassAwaitable(bool done, int value) : INotifyCompletion
{
    public ClassAwaitable GetAwaiter() { Console.Write("GetAwaiter "); return this; }
    public bool IsCompleted { get { Console.Write("IsCompleted "); return done; } }
    public void OnCompleted(Action k) { Console.Write("OnCompleted "); k(); }
    public int GetResult() { Console.Write("GetResult "); return value; }
}

struct StructAwaitable
{
    public int N;
    public Awaiter GetAwaiter() => new Awaiter { N = N };

    public struct Awaiter : ICriticalNotifyCompletion
    {
        public int N;
        int calls;
        public bool IsCompleted { get { calls++; return false; } }
        public void OnCompleted(Action k) => throw new Exception("not this one");
        public void UnsafeOnCompleted(Action k) { Console.Write("Unsafe "); Task.Run(k); }
        public int GetResult() => N * 10 + calls;
    }
}

class Generic<T>(T v)
{
    public Awaiter<T> GetAwaiter() => new Awaiter<T>(v);
}

class Awaiter<T>(T v) : INotifyCompletion
{
    public bool IsCompleted => false;
    public void OnCompleted(Action k) => Task.Run(k);
    public T GetResult() => v;
}

interface IAwaiting { Awaiter<string> GetAwaiter(); }
class Own : IAwaiting { public Awaiter<string> GetAwaiter() => new Awaiter<string>("interface"); }

static class Ext
{
    public static TaskAwaiter GetAwaiter(this int n)
    {
        Console.Write($"int {n} ");
        return Task.Delay(n).GetAwaiter();
    }

    public static TaskAwaiter<string> GetAwaiter(this string s) => Task.FromResult(s.ToUpperInvariant()).GetAwaiter();

    public static TaskAwaiter<int> GetAwaiter(this TimeSpan s)
    {
        async Task<int> W() { await Task.Delay(s); return 9; }
        return W().GetAwaiter();
    }
}
