// C# specification §12.9.9.2: GetAwaiter as an extension method: of int, TimeSpan, tuples, delegates, lists, generic types and enums.
using System.Runtime.CompilerServices;
await 5;
Console.WriteLine(await "text");
var (a, b) = await (Task.FromResult(1), Later("two"));
Console.WriteLine(a + b);
Console.WriteLine(string.Join(",", await new List<Task<int>> { Task.FromResult(1), Double(4), Double(5) }));
int[] all = await new[] { Double(1), Double(2) };
Console.WriteLine(all[0] + all[1]);
Func<int> f = () => 42;
Console.WriteLine(await f);
await TimeSpan.Zero;
Console.WriteLine(await Colour.Green + " " + await new Box<string>("boxed") + " " + await new Box<int>(9));
int? maybe = 3;
Console.WriteLine(await maybe + await (int?)null);
Console.WriteLine(await (await (await 1 + await 2)));
async Task<int> Double(int n) { await Task.Yield(); return n * 2; }
async Task<string> Later(string s) { await Task.Yield(); return s; }
enum Colour { Red, Green }
record Box<T>(T Value);
static class Ext
{
    public static TaskAwaiter<int> GetAwaiter(this int n) => Plus(n).GetAwaiter();
    static async Task<int> Plus(int n) { await Task.Yield(); return n + 1; }
    public static Immediate<string> GetAwaiter(this string s) => new(s.ToUpper());
    public static TaskAwaiter<(A, B)> GetAwaiter<A, B>(this (Task<A>, Task<B>) t) { return Both(t.Item1, t.Item2).GetAwaiter(); }
    static async Task<(A, B)> Both<A, B>(Task<A> a, Task<B> b) => (await a, await b);
    public static TaskAwaiter<T[]> GetAwaiter<T>(this IEnumerable<Task<T>> ts) => Task.WhenAll(ts).GetAwaiter();
    public static Immediate<T> GetAwaiter<T>(this Func<T> f) => new(f());
    public static TaskAwaiter GetAwaiter(this TimeSpan t) => Task.Delay(t).GetAwaiter();
    public static Immediate<string> GetAwaiter(this Colour c) => new("is " + c);
    public static Immediate<T> GetAwaiter<T>(this Box<T> b) => new(b.Value);
    public static Immediate<int> GetAwaiter(this int? n) => new(n ?? -1);
}
struct Immediate<T>(T value) : INotifyCompletion
{
    public bool IsCompleted => true;
    public void OnCompleted(Action k) => k();
    public T GetResult() => value;
}
