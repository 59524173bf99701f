// C# specification §12.21.2: property and indexer targets: receiver and index arguments first, then the awaited value,
// then one call of the accessor
using System;
using System.Threading.Tasks;

async Task<int> A(int v) { await Task.Yield(); Console.Write($"await {v}; "); return v; }
var c = new C("c");
C Get(string s) { Console.Write($"get {s}; "); return new C(s); }
Get("p").P = await A(1);
Get("i")[await A(2), "k"] = await A(3);
Get("i2")[4, "l"] += await A(5);
Get("q").Next.P = await A(6);
Get("r").Next[await A(7), "m"]++;
int r = Get("v").P = await A(8);
Console.WriteLine(r);
Get("a").P = Get("b").P = await A(9);
Get("x").Q ??= (await A(10)).ToString();
(Get("t1").P, Get("t2")[await A(11), "n"]) = (await A(12), await A(13));
c.P = c.P + await A(14) + c.P;
var s = new S(c);
s.P = await A(15);
s[await A(16)] = await A(17);
C? none = null;
try { none!.P = await A(18); } catch (NullReferenceException) { Console.WriteLine("NRE"); }
C.Static = await A(19);
C.Static -= await A(20);
Console.WriteLine(C.Static);

class C(string name)
{
    int p;

    public int P
    {
        get { Console.Write($"{name}.get_P; "); return p; }
        set { p = value; Console.WriteLine($"{name}.P={value}"); }
    }

    public string? Q
    {
        get { Console.Write($"{name}.get_Q; "); return null; }
        set => Console.WriteLine($"{name}.Q={value}");
    }

    public int this[int i, string k]
    {
        get { Console.Write($"{name}[{i},{k}]; "); return i; }
        set => Console.WriteLine($"{name}[{i},{k}]={value}");
    }

    public C Next { get { Console.Write("next; "); return new C(name + "'"); } }
    public static int Static { get; set; }
}

struct S(C c)
{
    public int P { set { c.P = value; } }
    public int this[int i] { set { c[i, "s"] = value; } }
}
