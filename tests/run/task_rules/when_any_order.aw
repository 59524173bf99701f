// Task.WhenAny: the first to end, the rest goes on; it never faults itself.
var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource<int>()).ToArray();
Task<Task<int>> any = Task.WhenAny(gates.Select(g => g.Task));
Console.WriteLine(any.IsCompleted);
gates[1].SetException(new InvalidOperationException("middle"));
Task<int> first = await any;
Console.WriteLine(first == gates[1].Task);
Console.WriteLine(any.Status + " " + first.Status);
gates[0].SetResult(10);
gates[2].SetResult(30);
var rest = new List<Task<int>> { gates[0].Task, gates[1].Task, gates[2].Task };
int sum = 0, faults = 0;
while (rest.Count > 0)
{
    Task<int> done = await Task.WhenAny(rest);
    rest.Remove(done);
    try { sum += await done; } catch (InvalidOperationException) { faults++; }
}
Console.WriteLine(sum + " " + faults);
Console.WriteLine(await Task.WhenAny(Task.FromResult("ready"), new TaskCompletionSource<string>().Task).Result);
try { await Task.WhenAny(new Task[0]); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
try { await Task.WhenAny((Task[])null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { await Task.WhenAll(new Task[] { null! }); } catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
Console.WriteLine((await Task.WhenAll<int>()).Length + " " + Task.WhenAll().IsCompleted);
