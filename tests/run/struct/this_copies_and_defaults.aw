// C# specification §16.4: struct constructors, this(...), field initialisers, default against new, assignment of this,
// copies through properties, arrays, lists, foreach, interfaces, boxing, closures, readonly members, nested structs.
interface IInc { void Inc(); int N { get; } }

struct S : IInc
{
    public int N { get; set; }
    public string? T;
    public S(int n) : this() { N = n; T = "c"; }
    public S(string t) : this(5) => T = t;
    public void Inc() => N++;
    public void Reset() => this = default;
    public void Become(S o) => this = o;
    public readonly S Plus(int k) { var c = this; c.N += k; return c; }
    public override string ToString() => $"{N}{T}";
    public static S operator ++(S s) => new(s.N + 100);
}

struct Init
{
    public int A = 7;
    public string? B = "b";
    public int C;
    public Init() { C = A + 1; }
    public Init(int c) { C = c; }
    public override string ToString() => A + (B ?? "null") + C;
}

struct Prim(int a, int b = 3)
{
    public int Sum => a + b;
    public int A { get; set; } = a * 10;
    public void Bump() => a++;
}

struct Outer
{
    public S In;
    public S[] Arr;
    public Outer(int n) { In = new S(n); Arr = new[] { In, In }; }
    public ref S Ref() => ref Arr[0];
    public S Prop { get => In; set => In = value; }
}

class Holder
{
    public S F;
    public S P { get; set; }
    public readonly S R = new(1);
    public static S St;
    public S this[int i] => F;
    public void Run() { F.Inc(); St.Inc(); R.Inc(); }
}

readonly struct RO
{
    public readonly int X;
    public RO(int x) => X = x;
    public RO With(int x) => new(x);
    public void Deconstruct(out int x, out int y) => (x, y) = (X, X * 2);
}

class Program
{
    static void Change(S s) => s.Inc();
    static void ChangeRef(ref S s) => s.Inc();
    static void ChangeIn(in S s) => s.Inc();

    static void Gen<T>(T t) where T : IInc
    {
        t.Inc();
        t.Inc();
        Console.Write(t.N + " ");
    }

    static void GenRef<T>(ref T t) where T : IInc => t.Inc();

    static void Main()
    {
        var s = new S(1); var t = s; t.Inc(); Change(s); ChangeIn(s); Console.Write(s + " " + t + " ");
        ChangeRef(ref s); Gen(s); GenRef(ref s);
        Console.WriteLine(s + " " + new S("str") + " " + new S() + " " + default(S) + " " + s.Plus(5) + s);
        s.Become(new S(50)); Console.Write(s); s.Reset(); Console.Write(s.N + (s.T ?? "null")); s++;
        Console.WriteLine(s);
        Console.WriteLine(new Init() + " " + new Init(1) + " " + default(Init) + " " + (new Init[1])[0] + " "
            + new Init { C = 4 });
        var pr = new Prim(1); pr.Bump();
        Console.WriteLine(pr.Sum + " " + pr.A + " " + new Prim().Sum + default(Prim).A); var o = new Outer(3);
        o.In.Inc(); o.Arr[1].Inc(); o.Ref().Inc(); var pp = o.Prop; pp.Inc(); o.Prop = o.Prop.Plus(10);
        Console.WriteLine(o.In + " " + o.Arr[0] + o.Arr[1] + pp); var o2 = o; o2.In.Inc(); o2.Arr[0].Inc();
        Console.WriteLine(o.In + " " + o.Arr[0]);
        var h = new Holder(); h.Run(); h.Run(); h.F.Inc(); h[0].Inc();
        Console.WriteLine(h.F.N + " " + Holder.St.N + " " + h.R.N + " " + h.P.N); IInc box = s; box.Inc();
        IInc same = box; same.Inc(); Console.WriteLine(s.N + " " + box.N + " " + ((S)box).N);
        var list = new List<S> { new(1), new(2) }; list[0].Inc(); foreach (var e in list) e.Inc();
        var arr = list.ToArray(); arr[0].Inc(); for (int i = 0; i < arr.Length; i++) arr[i].Inc();
        Console.WriteLine(list[0] + " " + arr[0] + arr[1]); S cap = new(1); Action inc = () => cap.Inc();
        inc(); inc(); Console.WriteLine(cap.N); Func<S> get = () => cap; get().Inc();
        Console.WriteLine(cap.N); S? ns = cap; ns?.Inc(); ns.Value.Inc(); Console.WriteLine(ns.Value.N);
        var (x, y) = new RO(4).With(6); Console.WriteLine(x + " " + y); (S a, S b) = (new(1), new(2));
        (a, b) = (b, a); a.Inc(); Console.WriteLine(a + " " + b); var tup = (a, 1); tup.a.Inc();
        Console.WriteLine(tup.a + " " + a); object ob = a; ((IInc)ob).Inc();
        Console.WriteLine(ob + " " + a + ob.Equals(new S(4) { T = "c" }));
        var dict = new Dictionary<string, S> { ["k"] = a }; dict["k"].Inc(); Console.WriteLine(dict["k"]);
        S[,] g = new S[2, 2]; g[1, 1].Inc(); g[1, 1].Inc(); Console.WriteLine(g[1, 1].N);
        using (var en = list.GetEnumerator())
        {
            while (en.MoveNext()) Console.Write(en.Current.N + " ");
        }
        Console.WriteLine();
    }
}
