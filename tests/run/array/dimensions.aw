// C# specification §17.1, §17.3: arrays of several dimensions: lengths, bounds, order of foreach, rows, and the
// System.Array members that take indices.
int[,] m = { { 1, 2, 3 }, { 4, 5, 6 } };
Console.WriteLine($"{m.Rank} {m.Length} {m.LongLength} {m.GetLength(0)} {m.GetLength(1)} {m.GetLowerBound(1)} {m.GetUpperBound(0)} {m.GetUpperBound(1)}");
foreach (int x in m) Console.Write(x + " "); Console.WriteLine();
for (int column = 0; column < m.GetLength(1); column++)
{
    int sum = 0;
    for (int row = 0; row <= m.GetUpperBound(0); row++) sum += m[row, column];
    Console.Write(sum + " ");
}
Console.WriteLine();
m[1, 1] *= 10;
m[0, 2]--;
ref int corner = ref m[1, 2];
corner += 100;
Console.WriteLine(string.Join(",", m.Cast<int>()));
Console.WriteLine((int)m.GetValue(1, 2)! + " " + m.GetValue(new[] { 0, 0 }));
m.SetValue(-1, 0, 0);
Console.WriteLine(m[0, 0]);
try { m.GetLength(2); } catch (IndexOutOfRangeException) { Console.WriteLine("no third dimension"); }
string[,,] cube = new string[2, 1, 2];
int count = 0;
for (int i = 0; i < 2; i++) for (int k = 0; k < 2; k++) cube[i, 0, k] = "s" + count++;
foreach (string s in cube) Console.Write(s);
Console.WriteLine(" " + cube.Rank);
var copy = (int[,])m.Clone();
copy[0, 0] = 50;
Console.WriteLine(m[0, 0] + " " + copy[0, 0]);
Array.Clear(copy, 0, 4);
Console.WriteLine(string.Join(",", copy.Cast<int>()));
(int X, string Y)[,] pairs = { { (1, "a") }, { (2, "b") } };
pairs[1, 0].X++;
Console.WriteLine(pairs[1, 0] + pairs[0, 0].Y);

static int Trace(int[,] square)
{
    int t = 0;
    for (int i = 0; i < Math.Min(square.GetLength(0), square.GetLength(1)); i++) t += square[i, i];
    return t;
}
Console.WriteLine(Trace(new int[,] { { 1, 9 }, { 9, 2 } }) + " " + Trace(new int[0, 0]));
int[][] rows = { new[] { 1 }, new[] { 2, 3 }, Array.Empty<int>() };
foreach (int[] row in rows) Console.Write(row.Length + ":" + string.Join("/", row) + " ");
Console.WriteLine(rows.Sum(r => r.Length));
