// C# specification §15.2.2, §15.6.6, §18.6: abstract generic bases, overrides of constructed signatures, interface
// re-implementation, explicit implementations in bases, protected nested access, sealed, virtual calls from base
// constructors, hidden fields, static members through derived names.
abstract class Repo<K, V> where K : notnull
{
    protected readonly Dictionary<K, V> items = new();
    public static int Made;
    protected Repo() { Made++; Hook("ctor"); }
    public abstract K KeyOf(V v);
    public virtual Repo<K, V> Add(V v) { items[KeyOf(v)] = v; Hook("add"); return this; }
    protected virtual void Hook(string s) => Console.Write($"R.{s} ");
    public V this[K k] => items.TryGetValue(k, out var v) ? v : Missing(k);
    protected abstract V Missing(K k);

    public class Cursor
    {
        readonly Repo<K, V> r;
        public Cursor(Repo<K, V> r) => this.r = r;
        public int Count => r.items.Count;
    }

    public virtual string Kind<T>(T t) where T : V => "Repo" + typeof(T).Name;
}

abstract class Named<V> : Repo<string, V>
{
    protected override V Missing(string k) => throw new KeyNotFoundException(k + "?");
    public sealed override string Kind<T>(T t) => "Named+" + base.Kind(t);
}

class Words : Named<string>
{
    string suffix = "!";
    string? late;
    public Words() => late = "x";
    public override string KeyOf(string v) => v.Substring(0, 1);
    public override Repo<string, string> Add(string v) { base.Add(v + suffix); return this; }

    protected override void Hook(string s)
    {
        base.Hook(s);
        Console.Write($"W.{s}{suffix?.Length ?? -1}{late?.Length ?? -1} ");
    }
}

class Objs : Named<object>
{
    public override string KeyOf(object v) => v.ToString()!;
    protected override object Missing(string k) => k == "zero" ? 0 : base.Missing(k);
}

interface IA { string M(); string N() => "IA.N"; }
interface IB : IA { new string M(); }
class Impl1 : IA { string IA.M() => "Impl1.IA.M"; public string M() => "Impl1.M"; }
class Impl2 : Impl1 { public new string M() => "Impl2.M"; }
class Impl3 : Impl1, IA { public new string M() => "Impl3.M"; }

class Impl4 : Impl3, IB
{
    string IB.M() => "Impl4.IB.M";
    public virtual string N() => "Impl4.N";
}

class Impl5 : Impl4, IA
{
    public override string N() => "Impl5.N";
    string IA.M() => "Impl5.IA.M";
}

interface IGet<out T> { T Get(); }
interface ISet<in T> { void Set(T t); }

class Cell<T> : IGet<T>, ISet<T>
{
    protected T v;
    public Cell(T t) => v = t;
    public virtual T Get() => v;
    public void Set(T t) => v = t;
}

class Cell2 : Cell<string>, IGet<object>
{
    public Cell2(string s) : base(s) { }
    object IGet<object>.Get() => "obj" + v;
    public override string Get() => "two" + base.Get();
}

class Prot
{
    protected int P = 1;
    protected internal virtual string Q() => "Q" + P;
    protected class In { public static string Z(Prot p) => "Z" + p.P; }
    private protected int PP = 5;
}

class ProtD : Prot
{
    public int F(ProtD o) => o.P + P + o.PP;
    public string G() => In.Z(this) + base.Q() + new Nest().H(this);
    protected internal override string Q() => "D" + base.Q();
    class Nest { public string H(ProtD d) => d.P + d.Q(); }
}

class Program
{
    static string All(IA a) => a.M() + "," + a.N();

    static void Main()
    {
        var w = new Words(); w.Add("apple").Add("bean"); Console.WriteLine();
        Console.WriteLine(w["a"] + new Words.Cursor(w).Count + Words.Made + Repo<string, string>.Made + Objs.Made);
        try { _ = w["z"]; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        var o = new Objs();
        o.Add(5);
        Console.WriteLine(" " + o["5"] + o["zero"] + o.Kind("s") + o.Kind<object>("s") + ((Repo<string, object>)o).Kind(3));
        Console.WriteLine(All(new Impl1()) + " " + All(new Impl2()) + " " + All(new Impl3()) + " "
            + All(new Impl4()) + " " + All(new Impl5()) + " " + new Impl5().M() + ((IB)new Impl5()).M());
        IGet<object> g = new Cell<string>("c"); IGet<object> g2 = new Cell2("d");
        IGet<string> g3 = new Cell2("e"); ISet<string> s = new Cell<object>("o"); s.Set("set");
        Console.WriteLine(g.Get() + " " + g2.Get() + " " + g3.Get() + " " + ((Cell<object>)s).Get()
            + (g is IGet<string>) + (g2 is ISet<object>));
        var pd = new ProtD(); Console.WriteLine(pd.F(pd) + pd.G() + ((Prot)pd).Q());
    }
}
