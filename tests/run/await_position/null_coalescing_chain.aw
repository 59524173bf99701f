// The null coalescing operator (§12.15) and ??=: right operands are awaited only where the left is null.
string? nothing = null;
async Task<string?> Give(string name, string? value) { Console.Write(name + " "); await Task.Yield(); return value; }
Console.WriteLine(await Give("a", null) ?? await Give("b", null) ?? await Give("c", "C") ?? await Give("d", "D"));
Console.WriteLine(await Give("a", "A") ?? await Give("b", "B"));
nothing ??= await Give("e", null);
nothing ??= await Give("f", "F");
nothing ??= await Give("g", "G");
Console.WriteLine(nothing);
int? n = null;
async Task<int> Num(int v) { Console.Write("num "); await Task.Yield(); return v; }
n ??= await Num(4);
n ??= await Num(5);
Console.WriteLine(n);
var map = new Dictionary<string, List<int>?> { ["k"] = null };
(map["k"] ??= new List<int>()).Add(await Num(1));
(map["k"] ??= new List<int>()).Add(await Num(2));
Console.WriteLine(map["k"]!.Count);
try { string s = await Give("h", null) ?? throw new InvalidOperationException("none"); Console.WriteLine(s); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
