// System.Collections.Generic.List<T>: growth, insertion, removal, ranges, searching, sorting, copying, versions and the
// exceptions of each.
static string S<T>(IEnumerable<T> s) => "[" + string.Join(" ", s) + "]";

static void Try(Action a)
{
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
}
var l = new List<int> { 5, 3 };
l.Add(8);
l.AddRange(new[] { 1, 9 });
l.Insert(0, 7);
l.Insert(l.Count, 6);
l.InsertRange(2, new[] { 0, 0 });
Console.WriteLine(S(l) + l.Count + (l.Capacity >= l.Count));
Console.WriteLine(l.Remove(0) + " " + l.Remove(99) + " " + l.RemoveAll(x => x > 7) + S(l));
l.RemoveAt(1);
l.RemoveRange(0, 1);
Console.WriteLine(S(l) + l.IndexOf(1) + l.LastIndexOf(1) + l.Contains(6) + l.Exists(x => x == 2)
    + l.Find(x => x > 2) + l.FindIndex(x => x > 5) + S(l.FindAll(x => x < 4)) + l.TrueForAll(x => x >= 0));
l.Sort();
Console.WriteLine(S(l) + l.BinarySearch(3) + ~l.BinarySearch(2));
l.Sort((x, y) => y - x);
l.Reverse(0, 2);
Console.WriteLine(S(l) + S(l.GetRange(1, 2)) + S(l.ConvertAll(x => "n" + x)) + S(l.ToArray()));
l.ForEach(x => Console.Write(x + ";"));
l.Capacity = 100;
l.TrimExcess();
Console.WriteLine(l.Capacity < 100);
int[] target = new int[6];
l.CopyTo(target, 1);
l.CopyTo(0, target, 5, 1);
Console.WriteLine(S(target));
var copy = new List<int>(l);
copy.Clear();
Console.WriteLine(copy.Count + " " + l.Count + " " + l[^1] + string.Join(",", l.AsReadOnly()));
Try(() => l[99] = 1);
Try(() => l.Insert(-1, 0));
Try(() => l.RemoveAt(50));
Try(() => l.GetRange(0, 50));
Try(() => new List<int>(-1));
Try(() => l.CopyTo(new int[1]));
Try(() => l.Capacity = 0);
Try(() => { foreach (int x in l) l.Remove(x); });
Try(() => { foreach (int x in l) l[0] = x; });
Try(() => l.AddRange(null!));
Try(() => ((System.Collections.IList)l).Add("s"));
Try(() => ((IList<int>)l.AsReadOnly()).Add(1));
Try(() => l.Sort((Comparison<int>)((x, y) => throw new Exception())));
Console.WriteLine();
