// C# specification §12.8.10.2 and §12.9.9: the variable a struct method is called on stays a variable over an await in its arguments.
var log = "";
async Task<int> A(int n) { await Task.Yield(); log += n; return n; }
P local = new P { X = 1 };
async Task<int> Grow() { await Task.Yield(); local.X = 100; return 5; }
Console.WriteLine(local.Plus(await Grow()) + " " + local.X);

var arr = new P[1];
async Task<int> GrowElement() { await Task.Yield(); arr[0].X = 10; return 1; }
Console.WriteLine(arr[0].Plus(await GrowElement()) + " " + arr[0].X);

var b = new Box { P = new P { X = 2 } };
async Task<int> GrowField() { await Task.Yield(); b.P.X = 20; return 3; }
Console.WriteLine(b.P.Plus(await GrowField()) + " " + b.P.X);
var before = b;
async Task<int> Replace() { await Task.Yield(); b = new Box { P = new P { X = 1000 } }; return 4; }
Console.WriteLine(b.P.Plus(await Replace()) + " " + before.P.X + " " + b.P.X);

// A readonly field and a property's value are copies: the method changes the copy.
Console.WriteLine(b.R.Plus(await A(1)) + " " + b.R.X);
Console.WriteLine(b.Q.Plus(await A(2)) + " " + b.Q.X);

// Operands that are values are read before the await.
Console.WriteLine(local.X + await Grow() + local.X);
local.X = 1;
Console.WriteLine(local.X + await Grow() + local.X);
local.X = 1;
Console.WriteLine(Sum(local, await Grow(), local));
local.X = 1;
var t = (local, await Grow(), local);
Console.WriteLine(t.Item1.X + " " + t.Item2 + " " + t.Item3.X);

// Indexers of a struct.
var v = new Vec();
v[await A(1)] = await A(7);
v[1] += await A(3);
v[await A(2)]++;
Console.WriteLine(v.Text + " " + log);

static string Sum(P a, int n, P b) => a.X + "," + n + "," + b.X;
struct P { public int X; public int Plus(int n) { X += n; return X; } }
class Box { public P P; public readonly P R = new P { X = 6 }; public P Q => new P { X = 9 }; }
struct Vec
{
    int a, b; public string Text => a + "|" + b + "|" + log;
    string? log;
    public int this[int i]
    {
        get { log += "g" + i; return i == 1 ? a : b; }
        set { log += "s" + i; if (i == 1) a = value; else b = value; }
    }
}
