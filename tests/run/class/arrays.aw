// C# 17: arrays.
int[] a = new int[3];
Console.WriteLine(a.Length + " " + a[0] + a[1] + a[2]);
a[0] = 1; a[1] = a[0] + 1; a[2] = a[1] * a[1];
Console.WriteLine(a[0] + " " + a[1] + " " + a[2]);
string[] s = new string[2];
Console.WriteLine(s[0] == null);
s[1] = "x";
Console.WriteLine(s[1]);
var lit = new[] { 1.5, 2.5 };
Console.WriteLine(lit[0] + lit[1]);
int[][] jag = new int[2][];
jag[0] = new int[] { 1, 2 };
jag[1] = new int[] { 3 };
Console.WriteLine(jag[0][1] + jag[1][0]);
bool[] flags = new bool[4];
flags[2] = true;
foreach (bool f in flags) Console.Write(f ? 1 : 0);
Console.WriteLine();
try { a[3] = 0; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { a[-1] = 0; } catch (IndexOutOfRangeException) { Console.WriteLine("negative"); }
int size = -1;
try { a = new int[size]; } catch (OverflowException) { Console.WriteLine("size"); }
char[] cs = { 'a', 'b' };
cs[0]++;
Console.WriteLine(cs[0]);
long[] ls = new long[2];
ls[1] = 1L << 40;
Console.WriteLine(ls[1]);
Console.WriteLine(new int[0].Length);
var objs = new object[] { 1, "two", 3.0, null };
foreach (object o in objs) Console.Write((o ?? "null") + " ");
Console.WriteLine();
