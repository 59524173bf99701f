// C# specification §19: underlying types, initialisers that refer to each other, duplicates, flags, ToString,
// conversions, switch, generics, boxing, defaults, arithmetic, comparison, nested and shadowed enums.
[Flags] enum Perm : ushort { None, Read = 1, Write = 1 << 1, Exec = 1 << 2, RW = Read | Write, All = RW | Exec, High = 0x8000 }
enum Big : ulong { Max = ulong.MaxValue, Mid = Max / 2, Zero = 0 }
enum Neg : sbyte { A = -128, B, C = A + 127, D = (sbyte)Other.Y, E }
enum Other { X = Y - 1, Y = 5, Z = X + Y, W = 'a', Len = Consts.L * 2 }

static class Consts
{
    public const int L = (int)Other.Z;
    public const Other O = Other.Y;
    public const Perm P = Perm.All & ~Perm.Write;
}

class Holder
{
    public enum Color { Red, Green }
    public Color Tint;
    public static Color? Maybe;
    public Perm P { get; set; } = Perm.Read;
}

struct Pair<T> where T : struct, Enum
{
    public T A, B;
    public bool Same => A.Equals(B) && EqualityComparer<T>.Default.Equals(A, B);
    public override string ToString() => A + "/" + B;
}

class Program
{
    static string Kind(object o) => o switch
    {
        Other.Y => "Y",
        Other e when e > Other.Y => ">" + e,
        Other => "other",
        Perm and not Perm.None => "perm",
        Enum e => "enum " + e,
        int i => "int" + i,
        _ => "?"
    };

    static T Parse<T>(string s) where T : struct, Enum => Enum.TryParse<T>(s, true, out var t) ? t : default;
    static string F(Enum e) => "Enum" + e;
    static string F(int i) => "int";
    static string G(long l) => "long";
    static string G(Other o) => "Other";

    static void Main()
    {
        Console.WriteLine(Perm.All + " " + (Perm.Read | Perm.Exec) + " " + (Perm)8 + " " + (Perm)0 + " "
            + (Perm)0x8001 + " " + ~Perm.Read + " " + Consts.P);
        Console.WriteLine(Big.Max + " " + Big.Mid.ToString("D") + " " + (Big)5 + " " + (ulong)Big.Max + " " + Neg.B
            + (sbyte)Neg.B + Neg.C + Neg.E + (int)Neg.E);
        Console.WriteLine($"{Other.Z} {(int)Other.X} {Other.Y} {Other.Len:D} {Other.W:X} {Consts.O:G} {Consts.L} {(Other)97} {(Other)1000}");
        Perm p = Perm.None; p |= Perm.Write; p ^= Perm.All; p &= ~Perm.Exec;
        Console.WriteLine(p + " " + p.HasFlag(Perm.Read) + (p == Perm.Read) + (p > 0) + (Perm.RW - Perm.Read)
            + (Perm)(Perm.RW - 1) + (p + 1) + p.CompareTo(Perm.RW) + p.Equals(1) + p.Equals(Perm.Read));
        Other o = default; o++; ++o; o += 3;
        Console.WriteLine(o + " " + o-- + --o + (o - Other.X) + (o < Other.Y) + (5 - 1 == (int)o));
        Console.WriteLine(Kind(Other.Y) + Kind(Other.Z) + Kind(Other.X) + Kind(Perm.RW) + Kind(Perm.None)
            + Kind(Big.Zero) + Kind(5));
        Console.WriteLine(F(Other.X) + F(0) + G(Other.X) + G(5) + new Holder().Tint
            + (Holder.Maybe?.ToString() ?? "none") + new Holder().P);
        Console.WriteLine(Parse<Perm>("read, exec") + " " + Parse<Other>("z") + " " + Parse<Other>("nope") + " "
            + Parse<Neg>("-128") + " " + new Pair<Other> { A = Other.X, B = (Other)4 }
            + new Pair<Other> { A = Other.X, B = (Other)4 }.Same);
        object box = Other.Y;
        Console.WriteLine((int)box + " " + (Other)box + " " + box.Equals(5) + box.Equals(Other.Y) + box.GetType()
            + (box is int) + (box is Enum) + (box is ValueType) + (box is IComparable));
        switch (o)
        {
            case Other.X: Console.Write("X"); goto case Other.Y;
            case Other.Y: Console.WriteLine("Y"); break;
            case 0: break;
        }
        char c = (char)Other.W;
        byte b = unchecked((byte)Neg.B); double d = (double)Other.Y; Other fromD = (Other)4.7;
        Other fromC = (Other)'a'; Perm fromE = (Perm)Other.Y;
        Console.WriteLine($"{c} {b} {d} {fromD} {fromC} {fromE} {(Other)unchecked((byte)260)}");
        Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Other))) + " "
            + string.Join(",", ((Neg[])Enum.GetValues(typeof(Neg))).Select(x => (int)x))
            + Enum.IsDefined(typeof(Perm), (ushort)3) + Enum.GetUnderlyingType(typeof(Neg)).Name);
        const Other K = Other.X | Other.Y;
        Console.WriteLine((int)K + " " + (K == (Other)5) + (Other.X != 0) + (0 == (int)default(Other)));
        var dict = new Dictionary<Other, string> { [Other.X] = "x", [(Other)5] = "y" };
        Console.WriteLine(dict[Other.Y] + dict.ContainsKey(0) + new HashSet<Perm> { Perm.RW, (Perm)3 }.Count);
    }
}
