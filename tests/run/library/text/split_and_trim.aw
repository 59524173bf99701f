// string.Split with counts, options and several separators; Trim's sets; Join, PadLeft, IndexOfAny, Compare, Replace with comparison.
class Program
{
    static void Show(string[] parts) => Console.WriteLine(parts.Length + ":" + string.Join("/", parts));
    static void Main()
    {
        Show("a,b,,c,".Split(','));
        Show("a,b,,c,".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Show("a,b,,c,".Split(',', 3));
        Show("a,b,,c,".Split(new[] { ',' }, 2, StringSplitOptions.RemoveEmptyEntries));
        Show("a--b-->c".Split("--"));
        Show("a--b->c".Split(new[] { "->", "--" }, StringSplitOptions.None));
        Show(" x  y\tz\n".Split());
        Show(" x  y\tz\n".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Show("".Split(','));
        Show("".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Show("abc".Split(""));
        Show("a,b;c".Split(new[] { ',', ';' }, 1));
        Console.WriteLine($"[{"  a b ".Trim()}] [{"xxaxx".Trim('x')}] [{"xyaxy".TrimStart('x', 'y')}] [{"a..".TrimEnd('.')}] [{"\u2003a\u00a0".Trim()}]");
        Console.WriteLine($"[{"7".PadLeft(3, '0')}] [{"ab".PadRight(4)}] [{"abc".PadLeft(2)}]");
        Console.WriteLine($"{"hello".IndexOfAny(new[] { 'l', 'o' })} {"hello".LastIndexOfAny(new[] { 'h', 'e' })} {"hello".IndexOf("l", 3)} {"hello".IndexOf("")} {"hello".LastIndexOf("l")} {"hello".IndexOf('z')}");
        Console.WriteLine($"{"Hello".StartsWith("he", StringComparison.OrdinalIgnoreCase)} {"Hello".EndsWith("LO", StringComparison.Ordinal)} {"Hello".Contains('e')} {"Hello".Contains("ELL", StringComparison.OrdinalIgnoreCase)}");
        Console.WriteLine("one Two one".Replace("ONE", "1", StringComparison.OrdinalIgnoreCase) + "|" + "aaa".Replace("aa", "b") + "|" + "abc".Replace("b", null) + "|" + "a.b".Replace('.', '/'));
        Console.WriteLine($"{string.CompareOrdinal("a", "B") > 0} {string.Compare("a", "A", StringComparison.OrdinalIgnoreCase)} {string.Equals(null, null)} {string.IsNullOrWhiteSpace(" \t")} {"b".CompareTo("a")}");
        Console.WriteLine("abcdef".Remove(2) + "|" + "abcdef".Remove(1, 2) + "|" + "abc".Insert(3, "!") + "|" + string.Concat("a", null, 1, 'c') + "|" + string.Join("-", new object?[] { 1, null, "x" }) + "|" + new string('z', 3));
        foreach (Action a in new Action[] { () => "abc".Substring(4), () => "abc".Remove(3, 1), () => "abc".Insert(4, ""), () => "a".Split(',', -1), () => "abc".Replace("", "x"), () => "abc".IndexOf((string)null!), () => "a".PadLeft(-1) })
            try { a(); Console.WriteLine("ok"); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + " " + e.ParamName); }
    }
}
