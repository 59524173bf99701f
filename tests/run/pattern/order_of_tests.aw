// C# specification §11.3: members read by several cases are read once at most in this program's shapes; results do not
// depend on how often.
class Node
{
    public string Name;
    public Node? Left, Right;
    public int Value;
    public Node(string n, int v, Node? l = null, Node? r = null) { Name = n; Value = v; Left = l; Right = r; }

    public void Deconstruct(out int value, out Node? left, out Node? right)
    {
        (value, left, right) = (Value, Left, Right);
    }

    public void Deconstruct(out string name, out int value) { name = Name; value = Value; }
}

class Leaf : Node { public Leaf(int v) : base("leaf", v) { } }

class Program
{
    static string Show(Node? n) => n switch
    {
        null => ".",
        Leaf { Value: var v and > 0 } => v.ToString(),
        Leaf l => "(" + l.Value + ")",
        (_, null, null) => "lone " + n.Name,
        (var v, Leaf or null, null) and { Name: not "x" } => $"L{v}",
        (var v, null, var r) when r is { Value: > 10 } => $"big{v}/{r!.Name}",
        (int v, { } l, { } r) => $"[{Show(l)} {v} {Show(r)}]",
        ("x", var v) => "x" + v,
        { Name.Length: var len } => "?" + len,
    };

    static int Depth(Node? n) => n is (_, var l, var r) ? 1 + Math.Max(Depth(l), Depth(r)) : 0;

    static bool IsPair(object o, out int a, out int b)
    {
        (a, b) = (0, 0);
        if (o is (int x, int y) && x < y) { (a, b) = (x, y); return true; }
        return o is int[] { Length: 2 } and [var p, var q] && (a = p) == p && (b = q) == q;
    }

    static void Main()
    {
        Node? tree = new Node("t", 5, new Leaf(1), new Node("u", 7, null, new Node("w", 11)));
        Console.WriteLine(Show(tree) + " " + Depth(tree));
        Console.WriteLine(Show(null) + Show(new Leaf(0)) + Show(new Node("x", 2, new Leaf(3)))
            + Show(new Node("y", 2, new Leaf(3))));
        Console.WriteLine(Show(new Node("abc", 1, null, new Leaf(2))) + " " + Show(new Node("x", 1, null, new Leaf(2))));
        Console.WriteLine(IsPair((1, 2), out int a, out int b) + " " + a + b);
        Console.WriteLine(IsPair((2, 1), out a, out b) + " " + a + b);
        Console.WriteLine(IsPair(new[] { 8, 9 }, out a, out b) + " " + a + b);
        Console.WriteLine(IsPair("no", out a, out b) + " " + a + b);
        object o = 5;
        Console.WriteLine(o is int and (1 or 5) and not 6 and var z ? "z" + z : "none");
        Console.WriteLine(o is not (string or int) ? "neither" : "one");
        Console.WriteLine(o is < 3 or > 4 and < 6);
        if (!(o is int i && i > 4)) return;
        Console.WriteLine(i);
        if (o is not int j) throw new Exception();
        Console.WriteLine(j + 1);
        while (o is not 7) { o = o is int k ? k + 1 : 0; }
        Console.WriteLine(o);
    }
}
