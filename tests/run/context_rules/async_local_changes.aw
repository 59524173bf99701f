// AsyncLocal<T>'s handler tells of each change, also of those that a switch of context brings.
var log = new List<string>();
var local = new AsyncLocal<int>(e => { lock (log) log.Add(e.PreviousValue + ">" + e.CurrentValue + (e.ThreadContextChanged ? "!" : "")); });
local.Value = 1;
local.Value = 1;
local.Value = 2;
async Task Inner() { local.Value = 3; }
await Inner();
Console.WriteLine(local.Value);
local.Value = 0;
Console.WriteLine(string.Join(" ", log));
var two = new AsyncLocal<(int, string)>();
Console.WriteLine(two.Value);
two.Value = (1, "x");
async Task<(int, string)> Read() { await Task.Yield(); return two.Value; }
Console.WriteLine(await Read());
