// C# specification §15.14: an async method of a struct works on a copy of this; of a readonly struct, a record struct
// and by interface too.
var s = new S { X = 1 };
Console.WriteLine(await s.Bump() + " " + s.X);
ICount boxed = s;
Console.WriteLine(await boxed.Bump() + " " + await boxed.Bump() + " " + ((S)boxed).X);
S[] array = { new S { X = 10 } };
Task<int> t = array[0].Bump();
array[0].X = 100;
Console.WriteLine(await t + " " + array[0].X);
Console.WriteLine(await new R(3).Twice() + " " + await new RS(4).Sum(1));
Console.WriteLine(await Generic(new S { X = 5 }));
async Task<int> Generic<T>(T c) where T : ICount { int a = await c.Bump(); return a * 100 + await c.Bump(); }
var lambda = new S { X = 7 }.Lambda();
Console.WriteLine(await lambda() + " " + await lambda());

interface ICount { Task<int> Bump(); }

struct S : ICount
{
    public int X;
    public async Task<int> Bump() { X++; await Task.Yield(); X++; return X; }

    public Func<Task<int>> Lambda()
    {
        S copy = this;
        return async () => { copy.X++; await Task.Yield(); return copy.X; };
    }
}

readonly struct R(int x)
{
    readonly int v = x;
    public async Task<int> Twice() { await Task.Yield(); return v * 2; }
}

record struct RS(int A) { public async Task<int> Sum(int b) { A += b; await Task.Yield(); A += b; return A; } }
