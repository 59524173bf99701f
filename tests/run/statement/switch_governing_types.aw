// C# specification §13.8.3: the governing type of switch: integers of every size, char, string, bool, enum, nullable,
// and what a conversion operator gives; constants convert to it.
enum Day : byte { Mon, Tue, Wed }

class Wrapped
{
    readonly int v;
    public Wrapped(int v) { this.v = v; }
    public static implicit operator int(Wrapped w) => w.v;
}

static class Program
{
    static string Long(long l)
    {
        switch (l)
        {
            case 1: return "one";
            case long.MaxValue: return "max";
            case -1L: return "minus";
            default: return "other";
        }
    }

    static string Ulong(ulong l)
    {
        switch (l) { case 0: return "zero"; case ulong.MaxValue: return "max"; case 1UL << 40: return "2^40"; }
        return "other";
    }

    static string Sbyte(sbyte b)
    {
        switch (b) { case -128: return "min"; case sbyte.MaxValue: return "max"; case (sbyte)'A': return "A"; }
        return "other";
    }

    static string Char(char c)
    {
        switch (c)
        {
            case 'a': case 'e': case 'i': return "vowel";
            case '\0': return "nul";
            case '\u20ac': return "euro";
            default: return c >= '0' && c <= '9' ? "digit" : "other";
        }
    }

    static string Text(string? s)
    {
        switch (s)
        {
            case null: return "null";
            case "": return "empty";
            case "a" + "b": return "ab";
            case "AB": return "AB";
        }
        return "other";
    }

    static string Bool(bool b) { switch (b) { case true: return "T"; case false: return "F"; } }

    static string Maybe(int? n)
    {
        switch (n)
        {
            case null: return "null";
            case 0: return "zero";
            case 5: return "five";
            default: return "other" + n;
        }
    }

    static string Of(Day d)
    {
        switch (d)
        {
            case Day.Mon: return "mon";
            case (Day)1: return "tue";
            case 0 + Day.Wed: return "wed";
            default: return "day" + (int)d;
        }
    }

    static string MaybeDay(Day? d)
    {
        switch (d) { case Day.Tue: return "tue"; case null: return "none"; default: return "some"; }
    }

    static string User(Wrapped w) { switch ((int)w) { case 3: return "three"; default: return "not three"; } }

    static string Byte(byte b)
    {
        const int C = 200;
        switch (b) { case C: return "200"; case C + 55: return "255"; }
        return "other";
    }

    static string Dec(decimal d)
    {
        switch (d) { case 1.5m: return "1.5"; case 1: return "1"; default: return "other"; }
    }

    static string Dbl(double d)
    {
        switch (d) { case double.NaN: return "nan"; case 0: return "zero"; case 1e3: return "1000"; }
        return "other";
    }

    static string Obj(object? o)
    {
        switch (o)
        {
            case 1: return "int 1";
            case 1L: return "long 1";
            case "s": return "s";
            case 'c': return "c";
            case Day.Mon: return "mon";
            case null: return "null";
            default: return "other";
        }
    }

    static void Main()
    {
        Console.WriteLine(Long(1) + Long(long.MaxValue) + Long(-1) + Long(2) + " " + Ulong(0)
            + Ulong(ulong.MaxValue) + Ulong(1099511627776) + Ulong(3));
        Console.WriteLine(Sbyte(-128) + Sbyte(127) + Sbyte(65) + Sbyte(0) + " " + Char('e') + Char('\0')
            + Char('€') + Char('7') + Char('z'));
        Console.WriteLine(Text(null) + Text("") + Text("ab") + Text("AB") + Text("Ab") + " " + Bool(true)
            + Bool(false) + " " + Maybe(null) + Maybe(0) + Maybe(5) + Maybe(6));
        Console.WriteLine(Of(Day.Mon) + Of(Day.Tue) + Of(Day.Wed) + Of((Day)77) + " " + MaybeDay(null)
            + MaybeDay(Day.Tue) + MaybeDay(Day.Mon) + " " + User(new Wrapped(3)) + User(new Wrapped(4)));
        Console.WriteLine(Byte(200) + Byte(255) + Byte(0) + " " + Dec(1.50m) + Dec(1.0m) + Dec(2) + " "
            + Dbl(double.NaN) + Dbl(-0.0) + Dbl(1000) + Dbl(1));
        Console.WriteLine(Obj(1) + "," + Obj(1L) + "," + Obj("s") + "," + Obj('c') + "," + Obj(Day.Mon) + ","
            + Obj(null) + "," + Obj(1u) + "," + Obj((short)1));
    }
}
