// C# specification §12.8.8, §12.8.12: ?. evaluates its receiver once and skips the rest of the chain.
class Node
{
    public Node Next;
    public string Name;
    public int Number;
    public int? Maybe;
    public int[] Items;
    public Action<string> Handler;
    public Node(string name) { Name = name; Number = name.Length; }
    public Node Step(string s) { Console.Write($"step({s}) "); return Next; }
    public int this[int i] { get { return Number * 10 + i; } }
    public void Void(int x) { Console.Write($"void{x} "); }
    public T Generic<T>(T value) { return value; }
}

class Program
{
    static int E(int i) { Console.Write($"e{i} "); return i; }
    static Node Get(Node n) { Console.Write("get "); return n; }

    static void Main()
    {
        Node a = new Node("first"), none = null;
        a.Next = new Node("second!");
        Console.WriteLine(Get(a)?.Next?.Name ?? "none");
        Console.WriteLine(Get(none)?.Next.Name.Substring(E(1)) ?? "none");
        Console.WriteLine(a?.Step("x" + E(2)).Number);
        Console.WriteLine(a?.Step("y")?.Step("z")?.Step("never" + E(3)) == null);
        int? length = none?.Number;
        Console.WriteLine(length.HasValue + " " + (a?.Number).Value + " " + (none?.Number ?? -1));
        Console.WriteLine(a?[E(4)] + " " + none?[E(5)]);
        a?.Void(E(6)); none?.Void(E(7)); Console.WriteLine();
        a.Handler?.Invoke("skipped" + E(8));
        a.Handler += s => Console.Write($"[{s}] ");
        a.Handler?.Invoke("handled" + E(9)); Console.WriteLine();
        Console.WriteLine(a.Maybe?.ToString() ?? "empty");
        a.Maybe = 5;
        Console.WriteLine(a.Maybe?.ToString("D3") + a.Maybe?.CompareTo(4));
        Console.WriteLine(a.Items?.Length.ToString() ?? "no items");
        a.Items = new[] { 4, 5, 6 };
        Console.WriteLine(a.Items?[E(1)] + 1);
        Console.WriteLine(none?.Items[E(2)].ToString().Length);
        Console.WriteLine(none?.Generic(E(3)) + "|" + a?.Generic("g")?.Length);
        string text = null;
        Console.WriteLine((text?.Length > 0) + " " + (text?.Length < 1) + " " + (text?.Length == null) + " " + (text?.Length != 0));
        if (!(text?.Contains("x") ?? false)) Console.WriteLine("no x");
        try { Console.WriteLine((none?.Next).Name); } catch (NullReferenceException) { Console.WriteLine("chain ended by parentheses"); }
        try { Console.WriteLine(a?.Next.Next.Name); } catch (NullReferenceException) { Console.WriteLine("not guarded"); }
    }
}
