// C# 9–10 records: equality by type and members, with across hierarchies, printing of members, positional members
// redefined, copy constructors, deconstruction, sealed ToString, record structs.
record Person(string Name, int Age)
{
    public string? Note;
    public List<string> Tags { get; init; } = new();
    protected virtual bool PrintExtra => false;
    public bool IsAdult => Age >= 18;
}

record Student(string Name, int Age, string School) : Person(Name, Age)
{
    public override string ToString() => "Student:" + base.ToString();
}

sealed record Empty;
abstract record Shape(string Id) { public abstract double Area { get; } }

record Circle(string Id, double R) : Shape(Id)
{
    public override double Area => R * R * 3;
}

record Loud(string Word) { public string Word { get; init; } = Word.ToUpper(); }

record Copying(int N)
{
    protected Copying(Copying o) { Console.Write("copy "); N = o.N + 1; }
}

record Base { public sealed override string ToString() => "sealed base"; }
record Child(int X) : Base;

record Printer(int A)
{
    protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append("custom ").Append(A); return true; }
}

record Eq(string K)
{
    public virtual bool Equals(Eq? o) => o is not null && string.Equals(K, o.K, StringComparison.OrdinalIgnoreCase);
    public override int GetHashCode() => K.ToLowerInvariant().GetHashCode();
}

record struct P(int X, int Y) { public int Sum => X + Y; }
readonly record struct R(string S, P Inner);
record Gen<T>(T V, Gen<T>? Next = null);

record Mixed(int A)
{
    public int B { get; set; } = 2;
    private int hidden = 3;
    public static int S = 4;
    public int H() => hidden;
}

static class Program
{
    static void Main()
    {
        var p = new Person("Ann", 30) { Note = "n" };
        var q = p with { };
        Console.WriteLine(p);
        Console.WriteLine((p == q) + " " + ReferenceEquals(p, q) + " " + (p with { Age = 31 }).Age + " "
            + p.Equals(null) + " " + (p == new Person("Ann", 30)));
        var s = new Student("Bob", 20, "MIT");
        Person ps = s;
        var t = ps with { Name = "Cid" };
        Console.WriteLine(t + " " + t.GetType().Name);
        Console.WriteLine((ps == new Person("Bob", 20)) + " " + (new Person("Bob", 20) == ps) + " "
            + (s == (Student)(ps with { })));
        Console.WriteLine(new Empty() + " " + (new Empty() == new Empty()));
        Shape c = new Circle("c", 2);
        Console.WriteLine(c + " " + c.Equals(new Circle("c", 2.0)) + " " + (c with { Id = "d" }));
        Console.WriteLine(new Loud("hi") + " " + (new Loud("a") with { Word = "b" }));
        var cp = new Copying(1);
        Console.WriteLine((cp with { }).N + " " + (cp with { N = 9 }).N);
        Console.WriteLine(new Child(1) + " " + new Printer(5) + " " + (new Eq("A") == new Eq("a"))
            + new HashSet<Eq> { new("x"), new("X") }.Count);
        var (name, age) = p;
        var (n2, a2, sch) = s;
        Console.WriteLine(name + age + n2 + a2 + sch);
        var ps1 = new P(1, 2);
        ps1.X = 5;
        var ps2 = ps1 with { Y = 9 };
        Console.WriteLine(ps1 + " " + ps2 + " " + (ps1 == ps2) + ps1.Equals(new P(5, 2)) + " " + default(P));
        Console.WriteLine(new R("s", new(1, 2)) + " " + (new R("s", new(1, 2)) == new R("s", new(1, 2))));
        Console.WriteLine(new Gen<int>(1, new(2)) + " " + (new Gen<int>(1, new(2)) == new Gen<int>(1, new(2))));
        Console.WriteLine(new Mixed(1) { B = 7 } + " " + (new Mixed(1) == new Mixed(1))
            + (new Mixed(1) { B = 3 } == new Mixed(1)) + new Mixed(0).H());
        p.Tags.Add("x");
        Console.WriteLine((p == q) + " " + q.Tags.Count + " " + ReferenceEquals(p.Tags, q.Tags));
        var d = new Dictionary<Person, string> { [q] = "found" };
        Console.WriteLine(d.ContainsKey(p with { Age = 30 }) + " " + (p.GetHashCode() == q.GetHashCode()));
        Console.WriteLine(new { A = 1, B = "x" } + " " + new { A = 1 }.Equals(new { A = 1 }) + " "
            + (new { P = p }.ToString() == "{ P = " + p + " }"));
        var anon = new { A = 1, B = new { C = 2 } };
        Console.WriteLine(anon with { A = 5 });
    }
}
