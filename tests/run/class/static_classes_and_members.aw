// C# specification §15.2.2.4, §15.3.8: static classes and members: shared state, generic ones, nested, extension hosts,
// static local functions and lambdas, access through types and instances of the class itself.
static class Registry
{
    static readonly List<string> log = new();
    public static int Count => log.Count;
    public static event Action<string>? Added;
    public static void Add(string s) { log.Add(s); Added?.Invoke(s); }
    public static class Nested { public static string Last => log[^1]; public const int Max = 3; }
    public static string Join => string.Join("+", log);
    static int next;
    public static int Next() => ++next;
}

static class Cache<T>
{
    public static T? Value;
    public static int Hits;
    public static T Get(Func<T> make) { Hits++; return Value ??= make(); }
}

class Account
{
    static int made;
    static readonly Dictionary<int, Account> all = new();
    public readonly int Id;
    public Account() { Id = ++made; all[Id] = this; }
    public static Account? Find(int id) => all.TryGetValue(id, out var a) ? a : null;
    public static int Made => made;
    public int Others() => made - 1;
    public static Account operator +(Account a, Account b) => new();
    public static implicit operator int(Account a) => a.Id;
    static Account Default { get; } = new();
    public static Account D => Default;
}

abstract class Shape
{
    public static string Kind = "shape";
    public static string Name() => "Shape." + Kind;
}

class Circle : Shape { public new static string Name() => "Circle/" + Shape.Name(); }

interface IFactory
{
    static int Calls;
    static IFactory Make() { Calls++; return new Impl(); }
    class Impl : IFactory { }
}

static class Program
{
    static int Twice(int x) { return Add(x, x); static int Add(int a, int b) => a + b; }

    static void Main()
    {
        Registry.Added += s => Console.Write("<" + s + "> ");
        Registry.Add("a");
        Registry.Add("b");
        Console.WriteLine(Registry.Count + Registry.Nested.Last + Registry.Nested.Max + Registry.Join
            + Registry.Next() + Registry.Next());
        Console.WriteLine(Cache<string>.Get(() => "made") + Cache<string>.Get(() => "again") + Cache<string>.Hits
            + Cache<object>.Hits + (Cache<List<int>>.Value == null));
        var a = new Account();
        var b = new Account();
        Console.WriteLine(Account.Made + " " + b.Id + " " + a.Others() + " " + Account.Find(2)!.Id
            + (Account.Find(99) == null) + " " + (int)(a + b) + " " + Account.D.Id);
        Circle.Kind = "round";
        Console.WriteLine(Circle.Name() + " " + Shape.Kind + " " + Circle.Kind);
        IFactory.Make();
        IFactory.Make();
        Console.WriteLine(IFactory.Calls);
        Func<int, int> f = static x => x + 1;
        Console.WriteLine(Twice(4) + f(1));
    }
}
