// switch statements and expressions (§13.8.3, §12.12) on awaited values of each kind, with when clauses that await is
// not allowed in but methods are.
static async Task<T> G<T>(T v) { await Task.Yield(); return v; }
static bool Big(int n) => n > 100;
foreach (int n in new[] { 1, 5, 50, 500 })
{
    switch (await G(n))
    {
        case 1: Console.Write("one "); break;
        case > 1 and < 10: Console.Write("few "); break;
        case int m when Big(m): Console.Write("big "); break;
        default: Console.Write("many "); break;
    }
}
Console.WriteLine();
foreach (string s in new[] { "a", "bb", "" })
    Console.Write(await G(s) switch
    {
        "a" => await G("A"),
        { Length: 0 } => "empty",
        var x => await G(x + x.Length)
    } + " ");
Console.WriteLine();
foreach (Day d in new[] { Day.Mon, Day.Sat, (Day)9 })
    switch (await G(d))
    {
        case Day.Mon: Console.Write("work "); break;
        case Day.Sat: case Day.Sun: Console.Write("rest "); break;
        default: Console.Write(d + " "); break;
    }
Console.WriteLine();
Console.WriteLine((await G(2), await G("x")) switch
{
    (1, _) => "first",
    (2, "y") => "second",
    (2, var t) => "third " + t,
    _ => "none"
});
try { Console.WriteLine(await G(3) switch { 1 => "a" }); }
catch (Exception e) { Console.WriteLine(e.GetType().Name); }
bool? b = null;
Console.WriteLine(await G(b) switch { true => "yes", false => "no", null => "unknown" });

enum Day { Mon, Sat, Sun }
