// C# specification §15.10 with checked operators (C# 11), >>> and relaxed shifts, user true/false in every condition,
// short-circuit operators, comparison pairs, conversions checked, operators of bases, interfaces and generics,
// increments on properties and elements.
struct N
{
    public int V;
    public N(int v) => V = v;
    public static N operator +(N a, N b) => new(unchecked(a.V + b.V));
    public static N operator checked +(N a, N b) => new(checked(a.V + b.V));
    public static N operator -(N a) => new(-a.V);
    public static N operator checked -(N a) => throw new OverflowException("neg");
    public static N operator ++(N a) => new(a.V + 1);
    public static N operator checked ++(N a) => new(a.V + 1000);
    public static explicit operator byte(N n) => (byte)n.V;
    public static explicit operator checked byte(N n) => n.V > 255 ? throw new OverflowException("byte") : (byte)n.V;
    public static N operator *(N a, int b) => new(a.V * b);
    public static N operator *(int b, N a) => new(a.V * b + 1);
    public static N operator <<(N a, string s) => new(a.V + s.Length);
    public static N operator >>>(N a, N b) => new(a.V - b.V);
    public static string operator %(N a, N b) => a.V + "%" + b.V;
    public static N operator ~(N a) => new(~a.V);
    public static N operator +(N a) => new(a.V + 7);
    public static bool operator !(N a) => a.V == 0;
    public override string ToString() => "N" + V;
}

class L
{
    public readonly string S;
    public readonly bool B;
    public L(string s, bool b) { S = s; B = b; }
    public static bool operator true(L l) { Console.Write(l.S + "T "); return l.B; }
    public static bool operator false(L l) { Console.Write(l.S + "F "); return !l.B; }
    public static L operator &(L a, L b) { Console.Write("& "); return new L(a.S + b.S, a.B & b.B); }
    public static L operator |(L a, L b) { Console.Write("| "); return new L(a.S + b.S, a.B | b.B); }
    public static L operator ^(L a, L b) => new(a.S + "^" + b.S, a.B ^ b.B);
    public static L operator !(L a) => new("!" + a.S, !a.B);
}

class Base
{
    public int V;
    public static Base operator +(Base a, Base b) => new Base { V = a.V + b.V };
    public static Base operator +(Base a, int b) => new Base { V = a.V + b * 100 };
    public static bool operator <(Base a, Base b) => a.V < b.V;
    public static bool operator >(Base a, Base b) => a.V > b.V;
    public static bool operator <=(Base a, Base b) => true;
    public static bool operator >=(Base a, Base b) => false;
}

class Der : Base
{
    public static Der operator +(Der a, Der b) => new Der { V = a.V * b.V };
    public static implicit operator Der(int v) => new Der { V = v };
}

struct Vec<T>
{
    public T X;
    public Vec(T x) => X = x;
    public static Vec<T> operator +(Vec<T> a, T b) => new(b);
    public static (T, T) operator |(Vec<T> a, Vec<T> b) => (a.X, b.X);
    public static bool operator ==(Vec<T> a, T b) => Equals(a.X, b);
    public static bool operator !=(Vec<T> a, T b) => !(a == b);
    public override bool Equals(object? o) => false;
    public override int GetHashCode() => 1;
}

class Cell
{
    N n = new(1);
    public N P { get { Console.Write("get "); return n; } set { Console.Write("set "); n = value; } }
    public N this[int i] { get => new(i); set => Console.Write($"[{i}]={value} "); }
}

class Program
{
    static L T(string s) => new(s, true);
    static L F(string s) => new(s, false);

    static void Main()
    {
        N m = new(int.MaxValue), one = new(1); Console.WriteLine(m + one);
        try { Console.WriteLine(checked(m + one)); }
        catch (OverflowException) { Console.WriteLine("of"); }
        checked
        {
            try { _ = -one; } catch (OverflowException e) { Console.WriteLine(e.Message); }
            N c = one;
            c++;
            Console.Write(c++ + " " + ++c + " ");
            c += one;
            Console.WriteLine(c);
            try { _ = (byte)new N(300); } catch (OverflowException e) { Console.WriteLine(e.Message); }
            Console.WriteLine((byte)new N(200));
        }
        Console.WriteLine(unchecked((byte)new N(300)) + " " + -one + one * 3 + 3 * one + (one << "abc")
            + (m >>> one) + one % m + ~one + +one + !one + !new N());
        N s = one; s <<= "xy"; s *= 4; s >>>= one; Console.WriteLine(s);
        if (T("a") && F("b")) Console.WriteLine("yes"); else Console.WriteLine("no");
        Console.WriteLine((F("c") && T("d")).S); Console.WriteLine((T("e") || F("f")).S);
        Console.WriteLine((F("g") || F("h") && T("i")).S); L w = T("w"); while (w) w = F("x");
        Console.WriteLine(); for (L l = T("l"); l; l = !l) Console.Write("body "); do Console.Write("do ");
        while (F("z")); Console.WriteLine(T("q") ? "t" : "f");
        Console.WriteLine((T("m") ^ T("n")).S + (!T("o")).S);
        if (T("p") & F("r") | T("s")) Console.WriteLine("mix"); L acc = T("A"); acc &= F("B"); acc |= T("C");
        Console.WriteLine(acc.S);
        Base b1 = new() { V = 3 }; Der d1 = 4, d2 = 5;
        Console.WriteLine((d1 + d2).V + " " + (b1 + d1).V + " " + (d1 + 2).V + " " + ((Base)d1 + d2).V + " "
            + (b1 < d1) + (d1 > d2) + (b1 <= d1) + (d1 >= d2));
        Base sum = b1; sum += d1; sum += 1; Console.WriteLine(sum.V); var v = new Vec<string>("x");
        Console.WriteLine((v + "y").X + (v | v) + (v == "x") + (v != "x")); var cell = new Cell(); cell.P++;
        var old = cell.P++; Console.WriteLine(old); cell[3]++; cell[4] += one; cell.P <<= "abc";
        Console.WriteLine(cell.P); N[] arr = { one }; arr[0]++; ++arr[0]; arr[0] *= 2;
        Console.WriteLine(arr[0]); N? n1 = one, n2 = null; n1++; n2++;
        Console.WriteLine(n1 + " " + (n2 == null) + (n1 + n2 == null) + (n1 * 2) + -n2);
    }
}
