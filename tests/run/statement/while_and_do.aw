// C# specification §13.9.2, §13.9.3: while and do: conditions with side effects, continue and break, empty bodies,
// nested ones, constants.
int n = 0; while (n < 3) Console.Write(n++ + " "); Console.WriteLine(n);
do Console.Write(n-- + " "); while (n > 0); Console.WriteLine(n);
do { n++; if (n == 2) continue; if (n == 5) break; Console.Write(n + " "); } while (n < 10); Console.WriteLine(n);
while (n-- > 0) { if (n % 2 == 0) continue; Console.Write(n + " "); }
Console.WriteLine(n);
while (Next(out int v) && v < 4) Console.Write(v + " "); Console.WriteLine(counter);
while (++counter < 10) ; Console.WriteLine(counter);
int outer = 0;
while (true)
{
    int inner = 0;
    while (true) { if (++inner > 3) break; if (inner == outer) goto done; Console.Write(outer + "" + inner + " "); }
    outer++;
}
done: Console.WriteLine("done " + outer);
do { } while (false);
bool first = true;
do { if (!first) break; first = false; } while (true);
while (false) Console.Write("never");
int x = 10;
while (x is > 5 and var y) x -= y / 3;
Console.WriteLine(x);
var q = new Queue<int>(new[] { 1, 2, 3 });
while (q.TryDequeue(out int item))
{
    if (item == 1) q.Enqueue(9);
    Console.Write(item + " ");
}
Console.WriteLine();

partial class Program { static int counter; static bool Next(out int v) { v = ++counter; return true; } }
