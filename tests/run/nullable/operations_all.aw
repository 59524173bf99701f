// C# specification §8.3.12, §12.4.8: nullable value types: members, boxing, comparison and arithmetic lifted, bool?
// tables, conversions, in generics, patterns, switch, foreach, and as keys.
enum E { A, B }

struct S
{
    public int V;
    public static S operator +(S a, S b) => new() { V = a.V + b.V };
    public static bool operator ==(S a, S b) => a.V == b.V;
    public static bool operator !=(S a, S b) => a.V != b.V;
    public static implicit operator int(S s) => s.V;
    public override bool Equals(object? o) => o is S s && s.V == V;
    public override int GetHashCode() => V;
    public override string ToString() => "S" + V;
}

static class Program
{
    static string B(bool? b) => b switch { true => "T", false => "F", null => "n" };
    static string Show<T>(T? t) where T : struct => t.HasValue ? t.Value.ToString()! : "null";
    static int? Half(int n) => n % 2 == 0 ? n / 2 : null;
    static string Over(int? n) => "int?";
    static string Over(object? o) => "object";
    static string Over(long n) => "long";

    static void Main()
    {
        int? a = 5, z = null;
        Console.WriteLine(a.HasValue + " " + a.Value + " " + z.HasValue + " " + z.GetValueOrDefault()
            + z.GetValueOrDefault(9) + " [" + z + "] " + a.ToString() + z.ToString() + "|" + z.GetHashCode()
            + a.GetHashCode() + a.Equals(5) + a.Equals(5L) + z.Equals(null));
        Console.WriteLine(Show(a + 1) + Show(a + z) + Show(-a) + Show(~z) + Show(a << 1) + Show(a * a)
            + Show(a / 2) + Show(a % z) + Show(a & 4) + Show(a++) + Show(a) + Show(--a) + Show(z++));
        Console.WriteLine((a > 3) + " " + (a > z) + (a < z) + (a >= z) + (z >= z) + (z <= null) + (a == z)
            + (z == null) + (a != z) + (z != z) + (a == 5));
        bool?[] all = { true, false, null };
        foreach (var x in all)
        {
            foreach (var y in all) Console.Write(B(x & y) + B(x | y) + B(x ^ y) + B(x == y) + " ");
            Console.Write(B(!x) + "; ");
        }
        Console.WriteLine();
        object? boxed = a, none = z;
        Console.WriteLine((boxed is int) + " " + (boxed is int?) + (none == null) + " " + (int)boxed + (int?)boxed
            + ((int?)none == null) + boxed.GetType().Name + " " + ((boxed as int?) + 1) + (boxed as long? == null));
        long? l = a;
        double? d = l;
        int? back = (int?)d;
        short? sh = (short?)a;
        E? e = (E?)1;
        int? ei = (int?)e;
        Console.WriteLine(Show(l) + Show(d) + Show(back) + Show(sh) + Show(e) + Show(ei) + Show((E?)z));
        try { int n = (int)z; }
        catch (InvalidOperationException ex) { Console.WriteLine(ex.Message); }
        Console.WriteLine(Show(Half(6)) + Show(Half(5)) + Over(a) + Over(5L));
        S? s1 = new S { V = 2 }, s2 = null;
        Console.WriteLine(Show(s1 + s1) + Show(s1 + s2) + (s1 == s2) + (s1 == new S { V = 2 }) + ((int?)s1 + 1)
            + ((int?)s2 == null));
        Console.WriteLine(a switch { null => "null", > 4 => "big", _ => "small" });
        if (a is int v and > 3) Console.WriteLine(v);
        if (z is null && !(z is int)) Console.WriteLine("none");
        if (a is { } w) Console.WriteLine(w + 1);
        foreach (int? x in new int?[] { 1, null, 3 }) Console.Write(x.HasValue ? x + "," : "-,");
        Console.WriteLine(new int?[] { 1, null, 3 }.Sum() + " " + new int?[] { 1, null, 3 }.Average() + " "
            + new int?[] { null }.Max() + "|" + new int?[] { 2, null }.Count(x => x > 1));
        var dict = new Dictionary<int, int?> { [1] = null, [2] = 4 };
        Console.WriteLine(dict[1] ?? -1);
        (int?, string?) t = (null, null);
        Console.WriteLine(t.Item1 == null && t.Item2 == null);
        DateTime? when = null;
        Console.WriteLine(when?.Year ?? 0);
        char? c = 'x';
        c++;
        Console.WriteLine(c);
        decimal? m = 1.50m;
        Console.WriteLine(m * 2 + " " + (m > 1));
        Console.WriteLine(Nullable.Compare(a, z) + " " + Nullable.Equals(z, null) + " " + default(int?).HasValue
            + " " + new int?().HasValue + new int?(3).Value);
        int? sum = null;
        sum ??= 0;
        sum += a;
        sum *= 2;
        Console.WriteLine(sum);
        const int C = 3;
        int? fromConst = C;
        byte? by = 200;
        by += 10;
        Console.WriteLine(fromConst + by);
    }
}
