// C# §12.16: a throw expression stands as an arm of ?:, right of ??, as an expression body, as an arm of a switch
// expression; it has no type of its own; what is left of it is evaluated first.
class Person
{
    public string Name { get; }
    public int Age { get; set; }

    public Person(string name, int age) =>
        (Name, Age) = (name ?? throw new ArgumentNullException(nameof(name)),
        age >= 0 ? age : throw new ArgumentOutOfRangeException(nameof(age)));

    public string Secret => throw new NotSupportedException("no " + Name);
    public string this[int i] => i == 0 ? Name : throw new IndexOutOfRangeException("index " + i);
    public void Never() => throw new InvalidOperationException("never");

    public event Action E
    {
        add => throw new NotImplementedException("add");
        remove => throw new NotImplementedException("remove");
    }
}

class Program
{
    static int calls;
    static int Count() => ++calls;
    static T Fail<T>(string s) => throw new Exception(s + calls);

    static string Try(Func<object> f)
    {
        try { return f()?.ToString() ?? "null"; }
        catch (Exception e) { return e.GetType().Name + ": " + e.Message.Split('\n')[0]; }
    }

    static void Main()
    {
        Console.WriteLine(Try(() => new Person("Ann", 3).Name));
        Console.WriteLine(Try(() => new Person(null, 3).Name).Split('(')[0]);
        Console.WriteLine(Try(() => new Person("Bob", -1)).Split('(')[0]);
        var p = new Person("Eve", 1);
        Console.WriteLine(Try(() => p.Secret) + "; " + Try(() => p[0]) + "; " + Try(() => p[7]));
        Console.WriteLine(Try(() => { p.Never(); return 1; }) + "; " + Try(() => { p.E += () => { }; return 1; }));
        object o = "text";
        Console.WriteLine(Try(() => o switch
{
    int i => i,
    string s when s.Length > 10 => s,
    string s => throw new FormatException("short " + s),
    _ => 0
}));
        int? n = null;
        Console.WriteLine(Try(() => n ?? throw new Exception("no value")));
        n = 5;
        Console.WriteLine(Try(() => (n ?? throw new Exception("no value")) + 1));
        Console.WriteLine(Try(() => Count() > 1 ? "many" : throw new Exception("first " + calls)));
        Console.WriteLine(Try(() => Count() > 1 ? "many" : throw new Exception("first " + calls)));
        Func<int, string> f = x => x > 0 ? "positive" : throw new ArithmeticException("not positive");
        Console.WriteLine(f(1) + "; " + Try(() => f(0)));
        Console.WriteLine(Try(() => Fail<int>("generic ")) + "; "
            + Try(() => Count() + Fail<int>("after ") + Count()) + " " + calls);
        string text = null;
        Console.WriteLine(Try(() => text?.Length ?? throw null));
        long wide = calls > 0 ? calls : throw new Exception();
        Console.WriteLine(wide);
    }
}
