// .NET System.String: Insert, Remove, Replace, Substring, Trim*, Pad*, ToUpper/Lower, with limits and exceptions.
// gc: 100
static string T(Func<object> f)
{
    try { return "[" + f() + "] "; } catch (Exception e) { return e.GetType().Name + " "; }
}
string s = "hello";
Console.WriteLine(T(() => s.Insert(0, "<")) + T(() => s.Insert(5, ">")) + T(() => s.Insert(6, ""))
    + T(() => s.Insert(1, null)) + T(() => s.Remove(2)) + T(() => s.Remove(1, 3)) + T(() => s.Remove(3, 5))
    + T(() => s.Remove(5, 0)));
Console.WriteLine(T(() => s.Substring(2)) + T(() => s.Substring(5)) + T(() => s.Substring(6))
    + T(() => s.Substring(1, 3)) + T(() => s.Substring(3, 3)) + T(() => s.Substring(-1))
    + T(() => s.Substring(0, -1)) + T(() => s[1..^1]) + T(() => s[^2..]) + T(() => s[5..]) + T(() => s[3..2]) + T(() => s[6]));
Console.WriteLine(T(() => s.Replace('l', 'L')) + T(() => s.Replace("l", "")) + T(() => s.Replace("ll", "LLL"))
    + T(() => s.Replace("x", "y")) + T(() => s.Replace("l", null)) + T(() => s.Replace("", "x"))
    + T(() => s.Replace(null, "x")) + T(() => "aaaa".Replace("aa", "b"))
    + T(() => "aAa".Replace("A", "-", StringComparison.OrdinalIgnoreCase)) + T(() => ReferenceEquals(s.Replace("x", "y"), s)));
Console.WriteLine(T(() => "  a b \t\n".Trim()) + T(() => "  a ".TrimStart()) + T(() => " a  ".TrimEnd())
    + T(() => "xxaxx".Trim('x')) + T(() => "xyaxy".Trim('x', 'y')) + T(() => "xyaxy".TrimStart('x'))
    + T(() => "xyaxy".TrimEnd(new[] { 'y', 'x' })) + T(() => "   ".Trim()) + T(() => "\u00A0a\u2003".Trim().Length)
    + T(() => "aa".Trim('a')));
Console.WriteLine(T(() => s.PadLeft(7)) + T(() => s.PadRight(7)) + T(() => s.PadLeft(7, '0'))
    + T(() => s.PadRight(8, '.')) + T(() => s.PadLeft(3)) + T(() => s.PadLeft(-1)) + T(() => s.PadRight(5)));
Console.WriteLine(T(() => "Ab1e".ToUpper()) + T(() => "AB1E".ToLower()) + T(() => "i".ToUpperInvariant())
    + T(() => s.ToCharArray().Length) + T(() => string.Join("", s.ToCharArray(1, 2))) + T(() => new string('x', 3))
    + T(() => new string('x', 0).Length) + T(() => new string(new[] { 'a', 'b', 'c' }, 1, 2))
    + T(() => new string((char[])null).Length) + T(() => new string('a', -1))
    + T(() => string.Concat(s, null, "x", "y", "z")) + T(() => string.Concat(new object[] { 1, 'a', null, 2.5 })));
