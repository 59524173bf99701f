// C# §16.4.4 to §16.4.9: structs are copied by assignment, argument and boxing; `this` is a variable; default values; a
// boxed copy is changed only through its interfaces; constructors of structs with field initialisers.
interface ICounter { int Count { get; } void Add(); }

struct Counter : ICounter
{
    public int Count { get; private set; }
    public void Add() => Count++;
    public void Replace(Counter other) => this = other;
    public void Reset() => this = default;
    public Counter Twice() { var copy = this; copy.Count *= 2; return copy; }
    public override string ToString() => "c" + Count;
}

struct Initialised
{
    public int A = 5;
    public string B { get; set; } = "b";
    public readonly int C;
    public Initialised() { C = A + 1; }
    public Initialised(int c) { C = c; }
    public Initialised(string b) : this() { B = b; }
    public override string ToString() => A + (B ?? "null") + C;
}

struct Outer
{
    public Counter Inner;
    public readonly Counter Frozen;
    public int[] Shared;
    public Outer(int n) { Inner = default; Frozen = default; Shared = new int[n]; }
    public int AddFrozen() { Frozen.Add(); return Frozen.Count; }
    public int AddInner() { Inner.Add(); return Inner.Count; }
}

class Program
{
    static readonly Counter fixedOne;
    static Counter free;
    static void Change(Counter c) => c.Add();
    static void ChangeRef(ref Counter c) => c.Add();
    static int ReadIn(in Counter c) { c.Add(); return c.Count; }
    static void AddTo<T>(T c) where T : ICounter { c.Add(); Console.Write(c.Count + " "); }
    static void AddToRef<T>(ref T c) where T : ICounter { c.Add(); Console.Write(c.Count + " "); }

    static void Main()
    {
        var a = new Counter();
        a.Add();
        var b = a;
        b.Add();
        Change(b);
        ChangeRef(ref a);
        ChangeRef(ref a);
        Console.WriteLine(a + " " + b + " " + ReadIn(a) + " " + a.Twice() + a);
        object box = a;
        ICounter face = (ICounter)box;
        face.Add();
        ((ICounter)box).Add();
        ((Counter)box).Add();
        Console.WriteLine(box + " " + face + " " + a + " " + ReferenceEquals(box, face));
        ICounter other = a;
        other.Add();
        Console.WriteLine(other.Count + " " + a.Count);
        AddTo(a);
        AddToRef(ref a);
        AddTo(face);
        AddToRef(ref face);
        Console.WriteLine(a + " " + face);
        a.Replace(b);
        Console.Write(a + " ");
        a.Reset();
        Console.WriteLine(a);
        fixedOne.Add();
        free.Add();
        Console.WriteLine(fixedOne.Count + " " + free.Count);
        Console.WriteLine(new Initialised() + " " + default(Initialised) + " " + new Initialised(3) + " " + new Initialised("x"));
        var o = new Outer(2);
        var p = o;
        p.Shared[0] = 9;
        p.Inner.Add();
        Console.WriteLine(o.Shared[0] + " " + o.Inner.Count + p.Inner.Count + " " + o.AddFrozen() + o.AddFrozen()
            + o.AddInner() + o.AddInner());
        var list = new List<Counter> { a, a };
        list[0].Add();
        var array = new[] { a, a };
        array[0].Add();
        Console.WriteLine(list[0] + " " + array[0] + array[1]);
        foreach (var item in array) item.Twice();
        Counter? maybe = array[0];
        maybe.Value.Add();
        Console.WriteLine(maybe.Value + " " + maybe.GetValueOrDefault().Twice());
        Func<Counter> get = () => a;
        get().Add();
        Action add = a.Add;
        add();
        add();
        Console.WriteLine(a + " " + default(Counter).Equals(new Counter()) + " " + a.Equals(b) + " " + a.Equals((object)a));
    }
}
