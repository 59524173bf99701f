// Standard and custom numeric format strings of double and float under the invariant culture, as a table.
using System.Globalization;
string F(IFormattable v, string f)
{
    try { return v.ToString(f, CultureInfo.InvariantCulture); } catch (FormatException) { return "FormatException"; }
}
double zero = 0;
double[] values = {
    0, -zero, 1, -1, 0.5, 1.5, 2.5, -2.5, 0.125, 1.0 / 3, 123.456, -1234567.891, 0.000123456, 1e15, 1e16, 123456789012345680, 1e22, 1e-5, 9.995, 99.995, 0.045,
    double.MaxValue, double.Epsilon, 4.9406564584124654E-322, 2.2250738585072014E-308, 1024, 1048576, 9007199254740993, Math.PI, double.NaN, double.PositiveInfinity, double.NegativeInfinity };
string[] formats = { "", "G", "G3", "G15", "G17", "R", "F", "F0", "F3", "N", "N0", "N1", "E", "E2", "e3", "E0", "P", "P0", "P1", "C", "C0", "C3" };
foreach (double v in values)
{
    string line = "";
    foreach (string f in formats)
        line += (f == "F" && Math.Abs(v) > 1e100) || (f[..Math.Min(1, f.Length)] is "N" or "P" or "C" or "F" && Math.Abs(v) > 1e100 && !double.IsInfinity(v)) ? " ." : " | " + F(v, f);
    Console.WriteLine(line);
}
string[] custom = { "0", "0.00", "#.##", "00000", "#,##0.0", "0,0", "#,,", "0.0,,", "0%", "#.#%", "0‰", "0.0e0", "0.###E+00", "0E-0", "(0);[0];zero", "#;neg;", "'a'0\"b\"", "\\#0", "0.00 units", "##-##-##", "x", "0.0.0", "#" };
foreach (double v in new[] { 0, -zero, 1, -1, 0.5, -0.5, 1.005, 12.5, -12.5, 1234.5678, -98765.4321, 0.004, 1234567890, 1e-10, 1e20, double.NaN, double.PositiveInfinity })
{
    string line = "";
    foreach (string f in custom)
        line += " | " + F(v, f);
    Console.WriteLine(line);
}
float fz = 0;
foreach (float v in new[] { 0f, -fz, 1f, 0.1f, 1f / 3, 16777216f, 16777217f, 3.4028235E+38f, 1.401298E-45f, 1e-5f, 1e7f, 1e8f, 123456.789f, -0.5f, float.NaN, float.NegativeInfinity })
    Console.WriteLine(v + " | " + F(v, "G") + " | " + F(v, "G3") + " | " + F(v, "G9") + " | " + F(v, "R") + " | " + F(v, "E") + " | " + F(v, "E3") + (Math.Abs(v) > 1e30 ? "" : " | " + F(v, "F1") + " | " + F(v, "N2") + " | " + F(v, "P") + " | " + F(v, "C")) + " | " + F(v, "0.0##"));
foreach (string bad in new[] { "Q", "Y2", "D", "X", "D5", "X2", "G2x", "Fx" })
    Console.WriteLine(bad + ": " + F(1.5, bad));
