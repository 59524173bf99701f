// System.Linq.Enumerable: Select, SelectMany, Where, OfType, Cast, Take, Skip and what they run when.
using System.Collections;

static string Join<T>(IEnumerable<T> xs) { return string.Join(" ", xs); }
static void Try(Action a)
{
    try { a(); Console.WriteLine("nothing thrown"); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
}
static IEnumerable<int> Noisy(int n)
{
    Console.Write("<");
    try { for (int i = 0; i < n; i++) { Console.Write("y" + i); yield return i; } } finally { Console.Write(">"); }
}
static T Say<T>(string what, T x) { Console.Write(what + x + " "); return x; }

int[] a = { 5, 3, 8, 1, 9, 2 };
List<string> words = new List<string> { "one", "two", "three", "four", "five" };
Console.WriteLine(Join(a.Select(x => x * 2)) + " | " + Join(a.Select((x, i) => x * 10 + i)));
Console.WriteLine(Join(words.Where(w => w.Length == 4)) + " | " + Join(words.Where((w, i) => i % 2 == 0)));
Console.WriteLine(Join(words.SelectMany(w => w)) + " | " + Join(words.SelectMany((w, i) => Enumerable.Repeat(w[0], i))));
Console.WriteLine(Join(words.SelectMany(w => w.Skip(3), (w, c) => w.Length + ":" + c)));
Console.WriteLine(Join(words.SelectMany((w, i) => w.Take(i), (w, c) => w.Length + "" + c)));
object[] mixed = { 1, "two", 3.0, null, 'c', 5, "six" };
Console.WriteLine(Join(mixed.OfType<int>()) + " | " + Join(mixed.OfType<string>()) + " | " + mixed.OfType<object>().Count());
Console.WriteLine(Join(new object[] { 1, 2, 3 }.Cast<int>()));
Try(() => mixed.Cast<int>().ToList());
Console.WriteLine(ReferenceEquals(a, ((IEnumerable)a).Cast<int>()));
foreach (int n in new[] { -1, 0, 2, 6, 99 })
    Console.WriteLine(n + ": " + Join(a.Take(n)) + " | " + Join(a.Skip(n)) + " | " + Join(a.TakeLast(n)) + " | " + Join(a.SkipLast(n)) + " | " + Join(Noisy(3).Take(n)) + " | " + Join(Noisy(3).Skip(n)));
Console.WriteLine(Join(a.Skip(1).Take(3).Skip(1)) + " | " + Join(a.Take(4).Skip(2).Take(9)) + " | " + a.Skip(2).Take(3).Count() + " " + a.Skip(4).Last() + " " + a.Take(3).ElementAt(2));
Console.WriteLine(Join(a.TakeWhile(x => x != 8)) + " | " + Join(a.SkipWhile(x => x != 8)) + " | " + Join(a.TakeWhile((x, i) => i < 2)) + " | " + Join(a.SkipWhile((x, i) => i < 4)));

Console.WriteLine("laziness");
IEnumerable<int> q = Noisy(4).Where(x => Say("w", x) % 2 == 1).Select(x => Say("s", x) * 10);
Console.WriteLine("made");
foreach (int x in q) { Console.Write("got" + x + " "); if (x == 10) break; }
Console.WriteLine();
Console.WriteLine(q.First());
Console.WriteLine(Join(Noisy(5).Take(2)));
Console.WriteLine(a.Select(x => Say("f", x)).Last());
Console.WriteLine(a.Select(x => Say("f", x)).ElementAt(2));
Console.WriteLine(Join(a.Select(x => Say("f", x)).Skip(4)));
Console.WriteLine(a.Select(x => Say("f", x)).Count());
Console.WriteLine(Join(a.OrderBy(x => x).Select(x => Say("f", x)).Take(2)));
Console.WriteLine(Enumerable.Range(0, int.MaxValue).Skip(1000000000).First() + " " + Enumerable.Range(1, 2000000000).Select(x => x + 1).Last());
Console.WriteLine(Enumerable.Range(-2, 5).Count() + " " + Enumerable.Repeat("x", 1000000000).Count() + " " + Enumerable.Empty<int>().Any());

Console.WriteLine("changes");
List<int> list = new List<int> { 1, 2, 3 };
IEnumerable<int> view = list.Where(x => x > 1);
list.Add(4);
Console.WriteLine(Join(view));
Try(() => { foreach (int x in list.Select(x => x)) list.Add(x); });
Try(() => { foreach (int x in list.Where(x => true)) list.Clear(); });
list.AddRange(a);
Try(() => { foreach (int x in list.Take(3)) list.Add(x); });
Console.WriteLine(list.Count);

Console.WriteLine("arguments");
IEnumerable<int> none = null;
Try(() => none.Where(x => true));
Try(() => a.Where((Func<int, bool>)null));
Try(() => none.Select(x => x));
Try(() => a.Select((Func<int, int, int>)null));
Try(() => none.SelectMany(x => a));
Try(() => a.SelectMany(x => a, (Func<int, int, int>)null));
Try(() => a.SelectMany((Func<int, int[]>)null, (x, y) => x));
Try(() => none.Take(1));
Try(() => none.Skip(1));
Try(() => a.TakeWhile((Func<int, bool>)null));
Try(() => none.SkipLast(1));
Try(() => ((IEnumerable)null).OfType<int>());
Try(() => ((IEnumerable)null).Cast<int>());
Try(() => Enumerable.Range(1, -1));
Try(() => Enumerable.Range(2, int.MaxValue));
Try(() => Enumerable.Repeat(1, -1));
