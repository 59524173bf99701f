// C# specification §12.21.4: the left value of `x op= await e` is read before the await, for every kind of variable
using System;
using System.Threading.Tasks;

int local = 1;
async Task<int> Bump(int v) { await Task.Yield(); local += 1000; C.Stat += 1000; return v; }
local += await Bump(2);
Console.WriteLine(local);
C.Stat += await Bump(5);
Console.WriteLine(C.Stat);
var c = new C();
c.Field += await c.Change(3);
Console.WriteLine(c.Field);
c.Prop += await c.Change(4);
Console.WriteLine(c.Prop);
c[2] += await c.Change(5);
Console.WriteLine(c[2]);
c.Arr[1] += await c.Change(6);
Console.WriteLine(string.Join(",", c.Arr));
c.Text += await c.Str() + "!";
Console.WriteLine(c.Text);
int[] a = { 10, 20 };
int i = 0;
a[i++] += await Bump(i++);
Console.WriteLine($"{a[0]} {a[1]} {i}");
a[i - 2] -= await Bump(1) + a[0];
Console.WriteLine(a[0]);
byte b = 250;
b += (byte)await Bump(10);
Console.WriteLine(b);
bool f = true;
f &= await Bump(1) == 2;
Console.WriteLine(f);
long sh = 1;
sh <<= await Bump(40);
Console.WriteLine(sh);

class C
{
    public static int Stat = 1;
    public int Field = 1;
    int prop = 1;
    public int[] Arr = { 1, 1, 1 };
    public string Text = "t";

    public int Prop
    {
        get { Console.WriteLine("get"); return prop; }
        set { Console.WriteLine($"set {value}"); prop = value; }
    }

    public int this[int i]
    {
        get { Console.WriteLine($"get[{i}]"); return Arr[i]; }
        set { Console.WriteLine($"set[{i}] {value}"); Arr[i] = value; }
    }

    public async Task<int> Change(int v)
    {
        await Task.Yield();
        Field = 100; prop = 100; Arr[1] = 100; Arr[2] = 100;
        return v;
    }

    public async Task<string> Str() { await Task.Yield(); Text = "changed"; return "s"; }
}
