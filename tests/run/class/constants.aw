// C# specification §15.4: constants: of every type, dependent on each other across classes, in interfaces and generic
// classes, as cases, defaults and array sizes; enum members and nameof.
class A
{
    public const int X = B.Y + 1, Z = 2;
    public const string Name = "A" + B.Tag + nameof(B);
    public const double Pi2 = System.Math.PI * 2;
    public const char C = (char)(B.Letter + 1);
    public const bool Both = X > 1 && B.Y < 100;
    public const string? Null = null;
    public const E Kind = E.Two | E.One;
    public const decimal Price = 1.10m * 3;
    public const long Big = int.MaxValue + 1L;
    public const byte Small = (byte)(250 + 5);
    public const uint Mask = ~0u << 4;
    public const float F = 1f / 3;
    public const object? O = null;
}

class B
{
    public const int Y = A.Z * 10;
    public const string Tag = "-" + "b" + "-";
    public const char Letter = 'a';
}

[Flags] enum E { None, One = 1 << 0, Two = One << 1, All = One | Two, Next = A.Z + 6, Auto }
interface IC { const int Limit = 3; }
class G<T> { public const string N = "G"; public const int Size = 4; }
struct S { public const int V = -1; public const string T = $"{B.Tag}!"; }

static class Program
{
    const int Local = 5;

    static string Case(int n)
    {
        const int Inner = Local + 1;
        switch (n)
        {
            case Local: return "local";
            case Inner: return "inner";
            case A.X: return "A.X";
            case IC.Limit - 1: return "limit";
            case -S.V: return "one";
            default: return "none";
        }
    }

    static int Def(int n = G<string>.Size * Local, string s = S.T) => n + s.Length;

    static void Main()
    {
        Console.WriteLine(A.X + " " + A.Name + " " + A.Pi2 + " " + A.C + " " + A.Both + " " + (A.Null == null)
            + " " + A.Kind + " " + A.Price + " " + A.Big + " " + A.Small + " " + A.Mask + " " + A.F + " " + (A.O == null));
        Console.WriteLine(Case(5) + Case(6) + Case(21) + Case(2) + Case(1) + Case(9) + " " + Def() + " "
            + (int)E.Next + E.Auto + " " + E.All + " " + S.V + S.T + G<int>.N);
        int[] a = new int[G<int>.Size - IC.Limit];
        Console.WriteLine(a.Length);
        const int big = int.MaxValue;
        Console.WriteLine(unchecked(big + 1));
        byte b = Local;
        const int sh = 10;
        sbyte sb = sh;
        Console.WriteLine(b + sb);
        const string joined = "x" + A.Name + B.Tag;
        Console.WriteLine(joined + (joined == "xA-b-B-b-") + ReferenceEquals(joined, "xA-b-B-b-"));
    }
}
