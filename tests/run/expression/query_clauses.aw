// C# specification §12.20: query expressions: each clause and what it means: from, let, where, join, join into,
// orderby, select, group, into, types of range variables, nested queries.
record Person(string Name, int Age, string City);
record Pet(string Name, string Owner);

static class Program
{
    static string Show<T>(IEnumerable<T> items) => string.Join(" ", items);

    static void Main()
    {
        Person[] people = { new("Ann", 30, "Rome"), new("Bob", 25, "Oslo"), new("Cid", 30, "Oslo"), new("Dee", 41, "Rome") };
        Pet[] pets = { new("Rex", "Bob"), new("Tom", "Ann"), new("Ivy", "Ann") };
        Console.WriteLine(Show(from p in people where p.Age < 40 select p.Name));
        Console.WriteLine(Show(from p in people where p.Age == 30 where p.City == "Oslo" select p.Name + p.Age));
        Console.WriteLine(Show(from p in people let up = p.Name.ToUpper() let n = up.Length + p.Age where n > 30 select up + n));
        Console.WriteLine(Show(from p in people orderby p.Age descending, p.Name select p.Name));
        Console.WriteLine(Show(from p in people orderby p.City, p.Age descending, p.Name descending select p.Name));
        Console.WriteLine(Show(from p in people from c in p.Name where char.IsLower(c) select c));
        Console.WriteLine(Show(from x in new[] { 1, 2, 3 } from y in Enumerable.Range(x, 2) where x != y select x * 10 + y));
        Console.WriteLine(Show(from p in people join q in pets on p.Name equals q.Owner select p.Name + "-" + q.Name));
        Console.WriteLine(Show(from p in people join q in pets on p.Name equals q.Owner into own select p.Name + own.Count()));
        Console.WriteLine(Show(from p in people join q in pets on p.Name equals q.Owner into own
            from o in own.DefaultIfEmpty() orderby p.Name select p.Name + ":" + (o?.Name ?? "none")));
        foreach (var g in from p in people group p.Name by p.City)
            Console.Write(g.Key + "=" + Show(g) + "; ");
        Console.WriteLine();
        foreach (var g in from p in people
            group p by p.Age into byAge where byAge.Count() > 1 orderby byAge.Key
            select new { byAge.Key, Names = Show(byAge.Select(x => x.Name)) })
            Console.WriteLine(g);
        Console.WriteLine(Show(from p in people select p.Age into age where age > 26 orderby age select age));
        Console.WriteLine(Show(from int i in new object[] { 3, 4 } select i + 1));
        Console.WriteLine(Show(from string s in new object[] { "a", "b" }
            from int n in new System.Collections.ArrayList { 1, 2 } select s + n));
        Console.WriteLine(Show(from p in people
            let friends = from q in people where q.City == p.City && q != p select q.Name select p.Name + "("
            + Show(friends) + ")"));
        int factor = 2;
        var lazy = from x in new[] { 1, 2 } select x * factor;
        factor = 10;
        Console.WriteLine(Show(lazy));
        var total = (from p in people where p.City == "Rome" select p.Age).Sum();
        Console.WriteLine(total);
        Console.WriteLine(Show(from pair in new[] { (1, "x"), (2, "y") } let t = pair.Item2 + pair.Item1 select t));
        Console.WriteLine(Show(from x in from y in new[] { 3, 1, 2 } orderby y select y select x * x));
        Console.WriteLine(Show(from a in new[] { 1, 2 } join b in new[] { 2, 3 } on a + 1 equals b
            join c in new[] { 20, 30 } on b * 10 equals c select (a, b, c)));
    }
}
