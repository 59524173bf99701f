// switch (§13.8.3) with goto case and goto default around awaits.
async Task<int> N(int v) { await Task.Yield(); return v; }
foreach (int start in new[] { 0, 1, 2, 3, 9 })
{
    Console.Write(start + ": ");
    switch (await N(start))
    {
        case 0:
            Console.Write("zero ");
            await Task.Yield();
            goto case 1;
        case 1:
            Console.Write("one ");
            if (await N(start) == 0) goto default;
            break;
        case 2:
            try { await N(1); goto case 3; }
            finally { await Task.Yield(); Console.Write("finally "); }
        case 3:
            Console.Write("three ");
            break;
        default:
            Console.Write("default ");
            break;
    }
    Console.WriteLine();
}
