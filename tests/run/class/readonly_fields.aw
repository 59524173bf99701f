// C# specification §15.5.3: readonly fields: assigned in initialisers and constructors only, of struct types copied for
// calls, of arrays and collections that change, static ones, through ref in constructors, in generic classes and
// structs.
struct Counter { public int N; public int Up() => ++N; public readonly int Peek() => N; }

class Holder
{
    public readonly Counter Fixed;
    public Counter Free;
    public readonly int[] Items = { 1, 2 };
    public readonly List<int> List = new();
    public readonly int A = 1, B;
    public static readonly DateTime Start;
    public static readonly int Twice = Compute(4);
    readonly string name;
    static Holder() => Start = new DateTime(2001, 2, 3);

    public Holder(string n, int b = 5)
    {
        name = n;
        B = b;
        A += b;
        Init(ref B);
        Fixed.N = 10;
        Fixed.Up();
        Set(out A, A);
    }

    static void Init(ref int x) => x *= 2;
    static void Set(out int x, int v) => x = v + 1;
    static int Compute(int n) => n * 2;
    public string Name => name;
    public int UpFixed() => Fixed.Up();
}

class Derived : Holder
{
    public readonly int C;
    public Derived() : base("derived", 7) { C = A + B; }
}

readonly struct P
{
    public readonly int X;
    readonly int[] a;
    public P(int x) { X = x; a = new[] { x }; }
    public P With(int x) => new(x);
    public void Touch() => a[0]++;
    public int First => a[0];
}

class G<T> where T : new()
{
    public readonly T Value = new();
    public static readonly List<T> All = new();
    public G() => All.Add(Value);
}

static class Program
{
    static void Main()
    {
        var h = new Holder("h");
        Console.WriteLine(h.A + " " + h.B + " " + h.Name + " " + Holder.Start.Year + " " + Holder.Twice);
        Console.WriteLine(h.Fixed.Up() + " " + h.Fixed.Up() + " " + h.UpFixed() + h.UpFixed() + " "
            + h.Fixed.Peek() + " " + h.Free.Up() + h.Free.Up() + h.Free.N);
        h.Items[0] = 9;
        h.List.Add(1);
        Console.WriteLine(h.Items[0] + h.List.Count);
        var d = new Derived();
        Console.WriteLine(d.A + " " + d.B + " " + d.C);
        var p = new P(3);
        p.Touch();
        var q = p;
        q.Touch();
        Console.WriteLine(p.First + " " + p.With(8).X + " " + p.X);
        new G<Counter>();
        new G<object>();
        Console.WriteLine(G<Counter>.All.Count + " " + G<object>.All.Count + " " + new G<Counter>().Value.Up());
        Counter c = h.Fixed;
        c.Up();
        Console.WriteLine(c.N + " " + h.Fixed.N);
        ref readonly int r = ref h.A;
        Console.WriteLine(r);
    }
}
