// AsyncLocal<T>'s handler: told of direct changes and of context switches, not of equal values.
class Program
{
    static int depth;
    static void Changed(AsyncLocalValueChangedArgs<int> a) =>
        Console.WriteLine($"  {a.PreviousValue} -> {a.CurrentValue} context={a.ThreadContextChanged}");
    static readonly AsyncLocal<int> level = new(Changed);
    static async Task Sync(int v) { level.Value = v; Console.WriteLine("set " + v); await Task.CompletedTask; }
    static void Main()
    {
        Console.WriteLine("direct");
        level.Value = 1;
        level.Value = 1;
        level.Value = 2;
        Console.WriteLine("async call that does not suspend");
        Sync(5).Wait();
        Console.WriteLine("now " + level.Value);
        ExecutionContext saved = ExecutionContext.Capture()!;
        level.Value = 9;
        Console.WriteLine("run");
        ExecutionContext.Run(saved, s => { Console.WriteLine($"in {level.Value} {s}"); level.Value = 3; }, "state");
        Console.WriteLine("out " + level.Value + depth);
        var plain = new AsyncLocal<(int, string)>();
        Console.WriteLine(plain.Value);
        plain.Value = (1, "one");
        Console.WriteLine(plain.Value.Item2);
    }
}
