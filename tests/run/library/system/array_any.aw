// System.Array without its element type: CreateInstance, GetValue, SetValue, IEnumerable, IList, IndexOf, Reverse, Sort, BinarySearch.
using System.Collections;
Array a = Array.CreateInstance(typeof(int), 4); a.SetValue(5, 0); a.SetValue(3, 1); a.SetValue(9, 2); Console.WriteLine(string.Join(",", a.Cast<int>()) + " " + a.GetType() + " " + a.GetValue(2) + " " + a.Length + a.Rank + a.IsFixedSize + a.IsReadOnly);
Array.Sort(a); Console.WriteLine(string.Join(",", (int[])a) + " " + Array.BinarySearch(a, 5) + " " + Array.IndexOf(a, 9) + " " + Array.LastIndexOf(a, 77)); Array.Reverse(a); foreach (object o in a) Console.Write(o + ";"); Console.WriteLine();
int[,] g = { { 1, 2, 3 }, { 4, 5, 6 } }; Console.WriteLine(g.GetValue(1, 2) + " " + g.Cast<int>().Sum() + " " + string.Join("", g.Cast<int>())); g.SetValue(60, 1, 2); g.SetValue(10, new[] { 0, 0 }); Console.WriteLine(g[1, 2] + g[0, 0] + " " + g.GetValue(new[] { 1, 0 }) + " " + g.GetLongLength(1));
string[,] names = new string[2, 2]; names.SetValue("x", 1, 1); names[0, 0] = "q"; foreach (var s in (IEnumerable)names) Console.Write((s ?? "null") + " "); Console.WriteLine(((ICollection)names).Count + " " + names.OfType<string>().Count());
var cube = new double[2, 2, 2]; cube.SetValue(1.5, 1, 0, 1); Console.WriteLine(cube.GetValue(1, 0, 1) + " " + cube.Cast<double>().Max()); var e = g.GetEnumerator(); e.MoveNext(); Console.WriteLine(e.Current);
IList list = new[] { 3, 1, 2 }; Console.WriteLine(list.Contains(1) + " " + list.IndexOf(2) + " " + list[0] + " " + list.IsFixedSize); list[0] = 7; Console.WriteLine(list[0]);
Array strings = Array.CreateInstance(typeof(string), 2); Console.WriteLine(strings.GetValue(0) == null); Array words = new[] { "pear", "fig", "apple" }; Array.Sort(words, Comparer.Default); foreach (string w in words) Console.Write(w + " "); Console.WriteLine();
foreach (Action f in new Action[] { () => g.GetValue(2, 0), () => g.GetValue(0), () => g.SetValue("s", 0, 0), () => ((Array)new[] { 1 }).SetValue("s", 0), () => ((Array)new[] { 1 }).GetValue(3), () => list.Add(1), () => list.Clear(), () => ((IList)g).Add(1), () => Array.CreateInstance(typeof(int), -1), () => Array.Sort(new object[] { 1, "a" }), () => g.GetValue(new[] { 1 }) })
    try { f(); Console.WriteLine("ok"); } catch (Exception x) { Console.WriteLine(x.GetType().Name); }
Console.WriteLine(list[1]); S[,] ss = new S[1, 2]; ss[0, 1].N = 4; Console.WriteLine(((S)ss.GetValue(0, 1)!).N + " " + ss.Cast<S>().Sum(x => x.N) + ss.GetValue(0, 1));
struct S { public int N; public override string ToString() => "S" + N; }
