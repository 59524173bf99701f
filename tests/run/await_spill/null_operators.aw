// C# specification §12.15, §12.8.8, §12.21.4: `??`, `??=`, `?.` and `?[]` with an await in any operand
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); Console.Write($"({v}) "); return v; }
Console.WriteLine(await A<string?>(null) ?? await A("right"));
Console.WriteLine(await A<string?>("left") ?? await A("right"));
int? none = null;
Console.WriteLine(none ?? await A(5));
Console.WriteLine(await A<int?>(3) ?? await A(5));
string? s = null;
s ??= await A("set");
s ??= await A("not");
Console.WriteLine(s);
none ??= await A(8);
Console.WriteLine(none);
var d = new Dictionary<string, List<int>?> { ["k"] = null };
(d["k"] ??= await A(new List<int>())).Add(await A(1));
(d["k"] ??= await A(new List<int>())).Add(await A(2));
Console.WriteLine(d["k"]!.Count);
C? c = null;
Console.WriteLine(c?.M(await A(1)) ?? "null");
c = new C();
Console.WriteLine(c?.M(await A(1)));
Console.WriteLine(c?.Next?.M(await A(2)) ?? "no next");
c.Next = new C();
Console.WriteLine(c?.Next?.M(await A(2)).Length + await A(100));
Console.WriteLine((await A(c))?.Next?.Next?.M(await A(3)) ?? "end");
int[]? arr = null;
Console.WriteLine(arr?[await A(0)] == null);
arr = new[] { 4, 5 };
Console.WriteLine(arr?[await A(1)]);
c!.Field ??= await A("f");
c.Field ??= await A("g");
c.Prop ??= await A("p");
Console.WriteLine(c.Field + c.Prop);
try { string t = await A<string?>(null) ?? throw new InvalidOperationException(await A("thrown")); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message); }

class C
{
    public C? Next;
    public string? Field;
    string? prop;
    public string? Prop { get { Console.Write("get "); return prop; } set { Console.Write("set "); prop = value; } }
    public string M(int v) => $"M{v}";
    public override string ToString() => "C";
}
