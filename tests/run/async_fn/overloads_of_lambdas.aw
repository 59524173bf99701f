// C# specification §12.6.4.5: overload resolution prefers Func<Task> to Action for async lambdas, Func<Task<T>> to Func<T>
using System;
using System.Threading.Tasks;

Console.WriteLine(O.F(async () => { await Task.Yield(); }));
Console.WriteLine(O.F(() => { }));
Console.WriteLine(O.F(() => Task.CompletedTask));
Console.WriteLine(O.F(async () => await Task.Yield()));
Console.WriteLine(O.F(() => throw new Exception()));
Console.WriteLine(O.G(async () => { await Task.Yield(); }));
Console.WriteLine(O.G(async () => { await Task.Yield(); return 1; }));
Console.WriteLine(O.G(async () => await Task.FromResult("s")));
Console.WriteLine(O.H(async () => { await Task.Yield(); return 1; }));
Console.WriteLine(O.H(() => 1));
Console.WriteLine(O.H(() => Task.FromResult(2.5)));
Console.WriteLine(O.I(async () => { await Task.Yield(); return 1; }));
Console.WriteLine(O.I(async () => { await Task.Yield(); return 1L; }));
Console.WriteLine(O.J(async () => { await Task.Yield(); }));
Console.WriteLine(O.K(async x => { await Task.Yield(); }));
Console.WriteLine(O.K(x => { }));
Console.WriteLine(O.L(async x => { await Task.Yield(); }, 1));
Console.WriteLine(O.L(async x => { await Task.Yield(); return "r" + x; }, 1));
Console.WriteLine(O.M(async () => { await Task.Yield(); return new object(); }));
var natural = async (int x) => { await Task.Yield(); return x * 2; };
Console.WriteLine(await natural(4));
var nat2 = async () => await Task.Yield();
await nat2();
static class O
{
    public static string F(Action a) => "Action";
    public static string F(Func<Task> f) => "Func<Task>";
    public static string G(Func<Task> f) => "Func<Task>";
    public static string G<T>(Func<Task<T>> f) => "Func<Task<" + typeof(T).Name + ">>";
    public static string H<T>(Func<T> f) => "Func<" + typeof(T).Name + ">";
    public static string H<T>(Func<Task<T>> f) => "Func<Task<" + typeof(T).Name + ">>";
    public static string I(Func<Task<int>> f) => "Task<int>";
    public static string I(Func<Task<long>> f) => "Task<long>";
    public static string J(Func<ValueTask> f) => "ValueTask";
    public static string J(Action f) => "Action";
    public static string K(Action<int> a) => "Action<int>";
    public static string K(Func<int, Task> a) => "Func<int, Task>";
    public static string L<T>(Func<T, Task> a, T v) => "Task " + typeof(T).Name;
    public static string L<T, R>(Func<T, Task<R>> a, T v) => "Task<R> " + typeof(R).Name;
    public static string M(Func<object> f) => "object";
    public static string M(Func<Task<object>> f) => "Task<object>";
}
