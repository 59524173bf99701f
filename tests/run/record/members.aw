// C# specification §15.16 (records): positional members, with, Deconstruct, printing, equality, overriding what the
// compiler makes,
// more members, required and init, nested with.
using System;
using System.Collections.Generic;
using System.Text;

record P(int X, int Y = 2)
{
    public int Sum => X + Y;
    public string Note { get; init; } = "n";
    private int hidden = 3;
    public int Field = 4;
    public static int Stat = 5;
    protected int Prot { get; set; } = 6;
}

record Empty;
record Gen<T>(T Value, List<T> Items);
record Own(int A) { public int A { get; init; } = A * 10; public override string ToString() => "own " + A; }

record Print(int A)
{
    protected virtual bool PrintMembers(StringBuilder b) { b.Append("custom = ").Append(A); return true; }
}

record NoPrint(int A) { protected virtual bool PrintMembers(StringBuilder b) => false; }

record Eq(string Name, int Skip)
{
    public virtual bool Equals(Eq? o) => o is not null && Name == o.Name;
    public override int GetHashCode() => Name.GetHashCode();
}

record Copy(int A) { public int Copies; protected Copy(Copy c) { A = c.A + 1; Copies = c.Copies + 1; } }
record Nullables(string? S, int? I, object? O, char C, bool B, double D);
record Outer(P Inner, string Name) { public void Deconstruct(out string name) => name = Name; }

record Mutable
{
    public int A { get; set; }
    public List<int> L { get; } = new();
    public string? this[int i] => null;
    public event Action? E;
    public const int K = 1;
}

record struct RS(int X, string Y) { public int Z; }
readonly record struct RO(int X, int Y) { public int Len => X + Y; }
record Person { public required string Name { get; init; } public int Age { get; set; } }

static class Program
{
    static void Main()
    {
        var p = new P(1);
        Console.WriteLine(p + " " + new P(1, 5).Sum + " " + (p with { X = 9, Field = 0 }) + " "
            + p.Equals(p with { }) + (p == new P(1)) + (p != new P(1) { Field = 5 }));
        var (x, y) = p;
        Console.WriteLine(x + y);
        Console.WriteLine(new Empty() + " " + (new Empty() == new Empty())
            + new Empty().GetHashCode().Equals(new Empty().GetHashCode()));
        var l = new List<int>();
        Console.WriteLine(new Gen<int>(1, l) == new Gen<int>(1, l));
        Console.WriteLine(new Gen<string>("a", null!));
        Console.WriteLine(new Own(2) + " " + (new Own(2) with { A = 3 }) + " " + new Print(1) + " " + new NoPrint(1));
        Console.WriteLine((new Eq("a", 1) == new Eq("a", 2)) + " " + new Eq("a", 1).Equals((object)new Eq("b", 1))
            + new HashSet<Eq> { new("a", 1), new("a", 2) }.Count);
        var c = new Copy(1); var c2 = c with { }; var c3 = c2 with { A = 50 }; Console.WriteLine($"{c} {c2} {c3}");
        Console.WriteLine(new Nullables(null, null, null, 'c', true, 0.1));
        Console.WriteLine(new Nullables("s", 1, p, '\0', false, -0.0) with { C = 'z', O = 1.5m });
        var o = new Outer(p, "o");
        Console.WriteLine(o with { Inner = o.Inner with { X = 100 } });
        var (inner, name) = o;
        o.Deconstruct(out var only);
        Console.WriteLine(inner.X + name + only);
        if (o is (P(1, var yy), "o") { Name.Length: 1 })
            Console.WriteLine("match " + yy);
        var m = new Mutable { A = 1 };
        var m2 = m with { A = 2 };
        m2.L.Add(1);
        Console.WriteLine(m + " " + m.L.Count + m2 + (m == m2));
        var rs = new RS(1, "y") { Z = 3 };
        var rs2 = rs with { X = 2 };
        rs.X++;
        Console.WriteLine(rs + " " + rs2 + (rs == rs2) + (rs == (rs2 with { })) + default(RS) + new RO(3, 4).Len
            + new RO(1, 2) + (new RO(1, 2) == new RO { X = 1, Y = 2 }) + rs.Equals((object)rs2));
        var (ra, rb) = rs;
        Console.WriteLine(ra + rb);
        var pe = new Person { Name = "n" };
        Console.WriteLine(pe + " " + (pe with { Age = 4 }));
        P? nul = null;
        Console.WriteLine((nul == null) + " " + (p == nul) + p.Equals(null));
        object ob = p;
        Console.WriteLine(ob.Equals(new P(1)) + " " + (ob == (object)new P(1)));
    }
}
