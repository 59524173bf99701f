// C# specification §12.20: query expressions: every clause and its translation: from with types, let, where, orderby,
// join, join into, group by, into, nested, transparent identifiers.
// gc: 100
var nums = new[] { 5, 3, 8, 1, 9, 2 };
var words = new List<string> { "apple", "bob", "cat", "ant", "bee", "dog", "anvil" };
object[] objs = { 1, 2, 3 };
void P<T>(string n, IEnumerable<T> s) => Console.WriteLine(n + ": " + string.Join(" ", s));
P("id", from x in nums select x);
P("where", from x in nums where x > 2 where x < 9 select x * 2);
P("cast", from int x in objs select x + 1);
P("let", from x in nums let y = x * x let z = y + 1 where z % 2 == 0 select (x, z));
P("order", from w in words orderby w.Length descending, w[0], w descending select w);
P("order2", from w in words orderby w[0] ascending, w.Length select w);
P("cross", from x in nums from y in new[] { "a", "b" } where x > 7 select x + y);
P("cross3", from x in new[] { 1, 2 } from y in new[] { 3, 4 } from z in new[] { x * y } select z + x);
P("dep", from w in words from c in w where c > 'n' orderby c, w select c);
P("join", from x in nums join w in words on x equals w.Length orderby w select x + w);
P("join2", from x in nums join w in words on new { L = x, F = 'a' } equals new { L = w.Length, F = w[0] } select w);
P("groupjoin", from x in new[] { 3, 4, 5 } join w in words on x equals w.Length into g select x + "=" + string.Join(",", g));
P("left", from x in new[] { 4, 5 } join w in words on x equals w.Length into g from w in g.DefaultIfEmpty("none") select x + w);
P("group", from w in words group w by w[0] into g orderby g.Key select g.Key + ":" + string.Join(",", g));
foreach (var g in from w in words group w.Length by w[0])
    Console.Write(g.Key + "/" + g.Sum() + " ");
Console.WriteLine();
P("groupel", from w in words where w.Length > 3
    group w.ToUpperInvariant() by w.Length > 4 into g select g.Key + string.Join("", g));
P("into", from x in nums select x * 10 into t where t > 30 orderby t select t + 1);
P("nested", from w in words let v = (from c in w where "aeiou".Contains(c) select c)
    orderby v.Count() descending, w select w + v.Count());
P("sub", from x in nums where (from y in nums where y < x select y).Count() > 2 select x);
P("typed", from string w in new object[] { "p", "q" } from int n in objs select w + n);
int cap = 4;
var q = from x in nums where x > cap select x;
cap = 8;
P("lazy", q);
cap = 0;
Console.WriteLine(q.Count());
P("anon", from w in words orderby w select new { w, w.Length } into a where a.Length == 3 select a.w + a.Length);
Console.WriteLine((from x in nums select x).Max() + (from x in nums where x > 100 select x).FirstOrDefault());
var my = from a in new M(3) let c = a + 4 where c > 5 select a * 2 + c;
Console.WriteLine(my.V + my.Log);
var (lo, hi) = ((from x in nums orderby x select x).First(), (from x in nums orderby x select x).Last());
Console.WriteLine(lo + " " + hi);
P("ctx", from @from in nums let @where = @from select @where);
P("lambda", from f in new Func<int, int>[] { x => x + 1, x => x * 2 } from x in new[] { 3, 4 } select f(x));

class M(int v)
{
    public int V = v;
    public string Log = "";
    public M Select(Func<int, int> f) => new M(f(V)) { Log = Log + " S" };
    public MT<T> Select<T>(Func<int, T> f) => new MT<T>(f(V), Log + " ST");
    public MT<R> SelectMany<T, R>(Func<int, M> s, Func<int, int, R> r) => new MT<R>(r(V, s(V).V), Log + " SM");
}

class MT<T>(T v, string log)
{
    public T V = v;
    public string Log = log;
    public MT<R> Select<R>(Func<T, R> f) => new MT<R>(f(V), Log + " s");
    public MT<T> Where(Func<T, bool> p) => new MT<T>(p(V) ? V : default, Log + " w");
    public MT<R> SelectMany<U, R>(Func<T, M> s, Func<T, int, R> r) => new MT<R>(r(V, s(V).V), Log + " sm");
}
