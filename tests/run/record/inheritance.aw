// C# specification §15.16.4: equality, printing and copying across a hierarchy of records: EqualityContract, sealed
// ToString,
// abstract records, base arguments, with on the static type of a base, generic bases, interfaces.
using System;
using System.Text;

abstract record Shape(string Name)
{
    public abstract double Area { get; }
    public virtual string Show() => Name + ":" + Area;
}

record Circle(double R) : Shape("circle") { public override double Area => R * R * 3; }
record Rect(double W, double H) : Shape("rect") { public override double Area => W * H; }

record Square(double W) : Rect(W, W)
{
    public int Extra { get; init; }
    public override string Show() => "sq " + base.Show();
}

record A(int X);
record B(int X, int Y) : A(X);
record C(int X, int Y) : B(X, Y) { }
record SealedTo(int N) { public sealed override string ToString() => "sealed " + N; }
record SubTo(int N, int M) : SealedTo(N);
record Hid(int Id) { public virtual string Tag { get; init; } = "t"; }

record Hid2(int Id, int Z) : Hid(Id * 10)
{
    public override string Tag { get; init; } = "t2";
}

record GB<T>(T V);
record GD(string S) : GB<int>(S.Length);

sealed record Leaf(int X) : A(X)
{
    public bool Equals(Leaf? o) => o is not null;
    public override int GetHashCode() => 1;
}

record Contract(int X)
{
    protected virtual Type EqualityContract => typeof(A);
    public string Name => EqualityContract.Name;
}

interface IHas { int X { get; } string Do() => "do" + X; }
record Im(int X) : IHas;
record struct ImS(int X) : IHas;

record PrBase(int A)
{
    protected virtual bool PrintMembers(StringBuilder b) { b.Append("base!"); return true; }
}

record PrSub(int A, int B) : PrBase(A)
{
    protected override bool PrintMembers(StringBuilder b)
    {
        if (base.PrintMembers(b)) b.Append(" & ");
        b.Append("B is " + B);
        return true;
    }
}

record PrSub2(int C) : PrSub(1, 2);
record Virt(int X) { public virtual void Deconstruct(out int x, out string s) { x = X; s = "virt"; } }

static class Program
{
    static T Same<T>(T t) where T : Shape => t with { Name = "changed" };

    static void Main()
    {
        Shape s = new Circle(2);
        Console.WriteLine(s + " " + s.Show());
        var s2 = s with { Name = "big" };
        Console.WriteLine(s2 + " " + s2.GetType().Name + (s == s2) + (s2 == new Circle(2) { Name = "big" }));
        Console.WriteLine(new Square(3) { Extra = 1 } + " " + new Square(2).Show() + Same(new Square(5)));
        Rect r = new Square(4);
        Console.WriteLine((r with { W = 1 }).Area + " " + (r == new Rect(4, 4) { Name = "rect" }) + r.Equals(new Square(4)));
        A a = new A(1), b = new B(1, 2), c = new C(1, 2);
        Console.WriteLine((a == b) + "" + (b == c) + b.Equals(a) + (b == new B(1, 2)) + (c == new C(1, 2))
            + a.Equals((object)b) + (b != c));
        var (x, y) = (B)c;
        Console.WriteLine(x + y + c.ToString());
        Console.WriteLine(b with { X = 9 });
        Console.WriteLine(new SealedTo(1) + " " + new SubTo(1, 2));
        var h = new Hid2(1, 2);
        Console.WriteLine(h + " " + ((Hid)h with { Tag = "w" }) + h.Id);
        Console.WriteLine(new GD("four") + " " + (new GD("four") == new GD("five")) + (new GB<int>(4) == new GD("four")));
        Console.WriteLine((new Leaf(1) == new Leaf(2)) + "" + ((A)new Leaf(1) == new Leaf(2))
            + ((A)new Leaf(1)).Equals(new A(1)));
        Console.WriteLine(new Contract(1).Name);
        IHas i = new Im(4);
        Console.WriteLine(i.Do() + i + ((IHas)new ImS(5)).Do());
        Console.WriteLine(new PrBase(1) + " " + new PrSub(1, 2) + " " + new PrSub2(3));
        var (vx, vs) = new Virt(3);
        Console.WriteLine(vx + vs);
        Console.WriteLine(a.GetHashCode() == new A(1).GetHashCode());
        Console.WriteLine(s is Circle { R: > 1, Name: "circle" } ? "yes" : "no");
        object boxed = new ImS(2);
        Console.WriteLine(boxed.Equals(new ImS(2)) + "" + boxed);
    }
}
