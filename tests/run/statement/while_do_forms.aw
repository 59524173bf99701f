// C# specification §13.9.2, §13.9.3: while and do with side effects in conditions, break, continue, pattern variables
// in conditions, constant conditions.
int n = 3;
while (n-- > 0) Console.Write(n);
Console.WriteLine(n);
do
{
    Console.Write(n);
    if (n == 2) continue;
    if (n == 4) break;
} while (++n < 10);
Console.WriteLine(" " + n);
var q = new Queue<string>(new[] { "a", "bb", "", "ccc" });
while (q.TryDequeue(out var s))
{
    if (s == "") continue;
    Console.Write(s.Length);
}
Console.WriteLine();
object[] os = { 1, 2, "stop", 3 };
int i = 0;
while (os[i++] is int v) Console.Write(v + " ");
Console.WriteLine(i);
do Console.Write("x"); while (false);
while (true)
{
    try { if (i++ > 6) break; continue; } finally { Console.Write("f" + i + " "); }
}
Console.WriteLine();
int outer = 0;
while (outer < 3)
{
    int inner = 0;
    do { if (inner == outer) break; Console.Write(outer + "" + inner + " "); inner++; } while (true);
    outer++;
}
Console.WriteLine();
string line;
var reader = new StringReader("l1\nl2\n\nl4");
while ((line = reader.ReadLine()) != null) Console.Write("[" + line + "]");
Console.WriteLine();
while (false) Console.WriteLine("never");
int gcd(int a, int b) { while (b != 0) (a, b) = (b, a % b); return a; }
Console.WriteLine(gcd(48, 36));
var fs = new List<Func<int>>();
int w = 0;
while (w < 3) { int local = w++; fs.Add(() => local + w); }
Console.WriteLine(string.Join(",", fs.Select(f => f())));
int tries = 0;
do
{
    tries++;
    try { if (tries < 3) throw new Exception(); break; } catch (Exception) { Console.Write("retry "); }
} while (tries < 10);
Console.WriteLine(tries);
const bool Always = true;
int z = 0;
while (Always) { if (++z == 5) goto done; }
done: Console.WriteLine(z);
