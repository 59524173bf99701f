// C# specification §9.5, §13.6.2, §12.8.14: ref locals and their reassignment, ref returns of methods, properties,
// indexers, delegates and local functions; ref conditionals; ref foreach; in and ref readonly; swaps and aliasing.
struct Big
{
    public int A, B;
    public int Sum => A + B;
    public void Inc() => A++;
    public static ref int Pick(ref Big b, bool first) => ref first ? ref b.A : ref b.B;
}

class Grid
{
    readonly int[,] cells = new int[2, 2];
    Big big;
    public ref int this[int r, int c] => ref cells[r, c];
    public ref Big Big => ref big;
    public ref readonly Big RO => ref big;

    public ref int Find(int v)
    {
        for (int i = 0; i < flat.Length; i++) { ref int x = ref flat[i]; if (x == v) return ref x; }
        throw new InvalidOperationException("none");
    }

    readonly int[] flat = { 3, 5, 7 };
    public override string ToString() => string.Join(",", cells.Cast<int>()) + "|" + string.Join(",", flat) + "|" + big.A + big.B;
}

delegate ref T Picker<T>(T[] xs, int i);

struct Refs
{
    readonly int[] a;
    int i;
    public Refs(int[] a) { this.a = a; i = -1; }
    public Refs GetEnumerator() => this;
    public bool MoveNext() => ++i < a.Length;
    public ref int Current => ref a[i];
}

class Node { public int V; public Node? Next; }

class Program
{
    static ref T At<T>(T[] a, int i) { Console.Write($"at{i} "); return ref a[i]; }
    static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    static int Read(in int x, ref int y) { y = 9; return x; }
    static ref readonly int Max(in int a, in int b) => ref a > b ? ref a : ref b;
    static void Out(out int a, out int b) { a = 1; b = 2; a = 3; }
    static ref Node? Tail(ref Node? n) { if (n == null) return ref n; return ref Tail(ref n.Next); }

    static void Main()
    {
        int[] a = { 1, 2, 3 }; ref int r = ref At(a, 1); r += 10; r = ref a[2]; r++; ref int s = ref r;
        s *= 2; Console.WriteLine(string.Join(",", a)); At(a, 0) = At(a, 2) + 1; At(a, 1)++;
        Console.WriteLine(string.Join(",", a));
        Swap(ref a[0], ref a[2]); Swap(ref r, ref At(a, 0)); Console.WriteLine(string.Join(",", a));
        int x = 1, y = 2; (x > y ? ref x : ref y) = 7; ref int m = ref (x > y ? ref x : ref y); m--;
        Console.WriteLine(x + " " + y);
        Console.WriteLine(Read(x, ref x) + " " + Read(x + 0, ref x) + " " + Read(in x, ref y));
        var g = new Grid(); g[0, 1] = 4; g[1, 0] += 3; ref int cell = ref g[1, 1]; cell = 8; g.Find(5) = 50;
        g.Big.A = 6; g.Big.Inc(); g.RO.Inc(); Big copy = g.Big; copy.B = 99; ref Big alias = ref g.Big;
        alias.B = 2; Big.Pick(ref alias, false) += 5; Console.WriteLine(g + " " + g.RO.Sum);
        Out(out x, out x); Console.WriteLine(x); int[] arr2 = new int[1]; Out(out arr2[0], out _);
        Console.WriteLine(arr2[0]); Out(out var p, out int q); Console.WriteLine(p + q);
        Picker<string> pick = (string[] xs, int i) => ref xs[i]; string[] ws = { "a", "b" };
        pick(ws, 1) += "!"; Console.WriteLine(ws[1]); ref int Local(int[] z) => ref z[^1]; Local(a) = -1;
        Console.WriteLine(a[2]);
        foreach (ref var e in new Refs(a)) e *= 3;
        foreach (ref readonly var e in new Refs(a)) Console.Write(e + " ");
        Console.WriteLine(Max(3, 4) + Max(a[0], a[1]));
        Node? head = null; for (int i = 0; i < 3; i++) Tail(ref head) = new Node { V = i };
        for (var n = head; n != null; n = n.Next) Console.Write(n.V + " "); Console.WriteLine();
        for (ref Node? n = ref head; n != null; n = ref n.Next) if (n.V == 1) { n = n.Next; break; }
        Console.WriteLine(head!.V + "" + head.Next!.V);
        Big[] bigs = { new Big { A = 1 }, new Big { A = 2 } }; ref Big b0 = ref bigs[0]; b0.Inc();
        bigs[1].Inc(); foreach (var bb in bigs) bb.Inc();
        for (int i = 0; i < 2; i++) { ref Big bi = ref bigs[i]; bi.B = bi.A * 10; }
        Console.WriteLine(bigs[0].A + " " + bigs[1].Sum);
        bigs = new Big[1]; Console.WriteLine(b0.Sum);
        ref readonly int ro = ref a[0]; a[0] = 77; Console.WriteLine(ro);
        if (x > 100) { ref int unused = ref a[5]; }
        try { ref int bad = ref a[5]; bad = 1; }
        catch (IndexOutOfRangeException) { Console.WriteLine("range"); }
        string str = "k";
        ref string rs = ref str; rs += "l"; rs = rs.ToUpper(); Console.WriteLine(str);
    }
}
