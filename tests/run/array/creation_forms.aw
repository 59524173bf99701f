// C# specification §12.8.17.5, §17.2, §17.7: array creation: with sizes, with initialisers, implicitly typed, jagged,
// of several dimensions, of length zero and less.
static string Type(Array a) => a.GetType().Name + ":" + a.Length;
static int Size(string name, int value) { Console.Write(name + " "); return value; }

int[] a = new int[3];
string[] s = new string[2];
bool[] flags = new bool[2];
char[] c = new char[1];
double?[] n = new double?[2];
Console.WriteLine($"{a[0]}{a[2]} {s[0] == null} {flags[1]} {(int)c[0]} {n[1].HasValue}");
int[] listed = { 1, 2, 3, }; int[] sized = new int[3] { 4, 5, 6 }; int[] unsized = new int[] { 7, 8 };
Console.WriteLine(string.Join(",", listed) + ";" + string.Join(",", sized) + ";" + string.Join(",", unsized));
var ints = new[] { 1, 2 };
var doubles = new[] { 1, 2.5, 'a' };
var longs = new[] { 1, 2L, 3u };
var strings = new[] { null, "x" };
var objects = new object[] { 1, "2", null! };
Console.WriteLine(Type(ints) + " " + Type(doubles) + " " + Type(longs) + " " + Type(strings) + " " + Type(objects)
    + " " + doubles[2]);
int[][] jagged = new int[3][]; jagged[0] = new int[1]; jagged[2] = new[] { 9, 8, 7 };
Console.WriteLine((jagged[1] == null) + " " + jagged[2][1] + " " + jagged[0].Length);
int[,] grid = new int[2, 3];
int[,] table = { { 1, 2, 3 }, { 4, 5, 6 } };
int[,,] cube = new int[2, 2, 2] { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
Console.WriteLine(grid.Length + " " + table[1, 0] + " " + cube[1, 0, 1] + " " + Type(cube) + " " + cube.Rank);
int[][,] mixed = { new int[1, 2], new int[,] { { 3 }, { 4 } } };
Console.WriteLine(mixed[1][1, 0] + " " + mixed[0].GetLength(1) + " " + mixed.GetType().Name);
Console.WriteLine(new int[0].Length + " " + new string[0, 5].Length + " " + new[] { new[] { 1 }, new int[] { } }[1].Length);
var order = new int[Size("first", 2), Size("second", 3)];
Console.WriteLine(order.GetLength(0) + "x" + order.GetLength(1));
try { int size = -1; Console.WriteLine(new int[size].Length); }
catch (OverflowException e) { Console.WriteLine(e.Message); }
long big = 2; uint small = 3; Console.WriteLine(new byte[big].Length + new byte[small].Length);
