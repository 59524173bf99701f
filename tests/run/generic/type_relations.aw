// C# specification §8.4, §15.2: generic classes in relation: inheritance with arguments fixed, swapped and nested; type
// parameters that hide; recursive constraints; members that use each other's parameters; overloads by generic arity.
abstract class Animal<TSelf> where TSelf : Animal<TSelf>, new()
{
    public string Name = "";
    public TSelf Named(string n) { Name = n; return (TSelf)this; }
    public static TSelf Create() => new TSelf().Named("new " + typeof(TSelf).Name);
}

class Dog : Animal<Dog> { public string Bark() => Name + "!"; }

class Pair<A, B>
{
    public A First;
    public B Second;
    public Pair(A a, B b) { First = a; Second = b; }
    public virtual Pair<B, A> Swap() => new(Second, First);
    public Pair<A, C> With<C>(C c) => new(First, c);
    public override string ToString() => $"({First},{Second})";
}

class Same<T> : Pair<T, T>
{
    public Same(T t) : base(t, t) { }
    public override Pair<T, T> Swap() => this;
}

class StrKey<V> : Dictionary<string, V>
{
    public V Or(string k, V v) => TryGetValue(k, out var x) ? x : v;
}

class Tree<T> : List<Tree<T>>
{
    public T Value;
    public Tree(T v, params Tree<T>[] kids) : base(kids) => Value = v;
    public IEnumerable<T> All() => new[] { Value }.Concat(this.SelectMany(k => k.All()));
    public Tree<R> Map<R>(Func<T, R> f) => new(f(Value), this.Select(k => k.Map(f)).ToArray());
}

class Hide<T>
{
    public T A = default!;
    public class In<T2> { public string N => typeof(T).Name + typeof(T2).Name; }
    public string M<U>(U u, T t) => typeof(U).Name + typeof(T).Name;
}

class X { public string K => "X"; }
class X<T> { public string K => "X<" + typeof(T).Name + ">"; }
class X<T, U> { public string K => "X2"; }
delegate R Fn<in T, out R>(T t);

static class Program
{
    static string M() => "M";
    static string M<T>() => "M<T>";
    static string M<T, U>() => "M<T,U>";
    static string N(object o) => "object";
    static string N<T>(T t) => "T";
    static string N<T>(List<T> t) => "List<T>";
    static string N<T>(IEnumerable<T> t) => "IEnumerable<T>";
    static string N(string s) => "string";
    static T Id<T>(T t) => t;
    static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => a => g(f(a));

    static void Main()
    {
        Console.WriteLine(Dog.Create().Bark() + new Dog().Named("rex").Bark());
        var p = new Pair<int, string>(1, "x");
        Console.WriteLine(p + " " + p.Swap() + " " + p.With(2.5) + " " + new Same<int>(4).Swap() + " "
            + ((Pair<int, int>)new Same<int>(3)).Swap());
        var sk = new StrKey<int> { ["a"] = 1 };
        Console.WriteLine(sk.Or("a", 9) + sk.Or("b", 9));
        var t = new Tree<int>(1, new Tree<int>(2, new Tree<int>(3)), new Tree<int>(4));
        Console.WriteLine(string.Join(",", t.All()) + " " + string.Join(",", t.Map(x => "n" + x).All()) + " " + t.Count);
        Console.WriteLine(new Hide<int>.In<string>().N + new Hide<long>().M("s", 5) + new X().K + new X<int>().K
            + new X<int, int>().K + M() + M<int>() + M<int, int>());
        Console.WriteLine(N(1) + N("s") + N(new List<int>()) + N(new int[0]) + N((object)1) + N<object>("s") + " "
            + Id(Id(5)) + Id<long>(5).GetType().Name + Compose((int x) => x + 1, x => "r" + x)(4));
        Fn<object, string> f = o => o + "?";
        Fn<string, object> g = f;
        Console.WriteLine(g("q"));
    }
}
