// C# checks the target for null after the right side has been evaluated.
Holder h = null;
try { h.Value = await V(); } catch (NullReferenceException) { Console.WriteLine("after"); }
int[] a = new int[1];
try { a[5] = await V(); } catch (IndexOutOfRangeException) { Console.WriteLine("range after"); }
async Task<int> V() { await Task.Yield(); Console.Write("value "); return 1; }
class Holder { public int Value; }
