// C# specification §13.6.2.4, §12.20: ref locals, ref returns and ref arguments name variables, not values.
class Grid
{
    readonly int[] cells = new int[9];
    public ref int At(int x, int y) { Console.Write($"at({x},{y}) "); return ref cells[y * 3 + x]; }
    public ref int this[int i] { get { Console.Write($"[{i}] "); return ref cells[i]; } }
    public int Sum() { int s = 0; foreach (int c in cells) s += c; return s; }
    public override string ToString() { return string.Join("", cells); }
}

struct Pair { public int A, B; public void Swap() { (A, B) = (B, A); } }

class Program
{
    static Pair global;
    static ref int Max(ref int a, ref int b) { if (a >= b) return ref a; return ref b; }
    static void Twice(ref int a, ref int b) { a++; b *= 10; }
    static int E(int i) { Console.Write($"e{i} "); return i; }
    static ref Pair Global() { Console.Write("global "); return ref global; }

    static void Main()
    {
        var g = new Grid();
        g.At(E(1), E(2)) = E(7); Console.WriteLine(g);
        g.At(0, 0) += g.At(1, 2); Console.WriteLine(g);
        g[4]++; ++g[5]; Console.WriteLine(g);
        ref int cell = ref g[8];
        cell = 3;
        ref int same = ref cell;
        same *= 2;
        Console.WriteLine(g + " " + cell);
        cell = ref g[0];
        cell = 1;
        Console.WriteLine(g + " " + same);
        int x = 5, y = 9;
        Max(ref x, ref y) = 0;
        Console.WriteLine($"{x} {y}");
        Twice(ref x, ref x);
        Console.WriteLine(x);
        int copy = Max(ref x, ref y);
        copy++;
        Console.WriteLine($"{copy} {x}");
        Global().A = E(3);
        Global().B = Global().A + 1;
        Global().Swap();
        Console.WriteLine($"{global.A} {global.B}");
        Pair value = Global();
        value.A = 100;
        Console.WriteLine(global.A);
        int[] a = { 1, 2, 3 };
        for (var refs = new Refs(a); refs.MoveNext();) { ref int r = ref refs.Current; r *= r; }
        Console.WriteLine(string.Join(" ", a));
        Twice(ref g.At(1, 1), ref a[E(2)]);
        Console.WriteLine($"{g} {a[2]}");
        for (ref int p = ref a[0]; p < 5; p++) Console.Write(p + " ");
        Console.WriteLine(a[0]);
    }
}

class Refs
{
    readonly int[] items;
    int at = -1;
    public Refs(int[] items) { this.items = items; }
    public bool MoveNext() { return ++at < items.Length; }
    public ref int Current { get { return ref items[at]; } }
}
