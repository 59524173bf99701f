// C# specification §8.3.8: decimal arithmetic, comparison, rounding, formatting and parsing.
using System;
using System.Globalization;
static class P
{
    static uint seed = 12345;
    static uint Next() { seed = seed * 1664525 + 1013904223; return seed >> 3 ^ seed << 20; }

    static decimal Any()
    {
        uint kind = Next() % 6;
        int lo = (int)Next(), mid = kind < 2 ? 0 : (int)Next(), hi = kind < 4 ? 0 : (int)Next();
        if (kind == 0) lo = (int)(Next() % 1000);
        return new decimal(lo, mid, hi, Next() % 2 == 0, (byte)(Next() % (kind < 3 ? 6u : 29u)));
    }

    static string Near(decimal a)
    {
        return decimal.GetBits(a)[1] < 0 ? "" : (double)a + " " + (float)a + " " + Try(() => (decimal)(double)a)
            + " " + Try(() => (decimal)(float)a);
    }

    static string Try(Func<object> f)
    {
        try { return Convert.ToString(f(), CultureInfo.InvariantCulture); }
        catch (Exception e) { return e.GetType().Name; }
    }

    static void Main()
    {
        for (int i = 0; i < 40; i++)
        {
            decimal a = Any(), b = Any();
            Console.WriteLine(a + " " + b);
            Console.WriteLine(" + " + Try(() => a + b) + " - " + Try(() => a - b) + " * " + Try(() => a * b));
            Console.WriteLine(" / " + Try(() => a / b) + " % " + Try(() => a % b) + " ? " + a.CompareTo(b) + " "
                + (a < b) + (a == b));
            Console.WriteLine(" " + a.GetHashCode() + " " + Near(a) + " " + Try(() => (long)a) + " "
                + Try(() => (int)a) + " " + Try(() => (ulong)a) + " " + Try(() => (byte)a));
            Console.WriteLine(" " + Math.Round(a, (int)(Next() % 20)) + " "
                + Math.Round(a, 2, MidpointRounding.AwayFromZero) + " " + Math.Floor(a) + " " + Math.Ceiling(a)
                + " " + Math.Truncate(a));
            Console.WriteLine(" " + a.ToString("F3") + " " + a.ToString("N1", CultureInfo.InvariantCulture) + " "
                + a.ToString("E5", CultureInfo.InvariantCulture) + " "
                + a.ToString("G7", CultureInfo.InvariantCulture) + " "
                + a.ToString("#,##0.0##", CultureInfo.InvariantCulture) + " " + a.ToString("P0", CultureInfo.InvariantCulture));
            Console.WriteLine(" " + (decimal.Parse(a.ToString(CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture) == a) + " " + Near(a) + " " + string.Join(",", decimal.GetBits(-a)));
        }
        foreach (string s in new[] { "1.50", " 12,345.600 ", "-0.00", "1e3", "79228162514264337593543950335",
            "79228162514264337593543950336", "0.00000000000000000000000000005", "0.00000000000000000000000000015",
            "1.23456789012345678901234567890123", "--1", "", "5-", "(5)", ".5", "5.", "0000123.4500",
            "79228162514264337593543950335.4", "79228162514264337593543950335.5" })
            Console.WriteLine("'" + s + "' " + Try(() => decimal.Parse(s, CultureInfo.InvariantCulture)) + " "
                + Try(() => decimal.Parse(s, NumberStyles.Any, CultureInfo.InvariantCulture)) + " "
                + decimal.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal d) + " " + d);
        foreach (double x in new[] { 0.1, 1e-28, 123456789.123456789, 1e28, 7.9e28, 8e28, -1e-30,
            0.3333333333333333, double.NaN, 1234567890123456.7, 2.5e-5 })
            Console.WriteLine(Try(() => (decimal)x) + " " + Try(() => (decimal)(float)x));
    }
}
