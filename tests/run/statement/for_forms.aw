// C# specification §13.9.4: for with several initialisers and iterators, no parts, declarations captured, continue runs
// the iterator, modified variables, floating loops.
for (int i = 0, j = 10; i < j; i += 3, j--) Console.Write(i + ":" + j + " ");
int k;
for (k = 0, Console.Write("init "); k < 3; Console.Write("it "), k++) Console.Write(k + " ");
Console.WriteLine(k);
for (; ; )
{
    if (k++ > 5) break;
    if (k % 2 == 0) continue;
    Console.Write("k" + k + " ");
}
Console.WriteLine();
for (int i = 0; i < 10; i++)
{
    if (i == 2) { i = 7; continue; }
    if (i == 9) break;
    Console.Write(i + " ");
}
for (double d = 0; d < 1; d += 0.25) Console.Write(d + " ");
for (char c = 'a'; c < 'e'; c++) Console.Write(c);
for (byte b = 250; b != 2; b++) Console.Write(" " + b);
Console.WriteLine();
var fs = new List<Func<int>>();
for (int i = 0; i < 3; i++) { int copy = i; fs.Add(() => i * 10 + copy); }
foreach (var f in fs) Console.Write(f() + " ");
fs.Clear();
for (int i = 0; i < 3; fs.Add(() => i), i++) ;
foreach (var f in fs) Console.Write(f() + " ");
Console.WriteLine();
for (var (a, b) = (0, 1); a < 50; (a, b) = (b, a + b)) Console.Write(a + " ");
for (string s = ""; s.Length < 4; s += "x") Console.Write(s + "|");
for (LinkedListNode<int> n = new LinkedList<int>(new[] { 1, 2, 3 }).First; n != null; n = n.Next)
    Console.Write(n.Value);
Console.WriteLine();
for (bool go = true; go; go = false) Console.Write("once ");
int count = 0;
for (int i = 10; i-- > 0;) count += i;
Console.Write(count + " ");
for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) { if (j == i) continue; if (i + j == 4) goto end; Console.Write(i + "" + j + " "); }
end: Console.WriteLine("end");
for (ref int r = ref count; r > 40; r -= 2) Console.Write(r + " ");
Console.WriteLine(count);
int[] arr = new int[4];
for (int i = 0; i < arr.Length; arr[i] = i++ * i) ;
Console.WriteLine(string.Join(",", arr));
for (IEnumerator<int> e = Enumerable.Range(5, 2).GetEnumerator(); e.MoveNext();)
    Console.Write(e.Current);
Console.WriteLine();
