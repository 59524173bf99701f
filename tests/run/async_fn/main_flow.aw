// C# specification §7.1: statements, local functions, labels and returns of an async entry point; its value is the exit code
// exit: 7
using System;
using System.Threading.Tasks;

int n = 0;
start:
await Task.Yield();
if (n++ < 2) goto start;
Console.WriteLine(n);
try { await Fail(); } catch (Exception e) { Console.WriteLine(e.Message); }
async Task Fail() { await Task.Yield(); throw new Exception("caught in Main"); }
using var r = new R();
await using var a = new R2();
switch (await Task.FromResult(args.Length)) { case 0: Console.WriteLine("no arguments"); break; default: return 1; }
var code = new Func<Task<int>>(async () => { await Task.Delay(1); return 7; });
return await code();
class R : IDisposable { public void Dispose() => Console.WriteLine("disposed"); }
class R2 : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.WriteLine("disposed async"); } }
