// C# specification §15.2.5: what constraints allow: members of base classes and interfaces, new(), struct, class,
// unmanaged, notnull, enums, delegates, naked type parameters, several at once.
interface IShape { double Area { get; } string Name => "shape"; }
abstract class Base { public int Id = 7; public virtual string Who() => "base" + Id; }

class Derived : Base, IShape, IComparable<Derived>
{
    public double Area => 2.5;
    public override string Who() => "derived";
    public int CompareTo(Derived? o) => Id - (o?.Id ?? 0);
}

struct Sq : IShape, IEquatable<Sq>
{
    public double Side;
    public double Area => Side * Side;
    public bool Equals(Sq o) => o.Side == Side;
}

enum Color { Red, Green }

static class Program
{
    static double Sum<T>(IEnumerable<T> items) where T : IShape
    {
        double s = 0;
        foreach (var i in items) s += i.Area;
        return s;
    }

    static string Who<T>(T t) where T : Base => t.Who() + t.Id;

    static T Make<T>() where T : Base, IShape, new()
    {
        var t = new T();
        t.Id = 9;
        return t;
    }

    static T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;
    static bool Same<T>(T a, T b) where T : struct, IEquatable<T> => a.Equals(b);
    static T? Null<T>(bool give, T v) where T : struct => give ? v : null;
    static T Or<T>(T? a, T b) where T : class => a ?? b;
    static string Names<E>() where E : struct, Enum => string.Join("|", Enum.GetNames(typeof(E)));
    static D Twice<D>(D d) where D : Delegate => (D)Delegate.Combine(d, d);
    static U Up<T, U>(T t) where T : U => t;
    static int Size<T>(T[] a) where T : unmanaged => a.Length;
    static string Text<T>(T t) where T : notnull => t.ToString()!;
    static void Each<T, C>(C items, Action<T> a) where C : IEnumerable<T> { foreach (T t in items) a(t); }
    static string Default<T>(T t) where T : IShape => t.Name;
    static void Dispose<T>(ref T t) where T : IDisposable { t.Dispose(); t.Dispose(); }
    struct D : IDisposable { public int N; public void Dispose() => N++; }

    class Repo<T> where T : class, IShape, new()
    {
        readonly List<T> all = new();
        public T Add() { all.Add(new T()); return all[^1]; }
        public int Count => all.Count;
    }

    class Node<T> where T : Node<T>
    {
        public List<T> Kids = new();
        public T Add(T kid) { Kids.Add(kid); return (T)this; }
    }

    class Tree : Node<Tree>
    {
        public int V;
        public int Total() => V + Kids.Sum(k => k.Total());
    }

    static void Main()
    {
        Console.WriteLine(Sum(new[] { new Sq { Side = 2 }, new Sq { Side = 3 } }) + " "
            + Sum(new IShape[] { new Sq { Side = 1 }, new Derived() }) + " " + Who(new Derived()) + " "
            + Who<Base>(new Derived()) + " " + Make<Derived>().Id);
        Console.WriteLine(Max(3, 5) + Max("a", "b") + Max(2.5, -1)
            + Max(new Derived { Id = 1 }, new Derived { Id = 2 }).Id + " " + Same(new Sq(), new Sq()) + Same(1, 2)
            + " " + (Null(false, 5) == null) + Null(true, 'c') + Or(null, "or"));
        Console.WriteLine(Names<Color>() + " " + Size(new[] { 1, 2 }) + Text(5) + Text("t"));
        int n = 0;
        Twice<Action>(() => n++)();
        Console.WriteLine(n + " " + Up<Derived, Base>(new Derived()).Who() + " " + Up<int, object>(5) + " "
            + Up<string, IComparable>("x"));
        Each(new List<int> { 1, 2 }, (int i) => Console.Write(i + ";"));
        Each<char, string>("ab", c => Console.Write(c));
        Console.WriteLine(Default(new Sq()) + Default(new Derived()));
        var d = new D();
        Dispose(ref d);
        Console.WriteLine(d.N);
        var r = new Repo<Derived>();
        r.Add().Id = 3;
        r.Add();
        Console.WriteLine(r.Count + " "
            + new Tree { V = 1 }.Add(new Tree { V = 2 }).Add(new Tree { V = 3 }.Add(new Tree { V = 4 })).Total());
    }
}
