// .NET System.Text.StringBuilder: Append of every type, Insert, Remove, Replace, indexer, Length, capacity, CopyTo,
// Equals and exceptions.
// gc: 100
using System.Text;
static string T(Func<object> f)
{
    try { return "[" + f() + "] "; } catch (Exception e) { return e.GetType().Name + " "; }
}
var b = new StringBuilder();
b.Append(1).Append('c').Append("s").Append(2.5).Append(true).Append((object)null).Append((string)null).Append(3L)
    .Append(4.5f).Append(5.0m).Append((byte)6).Append(new[] { 'x', 'y' }).Append('z', 3).Append("abcdef", 1, 2)
    .Append(new[] { 'p', 'q', 'r' }, 1, 2).Append(new object().GetType()).Append(new StringBuilder("sb"));
Console.WriteLine(b + " " + b.Length);
b.Clear().AppendLine("l1").AppendLine().Append("l3");
Console.WriteLine(b.ToString().Replace("\r", "").Replace("\n", "/"));
b.Length = 2;
Console.WriteLine(b);
b.Length = 5;
Console.WriteLine(b.ToString().Replace('\0', '0'));
b.Clear().Append("hello");
b.Insert(0, "<").Insert(b.Length, ">").Insert(3, 42).Insert(1, 'c').Insert(1, true).Insert(0, "ab", 2).Insert(0, 1.5);
Console.WriteLine(b);
b.Clear().Append("hello world");
b.Remove(0, 2).Replace('o', '0').Replace("l", "LL").Replace("LL", "", 0, 3).Replace('w', 'W', 0, 2);
Console.WriteLine(b);
b[0] = 'Q';
Console.WriteLine(b[0] + "" + b[b.Length - 1] + b.ToString(1, 3));
var arr = new char[5];
b.CopyTo(1, arr, 2, 3);
Console.WriteLine(new string(arr).Replace('\0', '.'));
Console.WriteLine(T(() => b[100]) + T(() => b[-1]) + T(() => b.Remove(0, 100)) + T(() => b.Insert(100, "x"))
    + T(() => b.Length = -1) + T(() => b.ToString(5, 100)) + T(() => b.Append('x', -1))
    + T(() => b.Replace("", "x")) + T(() => b.Replace(null, "x")) + T(() => new StringBuilder(-1))
    + T(() => b.Append("abc", 2, 5)) + T(() => { b[50] = 'x'; return 1; }));
Console.WriteLine(new StringBuilder("abc").Equals(new StringBuilder("abc")) + ""
    + new StringBuilder("abc").Equals(b) + new StringBuilder().Capacity + " " + new StringBuilder(5).Capacity + " "
    + new StringBuilder("x", 50).Capacity + new StringBuilder("abcdef", 1, 3, 10)
    + new StringBuilder().EnsureCapacity(100) + " " + new StringBuilder().MaxCapacity);
b.Clear();
b.AppendJoin(", ", 1, 2, 3).AppendJoin('-', "a", "b").AppendJoin("+", new List<int> { 4, 5 });
Console.WriteLine(b);
foreach (var c in new StringBuilder("xyz").ToString()) Console.Write(c + ".");
Console.WriteLine();
var big = new StringBuilder();
for (int i = 0; i < 1000; i++) big.Append(i % 10);
Console.WriteLine(big.Length + " " + big[999] + big.ToString(990, 10));
string s = "" + big.Insert(500, "X")[500];
Console.WriteLine(s);
