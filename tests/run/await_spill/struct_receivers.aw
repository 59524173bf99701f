// C# specification §12.6.6: a struct variable that receives a call is spilled as a variable: the call after the await changes it
using System;
using System.Threading.Tasks;

async Task<int> A(int v) { await Task.Yield(); return v; }
S local = new S();
local.Add(await A(1));
local.Add(await A(2), await A(3));
Console.WriteLine(local.Sum);
var h = new Holder();
h.F.Add(await A(4));
h.F.Add(await A(5));
Console.WriteLine(h.F.Sum);
h.P.Add(await A(6));
Console.WriteLine(h.P.Sum);
S[] arr = new S[2];
int n = 0;
arr[n++].Add(await A(7));
arr[n].Add(await A(8));
Console.WriteLine($"{arr[0].Sum} {arr[1].Sum}");
h.Nested.Inner.Add(await A(9));
Console.WriteLine(h.Nested.Inner.Sum);
Console.WriteLine(new S { Sum = 5 }.Plus(await A(1)));
h.Nested.Inner.Sum += await A(10);
h.Nested.Inner.Sum++;
Console.WriteLine(h.Nested.Inner.Sum);
Holder.Stat.Add(await A(11));
Console.WriteLine(Holder.Stat.Sum);
// the receiver's variable is what it is after the await
async Task<int> Replace() { await Task.Yield(); h.F = new S { Sum = 1000 }; return 1; }
h.F.Add(await Replace());
Console.WriteLine(h.F.Sum);
Console.WriteLine(h.F.Plus(await Replace()));

struct S
{
    public int Sum;
    public void Add(int a, int b = 0) { Sum += a + b; }
    public int Plus(int a) => Sum + a;
}
struct Outer { public S Inner; }
class Holder
{
    public static S Stat;
    public S F;
    public S P { get; set; }
    public Outer Nested;
}
