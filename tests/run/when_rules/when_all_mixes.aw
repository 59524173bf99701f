// .NET, Task.WhenAll: its end by the ends of its tasks: all run, exceptions in the order of the tasks, cancelled only
// without faults.
Task Of(char c) => c switch
{
    'r' => Task.CompletedTask,
    'f' => Task.FromException(new FormatException("f")),
    'i' => Task.FromException(new InvalidOperationException("i")),
    'c' => Task.FromCanceled(new CancellationToken(true)),
    'R' => Later(null),
    'F' => Later(new FormatException("F")),
    _ => Later(new OperationCanceledException("C")),
};
async Task Later(Exception? e) { await Task.Yield(); if (e != null) throw e; }
foreach (string mix in new[] { "", "r", "rR", "f", "fi", "if", "c", "cr", "cf", "fc", "RF", "CR", "CF", "FC", "rRfiFcC", "ifF" })
{
    Task all = Task.WhenAll(mix.Select(Of));
    string got = "nothing";
    try { await all; } catch (Exception e) { got = e.GetType().Name; }
    string inner = all.Exception == null ? "none" : string.Join(",", all.Exception.InnerExceptions.Select(x => x.Message));
    Console.WriteLine($"{mix}: {all.Status} {got} {inner}");
}
Task<int[]> values = Task.WhenAll(Enumerable.Range(0, 5).Select(async i =>
{
    if (i % 2 == 0) await Task.Yield();
    return i * i;
}));
Console.WriteLine(string.Join(" ", await values));
Console.WriteLine((await Task.WhenAll<int>()).Length);
