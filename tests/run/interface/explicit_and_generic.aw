// C# specification §18.6: explicit implementations of methods, properties, indexers, events and operators' helpers; one
// class for several constructed interfaces; mapping with generic methods; variance at run time; interface casts of
// structs; inheritance of implementations; interface constraints without boxing.
interface I1
{
    int P { get; set; }
    string this[int i] { get; }
    event Action E;
    string M(int x = 1);
}

interface I2
{
    int P { get; }
    string this[int i] { get; set; }
    event Action E;
    string M(int x = 2);
}

interface IConv<T> { T To(); string Name { get; } }
interface IGen { string G<T>(T t); U H<T, U>(T t, Func<T, U> f) where T : class; }
interface IOrd<in T> { int Cmp(T a, T b); }
interface IMake<out T> { T Make(); }
interface IDeep : IMake<string>, IMake<int> { }
interface ICnt { int N { get; set; } void Up(); }

class Both : I1, I2
{
    int p = 1;
    Action? e;
    string s = "s";
    int I1.P { get => p; set => p = value; }
    int I2.P => p * 100;
    string I1.this[int i] => "one" + i;
    string I2.this[int i] { get => s + i; set => s = value; }
    event Action I1.E { add { e += value; Console.Write("add1 "); } remove => e -= value; }
    event Action I2.E { add { e += value; e += value; Console.Write("add2 "); } remove { } }
    public string M(int x = 3) => "M" + x;
    string I2.M(int x) => "I2.M" + x;
    public void Fire() => e?.Invoke();
}

class Multi : IConv<int>, IConv<string>, IConv<(int, string)>
{
    int IConv<int>.To() => 5;
    string IConv<string>.To() => "five";
    (int, string) IConv<(int, string)>.To() => (5, "V");
    public string Name => "multi";
}

class GenImpl : IGen
{
    public virtual string G<T>(T t) => typeof(T).Name + t;
    U IGen.H<T, U>(T t, Func<T, U> f) => t == null ? default! : f(t);
}

class GenDer : GenImpl
{
    public override string G<X>(X t) => "der" + base.G<X[]>(new[] { t }).Length;
}

class LenCmp : IOrd<object>
{
    public int Cmp(object a, object b) => a.ToString()!.Length - b.ToString()!.Length;
}

class Deep : IDeep { string IMake<string>.Make() => "deep"; int IMake<int>.Make() => 77; }
struct Cnt : ICnt { public int N { get; set; } public void Up() => N++; }

abstract class AbsImpl : I1
{
    public abstract int P { get; set; }
    public abstract string this[int i] { get; }
    public virtual event Action? E;
    public abstract string M(int x);
    public void Go() => E?.Invoke();
}

class Conc : AbsImpl
{
    public override int P { get; set; } = 9;
    public override string this[int i] => "c" + i;
    public override string M(int x) => "conc" + x;
}

class Node<T> : IEnumerable<T>, IComparable<Node<T>> where T : IComparable<T>
{
    public T V;
    public Node<T>? Next;
    public Node(T v, Node<T>? n = null) { V = v; Next = n; }
    public IEnumerator<T> GetEnumerator() { for (var n = this; n != null; n = n.Next) yield return n.V; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    public int CompareTo(Node<T>? o) => o == null ? 1 : V.CompareTo(o.V);
}

class Program
{
    static string Twice<T>(T t) where T : ICnt
    {
        t.Up();
        t.Up();
        t.N += 10;
        return t.N.ToString();
    }

    static void TwiceRef<T>(ref T t) where T : ICnt { t.Up(); t.N++; }

    static T Max<T>(IEnumerable<T> xs) where T : IComparable<T>
    {
        T m = default!;
        bool any = false;
        foreach (T x in xs) if (!any || x.CompareTo(m) > 0) { m = x; any = true; }
        return m;
    }

    static string Sort(IOrd<string> c, params string[] s)
    {
        Array.Sort(s, (a, b) => c.Cmp(a, b));
        return string.Join(",", s);
    }

    static void Main()
    {
        var b = new Both(); I1 i1 = b; I2 i2 = b; i1.P += 4; i2[0] = "set";
        Console.WriteLine(i1.P + " " + i2.P + i1[3] + i2[4] + i1.M() + i2.M() + b.M() + i1.M(8));
        i1.E += () => Console.Write("x "); i2.E += () => Console.Write("y "); b.Fire(); Console.WriteLine();
        var m = new Multi(); IConv<string> ms = m;
        Console.WriteLine(((IConv<int>)m).To() + ms.To() + ((IConv<(int n, string s)>)m).To().s + m.Name + ms.Name);
        IGen g = new GenDer();
        Console.WriteLine(g.G(5) + g.G("s") + g.H("abc", s => s.Length) + g.H<string, int>(null!, s => 1) + new GenImpl().G('c'));
        Console.WriteLine(Sort(new LenCmp(), "ccc", "a", "bb")); IDeep d = new Deep(); IMake<object> mo = d;
        Console.WriteLine(mo.Make() + " " + ((IMake<int>)d).Make() + (d is IMake<string>) + (d is IMake<long>));
        var c = new Cnt { N = 1 }; Console.Write(Twice(c) + c.N + " "); TwiceRef(ref c); ICnt box = c;
        box.Up(); Console.Write(Twice(box) + box.N + c.N + " "); TwiceRef(ref box);
        Console.WriteLine(box.N + ((Cnt)box).N); I1 con = new Conc(); con.E += () => Console.Write("E ");
        ((AbsImpl)con).Go(); con.P++; Console.WriteLine(con.P + con[1] + con.M());
        var list = new Node<string>("b", new("c", new("a")));
        Console.WriteLine(Max(list) + Max(new[] { 3, 9, 2 }) + Max(new List<Node<int>> { new(1), new(5) }).V
            + list.Count() + string.Join("", list.OrderBy(x => x)) + (list.CompareTo(list.Next) < 0));
        IEnumerable<IComparable> ic = new List<string> { "q" };
        Console.WriteLine(ic.First().CompareTo("q") + " " + (ic is IEnumerable<object>)
            + (new int[0] is IEnumerable<object>) + (new[] { "s" } is IList<object>));
        object ob = c; Console.WriteLine((ob is ICnt { N: 3 }) + " " + (ob as ICnt)?.N + (ob is I1));
        ICnt[] arr = { new Cnt(), box }; foreach (var x in arr) x.Up(); Console.WriteLine(arr.Sum(x => x.N));
        Func<int, string> mg = i2.M; Console.WriteLine(mg(6));
    }
}
