// WhenAll collects all exceptions; await throws the first.
Task all = Task.WhenAll(Fail("a", 1), Fail("b", 20), Task.CompletedTask);
try { await all; } catch (InvalidOperationException e) { Console.WriteLine("await: " + e.Message); }
Console.WriteLine(all.Exception.InnerExceptions.Count);
foreach (Exception e in all.Exception.InnerExceptions) Console.WriteLine(e.Message);
async Task Fail(string s, int ms) { await Task.Delay(ms); throw new InvalidOperationException(s); }
