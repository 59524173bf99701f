// C# §15.16 (records): members made by the compiler and those written by hand: equality by type and members,
// PrintMembers,
// ToString sealed, Deconstruct, copy constructors run by `with`, positional properties replaced by own ones.
record Person(string Name, int Age)
{
    public string Tag { get; init; } = "none";
    protected virtual string Secret => "hidden";
    public int Doubled => Age * 2;
    public static int Copies;
    protected Person(Person other) { Copies++; (Name, Age) = (other.Name + "'", other.Age); }
}

record Student(string Name, int Age, string School) : Person(Name, Age)
{
    public override string ToString() => "Student " + Name + " at " + School;
}

sealed record Graduate(string Name, int Age, string School, int Year) : Student(Name, Age, School)
{
    public bool Equals(Graduate other) => other is not null && Year == other.Year;
    public override int GetHashCode() => Year;
}

record Shy(int A, int B)
{
    private int A { get; } = A;
    public int C = 5;
    protected virtual bool PrintMembers(System.Text.StringBuilder sb) { sb.Append("B is ").Append(B); return true; }
}

record Empty;
record Generic<T>(T Value, List<T> Items) where T : notnull;

record struct Point(int X, int Y)
{
    public readonly double Length => Math.Sqrt(X * X + Y * Y);
}

readonly record struct Fixed(string S)
{
    public void Deconstruct(out int length, out char first) => (length, first) = (S.Length, S[0]);
}

class Program
{
    static void Main()
    {
        var a = new Person("Ann", 30);
        var b = new Person("Ann", 30);
        Console.WriteLine(a + " " + (a == b) + a.Equals(b) + (a.GetHashCode() == b.GetHashCode())
            + ReferenceEquals(a, b) + (a != b));
        Console.WriteLine((a with { Age = 31 }) + " " + (a with { }) + " " + Person.Copies);
        Console.WriteLine(a == (b with { Tag = "none" }));
        Person s = new Student("Bob", 20, "MIT");
        Person plain = new Person("Bob", 20);
        Console.WriteLine(s + " " + (s == plain) + " " + plain.Equals(s) + " " + (s with { Age = 21 }) + " "
            + (s with { Age = 21 }).GetType().Name);
        var g = new Graduate("Cid", 25, "X", 2000);
        Student asStudent = new Graduate("Dan", 35, "Y", 2000);
        Console.WriteLine(g + " | " + (g == asStudent) + " " + g.Equals((object)asStudent) + " "
            + asStudent.Equals((Student)g) + " " + (g with { Year = 1 }).Year);
        var (name, age) = a;
        var (n2, a2, school) = (Student)s;
        Console.WriteLine(name + age + n2 + a2 + school);
        Console.WriteLine(new Shy(1, 2) + " " + (new Shy(1, 2) == new Shy(1, 2)) + " "
            + (new Shy(1, 2) == new Shy(3, 2)) + " " + (new Shy(1, 2) == new Shy(1, 2) { C = 6 }));
        Console.WriteLine(new Empty() + " " + (new Empty() == new Empty()) + " " + new Generic<int>(1, null) + " "
            + new Generic<string>("v", new()));
        var p = new Point(3, 4);
        var q = p with { X = 0 };
        p.Y = 0;
        Console.WriteLine(p + " " + q + " " + q.Length + " " + (p == q) + " " + (new Point() == default) + " "
            + p.Equals((object)new Point(3, 0)));
        var (x, y) = q;
        var (length, first) = new Fixed("word");
        Console.WriteLine(x + y + length + first + " " + new Fixed("w"));
        Console.WriteLine(a is { Name: "Ann", Age: > 18 and var years } ? "adult " + years : "other");
        Console.WriteLine(s is Student("Bob", var sa, _) && s is ("Bob", 20) ? sa : -1);
        Person none = null;
        Console.WriteLine((none == null) + " " + (none == a) + " " + (a == none) + " " + (null != a));
        var set = new HashSet<Person> { a, b, a with { Age = 1 } };
        Console.WriteLine(set.Count);
        object o = a;
        Console.WriteLine(o.Equals(b) + " " + o.ToString());
        Console.WriteLine(new Person(Age: 5, Name: "Named") { Tag = "t" });
    }
}
