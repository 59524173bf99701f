// C# §12.4.4 to §12.4.8: which operator: user-defined candidates of both operand types and their bases come before the
// predefined ones; the most derived declaring type with an applicable one wins; lifted forms of struct operators.
class A
{
    public string Name = "A";
    public static string operator +(A x, A y) => "A+A";
    public static string operator +(A x, int y) => "A+int";
    public static string operator +(A x, object y) => "A+object";
    public static string operator *(A x, A y) => "A*A";
}

class B : A
{
    public static string operator +(B x, A y) => "B+A";
    public static string operator +(B x, long y) => "B+long";
}

class C
{
    public static string operator *(A x, C y) => "A*C from C";
    public static string operator -(C x, string y) => "C-string";
    public static implicit operator int(C c) => 7;
}

struct S
{
    public int V;
    public S(int v) { V = v; }
    public static S operator +(S a, S b) { Console.Write("[S+S]"); return new S(a.V + b.V); }
    public static S operator -(S a) { Console.Write("[-S]"); return new S(-a.V); }
    public static bool operator ==(S a, S b) { Console.Write("[==]"); return a.V == b.V; }
    public static bool operator !=(S a, S b) { Console.Write("[!=]"); return a.V != b.V; }
    public static bool operator <(S a, S b) { Console.Write("[<]"); return a.V < b.V; }
    public static bool operator >(S a, S b) { Console.Write("[>]"); return a.V > b.V; }
    public static S operator ++(S a) { Console.Write("[++]"); return new S(a.V + 1); }
    public static int operator *(S a, int b) { Console.Write("[S*int]"); return a.V * b; }
    public override bool Equals(object o) => o is S s && s.V == V;
    public override int GetHashCode() => V;
    public override string ToString() => "S" + V;
}

class Program
{
    static void Main()
    {
        var a = new A();
        var b = new B();
        A ab = b;
        Console.WriteLine(a + a + " " + (a + 1) + " " + (a + "s") + " " + (a + 'c') + " " + (a + 1L));
        Console.WriteLine((b + a) + " " + (b + b) + " " + (b + 1) + " " + (b + 1L) + " " + (ab + b));
        Console.WriteLine((a * b) + " " + (b * b) + " " + (a * new C()) + " " + (b * new C()));
        Console.WriteLine(new C() - "x");

        S? n = null;
        S? s = new S(3);
        S t = new S(4);
        Console.WriteLine((n + s).HasValue);
        Console.WriteLine(s + t);
        Console.WriteLine(t + s + s);
        Console.WriteLine((-n).HasValue);
        Console.WriteLine(-s);
        Console.WriteLine(n == s);
        Console.WriteLine(n == null);
        Console.WriteLine(s == t);
        Console.WriteLine(s != n);
        Console.WriteLine(n != null);
        Console.WriteLine(n < s);
        Console.WriteLine(s < t);
        Console.WriteLine(n > n);
        Console.WriteLine(s * 2);
        Console.WriteLine((s * (int?)null) == null);
        Console.WriteLine(s++ + " " + s);
        Console.WriteLine((++n).HasValue);
        s += t;
        Console.WriteLine(s);
        s += null;
        Console.WriteLine(s.HasValue);
    }
}
