// C# 15.14.3: an exception of an async method is stored in its task and thrown again at the await.
Task t = Fail("a");
Console.WriteLine("not thrown yet");
try { await t; } catch (InvalidOperationException e) { Console.WriteLine("caught " + e.Message); }
try { await t; } catch (InvalidOperationException e) { Console.WriteLine("again " + e.Message); }
Console.WriteLine(t.IsFaulted + " " + t.IsCompleted + " " + t.Status);
try { await Outer(); } catch (Exception e) { Console.WriteLine(e.Message); }
try { await FailNow(); } catch (Exception e) { Console.WriteLine(e.Message); }
Task now = FailNow();
Console.WriteLine(now.IsFaulted);
async Task Fail(string s) { await Task.Yield(); throw new InvalidOperationException(s); }
async Task FailNow() { throw new Exception("at once"); }
async Task Outer()
{
    try { await Fail("inner"); }
    finally { Console.Write("finally "); }
}
