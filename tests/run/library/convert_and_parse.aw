// Convert, Parse and TryParse: bases, rounding, styles, cultures, booleans, characters, and the exceptions of each.
using System.Globalization;
static string C(Func<object?> f)
{
    try { return f()?.ToString() ?? "null"; } catch (Exception e) { return e.GetType().Name; }
}
Console.WriteLine(C(() => Convert.ToInt32("12")) + " " + C(() => Convert.ToInt32(2.5)) + " "
    + C(() => Convert.ToInt32(3.5)) + " " + C(() => Convert.ToInt32(-2.5)) + " " + C(() => Convert.ToInt32('A'))
    + " " + C(() => Convert.ToInt32(true)) + " " + C(() => Convert.ToInt32(null)) + " "
    + C(() => Convert.ToInt32("x")) + " " + C(() => Convert.ToInt32(3e10)) + " " + C(() => Convert.ToByte(300))
    + " " + C(() => Convert.ToInt64("FF", 16)) + " " + C(() => Convert.ToInt32("101", 2)) + " "
    + C(() => Convert.ToString(255, 16)) + " " + C(() => Convert.ToString(-1, 2).Length) + " "
    + C(() => Convert.ToString(8, 8)) + " " + C(() => Convert.ToInt32("8", 8)));
Console.WriteLine(C(() => Convert.ToBoolean("True")) + " " + C(() => Convert.ToBoolean(0)) + " "
    + C(() => Convert.ToBoolean("yes")) + " " + C(() => Convert.ToChar("x")) + " " + C(() => Convert.ToChar("xy"))
    + " " + C(() => Convert.ToChar(65)) + " " + C(() => Convert.ToDouble("1.5")) + " "
    + C(() => Convert.ToDecimal(1.25)) + " " + C(() => Convert.ToString(1.5)) + " "
    + C(() => Convert.ToString((object?)null)) + " " + C(() => Convert.ToInt16(70000)) + " "
    + C(() => Convert.ToUInt32(-1)) + " " + C(() => Convert.ToBase64String(new byte[] { 1, 2, 255 })) + " "
    + C(() => Convert.FromBase64String("AQL/")[2]) + " " + C(() => Convert.FromBase64String("?")));
Console.WriteLine(C(() => int.Parse(" 42 ")) + " " + C(() => int.Parse("-7")) + " " + C(() => int.Parse("+7"))
    + " " + C(() => int.Parse("1,000")) + " " + C(() => int.Parse("1,000", NumberStyles.AllowThousands)) + " "
    + C(() => int.Parse("ff", NumberStyles.HexNumber)) + " "
    + C(() => int.Parse("(5)", NumberStyles.AllowParentheses)) + " " + C(() => int.Parse("")) + " "
    + C(() => int.Parse("2147483648")) + " " + C(() => int.Parse("1.0")) + " "
    + C(() => int.Parse("1.0", NumberStyles.AllowDecimalPoint)) + " " + C(() => double.Parse("1e3")) + " "
    + C(() => double.Parse("-.5")) + " " + C(() => double.Parse("NaN")) + " " + C(() => double.Parse("1,234.5"))
    + " " + C(() => decimal.Parse("1.50")) + " " + C(() => bool.Parse(" false ")) + " " + C(() => char.Parse("q"))
    + " " + C(() => byte.Parse("-1")) + " " + C(() => long.Parse("9223372036854775807")));
Console.WriteLine(int.TryParse("5", out int i) + "" + i + int.TryParse("5x", out i) + i + int.TryParse(null, out i)
    + double.TryParse("1.5.5", out double d) + d + bool.TryParse("TRUE", out bool b) + b
    + byte.TryParse("256", out byte by) + by + DateTime.TryParse("nope", out _) + Guid.TryParse("x", out _)
    + char.TryParse("ab", out _) + decimal.TryParse("1e2", NumberStyles.Float, CultureInfo.InvariantCulture,
    out decimal m) + m + Enum.TryParse<DayOfWeek>("monday", true, out var day) + day + TimeSpan.Parse("1.02:03:04")
    + Version.Parse("1.2.3"));
