// C# specification §12.8.12.2: array access: types of indices, order of evaluation, what is thrown and when, elements
// as variables.
static int I(string name, int value) { Console.Write(name + " "); return value; }
static int[] A(string name, int[] value) { Console.Write(name + " "); return value; }

static void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + " fine"); }
    catch (Exception e) { Console.WriteLine(what + " " + e.GetType().Name); }
}

int[] a = { 10, 20, 30, 40 };
byte b = 1; short sh = 2; long l = 3; ulong ul = 0; uint ui = 1; char ch = '\u0002';
Console.WriteLine($"{a[b]} {a[sh]} {a[l]} {a[ul]} {a[ui]} {a[ch]}");
Console.WriteLine(A("array", a)[I("index", 1)]);
A("array", a)[I("index", 2)] = I("value", 5); Console.WriteLine(a[2]);
A("array", a)[I("index", 2)] += I("value", 6); Console.WriteLine(a[2]);
A("array", a)[I("index", 2)]++; Console.WriteLine(a[2]);
Try("below", () => a[I("i", -1)] = I("value", 1));
Try("above", () => a[I("i", 4)] = I("value", 1));
Try("far", () => a[5_000_000_000L] = 1);
Try("null", () => A("null", null!)[I("i", 0)] = I("value", 1));
Try("null element", () => Console.Write(((int[])null!)[0]));
int[,] g = new int[2, 3];
Try("second", () => g[1, 3] = 1);
Try("first", () => g[2, 0] = I("value", 1));
Try("both", () => g[1, 2] = 7);
Console.WriteLine(g[1, 2]);
static void Swap(ref int x, ref int y) { int t = x; x = y; y = t; }
Swap(ref a[0], ref a[3]); Console.WriteLine(a[0] + " " + a[3]);
int k = 0; a[k++] = a[k] + k; Console.WriteLine(a[0] + " " + k);
k = 0; a[k] = k = 2; Console.WriteLine(a[0] + " " + a[2] + " " + k);
int[] other = { 1, 2 };
int[] current = other;
current[0] = (current = a)[1];
Console.WriteLine(other[0] + " " + (current == a));
