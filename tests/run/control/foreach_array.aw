// C# 13.9.5: foreach over arrays and strings; the array is evaluated once.
int[] Make() { Console.Write("[make]"); return new int[] { 3, 1, 2 }; }
int total = 0;
foreach (int x in Make()) { total += x; if (x == 1) continue; Console.Write(x + " "); }
Console.WriteLine(total);
foreach (var s in new string[] { "a", "b", "c" }) { if (s == "c") break; Console.Write(s); }
Console.WriteLine();
foreach (char c in "hey") Console.Write(c + "-");
Console.WriteLine();
foreach (long l in new int[] { 1, 2 }) Console.Write(l * 3000000000 + " ");
Console.WriteLine();
foreach (var none in new int[0]) Console.WriteLine("never");
int[] changed = { 1, 2, 3 };
foreach (int v in changed) { changed[2] = 9; Console.Write(v + " "); }
Console.WriteLine();
int[] missing = null;
try { foreach (int v in missing) Console.WriteLine(v); }
catch (NullReferenceException) { Console.WriteLine("null"); }
