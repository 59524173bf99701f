// C# specification §12.8.7, §12.8.8, §12.8.13: member access and null-conditional access: what is evaluated once, what
// is skipped, types of results, on structs, nullables, delegates, indexers and generics.
class Node
{
    public string? Name;
    public Node? Next;
    public int Value = 1;
    public int[]? Items;
    public Func<int, int>? Map;
    public event Action? Changed;
    public void Raise() => Changed?.Invoke();
    public Node? Step() { Console.Write("step "); return Next; }
    public int this[int i] => Value * i;
    public S Inner;
    public S? Maybe;
    public void Void() => Console.Write("void ");
}

struct S { public int X; public string? T; public int Twice() => 2 * X; }

static class Program
{
    static int calls;
    static Node? Get(Node? n) { calls++; return n; }
    static int Arg() { Console.Write("arg "); return 2; }
    static string Of<T>(T? x) where T : class => x?.ToString() ?? "none";
    static int? Len<T>(T x) where T : IEnumerable<char>? => x?.Count();
    static bool IsDefault<T>(T t) => t?.Equals(default(T)) ?? true;

    static void Main()
    {
        Node? none = null;
        var n = new Node { Name = "n", Next = new Node { Name = "m" }, Items = new[] { 4, 5 }, Map = x => x + 1 };
        Console.WriteLine((Get(none)?.Name == null) + " " + Get(n)?.Name + " " + calls);
        Console.WriteLine((Get(none)?.Step()?.Name ?? "nothing") + " " + (n.Step()?.Step()?.Step()?.Name ?? "ended"));
        Console.WriteLine(none?[Arg()] == null);
        Console.WriteLine(n?[Arg()]);
        Console.WriteLine((none?.Items?[Arg()] ?? -1) + " " + (n?.Items?[1] ?? -1) + " " + (n!.Next!.Items?[Arg()] ?? -1));
        Console.WriteLine((none?.Map?.Invoke(Arg()) ?? -1) + " " + n.Map?.Invoke(Arg()) + " "
            + (n.Next.Map?.Invoke(Arg()) ?? -1));
        int? v = none?.Value;
        int? w = n?.Value;
        Console.WriteLine(v.HasValue + " " + (w + 1) + " " + (none?.Value > 0) + " " + (none?.Value == null) + " "
            + (n?.Value == 1));
        none?.Void();
        n?.Void();
        n?.Next?.Void();
        Console.WriteLine();
        n!.Raise();
        n.Changed += () => Console.Write("changed ");
        n.Raise();
        Console.WriteLine();
        n.Inner.X = 5;
        Console.WriteLine(n.Inner.Twice() + " " + (n?.Inner.X) + " " + (none?.Inner.Twice() ?? 0) + " " + (n!.Maybe?.X ?? -1));
        n.Maybe = new S { X = 8, T = "t" };
        Console.WriteLine(n.Maybe?.Twice() + n.Maybe?.T + n.Maybe.Value.X + (n.Maybe?.T?.Length).GetValueOrDefault());
        Console.WriteLine(Of("s") + Of<string>(null) + Len("abc") + (Len<string?>(null) == null) + IsDefault(0)
            + IsDefault<string?>(null) + IsDefault(3));
        Console.WriteLine(none?.Name.Length.ToString().Length ?? 7);
        string? text = none?.Name + "x";
        Console.WriteLine(text);
        Console.WriteLine($"[{none?.Name}] [{n?.Name}]");
        try { Console.WriteLine((none?.Name)!.Length); }
        catch (NullReferenceException) { Console.WriteLine("parentheses end the chain"); }
        n!.Next!.Next = n;
        Console.WriteLine(n?.Next?.Next?.Next?.Name);
        var list = new List<Node?> { null, n };
        Console.WriteLine(string.Join(",", list.Select(x => x?.Value.ToString() ?? "-")));
        Action? act = null;
        act?.Invoke();
        Console.WriteLine(act?.Target == null);
    }
}
