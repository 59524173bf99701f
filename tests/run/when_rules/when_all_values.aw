// .NET, Task.WhenAll<T>: results in order of the tasks whatever their order of completion; the array is a new one; lazy
// sources run once.
var sources = Enumerable.Range(0, 4).Select(_ => new TaskCompletionSource<string>()).ToArray();
Task<string[]> all = Task.WhenAll(sources.Select(s => s.Task));
foreach (int i in new[] { 2, 0, 3, 1 })
{
    Console.WriteLine(all.IsCompleted);
    sources[i].SetResult("v" + i);
}
string[] result = await all;
Console.WriteLine(string.Join(" ", result) + " " + ReferenceEquals(result, all.Result));
int runs = 0;
IEnumerable<Task<int>> Lazy() { for (int i = 0; i < 3; i++) { runs++; yield return Task.FromResult(i); } }
Console.WriteLine((await Task.WhenAll(Lazy())).Sum() + " " + runs);
Task<int> same = Task.FromResult(6);
Console.WriteLine(string.Join(" ", await Task.WhenAll(same, same)));
var failing = new TaskCompletionSource<int>();
var slow = new TaskCompletionSource<int>();
Task<int[]> waits = Task.WhenAll(failing.Task, slow.Task);
failing.SetException(new FormatException("early"));
Console.WriteLine(waits.IsCompleted);
slow.SetResult(1);
try { await waits; } catch (FormatException e) { Console.WriteLine(e.Message + " " + waits.Status); }
Try("null in lazy", () => Task.WhenAll(new List<Task<int>> { null! }));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
