// System.String, StringBuilder and char.
using System.Text;
class Program
{
    static void P(object o) { Console.WriteLine(o == null ? "<null>" : "[" + o + "]"); }

    static void E(Action a)
    {
        try { a(); Console.WriteLine("no exception"); }
        catch (Exception e) { Console.WriteLine(e.GetType().FullName); }
    }

    static void Main()
    {
        string s = "Hello, World";
        P(s.Length);
        P(s.ToUpper());
        P(s.ToLower());
        P(s.IndexOf('o'));
        P(s.IndexOf('o', 5));
        P(s.IndexOf("World"));
        P(s.IndexOf("xyz"));
        P(s.LastIndexOf('o'));
        P(s.LastIndexOf("o"));
        P(s.LastIndexOf("l", 5));
        P(s.Substring(7));
        P(s.Substring(0, 5));
        P(s.Replace('l', 'L'));
        P(s.Replace("l", ""));
        P(s.Replace("Hello", "Bye"));
        P(s.Contains("World"));
        P(s.StartsWith("Hell"));
        P(s.EndsWith("ld"));
        P(s.Insert(5, "!!"));
        P(s.Remove(5));
        P(s.Remove(0, 7));
        P("  x y ".Trim());
        P("  x ".TrimStart() + "|");
        P("  x ".TrimEnd() + "|");
        P("xxabcxx".Trim('x'));
        P("abc".PadLeft(6));
        P("abc".PadRight(6) + "|");
        P("abc".PadLeft(6, '*'));
        P("abc".PadLeft(2));
        P(string.Join(",", new string[] { "a", "b", null, "d" }));
        P(string.Join("-", new List<int> { 1, 2, 3 }));
        P(string.Concat("a", "b", "c"));
        P(string.Concat(new string[] { "x", "y", "z", "w", "v" }));
        P(string.Join("|", "a,b,,c".Split(',')));
        P(string.Join("|", "a,b,,c".Split(new char[] { ',' }, StringSplitOptions.RemoveEmptyEntries)));
        P(string.Join("|", "a b  c".Split(' ', 2)));
        P("a--b--c".Split(new string[] { "--" }, StringSplitOptions.None).Length);
        P(string.Join("|", " a  b\tc ".Split()));
        P(string.IsNullOrEmpty(""));
        P(string.IsNullOrEmpty(null));
        P(string.IsNullOrWhiteSpace(" \t"));
        P("abc".CompareTo("abd") < 0);
        P(string.Compare("a", "B", StringComparison.OrdinalIgnoreCase) < 0);
        P(string.CompareOrdinal("a", "B"));
        P("abc" == "ab" + "c");
        P("abc".Equals("ABC", StringComparison.OrdinalIgnoreCase));
        P("abc".Equals(null));
        P(object.Equals("a", "a"));
        P("a".GetHashCode() == "a".GetHashCode());
        P(new string('x', 3));
        P(new string(new char[] { 'a', 'b' }));
        P(new string(new char[] { 'a', 'b', 'c', 'd' }, 1, 2));
        P("abc".ToCharArray().Length);
        P("abc"[1]);
        foreach (char c in "xyz") Console.Write(c + ";"); Console.WriteLine();
        P(string.Format("{0} {1} {0}", 1, "two"));
        P(string.Format("{0,5}|{0,-5}|", 42));
        P(string.Format("{0:X4} {1:F2} {2:N0}", 255, 3.14159, 1234567));
        P(string.Format("{{}} {0}", 5));
        P(string.Format("{0:0.00;(0.00)}", -2.5));
        P(string.Format("{0} {1} {2} {3}", 1, 2, 3, 4));
        P("ab".IndexOfAny(new char[] { 'b', 'x' }));
        P("banana".LastIndexOfAny(new char[] { 'n' }));
        P("Ärger ß".ToUpper());
        P("ÄÖ".ToLower());
        P("x".CompareTo(null));
        E(() => "abc".Substring(4));
        E(() => "abc".Substring(1, 3));
        E(() => { char c = "abc"[3]; });
        E(() => string.Format("{0} {1}", 1));
        E(() => string.Format("{0"));
        E(() => "abc".Insert(4, "x"));
        E(() => "abc".Remove(4));
        E(() => new string('x', -1));
        E(() => "a".PadLeft(-1));
        E(() => "abc".IndexOf(null));
        E(() => string.Join(",", (string[])null));
        E(() => "x".Replace("", "y"));
        string n = null;
        P(n + "x");
        P("a" + n + null);
        P($"{n}|{1 + 1}|{"q",4}|{2.5:F1}");
        var sb = new StringBuilder();
        sb.Append("abc").Append(1).Append('x').Append(2.5).Append(true).AppendLine().AppendFormat("{0:D3}", 7)
            .Insert(0, ">>").Replace("abc", "ABC").Append('-', 3);
        P(sb.ToString());
        P(sb.Length); sb.Remove(0, 2);
        P(sb[0]); sb[0] = 'z';
        P(sb); sb.Length = 2;
        P(sb); sb.Clear();
        P(sb.Length);
        for (int i = 0; i < 1000; i++) sb.Append(i);
        P(sb.Length);
        P(sb.ToString(2885, 5));
        P(char.IsDigit('5'));
        P(char.IsLetter('é'));
        P(char.IsWhiteSpace('\u00a0'));
        P(char.ToUpper('ß'));
        P(char.IsUpper('É'));
        P(char.IsLetterOrDigit('_'));
        P(char.IsPunctuation('!'));
        P(char.IsControl('\n'));
        P((int)char.GetNumericValue('7'));
        P(char.IsSurrogate('\ud800'));
        P(char.ConvertFromUtf32(0x1F600).Length);
        P(char.IsSymbol('+'));
        P(char.IsSeparator(' '));
        P(char.IsNumber('½'));
    }
}
