// AsyncLocal's value changed handler: explicit sets, and switches of the context with their flag, on awaits that
// suspend.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var log = new List<string>();
var local = new AsyncLocal<string?>(a =>
{
    lock (log!) log.Add($"{a.PreviousValue}>{a.CurrentValue} {a.ThreadContextChanged}");
});
void Show() { lock (log) { Console.WriteLine(string.Join(", ", log)); log.Clear(); } }
local.Value = "a";
local.Value = "a";
local.Value = "b";
Show();
async Task Inner() { local.Value = "c"; await Task.CompletedTask; }
await Inner();
Console.WriteLine(local.Value);
Show();
ExecutionContext context = ExecutionContext.Capture()!;
local.Value = null;
Show();
ExecutionContext.Run(context, _ => { }, null);
Show();
