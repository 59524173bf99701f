// The target of an assignment is evaluated before an await on its right side.
var a = new Holder(); var b = new Holder();
G.H = a;
G.H.Value = await Swap(b, 5);
Console.WriteLine(a.Value + " " + b.Value);
G.H = a;
G.H.Value += await Swap(b, 7);
Console.WriteLine(a.Value + " " + b.Value);
G.H = a;
G.H.Prop = await Swap(b, 9);
Console.WriteLine(a.Prop + " " + b.Prop);
int[] x = { 1 }, y = { 2 };
G.A = x;
G.A[0] = await SwapArray(y, 11);
Console.WriteLine(x[0] + " " + y[0]);
async Task<int> Swap(Holder h, int v) { await Task.Yield(); G.H = h; return v; }
async Task<int> SwapArray(int[] h, int v) { await Task.Yield(); G.A = h; return v; }
class Holder { public int Value; public int Prop { get; set; } }
class G { public static Holder H; public static int[] A; }
