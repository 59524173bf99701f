// C# specification §15.10: user-defined unary, binary, shift, comparison, true/false and conversion operators; mixed
// operand types;
// compound assignment through them; ++ and -- on variables, properties and elements; operators of base classes; generic
// types.
using System;

class V
{
    public int N;
    public V(int n) { N = n; }
    public override string ToString() => "V" + N;
    public static V operator +(V a, V b) => new V(a.N + b.N);
    public static V operator +(V a, int b) => new V(a.N + b * 100);
    public static string operator +(V a, string s) => "cat" + a.N + s;
    public static V operator -(V a) => new V(-a.N);
    public static V operator -(V a, V b) => new V(a.N - b.N);
    public static V operator !(V a) => new V(a.N == 0 ? 1 : 0);
    public static V operator ~(V a) => new V(~a.N);
    public static V operator ++(V a) { Console.Write("++ "); return new V(a.N + 1); }
    public static V operator --(V a) => new V(a.N - 1);
    public static V operator +(V a) => a;
    public static V operator <<(V a, int s) => new V(a.N << s);
    public static V operator >>(V a, V s) => new V(a.N >> s.N);
    public static bool operator <(V a, V b) => a.N < b.N;
    public static bool operator >(V a, V b) => a.N > b.N;
    public static V operator %(int a, V b) => new V(a % b.N);

    public static bool operator true(V a)
    {
        Console.Write("T" + a.N + " ");
        return a.N != 0;
    }

    public static bool operator false(V a)
    {
        Console.Write("F" + a.N + " ");
        return a.N == 0;
    }

    public static V operator &(V a, V b) { Console.Write("& "); return new V(a.N & b.N); }
    public static V operator |(V a, V b) { Console.Write("| "); return new V(a.N | b.N); }
    public static V operator ^(V a, V b) => new V(a.N ^ b.N);
}

class W : V { public W(int n) : base(n) { } public static W operator *(W a, W b) => new W(a.N * b.N); }

class Eq
{
    public int K;
    public static bool operator ==(Eq a, Eq b) => a?.K == b?.K;
    public static bool operator !=(Eq a, Eq b) => !(a == b);
    public override bool Equals(object o) => o is Eq e && e == this;
    public override int GetHashCode() => K;
}

struct G<T>
{
    public T X;
    public static G<T> operator +(G<T> a, T b) => new G<T> { X = b };
    public static bool operator ==(G<T> a, G<T> b) => Equals(a.X, b.X);
    public static bool operator !=(G<T> a, G<T> b) => !(a == b);
    public static implicit operator G<T>(T t) => new G<T> { X = t };
    public static explicit operator T(G<T> g) => g.X;
    public override bool Equals(object o) => false;
    public override int GetHashCode() => 0;
}

struct Tri
{
    public int S;
    public static readonly Tri Yes = new() { S = 1 }, No = new() { S = -1 }, Un = default;
    public static bool operator true(Tri t) => t.S > 0;
    public static bool operator false(Tri t) => t.S < 0;
    public static Tri operator &(Tri a, Tri b) => a.S < b.S ? a : b;
    public static Tri operator |(Tri a, Tri b) => a.S > b.S ? a : b;
    public static Tri operator !(Tri a) => new() { S = -a.S };
}

static class Program
{
    static V Prop
    {
        get { Console.Write("get "); return pv; }
        set { Console.Write("set "); pv = value; }
    }

    static V pv = new V(1);
    static V X(int n) { Console.Write("x" + n + " "); return new V(n); }

    static void Main()
    {
        V a = new V(6), b = new V(3);
        Console.WriteLine(a + b + " " + (a + 2) + (a + "s") + (-a) + (a - b) + !a + ~a + (+a) + (a << 2)
            + (a >> new V(1)) + (a < b) + (a > b) + (20 % a) + (a ^ b));
        var c = a++;
        Console.WriteLine(c + "" + a);
        var d = ++a;
        Console.WriteLine(d + "" + a + ReferenceEquals(d, a));
        a += b;
        a += 1;
        a <<= 1;
        a -= b;
        a ^= b;
        Console.WriteLine(a);
        Prop++;
        Prop += new V(5);
        var pp = Prop--;
        Console.WriteLine(pp + "" + pv);
        var arr = new[] { new V(1), new V(2) };
        int i = 0;
        arr[i++]++;
        arr[i] += arr[0];
        Console.WriteLine(arr[0] + "" + arr[1] + i);
        Console.WriteLine(X(6) && X(3));
        Console.WriteLine(X(0) && X(3));
        Console.WriteLine(X(4) || X(3));
        Console.WriteLine(X(0) || X(2));
        if (X(1)) Console.WriteLine("yes");
        Console.WriteLine(X(0) ? "a" : "b");
        while (a) { a = new V(0); }
        Console.WriteLine();
        if (X(1) && X(2) || X(3))
            Console.WriteLine("then");
        else Console.WriteLine("else");
        do { b--; } while (b > new V(0));
        for (V k = new V(2); k; k--) Console.Write("loop ");
        Console.WriteLine();
        W w = new W(4), w2 = new W(5);
        Console.WriteLine((w * w2) + "" + (w + w2) + (w < w2));
        w *= w;
        Console.WriteLine(w.GetType().Name + w);
        V up = w;
        up++;
        Console.WriteLine(up.GetType().Name);
        Eq e1 = new Eq { K = 1 }, e2 = new Eq { K = 1 }, en = null;
        Console.WriteLine((e1 == e2) + "" + (e1 != e2) + (en == null) + (e1 == null) + (null != e1)
            + ((object)e1 == (object)e2) + (e1 is null) + e1.Equals(e2));
        G<int> g = 5;
        g += 7;
        Console.WriteLine(g.X + (int)g + "" + (g == 7) + (g != 8));
        G<string> gs = "q";
        Console.WriteLine((string)gs + (gs == "q"));
        foreach (var t in new[] { Tri.Yes, Tri.No, Tri.Un })
            foreach (var u in new[] { Tri.Yes, Tri.No, Tri.Un })
                Console.Write((t && u).S + "" + (t || u).S + (t && !u ? "y" : "n") + " ");
        Console.WriteLine();
    }
}
