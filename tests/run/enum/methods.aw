// .NET System.Enum: ToString with formats G, D, X, F; flags; Parse and TryParse; IsDefined, GetNames, GetValues,
// GetName, HasFlag,
// CompareTo, boxing, generic constraint; C# specification §19.
using System;
using System.Linq;

enum Color { Red, Green = 5, Blue }
[Flags] enum F { None = 0, A = 1, B = 2, C = 4, AB = 3, High = 0x80 }
enum B8 : byte { X = 1, Y = 255 }
enum Sb : sbyte { Neg = -1, Pos = 1 }
enum L : long { Big = long.MaxValue, Min = long.MinValue }
enum UL : ulong { Max = ulong.MaxValue }
[Flags] enum SF : short { A = 1, N = -32768 }
enum US : ushort { A = 1 }
enum U : uint { A = 0xFFFFFFFF }

static class Program
{
    static string G<T>(T t) where T : struct, Enum => t.ToString() + "/" + Enum.IsDefined(typeof(T), t) + "/"
        + t.GetType().Name + "/" + Convert.ToInt64(t);

    static void Main()
    {
        Console.WriteLine(Color.Red + " " + Color.Blue + " " + (Color)7 + " " + (Color)(-1)
            + $" {Color.Green:D} {Color.Blue:X} {Color.Blue:G} {(Color)3:F}");
        Console.WriteLine((F.A | F.C) + "; " + (F)3 + "; " + F.None + "; " + (F)9 + "; " + (F.AB | F.High) + "; "
            + (F)(-1) + "; " + (F.A | F.B | F.C).ToString("D") + " " + ((F)130).ToString("X") + (F)0x85);
        Console.WriteLine(B8.Y.ToString("X") + " " + Sb.Neg.ToString("X") + " " + Sb.Neg + (Sb)5 + L.Min
            + L.Big.ToString("D") + L.Big.ToString("x") + UL.Max.ToString("D") + (SF)(-32767) + (US)7 + U.A.ToString("D"));
        Console.WriteLine(Enum.Parse(typeof(Color), "Blue") + " " + Enum.Parse<F>("A, C") + " "
            + Enum.Parse<Color>("5") + Enum.Parse<Color>(" red ", true) + Enum.Parse<F>("ab,HIGH", true));
        Console.WriteLine(Enum.TryParse("Green", out Color g) + "" + g + Enum.TryParse<Color>("green", out g) + g
            + Enum.TryParse("green", true, out g) + g + Enum.TryParse("99", out g) + g + Enum.TryParse("", out g)
            + Enum.TryParse(null, out g) + Enum.TryParse<B8>("256", out _));
        foreach (var bad in new[] { "Purple", "", "1x", "Red,,Blue" })
            try { Console.Write(Enum.Parse<Color>(bad)); }
            catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        try { Enum.Parse<B8>("256"); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Color))) + " "
            + string.Join(",", Enum.GetValues(typeof(Color)).Cast<Color>().Select(c => (int)c)) + " "
            + string.Join(",", Enum.GetNames(typeof(Sb))) + string.Join(",", Enum.GetNames(typeof(L))));
        Console.WriteLine(Enum.IsDefined(typeof(Color), 5) + "" + Enum.IsDefined(typeof(Color), "Red")
            + Enum.IsDefined(typeof(Color), 4) + Enum.IsDefined(typeof(F), F.A | F.C)
            + Enum.GetName(typeof(Color), 6) + (Enum.GetName(typeof(Color), 1) ?? "null")
            + Enum.GetUnderlyingType(typeof(B8)).Name);
        Console.WriteLine(F.AB.HasFlag(F.A) + "" + F.A.HasFlag(F.AB) + F.A.HasFlag(F.None) + G(Color.Blue) + G((B8)3) + G(L.Min));
        object o = Color.Red;
        Console.WriteLine(o.Equals(Color.Red) + "" + o.Equals(0) + (o is Color) + (o is int) + (int)(Color)o
            + (o is Enum) + (o is IComparable) + Color.Red.CompareTo(Color.Blue) + Color.Red.Equals(Color.Red)
            + Color.Green.GetHashCode() + Enum.ToObject(typeof(Color), 6));
        Enum e1 = F.A;
        Console.WriteLine(e1 + " " + e1.HasFlag(F.A) + e1.GetType().Name + e1.Equals(F.A) + (e1.CompareTo(F.B) < 0));
        try { e1.HasFlag(Color.Red); }
        catch (ArgumentException x) { Console.WriteLine(x.Message); }
        try { Color.Red.ToString("Q"); }
        catch (FormatException x) { Console.WriteLine(x.Message); }
        Color? nc = Color.Blue;
        Console.WriteLine(nc + "" + nc.Value + (nc == Color.Blue) + (nc > Color.Red) + default(Color?) + (nc + 1)
            + (nc ?? Color.Red));
        Console.WriteLine(string.Format("{0,8}|{0,-8}|{1:x}", Color.Red, Color.Blue));
    }
}
