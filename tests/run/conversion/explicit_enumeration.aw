// C# §10.3.3: explicit conversions between enumerations and all numeric types, and between enumerations, go through the
// underlying types; values need not be named ones; checked contexts check.
enum Small : sbyte { Min = -128, Zero, One, Max = 127 }
enum Plain { A = 1, B, C = 100 }
enum Wide : ulong { Low = 1, High = ulong.MaxValue }

class Program
{
    static string Try(Func<object> f)
    {
        try { return f().ToString(); }
        catch (OverflowException) { return "overflow"; }
    }

    static void Main()
    {
        int i = 200;
        double d = 100.99;
        ulong big = ulong.MaxValue;
        Console.WriteLine((Small)i + " " + (sbyte)(Small)i + " " + (Plain)d + " " + (Plain)3 + " " + (Plain)(-5));
        Console.WriteLine((int)Plain.C + " " + (double)Plain.B + " " + (char)Plain.C + " " + (decimal)Plain.C + " "
            + (byte)(Plain)30);
        Console.WriteLine((Wide)big + " " + unchecked((long)Wide.High) + " " + unchecked((Small)Wide.High) + " "
            + (Plain)Small.One);
        Console.WriteLine(Try(() => checked((Small)i)) + " " + Try(() => checked((Small)(i - 100))) + " "
            + Try(() => checked((uint)(Plain)(-i))));
        Console.WriteLine(Try(() => checked((long)(Wide)big)) + " " + Try(() => checked((int)(Wide)5u)));
        Plain? none = null;
        Plain? some = (Plain)2;
        Console.WriteLine((int?)none == null);
        Console.WriteLine((int)some + " " + (Small?)some + " " + (long?)some + " " + (Plain?)(int?)1);
        try { Console.WriteLine((int)none); }
        catch (InvalidOperationException e) { Console.WriteLine(e.GetType().Name); }
        object boxed = Plain.B;
        Console.WriteLine((Plain)boxed + " " + (boxed is Plain) + " " + (boxed is int) + " " + (boxed is Enum));

        var values = (Plain[])Enum.GetValues(typeof(Plain));
        Console.WriteLine(string.Join(",", values) + " " + Enum.IsDefined(typeof(Plain), 2) + " "
            + Enum.IsDefined(typeof(Plain), 3));
        Console.WriteLine((Small)(byte)55 + " " + (char)(Plain)65 + " " + (Plain)'A');
        Console.WriteLine($"{(Plain)7:D} {(Plain)7:X} {(Plain)7:G} {Small.Min:X} {Wide.High:X}");
        const Plain K = (Plain)50 + 50;
        Console.WriteLine(K + " " + (K == Plain.C) + " " + (Plain)(K - Plain.A) + " " + ~Plain.A + " "
            + (~Small.Max == Small.Min));
    }
}
