// C# specification §13.8.3: switch statements whose value, guards and sections await; `goto case` and `goto default`
// across awaits
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }

async Task<string> Run(int n)
{
    string r = "";
    switch (await A(n))
    {
        case 0: r += "zero "; await Task.Yield(); goto case 2;
        case 1 when await A(n == 1): r += "one "; goto default;
        case 2: r += await A("two "); break;
        case > 10 and var big: r += $"big {await A(big)} "; if (big > 20) return r + "returned"; goto case 0;
        default: r += "default "; await Task.Yield(); break;
    }
    return r + "end";
}
foreach (int n in new[] { 0, 1, 2, 3, 15, 25 }) Console.WriteLine(await Run(n));

async Task<int> Words(string s)
{
    int sum = 0;
    foreach (string w in s.Split(' '))
    {
        switch (w)
        {
            case "a": sum += await A(1); continue;
            case "b": { await Task.Yield(); sum += 10; break; }
            case "stop": await Task.Yield(); goto done;
            case null: throw new Exception();
            case string x when await A(x.Length > 3): sum += await A(100); break;
        }
        sum += await A(1000);
    }
done:
    return sum;
}
Console.WriteLine(await Words("a b c stop a"));
Console.WriteLine(await Words("long b a"));
object o = 5;
switch (o)
{
    case string s: Console.WriteLine(s); break;
    case int i when i > await A(4): Console.WriteLine($"int {i}"); break;
    default: Console.WriteLine("no"); break;
}
switch (await A((1, "x"))) { case (1, var q) when q == await A("x"): Console.WriteLine("tuple " + q); break; }
