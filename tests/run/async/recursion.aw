// gc: 10
// Recursive async methods.
Console.WriteLine(await Fib(12));
Console.WriteLine(await Depth(200));
async Task<int> Fib(int n)
{
    if (n < 2) { await Task.Yield(); return n; }
    return await Fib(n - 1) + await Fib(n - 2);
}
async Task<int> Depth(int n)
{
    if (n == 0) { await Task.Delay(1); return 0; }
    return 1 + await Depth(n - 1);
}
