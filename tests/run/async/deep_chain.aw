// gc: 500
// A chain of thousands of waiting methods completes and fails without using the stack.
Console.WriteLine(await Down(5000));
try { await Fail(5000); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
async Task<int> Down(int n)
{
    if (n == 0) { await Task.Delay(5); return 0; }
    return await Down(n - 1) + 1;
}
async Task Fail(int n)
{
    if (n == 0) { await Task.Delay(5); throw new InvalidOperationException("bottom"); }
    await Fail(n - 1);
}
