// .NET ValueTask and ValueTask<T>: as results of async methods, made from values and tasks, converted, compared, awaited in expressions
using System;
using System.Threading.Tasks;

async ValueTask<int> V(int n) { if (n > 5) await Task.Yield(); return n * 2; }
async ValueTask Void(bool wait) { if (wait) await Task.Yield(); Console.Write("void "); }
async ValueTask<T> Gen<T>(T v) { await Task.CompletedTask; return v; }
Console.WriteLine(await V(1) + await V(10));
await Void(false); await Void(true);
Console.WriteLine(await Gen("s") + await Gen(1.5) + await Gen<object?>(null));
ValueTask<int> done = new ValueTask<int>(7);
Console.WriteLine($"{done.IsCompleted} {done.IsCompletedSuccessfully} {done.IsFaulted} {done.Result}");
ValueTask<int> fromTask = new ValueTask<int>(Task.FromResult(8));
Console.WriteLine(await fromTask);
Task<int> asTask = V(20).AsTask();
Console.WriteLine(await asTask + " " + asTask.Status);
ValueTask def = default;
await def;
ValueTask<string?> defs = default;
Console.WriteLine(await defs == null);
async ValueTask<int> Fail() { await Task.Yield(); throw new FormatException("vt"); }
try { await Fail(); } catch (FormatException e) { Console.WriteLine(e.Message); }
ValueTask<int> f = Fail();
try { Console.WriteLine(await f.AsTask()); } catch (FormatException) { Console.WriteLine(f.IsFaulted); }
Func<int, ValueTask<int>> l = async n => { await Task.Yield(); return n + await V(n); };
Console.WriteLine(await l(3));
Func<ValueTask> l2 = async () => { await Task.Yield(); Console.Write("lambda "); };
await l2();
IGet g = new G();
Console.WriteLine(await g.Get(1) + await g.Get(100));
Console.WriteLine(V(2).GetAwaiter().GetResult());
int sum = 0;
for (int i = 0; i < 100; i++) sum += await V(i);
Console.WriteLine(sum);
interface IGet { ValueTask<int> Get(int n); }
class G : IGet { public async ValueTask<int> Get(int n) { if (n < 10) return n; await Task.Delay(1); return -n; } }
