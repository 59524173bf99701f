// .NET Dictionary<K,V>: adding, replacing, removing, enumeration order and rules, comparers, views, exceptions.
// gc: 100
static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name + ": " + e.Message + " "; }
}
static string S<X>(IEnumerable<X> x) => "[" + string.Join(",", x) + "] ";
var d = new Dictionary<string, int> { { "b", 2 }, { "a", 1 }, { "c", 3 } };
Console.WriteLine(S(d) + S(d.Keys) + S(d.Values) + d.Count);
d["a"] = 10;
d.Remove("b");
d.Add("z", 26);
d.Add("b", 22);
Console.WriteLine(S(d));
Console.WriteLine(d.TryGetValue("q", out int v) + "" + v + d.TryGetValue("a", out v) + v + d.ContainsKey("c")
    + d.ContainsValue(26) + d.ContainsValue(99) + d.TryAdd("a", 5) + d.TryAdd("n", 5) + d.Remove("nope")
    + d.Remove("c", out int rem) + rem + d.GetValueOrDefault("zz") + d.GetValueOrDefault("zz", -1));
Console.WriteLine(T(() => d["missing"]) + T(() => { d.Add("a", 1); return 0; }) + T(() => d[null])
    + T(() => { d[null] = 1; return 0; }) + T(() => d.ContainsKey(null)) + T(() => new Dictionary<string, int>(-1))
    + T(() => new Dictionary<int, int>((IDictionary<int, int>)null)));
foreach (var act in new Action[] { () => d.Add("new" + d.Count, 1), () => d.Remove("a"), () => d.Clear(),
    () => d.TryAdd("a", 1), () => d.Remove("none") })
{
    try { foreach (var kv in d) act(); Console.Write("ok "); }
    catch (InvalidOperationException e) { Console.Write(e.Message[0..10] + "; "); }
}
Console.WriteLine(d.Count);
var ci = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 };
ci["a"] = 2;
Console.WriteLine(S(ci) + (ci.Comparer == StringComparer.OrdinalIgnoreCase));
var copy = new Dictionary<string, int>(ci);
Console.WriteLine(copy.ContainsKey("a") + "" + copy.ContainsKey("A"));
var fromPairs = new Dictionary<int, string>(new[] { new KeyValuePair<int, string>(1, "x"), KeyValuePair.Create(2, "y") });
foreach (var (k, val) in fromPairs) Console.Write(k + val);
Console.WriteLine();
var st = new Dictionary<(int, int), P> { [(1, 2)] = new P(3) };
Console.WriteLine(st.ContainsKey((1, 2)) + "" + st[(1, 2)].X + new Dictionary<P, int> { [new P(1)] = 5 }[new P(1)]
    + new Dictionary<E, int> { [E.B] = 6 }[E.B]
    + new Dictionary<double, int> { [double.NaN] = 1 }.ContainsKey(double.NaN)
    + new Dictionary<object, int> { [1] = 1, ["1"] = 2, [1L] = 3 }.Count);
IDictionary<string, int> id = copy;
id.Add(new KeyValuePair<string, int>("k", 5));
Console.WriteLine(id.Contains(new KeyValuePair<string, int>("k", 5)) + ""
    + id.Contains(new KeyValuePair<string, int>("k", 6)) + id.Remove(new KeyValuePair<string, int>("k", 6))
    + id.IsReadOnly + id.Keys.IsReadOnly);
System.Collections.IDictionary nd = copy;
Console.WriteLine((nd["none"] ?? "null") + "" + (nd[5] ?? "null") + nd.Contains("A"));
var kc = copy.Keys;
copy["later"] = 1;
Console.WriteLine(kc.Count);
var arr = new KeyValuePair<string, int>[3];
((ICollection<KeyValuePair<string, int>>)copy).CopyTo(arr, 0);
Console.WriteLine(arr[0] + "" + copy.First());
IReadOnlyDictionary<string, int> rod = copy;
Console.WriteLine(rod["A"] + rod.Keys.Count());

record struct P(int X);
enum E { A, B }
