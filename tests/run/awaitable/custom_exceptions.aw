// C# specification §12.9.8.4: exceptions from GetAwaiter, IsCompleted and GetResult of a custom awaitable come out at the await
using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

async Task Try(int at)
{
    try { Console.WriteLine("value " + await new Bad(at)); }
    catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    finally { await Task.Yield(); }
}
for (int i = 0; i < 5; i++) await Try(i);
async Task<int> NoCatch(int at) => await new Bad(at);
for (int i = 0; i < 4; i++)
{
    Task<int> t = NoCatch(i);
    try { await t; } catch (InvalidOperationException e) { Console.WriteLine($"{t.Status} {e.Message}"); }
}
Bad? none = null;
try { await none!; } catch (NullReferenceException) { Console.WriteLine("NRE"); }
Task? nt = null;
try { await nt!; } catch (NullReferenceException) { Console.WriteLine("null task"); }
try { await ((Task<int>?)null)!; } catch (NullReferenceException) { Console.WriteLine("null task of int"); }

class Bad(int at) : INotifyCompletion
{
    void Check(int n, string s) { if (n == at && n != 2) throw new InvalidOperationException(s); }
    public Bad GetAwaiter() { Check(0, "GetAwaiter"); return this; }
    public bool IsCompleted { get { Check(1, "IsCompleted"); return false; } }
    public void OnCompleted(Action k) { Check(2, "OnCompleted"); k(); }
    public int GetResult() { Check(3, "GetResult"); return at; }
}
