// .NET double, float and decimal Parse: exponents, signs, thousands, infinities, NaN, rounding, styles.
// gc: 100
using System.Globalization;
static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name[0..3] + " "; }
}
foreach (var s in new[] { "1", "-1.5", "+.5", "5.", " 1e3 ", "1E-3", "1e+2", "1,234.5", ",1", "1,2,3", "NaN",
    "Infinity", "-Infinity", "∞", "1e400", "-1e400", "1e-400", "0x1", "1f", "1_0", "", ".", "e5", "1e", "1 2",
    "(1)", "1-", "$1", "0.1000000000000000055511151231257827", "123456789012345678901234567890", "-0", "4.9e-324",
    "2.4703282292062327e-324", "1.7976931348623158e308", "9007199254740993", "3.4028236e38",
    "0.000000000000000000000000000012345678" })
    Console.Write(T(() => double.Parse(s)) + T(() => float.Parse(s)) + T(() => decimal.Parse(s)) + "; ");
Console.WriteLine();
Console.WriteLine(double.TryParse("1.5", out double d) + "" + d + double.TryParse("x", out d) + d
    + double.TryParse(null, out d) + float.TryParse("1e50", out float f) + f
    + decimal.TryParse("1e5", out decimal m) + m + decimal.TryParse("1.50", out m) + m);
Console.WriteLine(T(() => decimal.Parse("1e2", NumberStyles.Float))
    + T(() => decimal.Parse("(1,234.50)", NumberStyles.Currency))
    + T(() => double.Parse("1,5", CultureInfo.InvariantCulture)) + T(() => double.Parse("1.5", NumberStyles.None))
    + T(() => double.Parse("1.5", NumberStyles.AllowDecimalPoint))
    + T(() => double.Parse("-1", NumberStyles.AllowDecimalPoint))
    + T(() => decimal.Parse("79228162514264337593543950336"))
    + T(() => decimal.Parse("0.00000000000000000000000000005")) + T(() => decimal.Parse("1.00000000000000000000000000005")));
