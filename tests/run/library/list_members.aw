// .NET List<T>: every mutating and searching member, its exceptions, enumerator versions and capacity.
// gc: 100
static string T(Func<object> f)
{
    try { return f() + " "; } catch (Exception e) { return e.GetType().Name + " "; }
}
static string S<X>(IEnumerable<X> x) => "[" + string.Join(",", x) + "] ";
var l = new List<int> { 3, 1, 2 };
l.AddRange(new[] { 5, 4 });
l.Insert(0, 9);
l.Insert(l.Count, 8);
l.InsertRange(2, new[] { 7, 7 });
Console.WriteLine(S(l));
l.Remove(7);
l.RemoveAt(0);
l.RemoveRange(1, 2);
Console.WriteLine(S(l) + l.RemoveAll(x => x > 4) + S(l));
l.AddRange(l);
Console.WriteLine(S(l));
l.Sort();
Console.WriteLine(S(l));
l.Reverse();
l.Reverse(0, 3);
Console.WriteLine(S(l));
l.Sort((a, b) => b - a);
l.Sort(1, 3, null);
Console.WriteLine(S(l) + S(l.GetRange(1, 2)) + l.BinarySearch(2) + " " + new List<int> { 1, 3, 5 }.BinarySearch(4));
Console.WriteLine(l.IndexOf(2) + " " + l.LastIndexOf(2) + " " + l.IndexOf(99) + l.Contains(3)
    + l.Exists(x => x > 3) + l.Find(x => x < 3) + " " + l.Find(x => x > 100) + l.FindLast(x => x < 4)
    + l.FindIndex(x => x == 2) + l.FindLastIndex(x => x == 2) + S(l.FindAll(x => x % 2 == 0))
    + l.TrueForAll(x => x > 0) + S(l.ConvertAll(x => "v" + x)) + S(l.ToArray()));
l.ForEach(x => Console.Write(x + ";"));
Console.WriteLine();
Console.WriteLine(T(() => l[99]) + T(() => l[-1] = 1) + T(() => { l.Insert(99, 1); return 0; })
    + T(() => { l.RemoveAt(99); return 0; }) + T(() => l.GetRange(3, 50))
    + T(() => { l.RemoveRange(-1, 1); return 0; }) + T(() => new List<int>(-1))
    + T(() => new List<int>((IEnumerable<int>)null)) + T(() => { l.AddRange(null); return 0; })
    + T(() => l.Find(null)) + T(() => { l.Capacity = 1; return 0; }) + T(() => { l.CopyTo(new int[2]); return 0; })
    + T(() => { l.Reverse(5, 50); return 0; }));
foreach (var act in new Action[] { () => l.Add(1), () => l.RemoveAt(0), () => l[0] = 5, () => l.Clear(),
    () => l.Sort(), () => l.Insert(0, 1), () => l.Reverse(), () => { _ = l.Count; }, () => l.RemoveAll(x => false),
    () => l.TrimExcess() })
{
    l = new List<int> { 1, 2, 3 };
    try { foreach (var x in l) act(); Console.Write("ok "); }
    catch (Exception e) { Console.Write(e.GetType().Name[0..7] + " "); }
}
Console.WriteLine();
var en = new List<int> { 1, 2 }.GetEnumerator();
Console.WriteLine(en.Current + "" + en.MoveNext() + en.Current + en.MoveNext() + en.Current + en.MoveNext() + en.Current);
var c = new List<string>(3);
Console.WriteLine(c.Capacity);
c.AddRange(new[] { "a", "b", "c", "d" });
Console.WriteLine(c.Capacity + " " + new List<int> { 1 }.Capacity + " " + new List<int>().Capacity + " "
    + new List<int>(new[] { 1, 2, 3, 4, 5 }).Capacity);
var ro = c.AsReadOnly();
c.Add("e");
Console.WriteLine(ro.Count + ro[4]);
System.Collections.IList il = c;
Console.WriteLine(T(() => il.Add("f")) + T(() => il.Add(5)) + il.Contains(5) + il.IndexOf("b") + il.IsFixedSize
    + il.IsReadOnly + T(() => ((ICollection<string>)ro).IsReadOnly) + T(() => { ((IList<string>)ro).Add("x"); return 0; }));
var arr = new string[8];
c.CopyTo(arr, 1);
c.CopyTo(0, arr, 0, 1);
Console.WriteLine(S(arr));
try { new List<object> { 1, "a" }.Sort(); }
catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + e.InnerException.GetType().Name); }
