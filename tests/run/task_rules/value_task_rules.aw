// ValueTask and ValueTask<T>: results, conversion, equality, default.
static async ValueTask<int> Quick(bool wait) { if (wait) await Task.Yield(); return wait ? 2 : 1; }
static async ValueTask Plain(bool wait) { if (wait) await Task.Yield(); }
ValueTask<int> q = Quick(false);
Console.WriteLine(q.IsCompletedSuccessfully + " " + q.Result);
Console.WriteLine(await Quick(true) + await Quick(false));
Task<int> asTask = Quick(true).AsTask();
Console.WriteLine(await asTask + await asTask);
await Plain(true);
await Plain(false);
Console.WriteLine(new ValueTask<int>(5) == new ValueTask<int>(5));
Console.WriteLine(new ValueTask<int>(5).Equals(new ValueTask<int>(6)));
Console.WriteLine(await default(ValueTask<string>) == null);
await default(ValueTask);
Console.WriteLine(await new ValueTask<int>(Task.FromResult(8)));
async ValueTask<int> Bad() { await Task.Yield(); throw new FormatException("bad"); }
try { await Bad(); } catch (FormatException e) { Console.WriteLine(e.Message); }
ValueTask<int> faulted = new ValueTask<int>(Task.FromException<int>(new Exception("f")));
Console.WriteLine(faulted.IsFaulted + " " + faulted.IsCompleted + " " + faulted.IsCanceled);
Console.WriteLine(new ValueTask<int>(3).ToString() + new ValueTask<string>("s"));
int total = 0;
for (int i = 0; i < 10; i++) total += await Quick(i % 3 == 0);
Console.WriteLine(total);
