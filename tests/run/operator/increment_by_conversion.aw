// C# §12.8.16 and §12.9.6: without an operator of its own a type is stepped by the predefined one its conversions lead
// to;
// the result is converted back.
struct N
{
    public int V;
    public N(int v) { V = v; }
    public static implicit operator int(N n) => n.V;
    public static implicit operator N(int i) => new N(i);
    public override string ToString() => "N" + V;
}

struct Y
{
    public byte V;
    public static implicit operator byte(Y n) { Console.Write("[to]"); return n.V; }
    public static implicit operator Y(byte i) { Console.Write("[from]"); return new Y { V = i }; }
    public override string ToString() => "Y" + V;
}

class L
{
    public long V;
    public static implicit operator long(L n) => n.V;
    public static implicit operator L(long i) => new L { V = i };
    public override string ToString() => "L" + V;
}

class Program
{
    static N P { get; set; }

    static void Main()
    {
        N n = 5; Console.Write(n++); Console.Write(++n); Console.Write(n--); Console.WriteLine(--n);
        Y y = 255; y++; Console.WriteLine(y); Console.WriteLine(y--); Console.WriteLine(y);
        L l = 7; l++; Console.WriteLine(l++ + l);
        N? m = n;
        m++;
        Console.WriteLine(m);
        N? z = null;
        z++;
        Console.WriteLine(z == null);
        Console.WriteLine(m++ + " " + m);
        P++; ++P; Console.WriteLine(P); N[] a = new N[2]; a[1]++; a[1] += 5; Console.WriteLine(a[1]);
        try { checked { Y t = 255; t++; Console.WriteLine(t); } }
        catch (OverflowException) { Console.WriteLine("overflow"); }
        for (N i = 0; i < 3; i++) Console.Write(i + " ");
    }
}
