// C# specification §11.2.6 and C# 10 extended property patterns: nested members, null checks, order of reads.
using System;

class Node
{
    readonly string name;
    public Node(string name, int value, Node? next = null) { this.name = name; this.value = value; this.next = next; }
    readonly int value;
    readonly Node? next;
    public int Value { get { Console.Write(name + ".Value "); return value; } }
    public Node? Next { get { Console.Write(name + ".Next "); return next; } }
    public int? Maybe => value > 5 ? value : null;
    public (int A, string B) Pair => (value, name);
    public string Field = "f";
}
struct Wrap { public Node? Inner; public int Count { get; init; } }

class Program
{
    static void Main()
    {
        Node? n = new Node("a", 1, new Node("b", 2, new Node("c", 3)));
        Show(n is { Next.Next.Value: 3 });
        Show(n is { Next.Next.Next.Value: 3 });
        Show(n is { Value: 2, Next: { Value: 2 } });
        Show(n is { Value: 1, Next: { Value: > 1 and < 3, Next: not null } });
        Show(n is Node { Next: Node { Value: var v } } && v == 2);
        Show(n is { Next: { } second } && second.Value == 2);
        Show(n is { Next: null });
        Show(n is not { Value: 1 });
        Show(n is { });
        Node? none = null;
        Show(none is { });
        Show(none is not { Value: 1 });
        Show(n is { Pair: (1, "a") });
        Show(n is { Pair.A: 1, Pair: { B: { Length: 1 } } });
        Show(n is { Pair.B.Length: 1, Field: "f" });
        Show(n is { Maybe: null } and { Maybe: not 3 });
        Show(new Node("d", 9) is { Maybe: > 8 and var m } && m == 9);
        Show(new Node("d", 9) is { Maybe: int k } && k == 9);
        Wrap w = new Wrap { Inner = n, Count = 4 };
        Show(w is { Inner.Next: { }, Count: 4 });
        Show(w is { Inner: { Value: 1 } i, Count: var c } && i == n && c == 4);
        Wrap? maybe = w;
        Show(maybe is { Count: 4 });
        maybe = null;
        Show(maybe is { Count: 4 });
        object o = w;
        Show(o is Wrap { Count: >= 4 } wr && wr.Inner == n);
        Show("hello" is { Length: 5 } s && s[0] is 'h' or 'H');
        Show((object)new int[,] { { 1, 2 } } is Array { Rank: 2, Length: 2 });
    }

    static void Show(bool b) => Console.WriteLine(b);
}
