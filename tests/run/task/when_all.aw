// Task.WhenAll waits for all; results come in the order of the tasks.
var done = new List<string>();
Task a = Step("a", 30), b = Step("b", 10);
await Task.WhenAll(a, b);
Console.WriteLine(a.IsCompleted && b.IsCompleted);
done.Sort();
Console.WriteLine(string.Join(" ", done));
int[] r = await Task.WhenAll(Value(3, 30), Value(1, 10), Value(2, 20));
Console.WriteLine(r[0] + " " + r[1] + " " + r[2]);
await Task.WhenAll();
Console.WriteLine("none");
try { await Task.WhenAll(Fail("x", 20), Fail("y", 1), Step("ok", 5)); }
catch (InvalidOperationException e) { Console.WriteLine("first of the list: " + e.Message); }
async Task Step(string s, int ms) { await Task.Delay(ms); lock (done) done.Add(s); }
async Task<int> Value(int n, int ms) { await Task.Delay(ms); return n * n; }
async Task Fail(string s, int ms) { await Task.Delay(ms); throw new InvalidOperationException(s); }
