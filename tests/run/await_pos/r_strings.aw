// await inside interpolated strings, with format and alignment, and in concatenations (C# spec 12.8.3).
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using static Lib;

Console.WriteLine($"{await Later(1),4}|{await Later(2.5):F2}|{(await Later(true) ? "a" : "b")}|{{}}");
Console.WriteLine($"{Say("x")}{await Later("y")}{Say("z")}");
Console.WriteLine($@"a\{await Later(@"b\c")}" + await Later(1) + 2 + await Later('c'));
Console.WriteLine("" + await Later<string?>(null) + await Later<object?>(null) + "end");
Console.WriteLine($"{$"{await Later("inner")}"} {await Later(DateTime.UnixEpoch):yyyy}");
string s = await Later("abc");
Console.WriteLine(s[await Later(1)] + s[^await Later(1)].ToString() + s[await Later(1)..]);
Console.WriteLine(string.Join(await Later("-"), await Later("p"), "q"));

static class Lib
{
    public static async Task<T> Later<T>(T v) { await Task.Yield(); return v; }
    public static T Say<T>(T v) { Console.Write(v + " "); return v; }
    public static async Task<T> Fail<T>(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
}
