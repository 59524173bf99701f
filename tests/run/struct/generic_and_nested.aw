// C# specification §16.2, §15.3.9: generic structs, structs in structs, static members of structs, interfaces with
// struct constraints.
struct Pair<A, B>
{
    public A First;
    public B Second;
    public Pair(A a, B b) { First = a; Second = b; Made++; }
    public static int Made;
    public readonly Pair<B, A> Swap() => new(Second, First);
    public readonly R Use<R>(Func<A, B, R> f) => f(First, Second);
    public void Deconstruct(out A a, out B b) { a = First; b = Second; }
    public override readonly string ToString() => $"<{First},{Second}>";
}

struct Stack3<T>
{
    T a, b, c;
    int n;

    public void Push(T item)
    {
        switch (n++)
        {
            case 0: a = item; break;
            case 1: b = item; break;
            case 2: c = item; break;
            default: n = 3; throw new InvalidOperationException("full");
        }
    }

    public T Pop() => (--n) switch { 0 => a, 1 => b, 2 => c, _ => throw new InvalidOperationException("empty") };
    public readonly int Count => n;
}

struct Tree
{
    public struct Node
    {
        public int Value;
        public Node[] Kids;

        public readonly int Sum()
        {
            int s = Value;
            if (Kids != null) foreach (var k in Kids) s += k.Sum();
            return s;
        }
    }

    public Node Root;
}

interface IMeasure { int Size { get; } }
readonly struct Small(int size) : IMeasure { public int Size => size; }

static class Program
{
    static int Total<T>(params T[] items) where T : struct, IMeasure
    {
        int total = 0;
        foreach (var item in items) total += item.Size;
        return total;
    }

    static T? First<T>(IEnumerable<T> items) where T : struct
    {
        foreach (var item in items) return item;
        return null;
    }

    static void Main()
    {
        var p = new Pair<int, string>(1, "one");
        Console.WriteLine(p + " " + p.Swap() + " " + p.Swap().Swap().First + " " + p.Use((n, s) => s.Length + n));
        Console.WriteLine(Pair<int, string>.Made + " " + Pair<string, int>.Made + " " + Pair<int, int>.Made);
        var (x, y) = new Pair<Pair<int, int>, bool>(new(2, 3), true);
        Console.WriteLine(x + " " + y);
        var s = new Stack3<string>();
        s.Push("a");
        s.Push("b");
        var copy = s;
        copy.Pop();
        s.Push("c");
        Console.WriteLine(s.Count + s.Pop() + s.Pop() + " " + copy.Count);
        try { new Stack3<int>().Pop(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        var t = new Tree { Root = { Value = 1,
            Kids = new Tree.Node[] { new() { Value = 2 }, new() { Value = 3, Kids = new[] { new Tree.Node { Value = 4 } } } } } };
        Console.WriteLine(t.Root.Sum());
        t.Root.Kids[0].Value = 20;
        Tree other = t;
        other.Root.Value = 100;
        Console.WriteLine(t.Root.Sum() + " " + other.Root.Sum());
        Console.WriteLine(Total(new Small(3), new Small(4)) + " " + Total<Small>() + " " + First(new[] { 5, 6 })
            + " " + (First(new List<double>()) == null));
        var d = new Dictionary<Pair<int, int>, string> { [new(1, 2)] = "x" };
        Console.WriteLine(d[new Pair<int, int>(1, 2)] + " " + typeof(Pair<int, string>).Name);
    }
}
