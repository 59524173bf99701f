// C# specification §12.8.8, §12.8.11, §12.15, C# 14 null-conditional assignment: ?. and ?[] on classes, structs,
// nullables, generics, delegates, events, arrays, strings; short-circuit of arguments; nested; results lifted; with ??,
// ??=, is, switch, in conditions.
class Node
{
    public Node? Next;
    public int V;
    public int? Opt;
    public string? S;
    public int[]? Arr;
    public Node?[]? Kids;
    public Func<int, Node?>? Fn;
    public event Action<int>? Ev;
    public void Fire(int i) => Ev?.Invoke(i);
    public Node Self() { Console.Write("self "); return this; }
    public int this[string k] => k.Length + V;
    public Pt P;
    public Pt? Q;
    public static Node? Make(bool b) => b ? new Node { V = 7 } : null;
    public void Void(int x) => Console.Write($"void{x} ");
    public T? Gen<T>(T t) => t;
}

struct Pt
{
    public int X;
    public string? Name;
    public Pt(int x) { X = x; Name = "p" + x; }
    public Pt Move(int d) => new(X + d);
    public int? Maybe => X > 5 ? X : null;
}

static class Ext
{
    public static int Len(this Node? n) => n == null ? -1 : n.V;
    public static Node? Id(this Node n) { Console.Write("id "); return n; }
}

class Program
{
    static int calls;

    static int Arg(int i)
    {
        calls++;
        Console.Write($"arg{i} ");
        return i;
    }

    static string Show(object? o) => o?.ToString() ?? "null";
    static int? LenOf<T>(T t) => t?.ToString()?.Length;
    static string? Str<T>(T? t) where T : class => t?.ToString();
    static int Gt<T>(T? t) where T : struct => t?.GetHashCode() ?? -5;

    static void Main()
    {
        Node? n = null, a = new Node { V = 1, S = "str", Arr = new[] { 4, 5 },
            Next = new Node { V = 2, Opt = 9, Kids = new Node?[] { null, new Node { V = 3 } } }, Q = new Pt(8) };
        a.Fn = i => i > 0 ? a.Next : null;
        Console.WriteLine(Show(n?.V) + Show(a?.V) + Show(n?.Next?.V) + Show(a?.Next?.Opt)
            + Show(a?.Next?.Next?.Opt) + Show(a?.S?.Length) + Show(a?.S?[1]) + Show(a?.Arr?[1])
            + Show(n?.Arr?[Arg(1)]) + Show(a?.Next?.Kids?[1]?.V) + Show(a?.Next?.Kids?[0]?.V) + Show(a?["key"])
            + Show(n?["key"]) + Show(a?.Fn?.Invoke(1)?.V) + Show(a?.Fn?.Invoke(Arg(0))?.V.ToString().Length));
        Console.WriteLine(Show(a?.Q?.X) + Show(a?.Q?.Move(2).Name) + Show(a?.Next?.Q?.Maybe) + Show(a?.Q?.Maybe)
            + Show(a?.P.X) + Show(n?.P.Move(Arg(3)).Name) + a.Next?.Len() + n?.Len() + n.Len()
            + Show(n?.Self().Self().V) + Show(a?.Self()?.Self().V) + a?.Next.Id()?.V);
        n?.Void(Arg(5)); a?.Void(Arg(6)); a?.Next?.Void(a.V); n?.Fire(1);
        a!.Ev += i => Console.Write("ev" + i + " "); a.Fire(2); Node.Make(false)?.Self().Void(1);
        Console.WriteLine(Node.Make(true)?.V + " " + (Node.Make(false)?.V ?? -1) + " " + calls);
        Console.WriteLine(LenOf("abc") + " " + Show(LenOf<string?>(null)) + LenOf(12345) + Show(LenOf<int?>(null))
            + LenOf<int?>(77) + Show(Str<object>(null)) + Str("s") + Gt<int>(null) + Gt<int>(4));
        if (a?.Next?.V > 1) Console.Write("gt ");
        if (n?.V > 1 || n?.V < 1 || n?.V == 0) Console.Write("never "); if (n?.V != 1) Console.Write("ne ");
        if (n?.S is null) Console.Write("null "); if (a?.Next is { V: var v }) Console.Write("v" + v + " ");
        Console.WriteLine((n?.S ?? "d") + (a?.S?.Substring(1) ?? "e") + (n?.V + 1 ?? 100)
            + ((n?.V).GetValueOrDefault(5)) + (a?.V).Value + (n?.S + "x") + (bool?)(n?.S?.Contains("q"))
            + (a?.S?.Contains("t") == true));
        string sw = (n?.V, a?.V) switch { (null, 1) => "n1", _ => "?" }; Console.WriteLine(sw); a.S = null;
        a.S ??= "new"; a.S ??= Arg(99).ToString(); a.Opt ??= 5; a.Opt ??= Arg(98); n ??= a.Next;
        Console.WriteLine(a.S + a.Opt + n?.V); Node? z = null; z?.V = Arg(50); z?.Next?.V += 5;
        z?.Arr?[0] = Arg(51); a?.Next?.V = 20; a?.Next?.V += 2; a?.Arr?[1] *= 10;
        a?.Next?.Kids?[1]?.S ??= "kid"; a?.Ev += i => { }; a?.P = new Pt(4);
        Console.WriteLine(a?.Next?.V + " " + a?.Arr?[1] + a?.Next?.Kids?[1]?.S + a?.P.X); Action? act = null;
        act?.Invoke(); act += () => Console.Write("act "); act?.Invoke(); int?[] ni = { 1, null };
        Console.WriteLine(Show(ni[0]?.ToString()) + Show(ni[1]?.ToString()) + Show(ni?[0]?.CompareTo(0)));
        string? s = "x";
        Console.WriteLine(s?.ToUpper().ToLower().Length + s![0] + (s?[0] == 'x' ? "eq" : "ne"));
        var t = (a, b: (Node?)null); Console.WriteLine(Show(t.a?.V) + Show(t.b?.V));
        Console.WriteLine(Show(new[] { a, null }.Select(x => x?.V).Sum()) + new List<Node?> { null, a }.Count(x => x?.V == 1));
    }
}
