// C# specification §12.9.8.4: the type of an await is that of the awaited expression, here of a cast
Task[] list = { Task.FromResult(4), Later(5) };
Console.WriteLine(await (Task<int>)list[0] + await (Task<int>)list[1]);

object o = Later(7);
Console.WriteLine(await (Task<int>)o);

Task t = Later(8);
var u = (Task<int>)t;
Console.WriteLine(await u + u.Result);

Task<string> text = Text("nine");
Task plain = text;
await plain;
Console.WriteLine(((Task<string>)plain).Result + await (plain as Task<string>)!);

try
{
    await (Task<string>)(Task)Later(1);
}
catch (InvalidCastException)
{
    Console.WriteLine("not a task of string");
}

static async Task<int> Later(int n)
{
    await Task.Yield();
    return n;
}

static async Task<string> Text(string s)
{
    await Task.Yield();
    return s;
}
