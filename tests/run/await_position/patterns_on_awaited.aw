// Patterns (§11) on awaited values: the operand is awaited once.
int calls = 0;
async Task<object?> O(object? v) { calls++; await Task.Yield(); return v; }
Console.WriteLine(await O(5) is int and > 3);
Console.WriteLine(await O("abc") is string { Length: 3 } s ? s.ToUpper() : "no");
Console.WriteLine(await O(null) is null);
Console.WriteLine(await O(new int[] { 1, 2, 3 }) is int[] { Length: > 2 } arr ? arr[2] : -1);
Console.WriteLine(await O((1, "x")) is (int i, string t) ? i + t : "no");
foreach (object? o in new object?[] { 1, 2.5, "s", null, 'c', new[] { 1 } })
    Console.Write(await O(o) switch
    {
        int => "int ",
        double d => d + " ",
        string { Length: 1 } => "one ",
        null => "null ",
        char => "char ",
        _ => "other "
    });
Console.WriteLine();
switch (await O(7))
{
    case int n when await O(n) is int m && m > 5: Console.WriteLine("big " + m); break;
    case int: Console.WriteLine("small"); break;
}
Console.WriteLine(calls);
