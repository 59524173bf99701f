// C# specification §12.23, §10.2.11: constant expressions are folded exactly and convert when their value fits.
class Consts
{
    public const int A = B * 2 + 1;
    public const int B = (int)C + 3;
    public const long C = 1L << 33 >> 30;
    public const byte Max = 255;
    public const sbyte Min = -128;
    public const string Text = "n" + "=" + Name;
    public const string Name = nameof(Consts) + "." + nameof(Text);
    public const double Third = 1.0 / 3;
    public const float F = (float)Third;
    public const char Next = (char)('a' + 1);
    public const bool Both = A > B && !(C == 0);
    public const DayOfWeek Day = DayOfWeek.Monday + 2;
    public const string Nothing = null;
    public const uint Bits = ~0u ^ 0xFFu;
    public const ulong Big = ulong.MaxValue - 1;
    public const int Choice = Both ? A : 1 / (A - A + 1);
}

enum Level : byte { Low = 1, Mid = Low << 2, High = Mid | Low, Top = Consts.Max }

class Program
{
    static void Main()
    {
        Console.WriteLine($"{Consts.A} {Consts.B} {Consts.C} {Consts.Max} {Consts.Min}");
        Console.WriteLine($"{Consts.Text} {Consts.Third:R} {Consts.F:R} {Consts.Next} {Consts.Both} {Consts.Day} {Consts.Nothing == null}");
        Console.WriteLine($"{Consts.Bits:X} {Consts.Big} {Consts.Choice} {Level.Mid} {Level.High} {(int)Level.Top}");
        byte b = 10 + 245;
        sbyte s = -(127) - 1;
        short sh = 32767;
        ushort us = 0xFFFF;
        uint u = 5;
        ulong ul = 7;
        char c = (char)65;
        float f = 3;
        double d = 'x';
        Console.WriteLine($"{b} {s} {sh} {us} {u} {ul} {c} {f} {d}");
        const int local = 5, other = local * local;
        byte small = other;
        Level level = 0;
        Console.WriteLine($"{small} {level} {(int)level} {unchecked((int)0xFFFFFFFF)} {unchecked((byte)(-1))} {unchecked((sbyte)200)} {unchecked(int.MaxValue + 1)}");
        Console.WriteLine(int.MinValue + " " + -2147483648 + " " + long.MinValue + " " + (-9223372036854775808)
            + " " + 0x7FFFFFFF + " " + 0xFFFFFFFFFFFFFFFF);
        Console.WriteLine($"{1e308 * 10} {-1.0 / 0} {0.0 / 0} {1 / 3 * 3} {1.0 / 3 * 3} {7 / -2} {-7 % 3} {-7.5 % 2}");
        Console.WriteLine((1 == 1.0) + " " + ('a' < 98) + " " + ("ab" == "a" + "b") + " " + (null == (object)null)
            + " " + (0.1 + 0.2 == 0.3) + " " + (0.1f + 0.2f == 0.3f));
        switch (25)
        {
            case other: Console.WriteLine("other"); break;
            case local: Console.WriteLine("local"); break;
        }
        const string k = "key";
        switch ("k" + "ey") { case k + "x": Console.WriteLine("no"); break; case k: Console.WriteLine(k); break; }
    }
}
