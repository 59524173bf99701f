// C# §12.20.3: several range variables lie in anonymous objects, one around the other, whose names go on being counted
// behind `into`; an inner query counts for itself.
using System;
using System.Linq;
using System.Collections.Generic;
class Q<T>
{
    public readonly string Text;
    public readonly T Sample;
    public Q(string text, T sample) { Text = text; Sample = sample; }
    public Q<T> Where(Func<T, bool> f) => new Q<T>(Text + ".Where(" + f(Sample) + ")", Sample);
    public Q<U> Select<U>(Func<T, U> f) => new Q<U>(Text + ".Select(" + f(Sample) + ")", f(Sample));

    public Q<V> SelectMany<U, V>(Func<T, Q<U>> f, Func<T, U, V> g)
    {
        var inner = f(Sample);
        return new Q<V>(Text + ".SelectMany(" + inner.Text + ", " + g(Sample, inner.Sample) + ")", g(Sample, inner.Sample));
    }
}

class P
{
    static void Main()
    {
        var q = new Q<int>("q", 5);
        Console.WriteLine((from x in q let a = x let b = a
            select b into c let d = c let e = d let f = e select (c, d, e, f)).Text);
        Console.WriteLine((from x in q let a = x let b = (from y in q let z = y let w = z select w + x).Sample
            let c = b select b).Text);
        Console.WriteLine((from x in q from a in (from y in q let z = y let w = z select w + x) let c = a let d = c
            group c by d).Text);
    }
}

static class Ex
{
    public static Q<string> GroupBy<T, K, E>(this Q<T> q, Func<T, K> k, Func<T, E> e) =>
        new Q<string>(q.Text + k(q.Sample) + e(q.Sample), "");
}
