// .NET standard and custom numeric formats on integers: D X N F E G C P B, precision, negative values, every type;
// custom sections and literals.
// gc: 100
foreach (var f in new[] { "", "D", "D5", "X", "x", "X4", "N", "N0", "F", "F0", "F3", "E", "e2", "G", "G3", "G10",
    "C", "P", "P0", "R" })
{
    Console.Write(f + ": ");
    foreach (int n in new[] { 0, 5, -5, 12345, -12345, int.MinValue, int.MaxValue })
        try { Console.Write(n.ToString(f) + " "); } catch (FormatException) { Console.Write("FE "); }
    Console.WriteLine();
}
Console.WriteLine(((byte)200).ToString("X") + " " + ((sbyte)-1).ToString("X") + " " + ((short)-1).ToString("X")
    + " " + ((ushort)65535).ToString("D8") + " " + uint.MaxValue.ToString("N0") + " " + long.MinValue.ToString("X")
    + " " + long.MinValue.ToString("D25") + " " + ulong.MaxValue.ToString("E3") + " "
    + ((sbyte)-100).ToString("N1") + " " + (-1L).ToString("x8"));
foreach (var f in new[] { "0", "00000", "#", "#,#", "#,##0", "0.00", "0,0.0", "0%", "#;(#)", "#;(#);zero",
    "000-00-00", "'lit'0", "\\#0", "0.0e+0", "0e0", "##.##", "0,", "0,,", "#,#,,k", "0‰", "\"q\"0\"w\"", ";",
    "0;;z", "00.00.00" })
{
    Console.Write(f + ": ");
    foreach (int n in new[] { 0, 7, -7, 1234567, -98765 }) Console.Write(n.ToString(f) + "|");
    Console.WriteLine();
}
foreach (var f in new[] { "Z", "Q2", "X2X" })
    try { Console.WriteLine(5.ToString(f)); } catch (FormatException e) { Console.WriteLine(e.Message); }
