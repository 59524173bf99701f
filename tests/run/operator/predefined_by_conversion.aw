// C# §12.4.4 to §12.4.6: operands whose type has only implicit conversions take the predefined operators that those
// lead
// to, in conditions, switches and array indices too.
struct N
{
    public int V;
    public N(int v) { V = v; }
    public static implicit operator int(N n) => n.V;
    public static implicit operator N(int i) => new N(i);
    public override string ToString() => "N" + V;
}

class D { public double V = 1.5; public static implicit operator double(D d) => d.V; }
struct B { public bool V; public static implicit operator bool(B b) => b.V; }
class S { public static implicit operator string(S s) => "str"; }
enum E { A, B }
struct F { public static implicit operator E(F f) => E.B; }

class Program
{
    static void Main()
    {
        N n = new N(5); N? m = n; N? z = null;
        Console.WriteLine(n * 2);
        Console.WriteLine(n + n);
        Console.WriteLine(-n);
        Console.WriteLine(~n);
        Console.WriteLine(n < 6);
        Console.WriteLine(n == 5);
        Console.WriteLine(n == n);
        n++; Console.WriteLine(n);
        n += 3; Console.WriteLine(n);
        --n; Console.WriteLine(n);
        n <<= 1; Console.WriteLine(n);
        Console.WriteLine(1 << n);
        Console.WriteLine(m * 2);
        Console.WriteLine(z * 2 == null);
        Console.WriteLine(m + z);
        var d = new D();
        Console.WriteLine(d * 2 + d);
        Console.WriteLine(d > 1 ? "gt" : "le");
        B b = new B { V = true };
        if (b) Console.WriteLine("b");
        Console.WriteLine(!b);
        Console.WriteLine(b && !b);
        Console.WriteLine(b & true);
        Console.WriteLine(b ? 1 : 2);
        Console.WriteLine(new S() + "x");
        Console.WriteLine(new S() + new S());
        switch (n) { case 16: Console.WriteLine("sixteen"); break; default: Console.WriteLine("other"); break; }
        int[] a = new int[20]; a[n] = 4; Console.WriteLine(a[n]);
        Console.WriteLine(new F() == E.B);
        Console.WriteLine(new F() | E.A);
        long l = n; Console.WriteLine(l * n);
        Console.WriteLine(n / 2.0);
        Console.WriteLine(n % 7 + 'a');
        Console.WriteLine(Math.Max(n, 3));
        for (N i = 0; i < 3; i++) Console.Write(i + " ");
        while (b) { b.V = false; }
        Console.WriteLine();
    }
}
