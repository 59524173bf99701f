// C# §12.20.3: query expressions are translated to method calls before anything is known about their types: any type
// with
// the right methods will do. A class that writes down the calls shows the translation of every clause.
class Q<T>
{
    public readonly string Text;
    public readonly T Sample;
    public Q(string text, T sample) { Text = text; Sample = sample; }
    public Q<U> Cast<U>() => new Q<U>(Text + ".Cast<" + typeof(U).Name + ">()", default);
    public Q<T> Where(Func<T, bool> f) => new Q<T>(Text + ".Where(" + f(Sample) + ")", Sample);
    public Q<U> Select<U>(Func<T, U> f) => new Q<U>(Text + ".Select(" + f(Sample) + ")", f(Sample));

    public Q<V> SelectMany<U, V>(Func<T, Q<U>> f, Func<T, U, V> g)
    {
        var inner = f(Sample);
        return new Q<V>(Text + ".SelectMany(" + inner.Text + ", " + g(Sample, inner.Sample) + ")", g(Sample, inner.Sample));
    }

    public Q<V> Join<U, K, V>(Q<U> other, Func<T, K> a, Func<U, K> b, Func<T, U, V> g) =>
        new Q<V>(Text + ".Join(" + other.Text + ", " + a(Sample) + ", " + b(other.Sample) + ", "
        + g(Sample, other.Sample) + ")", g(Sample, other.Sample));

    public Q<V> GroupJoin<U, K, V>(Q<U> other, Func<T, K> a, Func<U, K> b, Func<T, Q<U>, V> g) =>
        new Q<V>(Text + ".GroupJoin(" + other.Text + ", " + a(Sample) + ", " + b(other.Sample) + ", "
        + g(Sample, other) + ")", g(Sample, other));

    public O<T> OrderBy<K>(Func<T, K> f) => new O<T>(Text + ".OrderBy(" + f(Sample) + ")", Sample);
    public O<T> OrderByDescending<K>(Func<T, K> f) => new O<T>(Text + ".OrderByDescending(" + f(Sample) + ")", Sample);

    public Q<G<K, T>> GroupBy<K>(Func<T, K> f) =>
        new Q<G<K, T>>(Text + ".GroupBy(" + f(Sample) + ")", new G<K, T>("group", Sample) { Key = f(Sample) });

    public Q<G<K, E>> GroupBy<K, E>(Func<T, K> f, Func<T, E> e) =>
        new Q<G<K, E>>(Text + ".GroupBy(" + f(Sample) + ", " + e(Sample)
        + ")", new G<K, E>("group", e(Sample)) { Key = f(Sample) });

    public override string ToString() => Text;
}

class O<T> : Q<T>
{
    public O(string text, T sample) : base(text, sample) { }
    public O<T> ThenBy<K>(Func<T, K> f) => new O<T>(Text + ".ThenBy(" + f(Sample) + ")", Sample);
    public O<T> ThenByDescending<K>(Func<T, K> f) => new O<T>(Text + ".ThenByDescending(" + f(Sample) + ")", Sample);
}

class G<K, T> : Q<T>
{
    public K Key;
    public G(string text, T sample) : base(text, sample) { }
}

class Program
{
    static void Main()
    {
        var q = new Q<int>("q", 5);
        var r = new Q<string>("r", "word");
        Console.WriteLine(from x in q select x);
        Console.WriteLine(from x in q select x * 2);
        Console.WriteLine(from x in q where x > 3 select x);
        Console.WriteLine(from long x in q where x > 9 select x);
        Console.WriteLine(from x in q where x > 3 where x < 4 select x + 1);
        Console.WriteLine(from x in q orderby x, x * 2 descending, -x select x);
        Console.WriteLine(from x in q orderby x descending select x + 1);
        Console.WriteLine(from x in q group x by x % 2);
        Console.WriteLine(from x in q group x * 10 by x % 2);
        Console.WriteLine(from x in q from y in r select y + x);
        Console.WriteLine(from x in q from y in r where y.Length < x select y + x);
        Console.WriteLine(from x in q let y = x * x where y > 20 select x + "/" + y);
        Console.WriteLine(from x in q join y in r on x equals y.Length select x + y);
        Console.WriteLine(from x in q join y in r on x equals y.Length + 1 orderby y select x + y);
        Console.WriteLine(from x in q join y in r on x equals y.Length into ys select ys.Text + x);
        Console.WriteLine(from x in q join string y in q on x.ToString() equals y into ys from z in ys select x + "," + z);
        Console.WriteLine(from x in q select x + 1 into y where y > 5 select y * 10);
        Console.WriteLine(from x in q group x by x > 3 into g select g.Key + " " + g.Text);
        Console.WriteLine(from x in q let a = x + 1 let b = a + 1 from y in r let c = y + b orderby c, a
            select new { x, a, b, y, c });
    }
}
