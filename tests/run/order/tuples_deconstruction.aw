// C# specification §12.21.2: deconstruction evaluates the targets, then the right side, then assigns left to right.
class Holder
{
    public string Name;
    int value;
    public Holder(string name) { Name = name; }
    public int Value
    {
        get { Console.Write($"{Name}.get "); return value; }
        set { Console.Write($"{Name}.set={value} "); this.value = value; }
    }
    public int this[int i] { set { Console.Write($"{Name}[{i}]={value} "); } }
    public void Deconstruct(out int a, out string b) { Console.Write("Deconstruct2 "); a = 5; b = Name; }
    public void Deconstruct(out int a, out string b, out bool c) { Console.Write("Deconstruct3 "); a = 6; b = Name; c = true; }
}

class Program
{
    static Holder H(Holder h) { Console.Write($"<{h.Name}> "); return h; }
    static int E(int i) { Console.Write($"e{i} "); return i; }

    static void Main()
    {
        Holder a = new Holder("a"), b = new Holder("b");
        (H(a).Value, H(b).Value) = (E(1), E(2)); Console.WriteLine();
        (H(a)[E(3)], H(b)[E(4)]) = (E(5), E(6)); Console.WriteLine();
        (a.Value, b.Value) = (b.Value, a.Value); Console.WriteLine();
        int x = 1, y = 2, z = 3;
        (x, y, z) = (y, z, x);
        Console.WriteLine($"{x}{y}{z}");
        int[] arr = { 0, 1, 2 };
        int i = 0;
        (i, arr[i]) = (2, 9);
        Console.WriteLine($"{i} [{string.Join(",", arr)}]");
        (arr[0], arr[1], arr[2]) = (arr[2], arr[0], arr[1]);
        Console.WriteLine(string.Join(",", arr));
        var (n, s) = b;
        (int m, string t, bool u) = a;
        Console.WriteLine($"{n}{s} {m}{t}{u}");
        (x, _) = a;
        var (_, _, w) = b;
        Console.WriteLine($"{x} {w}");
        (x, (y, s)) = (E(7), b);
        Console.WriteLine($"{x} {y} {s}");
        ((x, y), z) = ((E(1), E(2)), E(3));
        long big; double d;
        (big, d) = (x, y);
        Console.WriteLine($"{big} {d / 4}");
        var pair = (First: E(10), Second: "two");
        (int, string) copy = pair;
        copy.Item1++;
        Console.WriteLine($"{pair.First} {copy.Item1} {pair == copy} {pair != (11, "two")} {pair.Equals((10, "two"))}");
        Console.WriteLine((E(1), E(2)) == (E(1), E(3)));
        Console.WriteLine((E(1), E(2)) == (E(9), E(2)));
        foreach (var (k, v) in new[] { (1, "a"), (2, "b") }) Console.Write($"{k}{v} ");
        Console.WriteLine();
        var result = ((x, y) = (y, x));
        Console.WriteLine(result + " " + result.Item1);
    }
}
