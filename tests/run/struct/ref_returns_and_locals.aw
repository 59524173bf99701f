// C# §9.7, §12.18 and §13.6.2.4: references to variables: ref locals and returns, ref conditional, reassignment,
// readonly
// references, references into arrays, fields of structs and classes; what they refer to is decided once.
struct Vec
{
    public int X, Y;
    public Vec(int x, int y) { X = x; Y = y; }
    public override string ToString() => X + "/" + Y;
    public void Scale(int k) { X *= k; Y *= k; }
}

class Box
{
    Vec[] items = { new Vec(1, 2), new Vec(3, 4), new Vec(5, 6) };
    public Vec Single = new Vec(7, 8);
    public ref Vec At(int i) => ref items[i];
    public ref Vec this[int i] => ref items[i];
    public ref readonly Vec Read(int i) => ref items[i];
    public ref Vec First { get { Console.Write("[first]"); return ref items[0]; } }

    public ref int Find(Func<int, bool> f)
    {
        for (int i = 0; i < items.Length; i++)
        {
            ref Vec v = ref items[i];
            if (f(v.X)) return ref v.X;
            if (f(v.Y)) return ref v.Y;
        }
        return ref Single.X;
    }

    public override string ToString() => string.Join(" ", items) + " " + Single;
}

class Program
{
    static int[] numbers = { 1, 2, 3 };
    static int evaluated;
    static ref int Number(int i) { evaluated++; return ref numbers[i]; }
    static ref int Max(ref int a, ref int b) => ref a > b ? ref a : ref b;
    static ref T Choose<T>(bool first, ref T a, ref T b) { if (first) return ref a; return ref b; }
    static int Total(in Vec v) => v.X + v.Y;
    static void Reset(out Vec v) => v = new Vec(-1, -1);

    static void Main()
    {
        var box = new Box();
        box.At(0).X = 10;
        box[1].Scale(2);
        box.First.Y++;
        ref Vec r = ref box.At(2);
        r = new Vec(50, 60);
        r.X += 5;
        Vec copy = r;
        copy.X = 0;
        Console.WriteLine(box);
        r = ref box.Single;
        r.Y = 80;
        box.Find(n => n == 60) = 61;
        box.Find(n => n == 12345) -= 7;
        Console.WriteLine(box);
        ref readonly Vec read = ref box.Read(0);
        Console.WriteLine(read.X + " " + Total(read) + " " + Total(in read) + " " + Total(new Vec(1, 1)));
        box.At(0).X++;
        Console.WriteLine(read.X);
        Number(0) += 10;
        Number(1)++;
        Console.WriteLine(Number(2)-- + " " + string.Join(",", numbers) + " " + evaluated);
        int a = 3, b = 5;
        Max(ref a, ref b) = 0;
        Max(ref a, ref b) *= 2;
        (a > b ? ref a : ref b) += 100;
        Console.WriteLine(a + " " + b);
        ref int chosen = ref (a < b ? ref a : ref numbers[0]);
        chosen = 77;
        Console.WriteLine(a + " " + b + " " + numbers[0]);
        string s = "s", t = "t";
        Choose(false, ref s, ref t) = "changed";
        Console.WriteLine(s + t);
        Reset(out box.At(1));
        Reset(out box.Single);
        Console.WriteLine(box);
        ref int element = ref numbers[1];
        numbers = new[] { 9, 9, 9 };
        element = 1000;
        Console.WriteLine(element + " " + numbers[1]);
        Vec[] vs = { new Vec(1, 1), new Vec(2, 2) };
        foreach (ref Vec v in vs.AsSpan()) v.Scale(3);
        Console.WriteLine(string.Join(" ", vs));
        for (ref int i = ref vs[0].X; i < 6; i++) Console.Write(vs[0].X + " ");
        Console.WriteLine(vs[0]);
        (vs[0], vs[1]) = (vs[1], vs[0]);
        ref var swapped = ref vs[0];
        swapped.Scale(2);
        Console.WriteLine(string.Join(" ", vs));
    }
}
