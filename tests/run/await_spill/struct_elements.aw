// C# specification §12.21.4: compound assignment to a field of a struct in an array, a field or a local, with awaits around it.
static async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var arr = new S2[3];
arr[await A(0)].s1.x += await A(42);
arr[await A(0)].s1.x += (arr[await A(0)].s1.x += await A(1));
Console.WriteLine(arr[0].s1.x);
arr[1].s1 = await A(new S1 { x = 5, name = "five" });
arr[1].s1.name += await A("!");
Console.WriteLine(arr[1].s1.x + arr[1].s1.name);
var h = new Holder();
h.S.s1.x = await A(3);
h.S.s1.x <<= await A(2);
h.S.s1.name ??= await A("set");
h.S.s1.name ??= await A("not again");
Console.WriteLine(h.S.s1.x + h.S.s1.name);
Holder.Shared.s1.x -= await A(4);
Holder.Shared.s1.name = (await A("a")) + Holder.Shared.s1.x + await A("b");
Console.WriteLine(Holder.Shared.s1.name);
S2 local = default;
local.s1.x = await A(1);
local.s1.x += await A(local.s1.x++ + 10);
Console.WriteLine(local.s1.x);
local.s1 = new S1 { x = await A(9), name = await A("n") + local.s1.x };
Console.WriteLine(local.s1.x + local.s1.name);
S2 copy = local;
copy.s1.x = await A(77);
Console.WriteLine(local.s1.x + " " + copy.s1.x);

// A method of a struct element changes the element itself, whatever its argument waits for.
var c = new Counter[2];
c[1].Add(await A(4));
c[await A(1)].Add(await A(6));
Console.WriteLine(c[1].Sum + " " + c[0].Sum);
var lc = new Counter();
lc.Add(await A(1));
lc.Add(lc.Add(await A(2)) + await A(0));
Console.WriteLine(lc.Sum);
h.C.Add(await A(8));
h.C.Add(await A(1));
Console.WriteLine(h.C.Sum);

struct S1 { public int x; public string? name; }
struct S2 { public S1 s1; }
struct Counter { public int Sum; public int Add(int n) { Sum += n; return Sum; } }
class Holder { public S2 S; public Counter C; public static S2 Shared; }
