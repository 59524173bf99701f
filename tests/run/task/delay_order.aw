// Delays end in the order of their deadlines.
string[] names = { "d", "a", "c", "b" };
int[] times = { 160, 40, 120, 80 };
var tasks = new Task[4];
for (int i = 0; i < 4; i++) tasks[i] = Show(names[i], times[i]);
await Task.WhenAll(tasks);
await Task.Delay(0);
Console.WriteLine(".");
async Task Show(string s, int ms) { await Task.Delay(ms); Console.Write(s); }
