// await in switch statements, switch expressions and patterns (C# spec 13.8.3, 12.11).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

object[] all = { 1, -1, "abc", 2.5, new[] { 1, 2 }, (3, 4) };
foreach (object o in all)
{
    Console.WriteLine(await Later(o) switch
    {
        int n when n > 0 => "positive " + await Later(n),
        int => await Later("int"),
        string { Length: var len } => "string " + await Later(len),
        (int a, int b) => $"pair {a}{await Later(b)}",
        int[] xs => "array " + await Later(xs[0]),
        _ => await Later("other"),
    });
    switch (o)
    {
        case int n when await Later(n) < 0: Console.WriteLine("negative"); goto default;

        case int: Console.WriteLine("int"); break;
        case "abc": Console.WriteLine(await Later("abc!")); break;
        default: Console.WriteLine("default " + await Later(1)); break;
    }
}
if (await Later<object>(5) is int k and > 3 && await Later(k) is var j) Console.WriteLine(j);
if (await Later<string?>(null) is not { } text) Console.WriteLine("null");
else Console.WriteLine(text);

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
