// .NET integer Parse and TryParse: white space, signs, styles, overflow and format exceptions, for every integer type.
// gc: 100
using System.Globalization;
static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name[0..3] + " "; }
}
string[] inputs = { "0", "-1", "+7", " 42 ", "\t9\n", "127", "128", "255", "256", "-128", "-129", "32768", "65535",
    "2147483647", "2147483648", "4294967295", "9223372036854775807", "18446744073709551615", "", " ", "1.0",
    "1,000", "0x10", "1e3", "abc", "-", "--1", "1-", "(5)", "٣", "00012", "-0", null };
foreach (var s in inputs)
    Console.WriteLine((s ?? "null").Replace("\t", "t").Replace("\n", "n") + ": " + T(() => sbyte.Parse(s))
        + T(() => byte.Parse(s)) + T(() => short.Parse(s)) + T(() => ushort.Parse(s)) + T(() => int.Parse(s))
        + T(() => uint.Parse(s)) + T(() => long.Parse(s)) + T(() => ulong.Parse(s)));
Console.WriteLine(T(() => int.Parse("ff", NumberStyles.HexNumber))
    + T(() => int.Parse("FFFFFFFF", NumberStyles.HexNumber)) + T(() => byte.Parse("1ff", NumberStyles.HexNumber))
    + T(() => int.Parse("1,234", NumberStyles.AllowThousands))
    + T(() => int.Parse("(12)", NumberStyles.AllowParentheses))
    + T(() => int.Parse("12-", NumberStyles.AllowTrailingSign))
    + T(() => int.Parse("1e2", NumberStyles.AllowExponent))
    + T(() => int.Parse("5.00", NumberStyles.AllowDecimalPoint))
    + T(() => int.Parse("5.10", NumberStyles.AllowDecimalPoint)) + T(() => int.Parse(" 1", NumberStyles.None))
    + T(() => int.Parse("¤5", NumberStyles.Currency)) + T(() => long.Parse("-1,2,3", NumberStyles.Number))
    + T(() => int.Parse("0xff", NumberStyles.HexNumber)) + T(() => sbyte.Parse("FF", NumberStyles.AllowHexSpecifier)));
Console.WriteLine(int.TryParse("12", out int a) + "" + a + int.TryParse("x", out a) + a + int.TryParse(null, out a)
    + int.TryParse("99999999999", out a) + a + byte.TryParse("256", out byte b) + b
    + ulong.TryParse("-1", out ulong u) + u
    + long.TryParse("7f", NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long l) + l);
foreach (var s in new[] { "x", "99999999999", null })
    try { int.Parse(s); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
