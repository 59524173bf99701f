// §ReadOnlySpan<char> (System.MemoryExtensions): text without copies: slices, trimming, searching, parsing, formatting.
string line = "  key = value ; 42, 17,x ";
ReadOnlySpan<char> span = line;
Console.WriteLine("[" + span.Trim().ToString() + "]");
Console.WriteLine("[" + span.TrimStart().ToString() + "][" + span.TrimEnd().ToString() + "]");
int eq = span.IndexOf('=');
Console.WriteLine(span.Slice(0, eq).Trim().ToString() + "|" + span[(eq + 1)..].Trim().ToString());
Console.WriteLine(span.IndexOf("value") + " " + span.LastIndexOf(',') + " " + span.IndexOfAny(';', ',') + " "
    + span.IndexOf('?'));
Console.WriteLine(int.Parse("abc123".AsSpan(3)) + " " + int.Parse("x-7y".AsSpan(1, 2)));
Console.WriteLine(int.TryParse("12a".AsSpan(), out int v) + " " + v + " " + int.TryParse("12a".AsSpan(0, 2), out v) + " " + v);
Console.WriteLine(double.Parse("3.25;".AsSpan(0, 4)) + " " + long.Parse("9000000000".AsSpan()) + " "
    + bool.Parse("true".AsSpan()) + " " + decimal.Parse("1.50".AsSpan()));
Console.WriteLine(string.Concat("ab".AsSpan(), "cd".AsSpan(1), "ef".AsSpan()));
Console.WriteLine("Hello".AsSpan().SequenceEqual("Hello") + " "
    + "Hello".AsSpan().Equals("HELLO", StringComparison.OrdinalIgnoreCase) + " "
    + "Hello".AsSpan().StartsWith("He") + " " + "Hello".AsSpan().EndsWith("LO", StringComparison.OrdinalIgnoreCase)
    + " " + "abc".AsSpan().SequenceCompareTo("abd"));
Console.WriteLine(new string("reverse".AsSpan(2, 3)) + " " + "".AsSpan().IsEmpty + " " + ((string?)null).AsSpan().Length);
Span<char> upper = stackalloc char[5];
Console.WriteLine("hello".AsSpan().ToUpperInvariant(upper) + " " + upper.ToString());
Span<char> digits = stackalloc char[16];
Console.WriteLine(12345.TryFormat(digits, out int written) + " " + written + " " + digits.Slice(0, written).ToString());
Console.WriteLine(255.TryFormat(digits, out written, "x4") + " " + digits[..written].ToString());
Console.WriteLine(123456.TryFormat(digits[..3], out written) + " " + written);
int sum = 0;
ReadOnlySpan<char> rest = "10,20,30";
while (true)
{
    int comma = rest.IndexOf(',');
    var part = comma < 0 ? rest : rest[..comma];
    sum += int.Parse(part);
    if (comma < 0) break;
    rest = rest.Slice(comma + 1);
}
Console.WriteLine(sum);
foreach (char c in "abc".AsSpan(1)) Console.Write(c + ".");
Console.WriteLine();
Console.WriteLine("xxabcxx".AsSpan().Trim('x').ToString() + " " + "-=a=-".AsSpan().Trim("-=").ToString());
try { "abc".AsSpan(4); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { int.Parse("zz".AsSpan()); } catch (FormatException) { Console.WriteLine("format"); }
var sb = new System.Text.StringBuilder();
sb.Append("abcdef".AsSpan(1, 3)).Append('!');
Console.WriteLine(sb.ToString());

Span<char> copy = new char[4];
"wxyz".AsSpan().CopyTo(copy);
copy.Reverse();
Console.WriteLine(copy.ToString());
Console.Out.WriteLine("written".AsSpan(1, 4));
ReadOnlySpan<char> palin = "level";
Console.WriteLine(IsPalindrome(palin) + " " + IsPalindrome("levels"));

static bool IsPalindrome(ReadOnlySpan<char> s)
{
    while (s.Length > 1)
    {
        if (s[0] != s[^1]) return false;
        s = s[1..^1];
    }
    return true;
}
switch (palin) { case "level": Console.WriteLine("is level"); break; default: Console.WriteLine("other"); break; }
Console.WriteLine(palin is "level" ? 1 : 2);
ReadOnlyMemory<char> mem = "memory text".AsMemory(7);
Console.WriteLine(mem.ToString() + mem.Span[0] + mem.Slice(1, 2).Length);
Memory<int> m = new int[] { 1, 2, 3 };
m.Span[1] = 5;
Console.WriteLine(m.Length + " " + string.Join("-", m.ToArray()) + " " + m[1..].Span[0]);
await Use(m.Slice(1));

static async Task Use(Memory<int> memory)
{
    await Task.Yield();
    memory.Span.Fill(8);
}
Console.WriteLine(string.Join("-", m.ToArray()));
