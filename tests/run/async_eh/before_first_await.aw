// C# specification §14.14.2 (task-returning async functions): exceptions before the first await land in the task,
// argument errors of the caller do not
using System;
using System.Threading.Tasks;

async Task T(int a)
{
    if (a == 0) throw new ArgumentException("early");
    await Task.Yield();
    throw new Exception("late");
}
async Task<int> Ti(string? s) { int n = s!.Length; await Task.Yield(); return n / (n - n); }
async ValueTask V() { throw new NotSupportedException("value"); }
Task NotAsync(int a) { if (a == 0) throw new ArgumentException("direct"); return Task.CompletedTask; }
Task t = T(0);
Console.WriteLine($"{t.Status} {t.Exception!.InnerException!.Message}");
try { await t; } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Task late = T(1);
try { await late; } catch (Exception e) { Console.WriteLine(e.Message + " " + late.Status); }
Task<int> n = Ti(null);
Console.WriteLine($"{n.Status} {n.Exception!.InnerException!.GetType().Name}");
try { await Ti("abc"); } catch (DivideByZeroException e) { Console.WriteLine(e.GetType().Name); }
ValueTask v = V();
Console.WriteLine($"{v.IsFaulted} {v.IsCompleted}");
try { await v; } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
try { Task never = NotAsync(0); Console.WriteLine("no"); }
catch (ArgumentException e) { Console.WriteLine(e.Message); }
async Task C() { throw new OperationCanceledException("cancelled"); }
Task c = C();
Console.WriteLine($"{c.Status} {c.IsCanceled} {c.Exception == null}");
try { await c; } catch (OperationCanceledException e) { Console.WriteLine(e.GetType().Name + e.Message); }
async Task Params(int a, params int[] rest) { Console.WriteLine(rest[a]); await Task.Yield(); }
try { await Params(2, 1); } catch (IndexOutOfRangeException) { Console.WriteLine("range"); }
Func<Task> lambda = async () => { object o = "s"; int i = (int)o; await Task.Yield(); };
Task lt = lambda();
Console.WriteLine(lt.Exception!.InnerException is InvalidCastException);
