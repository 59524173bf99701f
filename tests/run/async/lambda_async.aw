// Async lambdas in delegates.
Func<int, Task<int>> twice = async n => { await Task.Yield(); return n * 2; };
Console.WriteLine(await twice(21));
Func<Task> hello = async () => { await Task.Delay(1); Console.WriteLine("hello"); };
await hello();
Func<Task<string>> direct = async () => "text";
Console.WriteLine(await direct());
Func<int, Task<int>> group = Inc;
Console.WriteLine(await group(1));
async Task<int> Inc(int n) { await Task.Yield(); return n + 1; }
