// System.Array: searching, changing, copying, converting; ranges and what they refuse.
static string Show<T>(IEnumerable<T> items) => "[" + string.Join(" ", items) + "]";

static void Try(Action action)
{
    try { action(); Console.WriteLine("fine"); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
}

int[] a = { 5, 3, 9, 1, 3 };
Console.WriteLine($"{Array.IndexOf(a, 3)} {Array.IndexOf(a, 3, 2)} {Array.IndexOf(a, 3, 2, 2)} {Array.LastIndexOf(a, 3)} {Array.LastIndexOf(a, 3, 3)} {Array.IndexOf(a, 7)}");
Console.WriteLine($"{Array.Find(a, x => x > 5)} {Array.FindIndex(a, x => x < 4)} {Array.FindLast(a, x => x < 4)} {Array.FindLastIndex(a, x => x == 3)} {Array.Exists(a, x => x == 9)} {Array.TrueForAll(a, x => x > 0)}");
Console.WriteLine(Show(Array.FindAll(a, x => x != 3)) + Show(Array.ConvertAll(a, x => x * 1.5)));
int[] copy = (int[])a.Clone();
Array.Sort(copy);
Console.WriteLine(Show(copy) + Array.BinarySearch(copy, 5) + " " + Array.BinarySearch(copy, 4) + " "
    + ~Array.BinarySearch(copy, 100));
Array.Reverse(copy);
Console.WriteLine(Show(copy));
Array.Reverse(copy, 1, 3);
Console.WriteLine(Show(copy));
Array.Sort(copy, 1, 3);
Console.WriteLine(Show(copy));
Array.Clear(copy, 1, 2);
Console.WriteLine(Show(copy));
Array.Fill(copy, 7);
Array.Fill(copy, 8, 2, 2);
Console.WriteLine(Show(copy));
string[] keys = { "pear", "fig", "apple" };
int[] values = { 1, 2, 3 };
Array.Sort(keys, values);
Console.WriteLine(Show(keys) + Show(values));
Array.Sort(keys, (x, y) => x.Length - y.Length);
Console.WriteLine(Show(keys));
Array.Sort(keys, StringComparer.Ordinal);
Console.WriteLine(Show(keys));
Array.Copy(a, 1, copy, 0, 3);
Console.WriteLine(Show(copy));
Array.Copy(a, 0, a, 1, 4);
Console.WriteLine(Show(a));
a.CopyTo(copy, 0);
Console.WriteLine(Show(copy));
Array.Resize(ref a, 2);
Console.WriteLine(Show(a));
Array.Resize(ref a, 4);
Console.WriteLine(Show(a));
int[]? none = null;
Array.Resize(ref none, 2);
Console.WriteLine(none!.Length);
Array.ForEach(a, x => Console.Write(x + ";"));
Console.WriteLine(Array.Empty<string>().Length + " " + ReferenceEquals(Array.Empty<int>(), Array.Empty<int>()));
Try(() => Array.Copy(a, 0, copy, 3, 4));
Try(() => Array.Reverse(a, 3, 2));
Try(() => Array.IndexOf<int>(null!, 1));
Try(() => Array.Sort(new object[] { 1, "x" }));
Try(() => Array.Resize(ref a, -1));
Try(() => Array.Sort(a, (Comparison<int>)null!));
Try(() => a.CopyTo(new int[1], 0));
Try(() => a.CopyTo(new long[4], 0));
