// C# specification §8.3.12, §12.4.8: lifted arithmetic, comparison, equality, logic on bool?, shifts, conversions, user
// operators lifted,
// boxing and unboxing, GetValueOrDefault, Equals, GetHashCode, ToString, is, as, ??, ?., pattern.
using System;

struct M
{
    public int V;
    public M(int v) { V = v; }
    public static M operator +(M a, M b) => new M(a.V + b.V);
    public static M operator -(M a) => new M(-a.V);
    public static bool operator <(M a, M b) => a.V < b.V;
    public static bool operator >(M a, M b) => a.V > b.V;
    public static bool operator ==(M a, M b) => a.V == b.V;
    public static bool operator !=(M a, M b) => a.V != b.V;
    public static M operator ++(M a) => new M(a.V + 1);
    public static implicit operator int(M m) => m.V;
    public static explicit operator M(int i) => new M(i);
    public override bool Equals(object o) => o is M m && m.V == V;
    public override int GetHashCode() => V;
    public override string ToString() => "M" + V;
}

static class Program
{
    static int c;

    static int? T(int? v)
    {
        Console.Write((v?.ToString() ?? "null") + ";");
        c++;
        return v;
    }

    static string S(object o) => o?.ToString() ?? "null";
    static string B(bool? b) => b.HasValue ? b.Value ? "T" : "F" : "N";

    static void Main()
    {
        int? a = 5, n = null;
        long? l = 7;
        byte? by = 250;
        double? d = 1.5;
        Console.WriteLine(S(a + 1) + S(a + n) + S(a * l) + S(by + by) + S(-n) + S(~a) + S(a / d) + S(a << 2)
            + S(n >> 1) + S(a % 3) + S(l & 3) + (a + 1).GetValueOrDefault());
        Console.WriteLine((a > 3) + "" + (a > n) + (n > a) + (n == null) + (n == n) + (n <= n) + (n >= n)
            + (a != n) + (a == 5) + (a == 5L) + (null == a) + (n != null) + (a < l) + (5.0 == a));
        foreach (bool? x in new bool?[] { true, false, null })
        {
            foreach (bool? y in new bool?[] { true, false, null })
                Console.Write(B(x & y) + B(x | y) + B(x ^ y) + " ");
            Console.Write(B(!x) + "; ");
        }
        Console.WriteLine(B(true & (bool?)null) + B(false & (bool?)null) + B(true | (bool?)null));
        Console.WriteLine(S(T(1) + T(null) + T(2)) + (T(null) < T(3)) + c);
        a++;
        n++;
        by++;
        a += 2;
        n += 1;
        by += 10;
        a *= n;
        Console.WriteLine(S(a) + S(n) + S(by));
        a ??= 9;
        a ??= 10;
        n = n ?? a;
        Console.WriteLine(S(a) + S(n) + (n ?? 1) + (n ?? 2L));
        object o = a, on = (int?)null;
        Console.WriteLine((o is int) + "" + (o is int?) + (on == null) + (int)o + (int?)o + S((int?)on)
            + (o as int?) + S("x" as object as int?) + (o is int v ? v : -1) + (on is int) + a.GetType().Name);
        try { Console.WriteLine((int)on); }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        try { Console.WriteLine((long?)o); }
        catch (InvalidCastException) { Console.WriteLine("ice"); }
        try { Console.WriteLine(((int?)on).Value); }
        catch (InvalidOperationException x) { Console.WriteLine(x.Message); }
        try { int z = (int)(int?)null; }
        catch (InvalidOperationException) { Console.WriteLine("ioe"); }
        int? e = null;
        Console.WriteLine(e.HasValue + "" + e.GetValueOrDefault() + e.GetValueOrDefault(7) + e.Equals(null)
            + e.Equals(0) + e.GetHashCode() + "[" + e.ToString() + "]" + (e?.ToString() ?? "np") + a?.CompareTo(3)
            + a.Equals(9) + a.Equals(9L) + $"[{e}][{a,3:D2}]" + (e is null) + (a is not null)
            + (a is { } q ? q : 0) + (a is > 5 and < 10));
        try { e.GetType(); }
        catch (NullReferenceException) { Console.WriteLine("nre2"); }
        M? m = new M(3), mn = null;
        Console.WriteLine(S(m + m) + S(m + mn) + S(-m) + S(-mn) + (m < new M(4)) + (m < mn) + (m == m)
            + (mn == null) + (m != mn) + S((int?)m) + S((M?)a) + S((M?)(int?)null) + S(m++) + S(m) + (m + 1));
        mn++;
        Console.WriteLine(S(mn));
        int? fromM = m;
        double? dm = m;
        Console.WriteLine(S(fromM) + S(dm));
        decimal? dec = 1.5m;
        char? ch = 'a';
        Console.WriteLine(S(dec * 2) + S(ch + 1) + S((char?)(ch + 1)) + S(dec > 1 ? dec : null) + S((int?)d)
            + S((int?)dec) + S((byte?)l) + ((float?)a));
        try { checked { by = 255; by++; } }
        catch (OverflowException) { Console.WriteLine("ovf"); }
        Nullable<int> nn = new Nullable<int>(4);
        var dn = new int?();
        Console.WriteLine(nn + S(dn) + default(int?).HasValue + (new int?[2])[0].HasValue.ToString()
            + Nullable.Compare(nn, dn) + Nullable.Equals<int>(nn, 4));
        DateTime? dt = null;
        Console.WriteLine(dt?.Year == null);
        TimeSpan? ts = TimeSpan.FromSeconds(1);
        Console.WriteLine(ts + ts);
        Console.WriteLine((a > 1 && n < 100) + "" + (a is 9 or 10));
        switch (a)
        {
            case null: Console.WriteLine("null"); break;
            case 9: Console.WriteLine("nine"); break;
            default: Console.WriteLine("d"); break;
        }
    }
}
