// A task can be awaited many times, by many.
Task<int> shared = Compute();
Task<int> a = Use(shared, 1), b = Use(shared, 2), c = Use(shared, 3);
Console.WriteLine(await a + await b + await c);
Console.WriteLine(await shared);
Console.WriteLine(ReferenceEquals(shared, shared));
async Task<int> Compute() { await Task.Delay(10); Console.WriteLine("computed once"); return 100; }
async Task<int> Use(Task<int> t, int n) { return await t + n; }
