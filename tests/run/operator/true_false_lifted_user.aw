// C# specification §12.4.8, §12.14.3, §12.10: user operators lifted over nullable structs, comparison with null,
// compound forms, shifts and
// unsigned shift, mixed with implicit conversions, checked operators (C# 11), operators on interfaces' generic math
// style structs.
using System;

struct N
{
    public int V;
    public N(int v) => V = v;
    public static N operator +(N a, N b) => new(a.V + b.V);
    public static N operator checked +(N a, N b) => new(checked(a.V + b.V) + 1000);
    public static N operator -(N a) => new(-a.V);
    public static N operator checked -(N a) => new(-a.V - 1);
    public static N operator *(N a, int k) => new(a.V * k);
    public static bool operator <(N a, N b) => a.V < b.V;
    public static bool operator >(N a, N b) => a.V > b.V;
    public static bool operator <=(N a, N b) => a.V <= b.V;
    public static bool operator >=(N a, N b) => a.V >= b.V;
    public static bool operator ==(N a, N b) => a.V == b.V;
    public static bool operator !=(N a, N b) => a.V != b.V;
    public static N operator ++(N a) => new(a.V + 1);
    public static N operator checked ++(N a) => new(a.V + 10);
    public static N operator --(N a) => new(a.V - 1);
    public static N operator <<(N a, int s) => new(a.V << s);
    public static N operator >>>(N a, int s) => new(a.V >>> s);
    public static N operator >>(N a, N s) => new(a.V >> s.V);
    public static bool operator true(N a) => a.V > 0;
    public static bool operator false(N a) => a.V <= 0;
    public static N operator &(N a, N b) => new(a.V & b.V);
    public static N operator |(N a, N b) => new(a.V | b.V);
    public static N operator !(N a) => new(a.V == 0 ? 1 : 0);
    public static N operator ~(N a) => new(~a.V);
    public static implicit operator N(int v) => new(v);
    public static explicit operator int(N n) => n.V;
    public static explicit operator checked byte(N n) => checked((byte)n.V);
    public static explicit operator byte(N n) => unchecked((byte)n.V);
    public override bool Equals(object o) => o is N n && n.V == V;
    public override int GetHashCode() => V;
    public override string ToString() => "N" + V;
}

static class Program
{
    static string S(N? n) => n?.ToString() ?? "null";

    static void Main()
    {
        N a = 5;
        N? b = 3, n = null;
        Console.WriteLine(S(a + b) + S(b + n) + S(-b) + S(-n) + S(b * 2) + S(n * 2) + S(!b) + S(~b) + S(b << 1)
            + S(n << 1) + S(new N(-8) >>> 28) + S(b >> new N(1)) + S(b & 1) + S(n | b));
        Console.WriteLine((a > b) + "" + (b < n) + (n <= n) + (n >= b) + (b == 3) + (n == null) + (b != n)
            + (n != null) + (a == 5) + (b == a) + (null == b));
        b++;
        n++;
        --b;
        b += 10;
        b <<= 1;
        b *= 2;
        n += 1;
        Console.WriteLine(S(b) + S(n));
        a = checked(a + 1);
        Console.Write(S(a));
        a = unchecked(a + 1);
        Console.Write(S(a));
        checked
        {
            a += 1;
            a++;
            a = -a;
            Console.Write(S(a));
            N? c = 1;
            c += 1;
            c++;
            Console.Write(S(c));
        }
        a--;
        Console.WriteLine(S(a));
        N big = 300;
        Console.WriteLine((byte)big + "" + unchecked((byte)big));
        try { checked { Console.WriteLine((byte)big); } }
        catch (OverflowException) { Console.WriteLine("ovf"); }
        try { N m = int.MaxValue; m = checked(m + 1); }
        catch (OverflowException) { Console.WriteLine("ovf2"); }
        if (a) Console.WriteLine("true"); else Console.WriteLine("false");
        Console.WriteLine(S(new N(6) && new N(3)) + S(new N(0) || new N(2)) + (new N(1) ? 1 : 2) + (int?)b + ((int?)n).HasValue);
        int total = 0;
        for (N i = 3; i; i--) total += (int)i;
        Console.WriteLine(total);
        N[] arr = { 1, 2 };
        arr[0]++;
        arr[1] += arr[0]++;
        Console.WriteLine(arr[0] + "" + arr[1]);
        N?[] na = new N?[2];
        na[0] ??= 4;
        na[1] += 1;
        na[0] += 1;
        Console.WriteLine(S(na[0]) + S(na[1]));
    }
}
