// SemaphoreSlim: who waits longest goes first; counts, limits, Release's results.
var s = new SemaphoreSlim(1, 3);
Console.WriteLine(s.CurrentCount + " " + s.Wait(0) + " " + s.CurrentCount + " " + s.Wait(0));
var log = new List<int>();
var waits = new List<Task>();
for (int i = 0; i < 4; i++) waits.Add(Enter(i));
async Task Enter(int n) { await s.WaitAsync(); lock (log) log.Add(n); s.Release(); }
Console.WriteLine(waits.Count(t => t.IsCompleted));
s.Release();
await Task.WhenAll(waits);
log.Sort();
Console.WriteLine(string.Join(",", log) + " " + s.CurrentCount);
Console.WriteLine(s.Release() + " " + s.Release() + " " + s.CurrentCount);
try { s.Release(); } catch (SemaphoreFullException e) { Console.WriteLine(e.Message); }
try { new SemaphoreSlim(-1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { new SemaphoreSlim(2, 1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
try { s.Release(0); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(await new SemaphoreSlim(0).WaitAsync(1) + " " + await new SemaphoreSlim(1).WaitAsync(1));
s.Dispose();
try { await s.WaitAsync(); } catch (ObjectDisposedException) { Console.WriteLine("disposed"); }
