// C# 12.8.3: interpolated strings.
int i = 42; double d = 3.14159; string s = "str"; string n = null; bool b = true;
Console.WriteLine($"i={i} d={d} s={s} n={n} b={b}");
Console.WriteLine($"{i + 1}{i * 2}");
Console.WriteLine($"{{literal}} {i}");
Console.WriteLine($"[{i,6}] [{i,-6}] [{s,5}] [{s,-5}]|");
Console.WriteLine($"{d:F2} {i:D5} {i:X} {d:0.000}");
Console.WriteLine($"{(b ? "yes" : "no")}");
Console.WriteLine($"nested {$"inner {i}"}");
Console.WriteLine($@"verbatim \n {i}");
Console.WriteLine($"{'c'} {10L} {null}|");
Console.WriteLine($"");
object o = 1.5;
Console.WriteLine($"{o}");
