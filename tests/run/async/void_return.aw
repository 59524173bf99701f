// Methods without result: early return, falling off the end.
await A(1); await A(2); await A(3);
async Task A(int n)
{
    if (n == 1) return;
    await Task.Yield();
    if (n == 2) { Console.WriteLine("two"); return; }
    Console.WriteLine("end " + n);
}
