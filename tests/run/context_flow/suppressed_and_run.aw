// ExecutionContext: SuppressFlow hides values from what is started, Capture and Run bring them back, Run does not leak
// changes.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var local = new AsyncLocal<int>();
local.Value = 1;
ExecutionContext captured = ExecutionContext.Capture()!;
local.Value = 2;
ExecutionContext.Run(captured, s => { Console.Write(local.Value + " " + s + " "); local.Value = 3; }, "state");
Console.WriteLine(local.Value);
Task<int> hidden;
using (ExecutionContext.SuppressFlow())
{
    Console.Write(ExecutionContext.IsFlowSuppressed() + " ");
    hidden = Task.Run(() => local.Value);
}
Console.WriteLine(ExecutionContext.IsFlowSuppressed() + " " + await hidden + " " + await Task.Run(() => local.Value));
AsyncFlowControl control = ExecutionContext.SuppressFlow();
Console.Write((ExecutionContext.Capture() == null) + " ");
control.Undo();
Console.WriteLine(ExecutionContext.Capture() != null);
try { ExecutionContext.Run(captured, _ => throw new FormatException("inside"), null); }
catch (FormatException e) { Console.WriteLine(e.Message + " " + local.Value); }

async Task Nested(int depth)
{
    if (depth == 0) return;
    local.Value += 10;
    await Nested(depth - 1);
    await Task.Yield();
    Console.Write(local.Value + " ");
}
await Nested(3);
Console.WriteLine(local.Value);
