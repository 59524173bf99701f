// System.Linq.Enumerable: OrderBy, ThenBy, Reverse; sorting is stable and computes each key once.
class Backwards : IComparer<int> { public int Compare(int x, int y) { return y.CompareTo(x); } }
struct Row { public string Name; public int A; public double B; public override string ToString() { return Name; } }
class Program
{
    static string Join<T>(IEnumerable<T> xs) { return string.Join(" ", xs); }
    static void Try<T>(Func<T> a)
    {
        try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }
    static T Say<T>(string what, T x) { Console.Write(what + x + " "); return x; }
    static void Main()
    {
        string[] words = { "pear", "fig", "apple", "kiwi", "date", "plum", "banana", "lime" };
        Console.WriteLine(Join(words.OrderBy(w => w)) + " | " + Join(words.OrderByDescending(w => w)));
        Console.WriteLine(Join(words.OrderBy(w => w.Length)) + " | " + Join(words.OrderByDescending(w => w.Length)));
        Console.WriteLine(Join(words.OrderBy(w => w.Length).ThenBy(w => w)) + " | " + Join(words.OrderBy(w => w.Length).ThenByDescending(w => w[0]).ThenBy(w => w[1])));
        Console.WriteLine(Join(words.OrderByDescending(w => w.Length).ThenByDescending(w => w)) + " | " + Join(words.OrderBy(w => w.Length, new Backwards()).ThenBy(w => w.Last(), Comparer<char>.Create((x, y) => y - x))));
        Console.WriteLine(Join(words.OrderBy(w => w.Length).OrderBy(w => w[0])));
        Console.WriteLine(Join(from w in words orderby w.Length descending, w select w.ToUpper()));
        Row[] rows = {
            new Row { Name = "a", A = 2, B = 1.5 }, new Row { Name = "b", A = 1, B = double.NaN }, new Row { Name = "c", A = 2, B = -0.0 },
            new Row { Name = "d", A = 1, B = 0.0 }, new Row { Name = "e", A = 2, B = double.NegativeInfinity }, new Row { Name = "f", A = 1, B = 1e300 } };
        Console.WriteLine(Join(rows.OrderBy(r => r.B)) + " | " + Join(rows.OrderByDescending(r => r.B)) + " | " + Join(rows.OrderBy(r => r.A).ThenByDescending(r => r.B)));
        int?[] maybe = { 3, null, 1, null, 2 };
        Console.WriteLine(Join(maybe.OrderBy(x => x).Select(x => x.HasValue ? x.ToString() : "-")) + " | " + Join(maybe.OrderByDescending(x => x).Select(x => x.HasValue ? x.ToString() : "-")));
        string[] nulls = { "b", null, "a" };
        Console.WriteLine(Join(nulls.OrderBy(x => x).Select(x => x ?? "-")));
        Console.WriteLine(Join(new[] { true, false, true }.OrderBy(x => x)) + " " + Join(new[] { (2, "b"), (1, "z"), (2, "a") }.OrderBy(x => x)));

        // Stable, with many equal keys.
        var many = Enumerable.Range(0, 200).Select(i => i * 7919 % 200).ToArray();
        var sorted = many.OrderBy(x => x % 10).ToArray();
        bool stable = true;
        for (int i = 1; i < sorted.Length; i++)
            if (sorted[i - 1] % 10 == sorted[i] % 10 && Array.IndexOf(many, sorted[i - 1]) > Array.IndexOf(many, sorted[i])) stable = false;
        Console.WriteLine(stable + " " + Join(sorted.Take(12)) + " " + many.OrderBy(x => x).SequenceEqual(Enumerable.Range(0, 200)));

        // Keys: each once, level by level; nothing before the enumeration.
        var query = new[] { 3, 1, 2 }.OrderBy(x => Say("k", x) % 2).ThenBy(x => Say("t", x));
        Console.WriteLine("made");
        Console.WriteLine("= " + Join(query));
        Console.WriteLine("= " + Join(query.Skip(1)));
        Console.WriteLine("= " + query.Count());
        List<int> list = new List<int> { 2, 1 };
        var later = list.OrderBy(x => x);
        list.Add(0);
        Console.WriteLine(Join(later) + " " + later.First() + " " + later.Last() + " " + later.ElementAt(1) + " " + later.First(x => x > 0) + " " + later.Last(x => x < 2));
        var ties = new[] { "b1", "a1", "b2", "a2" };
        Console.WriteLine(ties.OrderBy(s => s[0]).First() + " " + ties.OrderBy(s => s[0]).Last() + " " + ties.OrderByDescending(s => s[0]).First() + " " + ties.OrderByDescending(s => s[0]).Last());
        IOrderedEnumerable<string> o = words.OrderBy(w => w.Length);
        Console.WriteLine(Join(o.CreateOrderedEnumerable(w => w[0], null, true)));

        Console.WriteLine(Join(words.Reverse().Take(3)) + " | " + Join(Enumerable.Reverse(new List<int> { 1, 2, 3 })) + " | " + Join("abc".Reverse()) + " " + "abc".Reverse().Count());
        Try(() => new object[] { new object(), new object() }.OrderBy(x => x).ToList().Count);
        Try(() => new object[] { new object() }.OrderBy(x => x).ToList().Count);
        string[] nil = null;
        Try(() => nil.OrderBy(x => x));
        Try(() => words.OrderBy((Func<string, int>)null));
        Try(() => words.OrderByDescending((Func<string, int>)null));
        Try(() => words.OrderBy(x => x).ThenBy((Func<string, int>)null));
        Try(() => ((IOrderedEnumerable<int>)null).ThenBy(x => x));
        Try(() => ((IOrderedEnumerable<int>)null).ThenByDescending(x => x));
        Try(() => nil.Reverse());
    }
}
