// Task.ConfigureAwait kept in a variable, in a tuple, on value tasks and on null: the awaitable is a struct like any other.
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

class Program
{
    static async Task<int> Later(int value) { await Task.Yield(); return value; }
    static async Task Fails() { await Task.Yield(); throw new InvalidOperationException("failed"); }

    static async Task Main()
    {
        ConfiguredTaskAwaitable<int> stored = Later(3).ConfigureAwait(false);
        Console.WriteLine(await stored);
        var plain = Fails().ConfigureAwait(false);
        try { await plain; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(await Later(4).ConfigureAwait(true) + await Later(5).ConfigureAwait(false));
        Task<int> none = null;
        try { await none.ConfigureAwait(false); } catch (NullReferenceException) { Console.WriteLine("null"); }
        ConfiguredValueTaskAwaitable<int> v = new ValueTask<int>(Later(6)).ConfigureAwait(false);
        Console.WriteLine(await v);
        Console.WriteLine(await new ValueTask<int>(7).ConfigureAwait(false));
        await new ValueTask(Later(1)).ConfigureAwait(false);
        var both = (Later(8).ConfigureAwait(false), 2);
        Console.WriteLine(await both.Item1 * both.Item2);
        Console.WriteLine(typeof(ConfiguredTaskAwaitable).Name + " " + Later(1).ConfigureAwait(false).GetType().Name);
    }
}
