// Task.WhenAny gives the task that ends first.
Task<int> slow = Value(1, 300), fast = Value(2, 10);
Task<int> first = await Task.WhenAny(slow, fast);
Console.WriteLine(first == fast);
Console.WriteLine(await first);
Task done = await Task.WhenAny(Task.Delay(500), Task.CompletedTask);
Console.WriteLine(done.IsCompleted);
Console.WriteLine(await slow);
async Task<int> Value(int n, int ms) { await Task.Delay(ms); return n; }
