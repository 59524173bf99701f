// await in conditional expressions, short circuits and null operators (C# spec 12.18, 12.14, 12.15).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

foreach (bool b in new[] { true, false })
{
    Console.WriteLine(await Later(b) ? await Later("yes") : Say("no"));
    Console.WriteLine(b && await Later(Say(true)));
    Console.WriteLine(b || await Later(Say(false)));
    Console.WriteLine(await Later(b) ^ await Later(true));
    string? s = b ? null : "set";
    Console.WriteLine(s ?? await Later("default"));
    Console.WriteLine((await Later(s))?.Length ?? -1);
    s ??= await Later("assigned");
    Console.WriteLine(s);
    int? n = b ? 5 : null;
    Console.WriteLine(n + await Later(1) + " " + (n ?? await Later(9)));
    Console.WriteLine(n > await Later(3) ? "more" : "not more");
    List<int>? list = b ? new List<int> { 1 } : null;
    list?.Add(await Later(Say(2)));
    Console.WriteLine(list?[await Later(0)].ToString() ?? "none");
    Console.WriteLine(!await Later(b) | await Later(b) & b);
}

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
