// C# specification §12.23, §15.4, §13.6.3: constants of every type; references between types; unchecked wrap; strings;
// conditional folding; constants as labels, defaults and array sizes.
static class Far
{
    public const string S = Near.S + "far" + Near.C;
    public const int I = Near.A.B * 2;
    public const decimal D = 1.10m + 2;
    public const double Inf = 1 / 0.0, NaN = 0 / 0.0;
    public const char C = (char)('a' + 1);
    public const bool T = I > 3 && S == "nearfarx" || false;
    public const long L = I + 1L << 33;
    public const float F = 1 / 3f;
    public const string? NulS = null;
    public const byte B = (byte)(I + 250 & 0xFF);
    public const int Wrap = unchecked(int.MaxValue + 1), Neg = -int.MaxValue - 1, Sh = 1 << 33, USh = -1 >>> 28;
    public const int Cond = T ? 10 : 20, Size = sizeof(int) * 3 + 'a' / 'b';
    public const uint U = ~0u;
    public const ulong UL = U * 2ul;
    public const sbyte SB = unchecked((sbyte)200);
    public const short Sho = (short)(SB - 1);
    public const string N = nameof(Far) + "." + nameof(Near.A.B) + nameof(List<int>);
}

class Near
{
    public const string S = "near", C = "x";
    public struct A { public const int B = 7; }
    public const DayOfWeek Day = DayOfWeek.Friday + 1;
    public int Field = Far.I;

    public static string Opt(int n = Far.Cond, string? s = Far.NulS, char c = Far.C, DayOfWeek d = Day,
        decimal m = Far.D, double x = Far.Inf) => $"{n} {s ?? "null"} {c} {d} {m} {x}";
}

class Gen<T> { public const int K = 3; public const string Name = "g" + "en"; }

class Program
{
    static string Pick(int n)
    {
        const int a = 1;
        const int b = a + 1;
        switch (n)
        {
            case a: return "a";
            case b: return "b";
            case a + b: return "a+b";
            case Gen<int>.K + 1: return "four";
            case -Far.I: return "neg";
            default: return "?";
        }
    }

    static void Main()
    {
        Console.WriteLine($"{Far.S} {Far.I} {Far.D} {Far.Inf} {Far.NaN} {Far.C} {Far.T} {Far.L} {Far.F} {Far.B}");
        Console.WriteLine($"{Far.Wrap} {Far.Neg} {Far.Sh} {Far.USh} {Far.Cond} {Far.Size} {Far.U} {Far.UL} {Far.SB} {Far.Sho} {Far.N}");
        Console.WriteLine(Near.Opt() + " | " + Near.Opt(1, "s") + " " + new Near().Field + Near.Day);
        Console.WriteLine(Pick(1) + Pick(2) + Pick(3) + Pick(4) + Pick(-14) + Pick(9) + Gen<string>.Name + Gen<string>.K);
        const int Size = 3; int[] a = new int[Size] { 1, 2, Size }; const string fmt = "<{0}>";
        Console.WriteLine(string.Format(fmt, a.Length) + (Size is 3) + (a[^1] is Size));
        const double third = 1.0 / 3;
        const float f = (float)third;
        const long big = int.MaxValue + 1L;
        const int trunc = (int)3.99 + (int)-3.99;
        const char ch = '\u0041';
        const string esc = "\t" + @"\t" + """raw""";
        Console.WriteLine(third + " " + f + " " + big + " " + trunc + " " + ch + esc.Length + (ch + 1) + (char)(ch + 1));
        if (Far.T) Console.Write("T "); else Console.Write("F ");
        while (!Far.T) { }
        Console.WriteLine(Far.NulS is null ? "null" : "set");
        byte b = 255; const byte one = 1; b = one + 2; short s = 97; float z = 5; decimal m = 1; ulong ul = 1;
        uint ui = 1; sbyte sb = -1; Console.WriteLine(b + s + z + (double)m + ul + ui + sb);
        Console.WriteLine((1.0f + 0.1f) + " " + (0.1 + 0.2) + " " + 1e10f + " " + 100000000000000000000.0 + " "
            + 0.1f * 3 + " " + (double)0.1f + " " + 1.0m / 3 + " " + 2.50m * 2 + " " + -7 / 2 + -7 % 3 + " "
            + 7.5 % 2 + " " + (int)char.MaxValue);
        Console.WriteLine("a" + 1 + 2 + 'c' + 1.0 + null + true + (1 + 2) + ('a' + 'b') + (char)98 + "b"
            + "c" == "a12c1True3195bbc");
        Console.WriteLine(true ^ true | false & !true);
    }
}
