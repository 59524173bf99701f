// Deep and wide recursion of async methods: results, and exceptions through all levels.
static async Task<long> Fib(int n) => n < 2 ? n : await Fib(n - 1) + await Fib(n - 2);
Console.WriteLine(await Fib(15));
static async Task<int> Down(int n) { if (n == 0) { await Task.Yield(); return 0; } return 1 + await Down(n - 1); }
Console.WriteLine(await Down(2000));

static async Task<int> Hanoi(int n, string a, string b, string c)
{
    if (n == 0) return 0;
    await Task.CompletedTask;
    return await Hanoi(n - 1, a, c, b) + 1 + await Hanoi(n - 1, c, b, a);
}
Console.WriteLine(await Hanoi(8, "A", "B", "C"));
int finallies = 0;

async Task Fail(int n)
{
    try { await Task.Yield(); if (n == 0) throw new InvalidOperationException("bottom"); await Fail(n - 1); }
    finally { finallies++; }
}
try { await Fail(50); } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + finallies); }

static async Task<int> Tree(int depth)
{
    if (depth == 0) return 1;
    int[] parts = await Task.WhenAll(Tree(depth - 1), Tree(depth - 1), Tree(depth - 1));
    return parts.Sum() + 1;
}
Console.WriteLine(await Tree(4));
