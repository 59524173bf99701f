// Blocking on tasks: Result, Wait, GetAwaiter().GetResult().
Task<int> t = Slow();
Console.WriteLine(t.Result);
Task u = Fail();
try { u.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException.Message); }
try { u.GetAwaiter().GetResult(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
async Task<int> Slow() { await Task.Delay(10); return 5; }
async Task Fail() { await Task.Delay(1); throw new InvalidOperationException("w"); }
