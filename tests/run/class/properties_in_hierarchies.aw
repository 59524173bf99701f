// C# specification §15.7: properties: accessors overridden one by one, hidden, abstract, sealed; access of accessors;
// explicit and implicit implementations; expression bodies; increments through getters and setters.
interface INamed { string Name { get; } }
interface IResize { int Size { get; set; } int Limit { set; } }

abstract class Base : INamed
{
    public abstract string Name { get; }
    public virtual int Size { get; set; } = 1;
    public int Count { get; protected set; }
    public virtual bool Ready { get => false; }
    protected internal virtual string Note { get; set; } = "note";
    public static int Made { get; private set; }
    protected Base() => Made++;
}

class Derived : Base, IResize
{
    string name = "derived";
    public override string Name => name;
    public override int Size { get => base.Size * 2; set { Count++; base.Size = value + 1; } }
    int limit;
    int IResize.Limit { set => limit = value; }
    public int Limit => limit;
    public new bool Ready { get; set; } = true;
    public void Rename(string n) => name = n;
    protected internal override string Note { get => "<" + base.Note + ">"; set => base.Note = value.ToUpper(); }
}

class Leaf : Derived
{
    public sealed override int Size { set { base.Size = value * 10; } }
    public override string Name => "leaf of " + base.Name;
    string INamed() => "x";
}

class Explicit : INamed, IResize
{
    string INamed.Name => "explicit name";
    public string Name => "own name";
    int IResize.Size { get; set; } = 3;
    public int Limit { get; set; }
}

struct Acc
{
    int v;
    public int V { readonly get => v; set => v = value; }
    public int Next => ++v;
    public (int, int) Both { get => (v, -v); set => v = value.Item1 + value.Item2; }
}

static class Program
{
    static string N(INamed n) => n.Name;

    static void Grow(IResize r)
    {
        r.Size += 5;
        r.Size++;
        r.Limit = r.Size;
    }

    static Acc acc;
    static Acc Copy => acc;
    static ref Acc Var => ref acc;
    static int calls;
    static int[] Data { get { calls++; return data; } }
    static readonly int[] data = { 1, 2 };
    static int Auto { get; set; } = 4;
    static int Computed { get => Auto; set => Auto = value * 2; }

    static void Main()
    {
        var d = new Derived();
        d.Size = 4;
        Console.WriteLine(d.Size + " " + d.Count + " " + ((Base)d).Size);
        d.Size += 3;
        d.Size++;
        Console.WriteLine(d.Size + " " + d.Count);
        Console.WriteLine(d.Ready + " " + ((Base)d).Ready + " " + d.Note);
        d.Note = "x";
        Console.WriteLine(d.Note);
        d.Rename("new");
        Console.WriteLine(N(d) + " " + N(new Leaf()) + " " + Base.Made);
        Leaf l = new() { Size = 2 };
        Console.WriteLine(l.Size + " " + l.Count);
        Grow(d);
        Console.WriteLine(d.Size + " " + d.Limit);
        var e = new Explicit();
        Grow(e);
        Console.WriteLine(N(e) + " " + e.Name + " " + e.Limit + " " + ((IResize)e).Size);
        acc.V = 5;
        acc.V += 2;
        acc.V++;
        Console.WriteLine(acc.V + " " + acc.Next + " " + Copy.Next + " " + Copy.Next + " " + Var.Next + " " + acc.V);
        acc.Both = (3, 4);
        Console.WriteLine(acc.Both + " " + acc.Both.Item2);
        Data[0] += 5;
        Data[1]++;
        Console.WriteLine(data[0] + data[1] + " " + calls);
        Computed += 3;
        Console.WriteLine(Auto + " " + Computed++ + " " + Auto + " " + --Computed + " " + Auto);
        int x = Computed = 7;
        Console.WriteLine(x + " " + Auto);
        (Auto, Computed) = (1, 2);
        Console.WriteLine(Auto);
        string? text = null;
        Text ??= "first";
        Text += "!";
        Console.WriteLine(Text);
        Text ??= "second";
        Console.WriteLine(Text + text);
    }

    static string? Text { get; set; }
}
