// Standard and custom numeric format strings of the integer types under the invariant culture, as a table.
using System.Globalization;
string F(IFormattable v, string f)
{
    try { return v.ToString(f, CultureInfo.InvariantCulture); } catch (FormatException) { return "FormatException"; }
}
string[] formats = { "", "G", "G1", "G4", "g20", "D", "D1", "D8", "d3", "X", "x", "X8", "x2", "N", "N0", "N3", "F", "F0", "f1", "E", "E0", "e2", "P", "P0", "P1", "C", "C0", "c1", "R" };
foreach (int v in new[] { 0, 1, -1, 9, 10, 255, -256, 1024, 65536, 999999, -1234567, int.MaxValue, int.MinValue })
    Console.WriteLine(string.Concat(formats.Select(f => " | " + F(v, f))));
foreach (long v in new[] { 0L, -1L, 1L << 40, 12345678901234567L, 999999999999999999L, long.MaxValue, long.MinValue })
    Console.WriteLine(string.Concat(formats.Select(f => " | " + F(v, f))));
foreach (ulong v in new[] { 0UL, 255UL, 1UL << 63, ulong.MaxValue })
    Console.WriteLine(string.Concat(formats.Select(f => " | " + F(v, f))));
foreach (IFormattable v in new IFormattable[] { (byte)200, (sbyte)-5, (short)-32768, (ushort)65535, 4000000000u, sbyte.MinValue })
    Console.WriteLine(string.Concat(formats.Select(f => " | " + F(v, f))));
string[] custom = { "0", "000", "#", "###", "#,#", "0,000", "#,##0.00", "0.0", "#.#", "0,", "0,,.#", "0%", "0‰", "0e0", "0.00E+0", "00E-00", "+0;-0;zero", "0;(0)", "#;;nil", "'n='0", "0\\x", "\"q\"#", "(000) 000-0000", "0x0", "a b" };
foreach (int v in new[] { 0, 1, -1, 7, 42, -999, 1000, 1234567, -1234567, int.MaxValue, int.MinValue })
    Console.WriteLine(string.Concat(custom.Select(f => " | " + F(v, f))));
foreach (long v in new[] { 5551234567L, long.MinValue, 1000000000000000L })
    Console.WriteLine(string.Concat(custom.Select(f => " | " + F(v, f))));
foreach (string bad in new[] { "Q", "Z3", "D-1", "X1x", "Dx" })
    Console.WriteLine(bad + ": " + F(15, bad));
Console.WriteLine($"[{42,6}] [{42,-6}] [{42,6:X4}] [{-1.5,8:F2}] [{1e100:E1}] [{12345.678:#,##0.0}] [{0.25:P0}] [{255:x}]");
Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:N1} {1:C} {2,10:P1}|{3,-5}|{{}}", 1234.56, 9.5, 0.123, 'c'));
