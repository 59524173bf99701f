// C# specification §12.8.16, §12.9.7: ++ and -- prefix and postfix on locals, fields, elements, properties, indexers,
// ref returns, nullables, enums, user types; each part evaluated once.
class Box
{
    public int F;
    public static int S;
    int p;
    public int P { get { Console.Write("get "); return p; } set { Console.Write("set" + value + " "); p = value; } }
    int[] a = new int[4];

    public int this[int i]
    {
        get { Console.Write("g" + i + " "); return a[i]; }
        set { Console.Write("s" + i + "=" + value + " "); a[i] = value; }
    }

    public ref int R() { Console.Write("ref "); return ref F; }
    public byte B = 255;
    public char C = 'a';
    public double D = 0.5;
    public decimal M = 1.5m;
    public long L = long.MaxValue;
    public sbyte SB = -128;
    public int? N;
    public E En;
    public U Us = new U(1);
}

enum E : byte { A, B, C = 255 }

class U(int v)
{
    public int V = v;
    public static U operator ++(U u) { Console.Write("inc "); return new U(u.V + 1); }
    public static U operator --(U u) => new U(u.V - 1);
}

struct SU { public int V; public static SU operator ++(SU s) { s.V += 10; return s; } }

static class Program
{
    static Box b = new();
    static Box Get() { Console.Write("Get "); return b; }
    static int Idx(int i) { Console.Write("idx "); return i; }

    static void Main()
    {
        int x = 5;
        Console.WriteLine(x++ + " " + x + " " + ++x + " " + x-- + " " + --x + " " + x);
        x = x++ + ++x;
        Console.WriteLine(x);
        x = x++;
        Console.WriteLine(x);
        x += x++ * 2 + x;
        Console.WriteLine(x);
        Console.WriteLine(Get().P++);
        Console.WriteLine(++Get().P);
        Console.WriteLine(Get()[Idx(1)]++);
        Console.WriteLine(--Get()[Idx(1)]);
        Console.WriteLine(Get().R()++ + " " + ++Get().R());
        Console.WriteLine(Box.S++ + ++Box.S);
        int[] arr = { 1, 2 };
        int k = 0;
        arr[k++]++;
        arr[k--] += arr[k]++;
        Console.WriteLine(arr[0] + " " + arr[1] + " " + k);
        Console.WriteLine(b.B++ + " " + b.B + " " + --b.B + " " + b.C++ + ++b.C + " " + b.D++ + b.D-- + " " + ++b.M
            + " " + b.L++ + " " + b.L + " " + b.SB-- + " " + b.SB + " " + (b.B++).GetType() + (++b.C).GetType());
        Console.WriteLine(b.N++ + "|" + ++b.N + "|");
        b.N = 4;
        Console.WriteLine(b.N++ + " " + b.N + " " + --b.N);
        Console.WriteLine(b.En++ + " " + b.En + " " + ++b.En + " " + (b.En = E.C) + " " + ++b.En + " " + --b.En);
        var old = b.Us++;
        Console.WriteLine(old.V + " " + b.Us.V + " " + (++b.Us).V + " " + ReferenceEquals(old, b.Us));
        U u = b.Us;
        u--;
        Console.WriteLine(u.V + " " + b.Us.V);
        SU s = default;
        var s2 = s++;
        var s3 = ++s;
        Console.WriteLine(s2.V + " " + s3.V + " " + s.V);
        SU? ns = null;
        ns++;
        Console.WriteLine(ns.HasValue);
        ns = s;
        Console.WriteLine((++ns).Value.V);
        try { int m = int.MaxValue; checked { m++; } }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        try { byte q = 0; checked { --q; } }
        catch (OverflowException) { Console.WriteLine("overflow byte"); }
        unchecked
        {
            int m = int.MaxValue;
            m++;
            Console.WriteLine(m);
        }
        for (char c = 'x'; c <= 'z'; c++) Console.Write(c);
        Console.WriteLine();
        nint n = 1;
        n++;
        dynamicLess(ref x);
        Console.WriteLine(n + " " + x);
        static void dynamicLess(ref int r) { r--; --r; }
    }
}
