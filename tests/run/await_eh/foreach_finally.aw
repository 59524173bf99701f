// C# specification §13.9.5: foreach with awaits in its body: the enumerator is disposed at each way out, once.
var log = "";
async Task A(object s) { await Task.Yield(); log += s + " "; }
IEnumerable<int> Seq(int n) { try { for (int i = 0; i < n; i++) yield return i; log += "ran out "; } finally { log += "disposed "; } }
void Show(string s) { Console.WriteLine(s + " [" + log.Trim() + "]"); log = ""; }
foreach (int i in Seq(3)) await A(i);
Show("all");
foreach (int i in Seq(3)) { if (i == 1) break; await A(i); }
Show("break");
async Task<int> Ret() { foreach (int i in Seq(5)) { await A(i); if (i == 2) return i * 10; } return -1; }
Show("return " + await Ret());
try { foreach (int i in Seq(3)) { await A(i); throw new Exception("in body"); } } catch (Exception e) { Show(e.Message); }
foreach (int i in Seq(2)) foreach (int j in Seq(2)) { if (j == 1) goto next; await A(i + "" + j); next:; }
Show("nested");
foreach (int i in Seq(3))
{
    if (i == 1) goto stop;
    try { await A(i); } finally { await A("f"); }
}
stop: Show("goto");
// Arrays, strings, lists, spans of a range, dictionaries, struct enumerators, pattern enumerators.
int[] arr = { 1, 2, 3 };
foreach (int i in arr) { arr[2] = 30; await A(i); }
foreach (char c in "xy") await A(c);
int[,] two = { { 1, 2 }, { 3, 4 } };
foreach (int i in two) await A(i);
Show("arrays");
var list = new List<int> { 1, 2, 3 };
try { foreach (int i in list) { await A(i); if (i == 2) list.Add(4); } } catch (InvalidOperationException) { Show("changed"); }
foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) await A(k + v);
foreach (var e in new Countdown(3)) await A(e);
foreach (object? o in new System.Collections.ArrayList { 1, "s", null }) await A(o ?? "null");
foreach (string s in await Later()) await A(s);
Show("others");
// Each round has its own variable.
var fs = new List<Func<Task<int>>>();
foreach (int i in new[] { 1, 2, 3 }) { int sq = i * i; await A(i); fs.Add(async () => { await Task.Yield(); return i * 100 + sq++; }); }
foreach (var f in fs) log += await f() + "/" + await f() + " ";
Show("captured");
async Task<string[]> Later() { await Task.Yield(); return new[] { "p", "q" }; }
struct Countdown(int n)
{
    public Countdown GetEnumerator() => this;
    public int Current => n;
    public bool MoveNext() => --n >= 0;
}
