// .NET System.String: Compare, CompareOrdinal, CompareTo, Equals and the comparers; sorting with them.
// gc: 100
Console.WriteLine(string.CompareOrdinal("a", "B") > 0);
Console.WriteLine(string.CompareOrdinal("abc", "abd") + " " + Math.Sign(string.CompareOrdinal("abc", "ab")) + " "
    + Math.Sign(string.CompareOrdinal(null, "a")) + " " + string.CompareOrdinal(null, null) + " "
    + Math.Sign(string.CompareOrdinal("a", null)) + " " + string.CompareOrdinal("xab", 1, "yab", 1, 2));
Console.WriteLine(Math.Sign(string.Compare("a", "b", StringComparison.Ordinal)) + " "
    + string.Compare("A", "a", StringComparison.OrdinalIgnoreCase) + " "
    + Math.Sign(string.Compare("a", "_", StringComparison.OrdinalIgnoreCase)) + " "
    + Math.Sign(string.Compare("A", "_", StringComparison.Ordinal)) + " "
    + string.Compare("xAB", 1, "yab", 1, 2, StringComparison.OrdinalIgnoreCase) + " "
    + string.Compare("", null, StringComparison.Ordinal));
Console.WriteLine("a".Equals("A") + " " + "a".Equals("A", StringComparison.OrdinalIgnoreCase) + " "
    + string.Equals("E", "é", StringComparison.OrdinalIgnoreCase) + " " + string.Equals(null, null) + " "
    + "a".Equals((object)"a") + " " + "a".Equals((object)'a') + " " + "a".Equals(null) + " " + Equals("x", "x"));
string[] w = { "b", "A", "a", "B", "_", "aa", "", "Z", "z1", "z" };
Console.WriteLine(string.Join(" ", w.OrderBy(x => x, StringComparer.Ordinal)));
Console.WriteLine(string.Join(" ", w.OrderBy(x => x, StringComparer.OrdinalIgnoreCase)));
var c = (string[])w.Clone();
Array.Sort(c, StringComparer.Ordinal);
Console.WriteLine(string.Join(" ", c));
Array.Sort(c, string.CompareOrdinal);
Console.WriteLine(string.Join(" ", c));
var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Key"] = 1 };
d["KEY"] = 2;
Console.WriteLine(d.Count + " " + d["key"] + " " + d.Keys.First());
var h = new HashSet<string>(new[] { "a", "A", "b" }, StringComparer.OrdinalIgnoreCase);
Console.WriteLine(h.Count + " " + h.Contains("B"));
Console.WriteLine(StringComparer.Ordinal.Compare("a", "b") + " "
    + StringComparer.OrdinalIgnoreCase.Equals("a", "A") + " "
    + (StringComparer.OrdinalIgnoreCase.GetHashCode("abc") == StringComparer.OrdinalIgnoreCase.GetHashCode("ABC"))
    + " " + ("abc".GetHashCode() == "ab".Insert(2, "c").GetHashCode()));
Console.WriteLine(string.IsNullOrEmpty("") + "" + string.IsNullOrEmpty(null) + string.IsNullOrWhiteSpace(" \t")
    + string.IsNullOrWhiteSpace("a"));
try { "a".CompareTo((object)5); }
catch (ArgumentException e) { Console.WriteLine(e.Message); }
Console.WriteLine("a".CompareTo((object)null) + " " + "a".CompareTo((string)null));
