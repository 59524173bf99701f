// C# specification §13.5, §13.10.4: labels and goto: out of nested loops and blocks, backwards, past declarations,
// through finally blocks; the scope of labels.
static int Search(int[,] m, int wanted)
{
    int i = 0, j = 0;
    for (i = 0; i < m.GetLength(0); i++) for (j = 0; j < m.GetLength(1); j++) if (m[i, j] == wanted) goto found;
    return -1;
found: return i * 10 + j;
}

static string Retry(int failures)
{
    int tries = 0; var log = "";
again: tries++;
    try { log += "try" + tries + " "; if (tries <= failures) throw new Exception(); log += "ok "; }
    catch { log += "caught "; if (tries < 3) goto again; log += "gave up "; }
    finally { log += "finally "; }
    return log + tries;
}
Console.WriteLine(Search(new[,] { { 1, 2 }, { 3, 4 } }, 3) + " " + Search(new[,] { { 1 } }, 9));
Console.WriteLine(Retry(0));
Console.WriteLine(Retry(2));
Console.WriteLine(Retry(9));
int n = 0;
start: if (n < 3) { Console.Write("n" + n + " "); n++; goto start; }
Console.WriteLine();
int sum = 0, k = 0;
next: k++;
{
    if (k % 2 == 0) goto next;
    sum += k;
    if (k < 9) goto next;
}
Console.WriteLine(sum);
for (int i = 0; i < 3; i++)
{
    int local = i;
    if (i == 1) goto skip;
    Console.Write("body" + local + " ");
skip:;
}
Console.WriteLine();
{ goto inner; inner: Console.WriteLine("inner"); }
{ goto inner; inner: Console.WriteLine("another inner"); }
var captured = new List<Func<int>>();
int c = 0;
loop:
{
    int fresh = c;
    captured.Add(() => fresh++);
    if (++c < 3) goto loop;
}
foreach (var f in captured) { f(); Console.Write(f() + " "); }
Console.WriteLine();
foreach (int x in new[] { 1, 2, 3 })
{
    try { try { if (x == 2) goto leave; Console.Write("x" + x + " "); } finally { Console.Write("f" + x + " "); } }
    finally { Console.Write("g" + x + " "); }
}
leave: Console.WriteLine("left");
switch (n)
{
    case 3: Console.Write("three "); goto case 5;
    case 4: Console.Write("four "); break;
    case 5: Console.Write("five "); goto default;
    default: Console.Write("default "); goto out_of_switch;
}
Console.WriteLine("not here");
out_of_switch: Console.WriteLine("end");
