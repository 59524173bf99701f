// .NET System.String: IndexOf, LastIndexOf, IndexOfAny, Contains, StartsWith, EndsWith with starts, counts, comparisons
// and their exceptions.
// gc: 100
static string T(Func<object> f) { try { return f() + " "; } catch (Exception e) { return e.GetType().Name + " "; } }
string s = "abcabcABC";
Console.WriteLine(T(() => s.IndexOf('c')) + T(() => s.IndexOf('c', 3)) + T(() => s.IndexOf('c', 3, 2))
    + T(() => s.IndexOf("ca")) + T(() => s.IndexOf("")) + T(() => s.IndexOf("", 9)) + T(() => s.IndexOf("x"))
    + T(() => s.IndexOf("bc", 2)) + T(() => s.IndexOf("ABC", StringComparison.OrdinalIgnoreCase))
    + T(() => s.IndexOf("ABC", 1, StringComparison.OrdinalIgnoreCase)));
Console.WriteLine(T(() => s.LastIndexOf('c')) + T(() => s.LastIndexOf('c', 4)) + T(() => s.LastIndexOf('c', 4, 2))
    + T(() => s.LastIndexOf("abc")) + T(() => s.LastIndexOf("abc", 4)) + T(() => s.LastIndexOf("x"))
    + T(() => s.LastIndexOf("ABC", StringComparison.OrdinalIgnoreCase)) + T(() => "".LastIndexOf('a')));
Console.WriteLine(T(() => s.IndexOfAny(new[] { 'B', 'c' })) + T(() => s.IndexOfAny(new[] { 'B', 'c' }, 3))
    + T(() => s.IndexOfAny(new char[0])) + T(() => s.LastIndexOfAny(new[] { 'a', 'b' }))
    + T(() => s.LastIndexOfAny(new[] { 'a', 'b' }, 2)));
Console.WriteLine(T(() => s.Contains("bcA")) + T(() => s.Contains('Z'))
    + T(() => s.Contains("CAB", StringComparison.OrdinalIgnoreCase)) + T(() => s.Contains(""))
    + T(() => s.StartsWith("abc")) + T(() => s.StartsWith('a'))
    + T(() => s.StartsWith("ABC", StringComparison.OrdinalIgnoreCase)) + T(() => s.EndsWith("BC"))
    + T(() => s.EndsWith('c')) + T(() => s.EndsWith("abc", StringComparison.OrdinalIgnoreCase)) + T(() => "".StartsWith("")));
Console.WriteLine(T(() => s.IndexOf((string)null)) + T(() => s.IndexOf('a', 10)) + T(() => s.IndexOf('a', -1))
    + T(() => s.IndexOf('a', 5, 6)) + T(() => s.Contains(null)) + T(() => s.StartsWith((string)null))
    + T(() => s.IndexOfAny(null)) + T(() => s.LastIndexOf('a', 9)) + T(() => s.IndexOf('a', 9))
    + T(() => s.EndsWith((string)null)));
