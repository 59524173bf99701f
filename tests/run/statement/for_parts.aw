// C# specification §13.9.4: for: parts that are missing, several initialisers and steps, declarations, scope, closures
// over the variable, conditions that change the bounds.
for (int i = 0, j = 10; i < j; i += 3, j--) Console.Write(i + ":" + j + " "); Console.WriteLine();
int k = 0;
for (; k < 3;) Console.Write(k++);
for (; ; ) { if (k-- == 0) break; Console.Write("k"); }
Console.WriteLine(k);
for (Console.Write("init "), k = 0; Test(k); Console.Write("step "), k++) Console.Write("body ");
Console.WriteLine();
var fs = new List<Func<int>>();
for (int i = 0; i < 3; i++) fs.Add(() => i++);
Console.WriteLine(fs[0]() + " " + fs[1]() + " " + fs[2]());
for (int i = 0; i < 5; i++)
{
    if (i == 1) continue;
    if (i == 4) break;
    for (int j = 0; j < 2; j++) { if (j == 1) break; Console.Write(i); }
}
Console.WriteLine();
var list = new List<int> { 1, 2, 3 };
for (int i = 0; i < list.Count; i++) if (list[i] < 3) list.Add(list[i] + 5);
Console.WriteLine(string.Join(",", list));
for (double d = 0; d < 1; d += 0.25) Console.Write(d + " ");
for (char c = 'a'; c <= 'e'; c += (char)2) Console.Write(c);
for (var node = new Node(1, new Node(2, null)); node != null; node = node.Next)
    Console.Write(node.V);
Console.WriteLine();
for (byte b = 250; b >= 250; b++) Console.Write(b + " ");
for (uint u = 3; u-- > 0;) Console.Write(u);
for (int i = 0, n = 3; i < n; i++, n = Math.Min(n, 2)) Console.Write("i" + i);
Console.WriteLine();
int s = 0;
{ for (int i = 0; i < 2; i++) s += i; }
for (int i = 5; i > 3; i--) s += i;
Console.WriteLine(s);
for (ref int r = ref s; r > 0; r -= 5) Console.Write(r + " ");
Console.WriteLine(s);
static bool Test(int k) { Console.Write("test" + k + " "); return k < 2; }

record Node(int V, Node? Next);
