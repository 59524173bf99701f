// System.Enum: names, parsing, formats G D X F, what is defined; [Flags] and combined names.
[Flags] enum Access : byte { None = 0, Read = 1, Write = 2, Execute = 4, ReadWrite = Read | Write, All = 7 }
enum Level { Low = -1, Middle, High = 10, Top = High }
enum Wide : ulong { Most = ulong.MaxValue, Zero = 0 }

static class Program
{
    static void Try(string text)
    {
        try { Console.Write(Enum.Parse<Access>(text) + " "); }
        catch (ArgumentException e) { Console.Write(e.GetType().Name + " "); }
        catch (OverflowException) { Console.Write("overflow "); }
    }

    static void Main()
    {
        foreach (int i in new[] { 0, 1, 3, 5, 6, 7, 8, 9 }) Console.Write((Access)i + "|"); Console.WriteLine();
        foreach (int i in new[] { -1, 0, 1, 10 }) Console.Write((Level)i + "|"); Console.WriteLine();
        Try("Read");
        Try(" Write , Execute ");
        Try("6");
        Try("read");
        Try("Unknown");
        Try("");
        Try("300");
        Try("-1");
        Try("Read,");
        Console.WriteLine();
        Console.WriteLine(Enum.Parse<Level>("high", true) + " " + Enum.TryParse("Middle", out Level l) + l + " "
            + Enum.TryParse("nothing", out l) + l + " " + Enum.TryParse("7", out l) + l);
        Console.WriteLine(Enum.Parse(typeof(Access), "All") + " " + Enum.IsDefined(typeof(Level), 10)
            + Enum.IsDefined(typeof(Level), 5) + Enum.IsDefined(typeof(Level), "Low"));
        Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Level))) + " "
            + string.Join(",", Enum.GetValues(typeof(Level)).Cast<Level>()) + " "
            + Enum.GetName(typeof(Access), Access.ReadWrite) + " " + (Enum.GetName(typeof(Access), (Access)9) ?? "none"));
        var a = Access.Read | Access.Execute;
        Console.WriteLine(a.ToString("G") + " " + a.ToString("D") + " " + a.ToString("X") + " " + a.ToString("F")
            + " " + ((Access)9).ToString("F") + " " + Level.Low.ToString("X") + " " + Wide.Most.ToString("D") + " "
            + Wide.Most.ToString("X"));
        Console.WriteLine($"{a:D} {a,16} {a,-14:G}|{Level.High:X}");
        Console.WriteLine(string.Format("{0} {1:d}", Wide.Zero, Level.Low));
        Console.WriteLine(a.HasFlag(Access.Read) + " " + a.HasFlag(Access.Write) + " " + a.HasFlag(Access.None)
            + " " + Access.All.HasFlag(a));
        Console.WriteLine(Enum.GetUnderlyingType(typeof(Access)).Name + " " + Enum.ToObject(typeof(Level), 10)
            + " " + Level.High.CompareTo(Level.Low) + " " + Level.Top.Equals(Level.High) + " " + Level.Low.GetHashCode());
        try { Console.WriteLine(a.ToString("Q")); }
        catch (FormatException) { Console.WriteLine("no such format"); }
        try { a.HasFlag(Level.Low); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
    }
}
