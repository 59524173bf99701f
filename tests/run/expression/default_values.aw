// C# specification §9.3, §12.8.21: default values of every kind of type, by `default(T)`, `default`, fields, array
// elements and out of generic code.
class K
{
    public int I;
    public string? S;
    public bool B;
    public char C;
    public double D;
    public DateTime T;
    public int? N;
    public (int, string?) P;
    public DayOfWeek E;
    public int[]? A;
    public decimal M;
}

static class Program
{
    static T Get<T>() => default!;
    static bool Is<T>(T t) => EqualityComparer<T>.Default.Equals(t, default);
    static int Opt(int a = default, string? s = default, DateTime d = default) => a + (s == null ? 1 : 0) + d.Year;

    static void Main()
    {
        var k = new K();
        Console.WriteLine($"{k.I}{k.S == null}{k.B}{(int)k.C}{k.D}{k.T.Year}{k.N == null}{k.P.Item1}{k.P.Item2 == null}{k.E}{k.A == null}{k.M}");
        Console.WriteLine(default(int) + " " + (default(string) == null) + " " + default(bool) + " "
            + default(Guid) + " " + default(TimeSpan) + " " + (default(int?) == null) + " " + default((int, bool))
            + " " + (int)default(DayOfWeek) + " " + (default(K) == null));
        Console.WriteLine(Get<int>() + " " + (Get<string>() == null) + " " + Get<bool>() + Get<(int A, long B)>().B
            + " " + Is(0) + Is("") + Is<string?>(null) + Is('\0') + Is(new K()) + Is(0.0) + Is(-1));
        Console.WriteLine(Opt() + " " + Opt(5, "x"));
        int[] a = new int[2];
        string[] s = new string[1];
        K[] ks = new K[1];
        (int X, string Y)[] ts = new (int, string)[1];
        Console.WriteLine(a[1] + " " + (s[0] == null) + (ks[0] == null) + ts[0].X + (ts[0].Y == null));
        int x = default;
        string? text = default;
        var list = new List<int?> { default, 1 };
        Console.WriteLine(x + " " + (text ?? "none") + " " + (list[0] == null) + " " + (true ? default : 5) + " "
            + new[] { 1, default }.Length);
    }
}
