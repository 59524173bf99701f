// System.Text.StringBuilder: every way to add, insert, replace and remove; capacity, indexer, chunks of text, formats,
// and what is refused.
using System.Text;
static void Try(Action a)
{
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
}
var b = new StringBuilder("start");
b.Append(1).Append('c').Append(2.5).Append(true).Append((object?)null).Append("sub", 1, 2).Append('x', 3)
    .Append(new[] { 'a', 'b' }).Append(1.10m).Append(5L);
Console.WriteLine(b);
b.Clear().AppendLine("line").AppendLine().AppendFormat("{0,4}|{1:X2}", 7, 255).AppendJoin(", ", 1, 2, 3)
    .AppendJoin('-', new[] { "p", "q" });
Console.WriteLine(b.ToString().Replace(Environment.NewLine, "\\n"));
b.Length = 4;
b.Insert(0, "in").Insert(2, 42).Insert(b.Length, '!').Insert(0, "ab", 2);
Console.WriteLine(b + " " + b.Length + b[0] + b[^1]);
b.Replace("ab", "Z").Replace('n', 'N').Replace("l", "LL", 0, 8);
Console.WriteLine(b);
b.Remove(0, 2).Remove(b.Length - 1, 1);
b[0] = '#';
Console.WriteLine(b + b.ToString(1, 3) + b.Equals(new StringBuilder(b.ToString())));
var c = new StringBuilder(16, 20);
Try(() => c.Append(new string('x', 21)));
Try(() => b.Remove(0, 99));
Try(() => b.Insert(99, "x"));
Try(() => b[99] = 'c');
Try(() => b.Length = -1);
Try(() => b.Replace("", "x"));
Try(() => b.ToString(5, 50));
Try(() => new StringBuilder(-1));
Console.WriteLine();
var big = new StringBuilder();
for (int i = 0; i < 1000; i++) big.Append(i % 10);
big.Length -= 990;
Console.WriteLine(big + " " + big.Length);
char[] to = new char[3];
b.CopyTo(1, to, 0, 3);
Console.WriteLine(new string(to));
b.Append($"{b.Length}:{"in",4}");
Console.WriteLine(b);
