// A long method with many suspensions.
Console.WriteLine(await Run());
async Task<int> Run()
{
    int a = await N(1); int b = await N(2); int c = await N(3); int d = await N(4);
    int e = await N(a + b); int f = await N(c + d); int g = await N(e * f); int h = await N(g - a);
    int i = await N(h % 7); int j = await N(i + g);
    return a + b + c + d + e + f + g + h + i + j;
}
async Task<int> N(int n) { if (n % 2 == 0) await Task.Yield(); return n; }
