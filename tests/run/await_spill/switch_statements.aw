// C# specification §13.8.3: switch statements with awaits in the value, in case guards, in sections, with goto case,
// break, continue and return over them.
var log = "";
async Task<T> A<T>(T v) { log += v + ";"; await Task.Yield(); return v; }

async Task<string> Walk(int start)
{
    string path = "";
    for (int i = start; ; i++)
    {
        switch (await A(i))
        {
            case 0: path += "zero "; goto case 2;
            case 1 when await A(start) == 1: path += "first "; break;
            case 1: path += "one "; continue;
            case 2: path += await A("two "); if (start == 0) goto default; break;
            case 3: case 4: { int local = await A(i * 2); path += local + " "; goto case 5; }
            case 5: path += "five "; await A("in five"); return path + "end";
            default: path += "default "; await A("d"); break;
        }
        path += "| ";
    }
}
for (int s = 0; s < 4; s++) { Console.WriteLine(await Walk(s) + " [" + log + "]"); log = ""; }

async Task<string> Kind(object? o)
{
    switch (o)
    {
        case int n when n > await A(10): return "large " + n;
        case int n: await A(n); return "int " + n;
        case string { Length: 0 }: return await A("empty");
        case string s when await A(s.Length) == 2: await Task.Yield(); return "pair " + s;
        case string s: return "string " + s[await A(0)];
        case null: return "null" + await A("!");
        case ValueTuple<int, int>(var a, var b) when a == await A(b): return "twin";
        case IEnumerable<int> e: int sum = 0; foreach (var x in e) sum += await A(x); return "sum " + sum;
        default: return o.GetType().Name;
    }
}
foreach (object? o in new object?[] { 11, 5, "", "ab", "xyz", null, (2, 2), (2, 3), new List<int> { 1, 2, 3 }, 1.5 })
{ Console.WriteLine(await Kind(o) + " [" + log + "]"); log = ""; }
// A string switch inside try/finally inside a loop.
foreach (var w in new[] { "a", "b", "c", "d" })
{
    try
    {
        switch (await A(w))
        {
            case "a": continue;
            case "b": break;
            case "c": goto after;
            default: log += "default;"; break;
        }
        log += "below switch;";
    }
    finally { await A("fin " + w); }
    log += "end loop;";
after: log += "next;";
}
Console.WriteLine(log);
