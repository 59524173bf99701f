// C# specification §15.16, record structs: user-written members in place of generated ones, static members, operators,
// interfaces, nested with, mutable keys, patterns, base calls, generic bases.
interface IHasId { int Id { get; } }

record Entity(int Id) : IHasId
{
    public static int Made;
    public Entity Tag(string t) => this with { Note = t };
    public string? Note { get; init; }
    public virtual string Kind => "entity";
}

record User(int Id, string Name) : Entity(Id)
{
    public override string Kind => "user<" + base.Kind;
    public string Name { get; init; } = Name.ToUpper();
    public User() : this(-1, "none") { Made++; }
}

sealed record Admin(int Id, string Name, params string[] Roles) : User(Id, Name)
{
    public bool Equals(Admin? o) => o is not null && Id == o.Id;
    public override int GetHashCode() => Id;
    public override string ToString() => $"Admin#{Id}";
}

record struct Money(decimal Amount, string Cur = "EUR") : IComparable<Money>
{
    public static Money operator +(Money a, Money b) => a with { Amount = a.Amount + b.Amount };
    public int CompareTo(Money o) => Amount.CompareTo(o.Amount);
    public static implicit operator Money(int n) => new(n);
}

readonly record struct Line((int X, int Y) From, (int X, int Y) To)
{
    public double Length => Math.Sqrt(Math.Pow(To.X - From.X, 2) + Math.Pow(To.Y - From.Y, 2));
}

record Tree<T>(T Value, Tree<T>? L = null, Tree<T>? R = null)
{
    public int Size => 1 + (L?.Size ?? 0) + (R?.Size ?? 0);
    public Tree<U> Map<U>(Func<T, U> f) => new(f(Value), L?.Map(f), R?.Map(f));
}

record Pair<A, B>(A First, B Second) { public Pair<B, A> Swap() => new(Second, First); }

class Program
{
    static string Show(object o) => o switch
    {
        Admin { Roles: [] } => "admin without roles",
        Admin { Roles: [var r, ..] } => "admin " + r,
        User(var id, "BOB") => "bob" + id,
        User { Name.Length: > 3 } u => "long " + u.Name,
        Entity(> 100) => "big",
        Entity e => e.Kind,
        Money(> 10, var c) => c,
        Money m => "poor" + m.Amount,
        _ => "?"
    };

    static void Main()
    {
        Entity e = new User(3, "bob"); var t = e.Tag("x");
        Console.WriteLine(t + " " + (t == e) + " " + (t with { Note = null } == e) + " " + e.Kind + new User().Name
            + Entity.Made);
        Console.WriteLine(new Admin(1, "a", "r1") + " " + (new Admin(1, "a") == new Admin(1, "b"))
            + (new Admin(1, "a") == (User)new Admin(1, "z", "q")) + (new User(1, "a") == new Admin(1, "a")));
        Console.WriteLine(string.Join(", ", Show(new Admin(1, "a")), Show(new Admin(2, "b", "root", "x")), Show(e),
            Show(new User(4, "alice")), Show(new Entity(500)), Show(new Entity(1)), Show(new Money(20)),
            Show((Money)5), Show("s")));
        Money sum = new Money(1.5m) + 2; sum.Cur = "USD"; var (am, cur) = sum;
        Console.WriteLine(sum + " " + am + cur + sum.CompareTo(1) + default(Money) + (new Money(1) == 1)
            + new[] { new Money(3), new Money(1) }.Min());
        Console.WriteLine(new Line((0, 0), (3, 4)).Length + " " + (new Line() with { To = (1, 2) }) + " "
            + new Line((1, 1), (2, 2)).Equals(new Line((1, 1), (2, 2))));
        var tree = new Tree<int>(1, new(2), new(3, new(4)));
        Console.WriteLine(tree.Size + " " + tree.Map(x => "n" + x) + " " + (tree == tree.Map(x => x))
            + (tree == tree.Map(x => x + 1)));
        Console.WriteLine(new Pair<int, string>(1, "a").Swap() + " "
            + new Dictionary<Pair<int, int>, string> { [new(1, 2)] = "hit" }[new(1, 2)]
            + (new Pair<int, int?>(1, null) == new Pair<int, int?>(1, null)));
    }
}
