// .NET System.String: Split with separators of every kind, counts and options; Join over arrays, enumerables and
// objects.
// gc: 100
static string J(string[] a) => a.Length + "[" + string.Join("|", a) + "] ";
Console.WriteLine(J("a,b,,c".Split(',')) + J("a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries))
    + J("".Split(',')) + J("".Split(',', StringSplitOptions.RemoveEmptyEntries)) + J(",".Split(',')) + J("abc".Split('x')));
Console.WriteLine(J("a b\tc\nd".Split()) + J("a  b".Split(null)) + J("a b".Split(new char[0]))
    + J("a;b,c".Split(';', ',')) + J("a;b,c".Split(new[] { ',', ';' }, 2)) + J("a,b,c,d".Split(',', 2))
    + J("a,b,c".Split(',', 1)) + J("a,b".Split(',', 0)) + J(",,a,b".Split(',', 2, StringSplitOptions.RemoveEmptyEntries)));
Console.WriteLine(J("a--b-c".Split("--")) + J("a--b----c".Split("--"))
    + J("a--b----c".Split("--", StringSplitOptions.RemoveEmptyEntries))
    + J("a1b22c".Split(new[] { "1", "22" }, StringSplitOptions.None)) + J("abc".Split("")) + J("aXbxc".Split("x"))
    + J("a--b--c".Split("--", 2)) + J("aaa".Split("aa"))
    + J("a<>b<c>".Split(new[] { "<>", "<", ">" }, StringSplitOptions.RemoveEmptyEntries)));
Console.WriteLine(string.Join(",", 1, "a", null, 2.5) + ";" + string.Join(", ", new List<int> { 1, 2 }) + ";"
    + string.Join(null, "a", "b") + ";" + string.Join("-", new string[0]) + ";" + string.Join("-", "a") + ";"
    + string.Join('-', 1, 2, 3) + ";" + string.Join("+", new[] { "a", "b", "c" }, 1, 2) + ";"
    + string.Join(",", new object[] { null, 1 }) + ";" + string.Join(",", "abc".Select(c => c)) + ";"
    + string.Join('x', new[] { "p", "q" }));
try { string.Join(",", (string[])null); }
catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { "a".Split(',', -1); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { string.Join(",", new[] { "a" }, 1, 1); }
catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
foreach (var line in "one\r\ntwo\nthree".Split('\n')) Console.Write(line.Length + " ");
Console.WriteLine(string.Concat("a b c".Split(' ').AsEnumerable().Reverse()));
