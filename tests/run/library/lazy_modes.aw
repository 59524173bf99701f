// .NET, System.Lazy<T>: the three modes of thread safety, what each keeps when the factory throws, recursion, and
// ToString.

using System;
using System.Threading;
using System.Threading.Tasks;

string Ask<T>(Lazy<T> lazy)
{
    try
    {
        return $"{lazy.Value}";
    }
    catch (Exception e)
    {
        return $"{e.GetType().Name}: {e.Message}";
    }
}

foreach (LazyThreadSafetyMode mode in new[] { LazyThreadSafetyMode.None, LazyThreadSafetyMode.PublicationOnly,
    LazyThreadSafetyMode.ExecutionAndPublication })
{
    int calls = 0;
    Lazy<int> fails = new Lazy<int>(() => ++calls < 3 ? throw new FormatException("call " + calls) : calls, mode);
    Console.WriteLine($"{mode}: {fails.IsValueCreated} | {Ask(fails)} | {Ask(fails)} | {Ask(fails)} | {fails.IsValueCreated}");
}

Lazy<string> text = new Lazy<string>(() => "made");
Console.WriteLine($"{text} {text.IsValueCreated}");
Console.WriteLine($"{text.Value} {text} {text.IsValueCreated}");
Lazy<int> given = new Lazy<int>(12);
Console.WriteLine($"{given.IsValueCreated} {given.Value}");
Lazy<Sample> made = new Lazy<Sample>();
Console.WriteLine($"{made.Value.Number} {ReferenceEquals(made.Value, made.Value)}");

Lazy<int>? self = null;
self = new Lazy<int>(() => self!.Value + 1);
Console.WriteLine(Ask(self));
self = new Lazy<int>(() => self!.Value + 1, false);
Console.WriteLine(Ask(self));

int runs = 0;
Lazy<int> shared = new Lazy<int>(() => Interlocked.Increment(ref runs));
Parallel.For(0, 40, i => _ = shared.Value);
Console.WriteLine($"{runs} {shared.Value}");
try
{
    new Lazy<int>((Func<int>)null!);
}
catch (ArgumentNullException e)
{
    Console.WriteLine(e.ParamName);
}
try
{
    new Lazy<int>(() => 1, (LazyThreadSafetyMode)7);
}
catch (ArgumentOutOfRangeException e)
{
    Console.WriteLine(e.ParamName);
}

class Sample
{
    public int Number = 6;
}
