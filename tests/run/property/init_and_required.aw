// C# 9–11: init accessors and required members: object initialisers, with-expressions, constructors that set them,
// inheritance, interfaces, indexers, structs, nested initialisers.
using System.Diagnostics.CodeAnalysis;
class P
{
    public required string Name { get; init; }
    public int Age { get; init; } = 7;
    public required int Id;
    public List<string> Tags { get; init; } = new();
    string? nick;
    public string? Nick { get => nick; init => nick = value?.ToUpper(); }
    public P() { }
    [SetsRequiredMembers] public P(string n, int id) { Name = n; Id = id; Age = 1; }
    public override string ToString() => $"{Name}/{Age}/{Id}/{Nick}/{Tags.Count}";
}

class S : P
{
    public required bool Flag { get; set; }
    [SetsRequiredMembers] public S(string n) : base(n, 99) => Flag = true;
    public S() { }
}

struct Pt
{
    public int X { get; init; }
    public required int Y { get; init; }
    public readonly int Sum => X + Y;
}

interface INamed { string Name { get; init; } }
class N : INamed { public string Name { get; init; } = "n"; }

record R(int A)
{
    public int B { get; init; } = A * 2;
    public required string C { get; init; }
}

class Ix
{
    readonly Dictionary<string, int> d = new();
    public int this[string k] { get => d[k]; init => d[k] = value; }
    public Ix? Child { get; init; }
}

class V { public virtual int X { get; init; } = 1; }
class W : V { public override int X { get => base.X + 100; init => base.X = value * 2; } }

static class Program
{
    static T Make<T>() where T : INamed, new() => new T { Name = "made" };

    static void Main()
    {
        Console.WriteLine(new P { Name = "a", Id = 1 });
        Console.WriteLine(new P { Id = 2, Name = "b", Age = 30, Nick = "bee", Tags = { "x", "y" } });
        Console.WriteLine(new P("c", 3) { Age = 4 });
        Console.WriteLine(new P("d", 4));
        var s = new S("e") { Flag = false, Age = 5 };
        Console.WriteLine(s + " " + s.Flag);
        Console.WriteLine(new S { Name = "f", Id = 6, Flag = true }.Flag);
        var p = new Pt { X = 1, Y = 2 };
        Console.WriteLine(p.Sum + " " + (p with { X = 10 }).Sum + " " + default(Pt).Sum);
        Console.WriteLine(Make<N>().Name);
        var r = new R(3) { C = "c" };
        Console.WriteLine(r + " " + (r with { A = 9 }) + " " + (r with { B = 0, C = "d" }));
        var ix = new Ix { ["a"] = 1, ["b"] = 2, Child = new() { ["c"] = 3 } };
        Console.WriteLine(ix["a"] + ix["b"] + ix.Child!["c"]);
        Console.WriteLine(new W { X = 5 }.X + " " + new W().X);
    }
}
