// WhenAll with tasks already finished, and with the same task twice.
Task<int> done = Task.FromResult(1), later = Later(2);
int[] r = await Task.WhenAll(done, later, done);
foreach (int x in r) Console.Write(x + " ");
Console.WriteLine();
Task all = Task.WhenAll(done, later);
Console.WriteLine(all.IsCompleted);
async Task<int> Later(int n) { await Task.Delay(5); return n; }
