// C# specification §12.21.2, §12.8.12.2: the array and the index of `a[i] = await e` are evaluated before the await,
// the bounds are checked after it
using System;
using System.Threading.Tasks;

int[] a = { 1, 2, 3 };
int[] Arr(string s) { Console.WriteLine($"array {s}"); return a; }
int Idx(int i) { Console.WriteLine($"index {i}"); return i; }
async Task<int> V(int v) { await Task.Yield(); Console.WriteLine($"value {v}"); return v; }

Arr("simple")[Idx(1)] = await V(20);
Console.WriteLine(string.Join(",", a));
int[] old = a;
async Task<int> Swap(int v) { await Task.Yield(); a = new int[] { 7, 8, 9 }; return v; }
a[0] = await Swap(100);
Console.WriteLine(string.Join(",", old) + " / " + string.Join(",", a));
try { a[Idx(3)] = await V(30); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.GetType().Name); }
int[]? none = null;
try { none![Idx(0)] = await V(40); } catch (NullReferenceException e) { Console.WriteLine(e.GetType().Name); }
int i = 0;
a[i++] = await V(i++);
Console.WriteLine($"{string.Join(",", a)} i={i}");
int[][] jag = { new[] { 1 }, new[] { 2, 3 } };
jag[await V(1)][await V(0)] = await V(5);
Console.WriteLine(jag[1][0]);
int[,] grid = new int[2, 2];
grid[Idx(1), await V(1)] = await V(6);
Console.WriteLine($"{grid[0, 0]} {grid[1, 1]}");
object[] objs = new string[1];
try { objs[0] = (object)await V(1); } catch (ArrayTypeMismatchException e) { Console.WriteLine(e.GetType().Name); }
