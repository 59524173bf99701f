// C# specification §13.11: an exception passing through async methods, iterators, lambdas and synchronous calls keeps
// its identity
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

var original = new InvalidOperationException("original");

async Task Deep(int n)
{
    try { if (n == 0) { await Task.Yield(); throw original; } await Deep(n - 1); }
    finally { await Task.Yield(); Console.Write(n + " "); }
}
try { await Deep(5); } catch (Exception e) { Console.WriteLine(ReferenceEquals(e, original)); }
int Sync() => Deep(2).ContinueWith(t => 1).Result;
Console.WriteLine(Sync());
try { Deep(1).Wait(); }
catch (AggregateException a)
{
    Console.WriteLine(a.InnerExceptions.Count + " " + ReferenceEquals(a.InnerException, original));
}
try { Deep(1).GetAwaiter().GetResult(); } catch (InvalidOperationException e) { Console.WriteLine(e == original); }
Func<Task> l = async () =>
{
    try { await Deep(0); }
    catch (Exception e) when (e == original) { await Task.Yield(); throw new ApplicationException("wrapped", e); }
};
try { await l(); } catch (ApplicationException e) { Console.WriteLine(e.InnerException == original); }
IEnumerable<Task> Tasks() { yield return Deep(0); throw original; }
try { foreach (Task t in Tasks()) try { await t; } catch (Exception) { Console.Write("element "); } }
catch (Exception e) { Console.WriteLine(e.Message); }

async Task<int> Value(bool f)
{
    try { if (f) throw original; return await Task.FromResult(1); }
    catch (Exception e) { return await Task.FromResult(e.Message.Length); }
    finally { await Task.Yield(); }
}
Console.WriteLine(await Value(true) + await Value(false));
Task both = Task.WhenAll(Deep(0), Task.FromException(new FormatException("f")), Value(false));
try { await both; }
catch (Exception e) { Console.WriteLine($"{e == original} {both.Exception!.InnerExceptions.Count}"); }
