// Null conditional access (§12.8.8): nothing behind ?. is evaluated, nor awaited, where the receiver is null.
Box? none = null;
Box some = new Box { Next = new Box { Value = 3 } };
async Task<int> N(int v) { Console.Write("[" + v + "]"); await Task.Yield(); return v; }
Console.WriteLine(none?.Add(await N(1)) ?? -1);
Console.WriteLine(some?.Add(await N(2)) ?? -1);
Console.WriteLine(some?.Next?.Add(await N(4)) ?? -1);
Console.WriteLine(some?.Next?.Next?.Add(await N(5)) ?? -1);
Console.WriteLine(some?.Items?[await N(0)] ?? "no items");
some!.Items = new[] { "x", "y" };
Console.WriteLine(some?.Items?[await N(1)] ?? "no items");
Console.WriteLine((await Maybe(false))?.Value.ToString() ?? "null box");
Console.WriteLine((await Maybe(true))?.Value.ToString() ?? "null box");
async Task<Box?> Maybe(bool there) { await Task.Yield(); return there ? new Box { Value = 9 } : null; }
class Box
{
    public int Value;
    public Box? Next;
    public string[]? Items;
    public int Add(int n) => Value += n;
}
