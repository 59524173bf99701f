// C# specification §6.4.5.6, §12.8.3: verbatim strings, $@ and @$, doubled quotes and braces, nested quotes inside of holes.
// gc: 100
string p = @"C:\temp\new"; Console.WriteLine(p + p.Length); Console.WriteLine(@"say ""hi"" \n"); Console.WriteLine(@"two
lines".Split('\n').Length);
int x = 3; Console.WriteLine($@"\{x}\" + @$"\{x + 1}\""q"); Console.WriteLine($"{{{x}}} {{x}} }}{{");
Console.WriteLine($"{x switch { 3 => "three", _ => "other" }} {(x > 2 ? "y" : "n")} {$"in{$"ner{x}"}"}");
Console.WriteLine($"{new Dictionary<string, int> { ["a"] = 1 }["a"]} {(int)1.9} {"q" + 'c'}");
Console.WriteLine($"{1.5:0.00}|{255:X4}|{-1,6:D2}|{x,-4}|{"r",3}|{null}|{(object)null,2}|{'c',3}|{true,6}");
Console.WriteLine($"{DateTime.MinValue:yyyy-MM-dd}|{TimeSpan.FromSeconds(61):c}|{12345.678:N1}|{0.5:P0}|{1e10:E2}");
const string A = "a", B = $"{A}b{A}"; Console.WriteLine(B); const int W = 5; Console.WriteLine($"{x,W}|{x,-W}|");
Console.WriteLine($"a{x:\"q\"0}b" + $"{x:0;neg;zero}{0:0;neg;zero}{-1:0;neg;zero}");
Console.WriteLine("a" + "b" == $"{'a'}{'b'}" ? "equal" : "different"); Console.WriteLine(string.IsInterned("x") != null || true);
