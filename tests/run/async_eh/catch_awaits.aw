// C# specification §13.11, §12.9.8: awaits inside catch blocks: selection of the clause, the exception variable,
// nesting, rethrow
using System;
using System.Threading.Tasks;

async Task<T> A<T>(T v) { await Task.Yield(); return v; }
async Task Throw(Exception e) { await Task.Yield(); throw e; }

async Task<string> Run(Exception? e)
{
    string log = "";
    try
    {
        try { if (e != null) await Throw(e); log += "try "; }
        catch (ArgumentNullException x) { log += await A("null:") + x.ParamName + " "; }
        catch (ArgumentException x) when (x.Message.Length > 3) { await Task.Yield(); log += "long "; throw; }
        catch (ArgumentException) { log += "short "; await Throw(new FormatException("from catch")); }
        catch (InvalidOperationException x) { log += await A("inv "); throw new Exception("outer", x); }
        log += "after ";
    }
    catch (FormatException x) { log += await A(x.Message); }
    catch (Exception x) { log += $"{x.GetType().Name}({x.Message}, {x.InnerException?.Message}) " + await A("."); }
    return log;
}
foreach (var e in new Exception?[] { null, new ArgumentNullException("p"), new ArgumentException("long message"),
    new ArgumentException("ab"), new InvalidOperationException("io"), new TimeoutException("t") })
    Console.WriteLine(await Run(e));
int n = 0;
while (true)
{
    try { await Throw(new Exception("again " + n)); }
    catch (Exception x) { await Task.Yield(); Console.WriteLine(x.Message); if (++n < 3) continue; break; }
}
try { await Throw(new Exception("1")); }
catch (Exception a)
{
    try { await Throw(new Exception("2")); }
    catch (Exception b)
    {
        await Task.Yield();
        Console.WriteLine(a.Message + b.Message);
        try { throw; } catch (Exception c) { Console.WriteLine(ReferenceEquals(b, c)); }
    }
    await Task.Yield();
    try { throw new Exception("3", a); } catch (Exception d) { Console.WriteLine(d.InnerException == a); }
}
