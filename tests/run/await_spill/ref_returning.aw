// C# specification §12.8.10 and §13.6.2: a ref-returning receiver before an await in the arguments; the reference is
// not kept over the await unless it can be evaluated again.
static async Task<T> A<T>(T v) { await Task.Yield(); return v; }
var s = new Store();
// The await comes first: the reference is taken after it.
s.At(await A(1)) = 5;
s.At(await A(1)) += 10;
s.At(await A(2))++;
Console.WriteLine(string.Join(",", s.Data) + " " + s.Calls);
// The value read through the reference before an await on the right.
int sum = s.At(1) + await A(100) + s.At(2);
Console.WriteLine(sum + " " + s.Calls);
// The assigned value waits first in a local.
int w = await A(3);
s.At(0) = w;
ref int r = ref s.At(0);
r += 4;
Console.WriteLine(s.Data[0] + " " + s.Calls);
// The reference is passed on, the awaits are among the other arguments before it.
static int Take(int a, ref int b, int c) { b += a * c; return b; }
Console.WriteLine(Take(await A(2), ref s.At(1), 3) + " " + s.Data[1]);
// A ref argument to an element, a field, a local: the place is fixed before the await.
int i = 0;
async Task<int> Move() { await Task.Yield(); i = 2; return 6; }
Console.WriteLine(Take2(ref s.Data[i], await Move()) + " " + string.Join(",", s.Data));
int local = 1;
Console.WriteLine(Take2(ref local, await A(8)) + " " + local);
Console.WriteLine(Take2(ref s.Field, await A(9)) + " " + s.Field);
Console.WriteLine(Take2(ref Store.Static, await A(7)) + " " + Store.Static);
Fill(out int made, await A(12), out s.Data[await A(2)]);
Console.WriteLine(made + " " + s.Data[2]);
static int Take2(ref int p, int n) { p += n; return p; }
static void Fill(out int a, int n, out int b) { a = n; b = n * 2; }
// `in` arguments: a variable is passed as it is then, a value as it was.
int seen = 1;
async Task<int> SeenTo(int n) { await Task.Yield(); seen = n; return n; }
Console.WriteLine(ReadIn(in seen, await SeenTo(40)));
Console.WriteLine(ReadIn(seen + 0, await SeenTo(50)));
static string ReadIn(in int a, int b) => a + ":" + b;

class Store
{
    public int[] Data = new int[3];
    public int Field;
    public static int Static;
    public int Calls;
    public ref int At(int i) { Calls++; return ref Data[i]; }
}
