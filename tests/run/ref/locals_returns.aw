// C# specification §9.7, §13.6.2.4, §12.18: ref locals, ref returns, ref reassignment, conditional ref, ref readonly,
// refs to elements, fields, parameters.
using System;
using System.Collections.Generic;

struct Vec
{
    public int X, Y;
    public int Sum() => X + Y;
    public void Move(int d) { X += d; Y += d; }
    public static ref int First(ref Vec v) => ref v.X;
}

class Grid
{
    readonly int[,] cells = new int[3, 3];
    readonly Vec[] vecs = new Vec[2];
    int hits;
    static int total;
    public ref int this[int r, int c] { get { hits++; return ref cells[r, c]; } }
    public ref Vec At(int i) => ref vecs[i];
    public ref readonly int Hits => ref hits;
    public static ref int Total => ref total;

    public ref int Find(int value)
    {
        for (int r = 0; r < 3; r++)
            for (int c = 0; c < 3; c++)
                if (cells[r, c] == value) return ref cells[r, c];
        throw new KeyNotFoundException("no " + value);
    }
}

class Program
{
    static ref int Max(ref int a, ref int b) { if (a > b) return ref a; return ref b; }

    static ref T Pick<T>(T[] a, Predicate<T> p)
    {
        for (int i = 0; i < a.Length; i++) if (p(a[i])) return ref a[i];
        return ref a[0];
    }

    static int Read(in Vec v) => v.X + v.Sum();
    static ref readonly Vec Same(in Vec v) => ref v;
    static void Swap<T>(ref T a, ref T b) { T t = a; a = b; b = t; }

    static void Main()
    {
        int a = 1, b = 2;
        ref int r = ref a; r = 10; r++; r += 5;
        Console.WriteLine(a + " " + r);
        r = ref b; r = 20;
        Console.WriteLine(a + " " + b);
        Max(ref a, ref b) = 0; Max(ref a, ref b)++;
        Console.WriteLine(a + " " + b);
        ref int c = ref (a > b ? ref a : ref b); c = -1;
        (a > b ? ref a : ref b) += 50;
        Console.WriteLine(a + " " + b);
        int[] arr = { 3, 1, 2 };
        ref int e = ref arr[1]; arr = new[] { 9, 9, 9 }; e = 77;
        Console.WriteLine(e + " " + arr[1]);
        Pick(arr, x => x == 9) = 5; Pick(arr, x => x == 9) *= 2;
        Console.WriteLine(string.Join(",", arr));
        string[] names = { "x", "y" };
        Pick(names, n => n == "y") += "!"; Swap(ref names[0], ref names[1]);
        Console.WriteLine(string.Join(",", names));
        Grid g = new Grid();
        g[1, 1] = 4; g[1, 1]++; ref int cell = ref g[2, 0]; cell = g[1, 1] * 2;
        g.Find(10) = 11;
        Console.WriteLine(g[2, 0] + " " + g.Hits);
        try { g.Find(99) = 1; } catch (KeyNotFoundException ex) { Console.WriteLine(ex.Message); }
        g.At(1).Move(3); g.At(1).X *= 10; Vec copy = g.At(1); copy.Move(100);
        Console.WriteLine(g.At(1).X + " " + g.At(1).Y + " " + copy.X);
        Grid.Total += 5; ref int total = ref Grid.Total; total *= 3;
        Console.WriteLine(Grid.Total);
        Vec v = new Vec { X = 1, Y = 2 };
        Vec.First(ref v) = 8; ref Vec rv = ref v; rv.Y = 9; ref int ry = ref rv.Y; ry++;
        Console.WriteLine(v.X + " " + v.Y + " " + Read(v) + " " + Read(in v) + " " + Read(new Vec { X = 1 }));
        ref readonly Vec ro = ref Same(v); v.X = 100;
        Console.WriteLine(ro.X + " " + ro.Sum());
        Vec[] vs = new Vec[3];
        for (int i = 0; i < 3; i++) vs[i].X = 7;
        for (int i = 0; i < vs.Length; i++) { ref Vec item = ref vs[i]; item.Y = i; item.Move(1); }
        Console.WriteLine(string.Join(" ", Array.ConvertAll(vs, z => z.X + ":" + z.Y)));
        (int p, int q) t = (1, 2); ref int tq = ref t.q; tq = 30;
        Console.WriteLine(t);
        object boxed = 5; int un = (int)boxed; ref int ru = ref un; ru = 6;
        Console.WriteLine(boxed + " " + un);
        ref int l = ref Local(ref a); l = 1000;
        Console.WriteLine(a);
        static ref int Local(ref int z) => ref z;
        int i1 = 0; int[] seq = new int[3];
        ref int slot = ref seq[i1++]; slot = i1; seq[i1++] += i1; seq[i1] = i1++;
        Console.WriteLine(string.Join(",", seq) + " " + i1);
    }
}
