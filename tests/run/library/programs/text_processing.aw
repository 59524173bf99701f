// A program as people write it: text processing.
using System.Text;
// text processing
string text = @"It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness, it was the spring of hope, it was the winter of despair.";
var words = text.Split(new[] { ' ', ',', '.', '\n', '\r' }, StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).ToArray();
Console.WriteLine(words.Length);
foreach (var g in words.GroupBy(w => w).Select(g => new { Word = g.Key, Count = g.Count() }).OrderByDescending(x => x.Count).ThenBy(x => x.Word).Take(8)) Console.WriteLine($"{g.Word,-10}{g.Count,4} {new string('*', g.Count)}");
var q = from w in words where w.Length > 4 group w by w[0] into g orderby g.Key select new { g.Key, Words = g.Distinct().OrderBy(x => x) };
foreach (var x in q) Console.WriteLine($"{x.Key}: {string.Join(", ", x.Words)}");
Console.WriteLine(string.Concat(words.Select(w => char.ToUpper(w[0]))));
Console.WriteLine(Caesar("Hello, World!", 3) + " " + Caesar(Caesar("Hello, World!", 3), -3));
Console.WriteLine(IsPalindrome("A man, a plan, a canal: Panama") + " " + IsPalindrome("nope"));
Console.WriteLine(RunLength("WWWWWWWWWWWWBWWWWWWWWWWWWBBB") + " " + Unrun("12W1B12W3B"));
Console.WriteLine(string.Join("|", Wrap(text.Replace("\r", "").Replace('\n', ' '), 30)));
Console.WriteLine(Levenshtein("kitten", "sitting") + " " + Levenshtein("", "abc"));
Console.WriteLine(ToRoman(1994) + " " + FromRoman("MCMXCIV") + " " + ToRoman(3888));
Console.WriteLine(string.Join(",", Permutations("abc").OrderBy(s => s)));
Console.WriteLine(Reverse("The quick brown fox")); Console.WriteLine(Title("hello there world"));
var anagrams = new[] { "listen", "silent", "enlist", "google", "elgoog", "abc" }.GroupBy(w => string.Concat(w.OrderBy(c => c))).Where(g => g.Count() > 1).Select(g => string.Join("/", g)); Console.WriteLine(string.Join(" ", anagrams));
Console.WriteLine("a,b;c d".Split(',', ';', ' ').Length + " " + "a1b2c3".Where(char.IsDigit).Sum(c => c - '0') + " " + "hello".IndexOf('l') + " " + "hello".LastIndexOf("l") + " " + "hello".Substring(1, 3) + " " + "hello".Insert(2, "--").Remove(0, 1));
Console.WriteLine("  trim me ".Trim() + "|" + "xxhixx".Trim('x') + "|" + "5".PadLeft(3, '0') + "|" + "ab".PadRight(4, '.') + "|" + "Abc".Equals("aBC", StringComparison.OrdinalIgnoreCase) + "|" + string.Compare("a", "B") + "|" + string.Compare("a", "B", StringComparison.Ordinal) + "|" + "abc".CompareTo("abd"));
Console.WriteLine(Encoding.UTF8.GetBytes("héllo€").Length + " " + BitConverter.ToString(Encoding.UTF8.GetBytes("hé€")) + " " + Encoding.UTF8.GetString(new byte[] { 72, 105 }) + " " + Encoding.ASCII.GetString(Encoding.ASCII.GetBytes("aé")) + " " + Convert.ToBase64String(Encoding.UTF8.GetBytes("Hello, World!")) + " " + Encoding.UTF8.GetString(Convert.FromBase64String("SGk=")));
Console.WriteLine(string.Join(" ", Encoding.Unicode.GetBytes("ab").Select(b => b.ToString("X2"))) + " " + Convert.ToString(10, 2).PadLeft(8, '0') + " " + Convert.ToInt32("ff", 16) + " " + Convert.ToString(255, 16) + " " + Convert.ToInt32("1010", 2) + " " + 255.ToString("x4") + " " + 1234567.891.ToString("N1") + " " + 0.1234.ToString("P1") + " " + 12345.6789.ToString("E3") + " " + 42.ToString("D5"));
static string Caesar(string s, int k) => new(s.Select(c => char.IsLetter(c) ? (char)((((c & 31) - 1 + k + 26) % 26) + (char.IsUpper(c) ? 'A' : 'a')) : c).ToArray());
static bool IsPalindrome(string s) { var t = s.Where(char.IsLetterOrDigit).Select(char.ToLower).ToArray(); return t.SequenceEqual(Enumerable.Reverse(t)); }
static string RunLength(string s) { var sb = new StringBuilder(); for (int i = 0; i < s.Length;) { int j = i; while (j < s.Length && s[j] == s[i]) j++; sb.Append(j - i).Append(s[i]); i = j; } return sb.ToString(); }
static string Unrun(string s) { var sb = new StringBuilder(); int n = 0; foreach (char c in s) if (char.IsDigit(c)) n = n * 10 + (c - '0'); else { sb.Append(c, n); n = 0; } return sb.ToString(); }
static IEnumerable<string> Wrap(string s, int w) { var sb = new StringBuilder(); foreach (var word in s.Split(' ')) { if (sb.Length + word.Length + 1 > w) { yield return sb.ToString().TrimEnd(); sb.Clear(); } sb.Append(word).Append(' '); } if (sb.Length > 0) yield return sb.ToString().TrimEnd(); }
static int Levenshtein(string a, string b) { var d = new int[a.Length + 1, b.Length + 1]; for (int i = 0; i <= a.Length; i++) d[i, 0] = i; for (int j = 0; j <= b.Length; j++) d[0, j] = j; for (int i = 1; i <= a.Length; i++) for (int j = 1; j <= b.Length; j++) d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)); return d[a.Length, b.Length]; }
static string ToRoman(int n) { var map = new (int, string)[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") }; var sb = new StringBuilder(); foreach (var (v, s) in map) while (n >= v) { sb.Append(s); n -= v; } return sb.ToString(); }
static int FromRoman(string s) { var v = new Dictionary<char, int> { { 'I', 1 }, { 'V', 5 }, { 'X', 10 }, { 'L', 50 }, { 'C', 100 }, { 'D', 500 }, { 'M', 1000 } }; int t = 0; for (int i = 0; i < s.Length; i++) t += i + 1 < s.Length && v[s[i]] < v[s[i + 1]] ? -v[s[i]] : v[s[i]]; return t; }
static IEnumerable<string> Permutations(string s) => s.Length <= 1 ? new[] { s } : s.SelectMany((c, i) => Permutations(s.Remove(i, 1)).Select(p => c + p));
static string Reverse(string s) => string.Join(" ", s.Split().Select(w => { var a = w.ToCharArray(); Array.Reverse(a); return new string(a); }));
static string Title(string s) => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(s);
