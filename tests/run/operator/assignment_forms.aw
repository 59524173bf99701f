// C# specification §12.21: simple and compound assignment to locals, fields, properties, indexers, elements, ref
// results, events; result values, implied casts, right associativity, what is evaluated once.
class Box
{
    public int F;
    public byte Small = 250;
    int p;
    public int P { get { Console.Write("get "); return p; } set { Console.Write("set" + value + " "); p = value; } }
    readonly int[] items = new int[4];

    public int this[int i]
    {
        get { Console.Write("get[" + i + "] "); return items[i]; }
        set { Console.Write("set[" + i + "]=" + value + " "); items[i] = value; }
    }

    public ref int R(int i) { Console.Write("ref" + i + " "); return ref items[i]; }
    public string S = "";
    public static Box Shared = new();
    public Box? Next;
    public List<int>? L;
}

static class Program
{
    static Box B(Box b) { Console.Write("box "); return b; }
    static int I(int n) { Console.Write("i" + n + " "); return n; }

    static void Main()
    {
        var b = new Box();
        int x, y, z;
        x = y = z = 5;
        Console.WriteLine(x + y + z + " " + (x = 7) + " " + (x += 3) + x);
        Console.WriteLine(B(b).P = I(3));
        Console.WriteLine(B(b).P += I(4));
        Console.WriteLine(B(b).P++ + " " + ++B(b).P);
        Console.WriteLine(B(b)[I(1)] = I(2));
        Console.WriteLine(B(b)[I(1)] *= I(5));
        Console.WriteLine(B(b)[I(1)]-- + " " + b[1]);
        Console.WriteLine(B(b).R(I(2)) += I(6));
        Console.WriteLine(B(b).R(2) = B(b).R(1));
        b.Small += 10;
        Console.WriteLine(b.Small);
        b.Small -= 5;
        b.Small <<= 1;
        b.Small |= 1;
        Console.WriteLine(b.Small);
        try { checked { b.Small += 200; } }
        catch (OverflowException) { Console.WriteLine("over " + b.Small); }
        short sh = 5;
        sh *= 3;
        sh /= 2;
        sh %= 4;
        sh ^= 9;
        sh >>= 1;
        Console.WriteLine(sh);
        char c = 'a';
        c += (char)2;
        c++;
        Console.WriteLine(c);
        string s = "x";
        s += 1;
        s += 'c';
        s += 2.5;
        s += null;
        s += true;
        Console.WriteLine(s);
        b.S += "a" + 1 + 2;
        b.S += 1 + 2 + "b";
        Console.WriteLine(b.S);
        long l = int.MaxValue;
        l += 1;
        int n = 10;
        n -= -3;
        n += (int)2.9;
        n = -n;
        n >>>= 28;
        Console.WriteLine(l + " " + n);
        double d = 10;
        d /= 4;
        d -= 1;
        d %= 1;
        Console.WriteLine(d);
        bool t = true;
        t &= false;
        t |= true;
        t ^= true;
        Console.WriteLine(t);
        int i = 0;
        int[] a = { 10, 20, 30 };
        a[i++] = i++;
        Console.WriteLine(a[0] + " " + i);
        i = 0;
        a[i++] += a[i++] + i;
        Console.WriteLine(a[0] + " " + i);
        i = 1;
        i += i++ + ++i;
        Console.WriteLine(i);
        i = 5;
        i = i++ + i--;
        Console.WriteLine(i);
        Box.Shared.Next = Box.Shared = new Box { F = 9 };
        Console.WriteLine(Box.Shared.Next == null);
        (b.Next ??= new Box()).F += 4;
        Console.WriteLine(b.Next.F);
        b.L ??= new();
        b.L.Add(b.L.Count);
        Console.WriteLine(b.L[0]);
        Action? act = null;
        act += () => Console.Write("one ");
        act += () => Console.Write("two ");
        act -= null;
        act();
        Console.WriteLine();
        ref int r = ref a[1];
        r = 5;
        r += a[1];
        ref int q = ref r;
        q *= 2;
        Console.WriteLine(a[1]);
        r = ref a[2];
        r++;
        Console.WriteLine(a[2] + " " + q);
        (a[0], i) = (i, a[0]);
        Console.WriteLine(a[0] + " " + i);
        decimal m = 1.10m;
        m *= 3;
        m += 1;
        Console.WriteLine(m);
        float f = 0.1f;
        f += 0.2f;
        Console.WriteLine(f);
        byte by = 1;
        by = (byte)(by << 9 >> 8);
        Console.WriteLine(by);
        uint u = 1;
        u -= 2;
        Console.WriteLine(u);
        DayOfWeek day = DayOfWeek.Friday;
        day += 1;
        day++;
        Console.WriteLine(day);
        day -= 3;
        Console.WriteLine(day - DayOfWeek.Monday);
    }
}
