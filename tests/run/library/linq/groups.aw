// System.Linq.Enumerable: GroupBy, ToLookup, Join, GroupJoin, and the set operators.
class Person { public string Name; public int Age; public string City; public override string ToString() { return Name; } }
class Pet { public string Owner; public string Name; }
class Parity : IEqualityComparer<int> { public bool Equals(int x, int y) { return x % 2 == y % 2; } public int GetHashCode(int x) { return x % 2; } }
class Program
{
    static string Join<T>(IEnumerable<T> xs) { return string.Join(" ", xs); }
    static void Try<T>(Func<T> a)
    {
        try { Console.WriteLine(a()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message.Split('\n')[0]); }
    }
    static void Show<K, T>(IEnumerable<IGrouping<K, T>> groups)
    {
        foreach (IGrouping<K, T> g in groups) Console.Write("[" + g.Key + ": " + Join(g) + "] ");
        Console.WriteLine();
    }
    static void Main()
    {
        Person[] people = {
            new Person { Name = "Ann", Age = 30, City = "Rome" }, new Person { Name = "Bob", Age = 25, City = "Oslo" }, new Person { Name = "Cid", Age = 30, City = null },
            new Person { Name = "Dan", Age = 41, City = "Rome" }, new Person { Name = "Eve", Age = 25, City = "oslo" }, new Person { Name = "Fay", Age = 19, City = null } };
        Pet[] pets = { new Pet { Owner = "Dan", Name = "Rex" }, new Pet { Owner = "Ann", Name = "Tom" }, new Pet { Owner = "Dan", Name = "Kit" }, new Pet { Owner = null, Name = "Stray" }, new Pet { Owner = "Zed", Name = "Pip" } };
        Show(people.GroupBy(p => p.Age));
        Show(people.GroupBy(p => p.City));
        Show(people.GroupBy(p => p.City, StringComparer.OrdinalIgnoreCase));
        Show(people.GroupBy(p => p.Age, p => p.Name.ToLower()));
        Show(people.GroupBy(p => p.Age, p => p.Name[0], new Parity()));
        Console.WriteLine(Join(people.GroupBy(p => p.Age, (age, ps) => age + "x" + ps.Count())));
        Console.WriteLine(Join(people.GroupBy(p => p.Age, (age, ps) => age + "x" + ps.Count(), new Parity())));
        Console.WriteLine(Join(people.GroupBy(p => p.Age, p => p.Name, (age, names) => age + "=" + string.Join("+", names))));
        Console.WriteLine(Join(people.GroupBy(p => p.Age, p => p.Name, (age, names) => age + "=" + string.Join("+", names), new Parity())));
        Show(from p in people group p.Name by p.Age / 10 * 10 into g orderby g.Key descending select g);
        ILookup<int, string> lookup = people.ToLookup(p => p.Age, p => p.Name);
        Console.WriteLine(lookup.Count + " " + Join(lookup[30]) + " " + lookup[99].Any() + " " + lookup.Contains(25) + " " + lookup.Contains(26));
        Show(lookup);
        Show(people.ToLookup(p => p.City));
        Console.WriteLine(people.ToLookup(p => p.City, StringComparer.OrdinalIgnoreCase)["OSLO"].Count() + " " + Join(people.ToLookup(p => p.City, p => p.Age, StringComparer.OrdinalIgnoreCase)[null]));
        Console.WriteLine(Join(((Lookup<int, string>)lookup).ApplyResultSelector((k, xs) => k + ":" + xs.Last())));
        IList<string> group = (IList<string>)lookup[30];
        Console.WriteLine(group.Count + group[1] + group.IndexOf("Cid") + group.Contains("x") + group.IsReadOnly);
        Try(() => { group.Add("no"); return 0; });

        Console.WriteLine(Join(people.Join(pets, p => p.Name, t => t.Owner, (p, t) => p.Name + "-" + t.Name)));
        Console.WriteLine(Join(people.Join(pets, p => p.City == null ? null : p.Name, t => t.Owner, (p, t) => p.Name + "-" + t.Name)));
        Console.WriteLine(Join(people.Join(pets, p => p.Name.ToUpper(), t => t.Owner, (p, t) => p.Name + "-" + t.Name, StringComparer.OrdinalIgnoreCase)));
        Console.WriteLine(Join(people.GroupJoin(pets, p => p.Name, t => t.Owner, (p, ts) => p.Name + ts.Count())));
        Console.WriteLine(Join(people.GroupJoin(pets, p => p.City, t => t.Owner, (p, ts) => p.Name + ts.Count(), StringComparer.Ordinal)));
        Console.WriteLine(Join(from p in people join t in pets on p.Name equals t.Owner select p + "/" + t.Name));
        Console.WriteLine(Join(from p in people join t in pets on p.Name equals t.Owner into ts from t in ts.DefaultIfEmpty() select p + "/" + (t == null ? "none" : t.Name)));

        int[] a = { 3, 1, 3, 2, 1 }, b = { 2, 4, 3, 4 };
        Console.WriteLine(Join(a.Distinct()) + " | " + Join(a.Union(b)) + " | " + Join(a.Intersect(b)) + " | " + Join(a.Except(b)) + " | " + Join(b.Except(a)));
        Console.WriteLine(Join(a.Distinct(new Parity())) + " | " + Join(a.Union(b, new Parity())) + " | " + Join(a.Intersect(b, new Parity())) + " | " + Join(a.Except(new[] { 4 }, new Parity())));
        string[] s = { null, "x", null, "X" };
        Console.WriteLine(s.Distinct().Count() + " " + s.Distinct(StringComparer.OrdinalIgnoreCase).Count() + " " + s.Union(new string[] { null, "y" }).Count() + " " + s.Except(new string[] { null }).Count() + " " + s.Intersect(new string[] { null }).Count());
        Console.WriteLine(Join(a.Concat(b)) + " | " + Join(a.Append(9).Append(8)) + " | " + Join(a.Prepend(9).Prepend(8).Append(7)) + " | " + Join(a.Zip(b, (x, y) => x * y)) + " | " + a.Concat(b).Count() + " " + a.Append(1).Prepend(2).Count());
        Console.WriteLine(Join(new int[0].DefaultIfEmpty()) + " " + Join(new int[0].DefaultIfEmpty(7)) + " " + Join(a.DefaultIfEmpty(7)) + " " + new string[0].DefaultIfEmpty().Count());
        Person[] nil = null;
        Try(() => nil.GroupBy(p => p.Age));
        Try(() => people.GroupBy((Func<Person, int>)null));
        Try(() => people.GroupBy(p => p.Age, (Func<Person, int>)null));
        Try(() => people.GroupBy(p => p.Age, (Func<int, IEnumerable<Person>, int>)null));
        Try(() => nil.ToLookup(p => p.Age));
        Try(() => nil.Join(pets, p => p.Name, t => t.Name, (p, t) => 1));
        Try(() => people.Join((Pet[])null, p => p.Name, t => t.Name, (p, t) => 1));
        Try(() => people.Join(pets, null, t => t.Name, (p, t) => 1));
        Try(() => people.GroupJoin(pets, p => p.Name, null, (p, t) => 1));
        Try(() => people.GroupJoin(pets, p => p.Name, t => t.Name, (Func<Person, IEnumerable<Pet>, int>)null));
        Try(() => nil.Distinct());
        Try(() => people.Union(null));
        Try(() => nil.Intersect(people));
        Try(() => people.Except(null));
        Try(() => people.Concat(null));
        Try(() => nil.Append(null));
        Try(() => people.Zip(pets, (Func<Person, Pet, int>)null));
        Try(() => nil.DefaultIfEmpty());
    }
}
