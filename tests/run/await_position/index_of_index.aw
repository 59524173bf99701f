// Await expressions (§12.9.8): in an index of an index, each evaluated once and from left to right.
int[][] grid = { new[] { 1, 2 }, new[] { 3, 4 } };
int calls = 0;
async Task<int> At(int n) { calls++; await Task.Yield(); return n; }
Console.WriteLine(grid[await At(0)][await At(1)]);
grid[await At(1)][await At(0)] += await At(10);
Console.WriteLine(grid[1][0]);
grid[grid[0][await At(0)]][await At(1)]++;
Console.WriteLine(grid[1][1]);
int[,] square = new int[2, 2];
square[await At(1), await At(0)] = await At(7);
Console.WriteLine(square[1, 0] + " " + calls);
try { grid[await At(5)][await At(0)] = await At(1); }
catch (IndexOutOfRangeException) { Console.WriteLine("out of range after " + calls); }
