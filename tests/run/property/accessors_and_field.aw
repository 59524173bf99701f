// C# specification §15.7 and C# 14 `field`: semi-automatic accessors, initialisers bypass setters, static, virtual,
// interfaces, init, required; indexers by several keys; expression bodies; nested assignment; order of get and set.
class F
{
    public int N { get; set => field = value < 0 ? 0 : value; } = -5;
    public string Name { get => field ?? "none"; set; } = null!;
    public string Trim { get; set => field = value.Trim(); } = " raw ";
    public int Lazy { get { if (field == 0) { Console.Write("init "); field = 42; } return field; } }
    public static int Count { get => ++field; }
    public List<int> L => field ??= new();
    public int Both { get => field * 2; set => field = value + 1; } = 10;
    public virtual int V { get => field; set { Console.Write($"F.V={value} "); field = value; } }
}

class G : F
{
    public override int V { get => base.V + 1; set => base.V = value * 10; }
    public required string Req { get; init => field = value.ToUpper(); }
    public int field;
    public int Own { get => this.field; set => this.field = value; }
}

interface IP { int A { get; } int B { get; set; } string this[int i, string s = "d"] { get; } }

class Impl : IP
{
    int a = 1;
    public int A => a++;
    int IP.B { get => a; set => a = value; }
    public string this[int i, string s] => i + s;
    public int this[params int[] k] { get => k.Sum(); set => a = value + k.Length; }
    public string this[string s] { set => Console.Write($"[{s}]={value} "); }
    public (int x, int y) Pos { get; private set; } = (1, 2);
    public void Move() => Pos = (Pos.y, Pos.x + 1);
}

class Order
{
    int v;
    public int P { get { Console.Write("get "); return v; } set { Console.Write($"set{value} "); v = value; } }
    public Order Self { get { Console.Write("self "); return this; } }

    public int this[int i]
    {
        get { Console.Write($"g[{i}] "); return v + i; }
        set { Console.Write($"s[{i}]={value} "); v = value; }
    }
}

abstract class Abs
{
    public abstract int Q { get; protected set; }
    public void Set(int q) => Q = q;
    public int ReadOnly { get; }
    public Abs() => ReadOnly = Q + 100;
}

class Con : Abs { public override int Q { get; protected set; } = 3; }

class Program
{
    static int I(int i) { Console.Write($"<{i}>"); return i; }

    static void Main()
    {
        var f = new F(); Console.Write(f.N + " "); f.N = -3; Console.Write(f.N + " "); f.N += 7;
        Console.WriteLine(f.N + f.Name + (f.Name = "n") + f.Name + "|" + f.Trim + "|"); f.Trim = " x ";
        Console.WriteLine(f.Trim + f.Lazy + f.Lazy + F.Count + F.Count + f.L.Count + f.Both + (f.Both = 5) + f.Both++ + f.Both);
        f.L.Add(1); Console.WriteLine(f.L.Count); F g = new G { Req = "abc", V = 2, Own = 8 };
        Console.WriteLine(g.V + " " + ((G)g).Req + ((G)g).Own + ((G)g).field); IP ip = new Impl();
        Console.WriteLine(ip.A + ip.A + " " + ip.B + " " + ip[1] + ip[2, "q"]); ip.B = 20; ip.B += 5;
        Console.WriteLine(ip.A); var im = new Impl();
        Console.WriteLine(im[1, 2, 3] + " " + im[1, "z"] + im[4]); im[1, 2] = 5; im["k"] = "v";
        Console.WriteLine(im.A); im.Move(); im.Move(); Console.WriteLine(im.Pos + " " + im.Pos.x);
        var o = new Order(); o.P = o.P + 1; o.P++; o.P += o.P; Console.WriteLine();
        int r = o.Self.P = o.Self.P = 5; Console.WriteLine(r); o[I(1)] = o[I(2)] += I(3); Console.WriteLine();
        o[I(0)]++; (o.P, o[I(9)]) = (I(7), I(8)); Console.WriteLine(o.P); var c = new Con(); c.Set(9);
        Console.WriteLine(c.Q + " " + c.ReadOnly);
    }
}
