// AggregateException: Flatten, Handle, GetBaseException, messages.
var inner = new AggregateException("inner", new ArgumentException("a"), new FormatException("b"));
var outer = new AggregateException("outer", inner, new InvalidOperationException("c"));
Console.WriteLine(outer.InnerExceptions.Count + " " + outer.Flatten().InnerExceptions.Count);
foreach (Exception e in outer.Flatten().InnerExceptions) Console.Write(e.Message + " ");
Console.WriteLine();
Console.WriteLine(inner.Message);
Console.WriteLine(outer.GetBaseException() == outer);
Console.WriteLine(new AggregateException(new AggregateException(new Exception("root"))).GetBaseException().Message);
inner.Handle(e => e is ArgumentException || e is FormatException);
try { inner.Handle(e => e is ArgumentException); }
catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.Message); }
Console.WriteLine(new AggregateException().Message);
Console.WriteLine(new AggregateException().InnerException == null);
static async Task Throw(string m) { await Task.Yield(); throw new Exception(m); }
Task all = Task.WhenAll(Task.WhenAll(Throw("x"), Throw("y")), Throw("z"));
try { await all; } catch (Exception e) { Console.WriteLine(e.Message); }
Console.WriteLine(string.Join(" ", all.Exception!.InnerExceptions.Select(e => e.Message)));
try { Task.Run(() => throw new AggregateException(new Exception("p"), new Exception("q"))).Wait(); }
catch (AggregateException e)
{
    Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.GetType().Name + " " + e.Flatten().InnerExceptions.Count);
}
