// .NET standard and custom numeric formats on double, float and decimal: rounding, precision, special values.
// gc: 100
double[] v = { 0, -0.0, 1, -1.5, 0.5, 2.5, 1234567.891, 1e15, 1e16, 123456789012345680, 1e-4, 1e-5, 0.1
    + 0.2, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, 1.005, 999.9995 };
foreach (var f in new[] { "", "G", "G3", "G17", "R", "F", "F0", "F5", "N", "N1", "E", "E2", "e10", "P", "P1", "C",
    "0", "0.0", "#.##", "0.000", "#,##0.00", "0.0E+00", "0%", "#;neg;zero", "00000.0" })
{
    Console.Write(f + ": ");
    foreach (double d in v) Console.Write(d.ToString(f) + " ");
    Console.WriteLine();
}
float[] w = { 0.1f, 1f / 3, 16777216f, 1e10f, 1e-7f, float.MaxValue, -2.5f, float.NegativeInfinity };
foreach (var f in new[] { "", "G", "G9", "F2", "E3", "N0", "R", "0.00" })
{
    Console.Write(f + ": ");
    foreach (float d in w) Console.Write(d.ToString(f) + " ");
    Console.WriteLine();
}
decimal[] m = { 0, 0.0m, 1.50m, -1234567.895m, 0.00001m, 2.5m, 3.5m, decimal.MaxValue, 1e-28m };
foreach (var f in new[] { "", "G", "G3", "F2", "F0", "N1", "E2", "P1", "C", "0.##", "#,0.0", "000" })
{
    Console.Write(f + ": ");
    foreach (var d in m) Console.Write(d.ToString(f) + " ");
    Console.WriteLine();
}
try { 1.5.ToString("D"); }
catch (FormatException) { Console.WriteLine("D"); }
try { 1.5.ToString("X"); }
catch (FormatException) { Console.WriteLine("X"); }
