// Some paths suspend, some do not.
for (int i = 0; i < 4; i++) Console.Write(await F(i) + " ");
Console.WriteLine();
async Task<int> F(int n)
{
    int r = n * 10;
    if (n % 2 == 0) await Task.Yield();
    if (n == 3) return -1;
    if (n == 2) { await Task.Delay(1); r++; }
    return r;
}
