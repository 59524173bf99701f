// Awaits inside loops.
int total = 0;
for (int i = 0; i < 5; i++)
{
    await Task.Yield();
    total += await Square(i);
}
Console.WriteLine(total);
int w = 3;
while (await Positive(w)) { Console.Write(w + " "); w--; }
Console.WriteLine();
do { await Task.Delay(1); w++; } while (w < 3);
Console.WriteLine(w);
foreach (int x in new int[] { 5, 6, 7 })
{
    if (await Square(x) == 36) continue;
    Console.Write(x + " ");
}
Console.WriteLine();
for (int i = await Square(2); i < await Square(3); i += await Square(1)) Console.Write(i + " ");
Console.WriteLine();
async Task<int> Square(int n) { await Task.Yield(); return n * n; }
async Task<bool> Positive(int n) { await Task.Yield(); return n > 0; }
