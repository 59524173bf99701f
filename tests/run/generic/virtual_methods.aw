// C# specification §15.6.4 with generic methods: virtual, abstract, interface and explicit generic methods; overriding
// with renamed parameters; delegates of them.
abstract class V
{
    public abstract string M<T>(T t);
    public virtual T Id<T>(T t) { Console.Write("V "); return t; }
    public string Call<T>(T t) => M(t) + M(new[] { t }) + Id(t);
}

class W : V
{
    public override string M<U>(U u) => typeof(U).Name + ":" + u + ";";
    public override X Id<X>(X x) { Console.Write("W "); return base.Id(x); }
}

class W2 : W
{
    public sealed override string M<Q>(Q q) => "W2" + base.M(q) + (q is int ? "int" : "other");
}

interface IV { R Visit<R>(Func<int, R> f); string Name<T>() => "dflt" + typeof(T).Name; }

class Impl : IV
{
    R IV.Visit<R>(Func<int, R> f) => f(7);
    public string Name<T>() => "impl" + typeof(T).Name;
}

struct SImpl : IV { public int N; public R Visit<R>(Func<int, R> f) => f(N++); }

class Conv<T>
{
    public virtual U To<U>(T t, Func<T, U> f) => f(t);
    public virtual string Both<U>(U u) => typeof(T).Name + typeof(U).Name;
}

class Conv2<T> : Conv<List<T>>
{
    public override U To<U>(List<T> t, Func<List<T>, U> f) => base.To(t, x => f(x));
    public override string Both<U>(U u) => "2" + base.Both(u) + typeof(T).Name;
}

static class Program
{
    static IEnumerable<T> Rep<T>(T t, int n) { for (int i = 0; i < n; i++) yield return t; }

    static void Main()
    {
        V v = new W(), v2 = new W2();
        Console.WriteLine(v.M(1) + v.M("s") + v.M<object>("o") + v.M(new List<int>()) + v.Call('c') + v2.M(5)
            + v2.M(5.5) + v2.Call(1L));
        IV iv = new Impl(), sv = new SImpl { N = 3 };
        Console.WriteLine(iv.Visit(x => x * 2) + iv.Visit(x => "n" + x) + iv.Name<int>() + sv.Visit(x => x)
            + sv.Visit(x => x + 0.5) + sv.Name<string>());
        Conv<List<int>> c = new Conv2<int>();
        Console.WriteLine(c.To(new List<int> { 1, 2 }, l => l.Count) + c.To(new List<int>(), l => "e")
            + c.Both('x') + new Conv<string>().Both(1m));
        Func<int, string> d = v.M;
        Func<string, string> d2 = v2.M<string>;
        Func<int, int> d3 = v.Id;
        Console.WriteLine(d(4) + d2("z") + d3(9));
        Console.WriteLine(string.Join(",", Rep("r", 2)) + string.Join(",", Rep((1, 'a'), 2)));
        V[] all = { v, v2 };
        foreach (var x in all) { Func<bool, string> f = x.M; Console.Write(f(true) + " "); }
        Console.WriteLine();
    }
}
