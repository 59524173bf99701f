// C# specification §12.8.3: awaits in the holes of interpolated strings, with alignment, format and nesting
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
int k = 1;
int Next() => k++;
Console.WriteLine($"{Next()} {await A(Next())} {Next()} {await A(Next())}");
Console.WriteLine($"[{await A(3.14159),10:F2}] [{await A("left"),-8}] [{await A(255):X4}]");
Console.WriteLine($"{await A($"inner {await A(5)} {$"deep {await A('c')}"}")} out");
Console.WriteLine($"{(await A(true) ? await A("yes") : "no")} {await A<string?>(null)} {await A<object>(1)}");
string s = $"{k}{await Inc()}{k}{await Inc()}{k}";
Console.WriteLine(s);
async Task<int> Inc() { await Task.Yield(); return k *= 2; }
var st = new P { X = 1 };
async Task<int> Change() { await Task.Yield(); st.X = 99; return 0; }
Console.WriteLine($"{st} {await Change()} {st}");
Console.WriteLine($@"{await A("c:")}\{await A("file")}" + """ raw """ + $"""{await A("r")}""");
Console.WriteLine($"const" + $"{await A("x")}" + await A($"{k}"));

struct P { public int X; public override string ToString() => "P" + X; }
