// System.String: one use of each common member with its edges.
static string C(Func<object?> f)
{
    try { return f()?.ToString() ?? "null"; } catch (Exception e) { return e.GetType().Name; }
}
string s = "Hello, World";
Console.WriteLine(s.Length + s.ToUpper() + s.ToLowerInvariant() + s.IndexOf('o') + s.IndexOf("o", 5)
    + s.LastIndexOf('o') + s.IndexOf("zz") + s.IndexOfAny(new[] { 'W', 'l' }) + s.Contains("World")
    + s.Contains('z') + s.StartsWith("He") + s.EndsWith("d")
    + s.StartsWith("he", StringComparison.OrdinalIgnoreCase) + s.IndexOf("WORLD", StringComparison.OrdinalIgnoreCase));
Console.WriteLine(s.Substring(7) + s.Substring(0, 4) + s.Remove(5) + s.Remove(0, 7) + s.Insert(5, "!")
    + s.Replace("l", "L") + s.Replace('o', '0') + s.Replace("World", null) + s[^1] + s[..5] + s[7..^1]);
Console.WriteLine("[" + "  pad ".Trim() + "][" + "  pad ".TrimStart() + "][" + "  pad ".TrimEnd() + "]["
    + "xxaxx".Trim('x') + "][" + "abc".PadLeft(5) + "][" + "abc".PadRight(5, '.') + "][" + "abc".PadLeft(2) + "]");
Console.WriteLine(string.Join("|", "a,b,,c".Split(',')) + " "
    + string.Join("|", "a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries)) + " "
    + string.Join("|", "a, b".Split(", ")) + " " + string.Join("|", "a b\tc".Split()) + " "
    + string.Join("|", "a-b+c".Split('-', '+')) + " " + string.Join("|", "a,b,c".Split(',', 2)) + " " + "".Split(',').Length);
Console.WriteLine(string.Concat("a", 1, null, 'c') + string.Concat(new[] { "x", "y" })
    + string.Join(",", 1, "b", null, 2.5) + string.Format("{0:D3}-{1,5}-{0}", 7, "r") + new string('z', 3)
    + new string(new[] { 'a', 'b', 'c' }, 1, 2) + string.IsNullOrEmpty("") + string.IsNullOrWhiteSpace(" \t")
    + string.Empty.Length + string.Compare("a", "b", StringComparison.Ordinal) + string.CompareOrdinal("b", "a")
    + string.Equals("A", "a", StringComparison.OrdinalIgnoreCase) + "a".CompareTo(null));
Console.WriteLine(string.Join(",", "héy".ToCharArray()) + "abc".Equals("abc") + ("ab" + "c" == "abc")
    + string.Intern("q") + "b".GetHashCode().Equals("b".GetHashCode()) + "Ab".ToCharArray()[0]
    + string.Concat("cba".OrderBy(c => c)) + string.Concat("abc".Reverse()) + "x".Equals(null)
    + ("a" == (object)"a") + "line1\nline2".Split('\n')[1] + "tab\t".Length + "a".PadLeft(3, '*').TrimStart('*'));
Console.WriteLine(C(() => s.Substring(13)) + " " + C(() => s.Substring(12) + "|") + " "
    + C(() => s.Substring(0, 99)) + " " + C(() => s[12]) + " " + C(() => s.Insert(-1, "x")) + " "
    + C(() => s.Remove(50)) + " " + C(() => s.Replace("", "x")) + " " + C(() => s.IndexOf((string)null!)) + " "
    + C(() => string.Join(",", (string[])null!)) + " " + C(() => new string('x', -1)) + " "
    + C(() => string.Format("{0}{1}", 1)) + " " + C(() => "x".PadLeft(-1)));
