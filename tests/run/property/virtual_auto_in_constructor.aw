// C# specification §15.7.4, §12.21.4: a constructor assigns a get-only auto-property through its field; compound forms
// read through the virtual getter.
class B
{
    public virtual int P { get; } = 5;
    public int Q { get; } = 1;
    public static int S { get; } = 7;
    protected int seen;
    static B() { S++; S *= 2; }
    public B() { P++; P += 2; Q += P; Q++; seen = P; }
    public B(int start) { P = start; (P, Q) = (P + 1, P + 2); seen = P; }
    public override string ToString() => $"{P} {Q} {S} {seen}";
}

class D : B
{
    public override int P => 100 + base.P;
    public D() { }
    public D(int n) : base(n) { }
}

class E : B
{
    public override int P { get; } = 50;
    public E() { P--; }
    public int Own => P;
}

sealed class F : B { public sealed override int P { get; } public F() { P = P + 3; P <<= 2; } }

struct V
{
    public int A { get; }
    public int? N { get; }
    public V(int a) { A = a; A++; A *= 2; N = null; N ??= A; N++; }
    public override string ToString() => A + "/" + N;
}

class Program
{
    static void Main()
    {
        Console.WriteLine(new B());
        Console.WriteLine(new B(20));
        Console.WriteLine(new D());
        Console.WriteLine(new D(20));
        Console.WriteLine(new E() + " " + new E().Own);
        Console.WriteLine(new F());
        Console.WriteLine(new V(4));
    }
}
