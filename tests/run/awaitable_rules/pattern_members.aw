// Awaitable expressions (§12.9.8.2): the pattern's members decide; interfaces, extension methods, generic and struct awaiters.
using System.Runtime.CompilerServices;
Console.WriteLine(await new Ready(3));
Console.WriteLine(await 5.Seconds());
Console.WriteLine(await "text");
Console.WriteLine(await new Generic<double>(2.5));
await new Nothing();
var (x, y) = await (Task.FromResult(1), Task.FromResult("two"));
Console.WriteLine(x + y);
int[] all = await new[] { Task.FromResult(1), Task.FromResult(2) };
Console.WriteLine(all.Sum());
struct Ready { int _v; public Ready(int v) => _v = v; public Awaiter GetAwaiter() => new Awaiter(_v); }
struct Awaiter : INotifyCompletion
{
    int _v;
    public Awaiter(int v) => _v = v;
    public bool IsCompleted { get { Console.Write("[IsCompleted]"); return true; } }
    public void OnCompleted(Action a) => throw new InvalidOperationException("never");
    public int GetResult() { Console.Write("[GetResult]"); return _v; }
}
static class Extensions
{
    public static Task<int> Seconds(this int n) => Task.FromResult(n * 1000);
    public static TaskAwaiter<int> GetAwaiter(this string s) => Task.FromResult(s.Length).GetAwaiter();
    public static TaskAwaiter<(A, B)> GetAwaiter<A, B>(this (Task<A>, Task<B>) t) => Both(t.Item1, t.Item2).GetAwaiter();
    static async Task<(A, B)> Both<A, B>(Task<A> a, Task<B> b) => (await a, await b);
    public static TaskAwaiter<T[]> GetAwaiter<T>(this Task<T>[] t) => Task.WhenAll(t).GetAwaiter();
}
class Generic<T> { T _v; public Generic(T v) => _v = v; public GenericAwaiter<T> GetAwaiter() => new GenericAwaiter<T>(_v); }
class GenericAwaiter<T> : ICriticalNotifyCompletion
{
    T _v;
    public GenericAwaiter(T v) => _v = v;
    public bool IsCompleted => false;
    public void OnCompleted(Action a) { Console.Write("[OnCompleted]"); a(); }
    public void UnsafeOnCompleted(Action a) { Console.Write("[Unsafe]"); Task.Run(a); }
    public T GetResult() => _v;
}
class Nothing { public YieldAwaitable.YieldAwaiter GetAwaiter() => Task.Yield().GetAwaiter(); }
